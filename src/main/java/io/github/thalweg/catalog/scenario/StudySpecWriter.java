package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.run.scenario.StudySpec;
import java.util.List;
import java.util.Set;

/// Writer of `[study]` of a scenario.
public final class StudySpecWriter {
    /// Options that are texts even where they look like numbers.
    private static final Set<String> TEXTS = Set.of("run", "over", "method", "objective", "x", "y", "value");

    private StudySpecWriter() {}

    static String text(StudySpec study) {
        var text = new StringBuilder("\n[study]\n")
                .append("kind = ")
                .append(TomlText.string(study.kind().word()))
                .append('\n');
        study.options()
                .forEach((name, texts) -> text.append(name)
                        .append(" = ")
                        .append(value(name, texts))
                        .append('\n'));
        return text.toString();
    }

    /// An option as a file has it; empty where the study does not say it.
    public static String value(StudySpec study, String option) {
        List<String> texts = study.texts(option);
        return texts.isEmpty() ? "" : value(option, texts);
    }

    private static String value(String name, List<String> texts) {
        if (!TEXTS.contains(name)) {
            return texts.getFirst();
        }
        return name.equals("over") ? TomlText.list(texts, TomlText::string) : TomlText.string(texts.getFirst());
    }
}
