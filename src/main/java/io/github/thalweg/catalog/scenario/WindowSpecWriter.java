package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.run.scenario.WindowSpec;
import io.github.thalweg.run.scenario.WindowSpec.Arrangement;
import java.util.ArrayList;
import java.util.List;

/// Writer of `[window]` of a scenario.
final class WindowSpecWriter {
    private WindowSpecWriter() {}

    static String text(WindowSpec window) {
        var text = new StringBuilder("\n[window]\n");
        if (!window.hide().isEmpty()) {
            text.append("hide = ").append(list(window.hide())).append('\n');
        }
        if (window.show() != null) {
            text.append("show = { ").append(entries(window.show())).append(" }\n");
        }
        return text.toString();
    }

    private static String list(List<String> words) {
        return TomlText.list(words, TomlText::string);
    }

    private static String entries(Arrangement show) {
        var entries = new ArrayList<String>();
        if (show.view() != null) {
            entries.add("view = " + TomlText.string(show.view()));
        }
        if (show.each() != null) {
            entries.add("each = " + show.each());
        }
        if (!show.plots().isEmpty()) {
            entries.add("plots = " + list(show.plots()));
        }
        if (show.step() != null) {
            entries.add("step = " + show.step());
        }
        if (show.select() != null) {
            entries.add("select = " + TomlText.string(show.select()));
        }
        if (!show.overlays().isEmpty()) {
            entries.add("overlays = " + list(show.overlays()));
        }
        return String.join(", ", entries);
    }
}
