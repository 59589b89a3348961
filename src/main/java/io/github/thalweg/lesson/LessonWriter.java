package io.github.thalweg.lesson;

import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.lesson.Lesson.Choice;
import io.github.thalweg.lesson.Lesson.Heading;
import io.github.thalweg.lesson.Lesson.Part;
import io.github.thalweg.lesson.Lesson.Question;
import io.github.thalweg.measure.MeasureWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writer of a lesson's file. Reading the text back gives an equal lesson.
public final class LessonWriter {
    private final StringBuilder out = new StringBuilder();

    private LessonWriter() {}

    public static String text(Lesson lesson) {
        var writer = new LessonWriter();
        writer.heading(lesson.heading());
        writer.words("hide", lesson.hide());
        writer.show(lesson.show());
        writer.question(lesson.question());
        if (!lesson.values().isEmpty()) {
            writer.table("[values]");
            lesson.values().forEach((name, value) -> writer.line(name, MeasureWriter.text(value)));
        }
        lesson.parts().forEach(writer::part);
        if (lesson.task() != null) {
            writer.task(lesson.task());
        }
        lesson.scenarios()
                .forEach((name, scenario) -> writer.out
                        .append('\n')
                        .append(ScenarioWriter.embedded(scenario, "scenario." + TomlText.key(name))));
        return writer.out.toString();
    }

    private void line(String key, String value) {
        out.append(TomlText.key(key)).append(" = ").append(value).append('\n');
    }

    private void table(String header) {
        out.append('\n').append(header).append('\n');
    }

    private void unlessEmpty(String key, String text) {
        if (!text.isEmpty()) {
            line(key, TomlText.string(text));
        }
    }

    private void words(String key, List<String> words) {
        if (!words.isEmpty()) {
            line(key, ShowWriter.words(words));
        }
    }

    private void show(Show show) {
        if (!show.equals(Show.NOTHING)) {
            line("show", ShowWriter.text(show));
        }
    }

    private void heading(Heading heading) {
        line("name", TomlText.string(heading.name()));
        unlessEmpty("course", heading.course());
        if (heading.order() > 0) {
            line("order", Integer.toString(heading.order()));
        }
        if (heading.minutes() > 0) {
            line("minutes", Integer.toString(heading.minutes()));
        }
        line("language", TomlText.string(heading.language()));
        unlessEmpty("summary", heading.summary());
        words("needs", heading.needs());
        unlessEmpty("source", heading.source());
    }

    private void question(Question question) {
        table("[question]");
        line("text", TomlText.lines(question.text()));
        if (question.spot() != null) {
            line("spot", spot(question.spot()));
            return;
        }
        out.append("choices = [\n");
        question.choices()
                .forEach(choice -> out.append("  ").append(choice(choice)).append(",\n"));
        out.append("]\n");
    }

    private static String spot(Spot spot) {
        return "{ run = " + TomlText.string(spot.run())
                + (spot.update() == null ? "" : ", update = " + spot.update()) + ", within = "
                + Numbers.text(spot.within()) + ", because = " + TomlText.string(spot.because()) + " }";
    }

    private static String choice(Choice choice) {
        return "{ text = " + TomlText.string(choice.text()) + (choice.right() ? ", right = true" : "") + ", because = "
                + TomlText.string(choice.because()) + " }";
    }

    private void part(Part part) {
        table("[[part]]");
        line("text", TomlText.lines(part.text()));
        if (part.show() != null) {
            line("show", ShowWriter.text(part.show()));
        }
    }

    private void task(Task task) {
        table("[task]");
        line("text", TomlText.lines(task.text()));
        line("scenario", TomlText.string(task.scenario()));
        line("change", ShowWriter.words(task.change()));
        line("goal", MeasureWriter.text(task.goal()));
        line("solution", changes(task.solution().changes()));
        unlessEmpty("hint", task.hint());
    }

    private static String changes(Map<String, String> changes) {
        return changes.entrySet().stream()
                .map(change -> TomlText.string(change.getKey()) + " = " + change.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }
}
