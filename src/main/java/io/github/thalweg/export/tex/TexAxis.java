package io.github.thalweg.export.tex;

import io.github.thalweg.figure.scale.Ticks.Tick;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The beginning of an axis of pgfplots: its rectangle, and the numbers along it.
final class TexAxis {
    private final List<String> options = new ArrayList<>();

    /// @param place on the sheet
    TexAxis(Rectangle2D place) {
        add("at={" + TexPicture.at(place.getX(), place.getMaxY()) + "}", "anchor=south west", "scale only axis");
        add("width=" + TexPicture.length(place.getWidth()), "height=" + TexPicture.length(place.getHeight()));
        add("enlargelimits=false", "unbounded coords=jump", "tick pos=left", "tick align=outside");
        // The labels say the whole number: no power of ten of TeX's own beside the axis.
        add("scaled ticks=false");
    }

    TexAxis add(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    TexAxis range(String axis, double min, double max) {
        return add(axis + "min=" + TexPicture.number(min), axis + "max=" + TexPicture.number(max));
    }

    /// @param axis `x`, `y` or `extra y `
    TexAxis ticks(String axis, List<Tick> ticks) {
        String blank = axis.startsWith("extra") ? axis + " tick" : axis + "tick";
        add(blank + (axis.startsWith("extra") ? "s" : "") + "={" + joined(ticks, t -> TexPicture.number(t.value()))
                + "}");
        return add((axis.startsWith("extra") ? axis + " tick labels" : axis + "ticklabels") + "={"
                + joined(ticks, t -> "{" + TexText.of(t.label()) + "}") + "}");
    }

    /// Numbers with their base line so far below the axis's ticks.
    static String below(double distance) {
        return "xticklabel style={anchor=base,inner sep=0pt,yshift=" + TexPicture.length(-distance) + "}";
    }

    private static String joined(List<Tick> ticks, Function<Tick, String> text) {
        return ticks.stream().map(text).collect(Collectors.joining(","));
    }

    /// @param data commands of the axis, each on its line
    String around(String data) {
        return "\\begin{axis}[\n  " + String.join(",\n  ", options) + ",\n]\n" + data + "\\end{axis}";
    }
}
