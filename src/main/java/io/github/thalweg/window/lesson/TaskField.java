package io.github.thalweg.window.lesson;

import io.github.thalweg.catalog.scenario.StudySpecWriter;
import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Field of a task for what is no number with a slider: how it is called, and what it holds.
final class TaskField {
    private static final String STUDY = "study.";
    private static final String FORMULA = "landscape.formula";
    private static final String NOISE = "noise.gradient";
    private static final Map<String, String> CAPTIONS = Map.of(FORMULA, Messages.FORMULA, NOISE, Messages.NOISE);

    private TaskField() {}

    /// The path of the field for a path that the task names, which may be a prefix.
    static String path(String named) {
        return switch (named) {
            case "landscape" -> FORMULA;
            case "noise" -> NOISE;
            default -> named;
        };
    }

    static String caption(String path) {
        return CAPTIONS.getOrDefault(path, path);
    }

    /// What stands in the empty field.
    static String prompt(String path) {
        return switch (path) {
            case FORMULA -> Messages.A_FORMULA;
            case "start" -> "[1, 2]";
            default -> Messages.A_VALUE;
        };
    }

    /// What the scenario has there, as it is typed; empty for what has no short text.
    static String present(Scenario scenario, String path) {
        StudySpec study = scenario.study();
        if (path.startsWith(STUDY)) {
            return study == null ? "" : StudySpecWriter.value(study, path.substring(STUDY.length()));
        }
        return switch (path) {
            case FORMULA -> scenario.landscape().landscape().formula();
            case NOISE -> noise(scenario.noise());
            default -> "";
        };
    }

    private static String noise(@Nullable Noise noise) {
        if (noise == null) {
            return "";
        }
        return noise.deviationX().equals(noise.deviationY())
                ? noise.deviationX()
                : "[" + TomlText.numberOrExpression(noise.deviationX()) + ", "
                        + TomlText.numberOrExpression(noise.deviationY()) + "]";
    }

    /// What was typed as a value of a file. An expression may stand without its quotes.
    static String value(String path, String typed) {
        String text = typed.strip();
        boolean expression = path.equals(FORMULA) || path.equals(NOISE);
        return expression && !text.startsWith("[") && !text.startsWith("\"") ? TomlText.numberOrExpression(text) : text;
    }
}
