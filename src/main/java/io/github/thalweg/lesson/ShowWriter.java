package io.github.thalweg.lesson;

import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.PlotName;
import java.util.ArrayList;
import java.util.List;

/// Writer of `show`.
final class ShowWriter {
    private ShowWriter() {}

    static String text(Show show) {
        var entries = new ArrayList<String>();
        if (show.scenario() != null) {
            entries.add("scenario = " + TomlText.string(show.scenario()));
        }
        if (show.beside() != null) {
            entries.add("beside = " + TomlText.string(show.beside()));
        }
        if (show.view() != null) {
            entries.add("view = " + TomlText.string(show.view().word()));
        }
        if (show.each() != null) {
            entries.add("each = " + show.each());
        }
        if (!show.plots().isEmpty()) {
            entries.add(
                    "plots = " + words(show.plots().stream().map(PlotName::word).toList()));
        }
        if (show.step() != null) {
            entries.add("step = " + show.step());
        }
        if (show.select() != null) {
            entries.add("select = " + TomlText.string(show.select()));
        }
        if (!show.overlays().isEmpty()) {
            entries.add("overlays = "
                    + words(show.overlays().stream().sorted().map(Overlay::word).toList()));
        }
        return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
    }

    static String words(List<String> words) {
        return TomlText.list(words, TomlText::string);
    }
}
