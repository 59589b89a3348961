package io.github.thalweg.export.tex;

import io.github.thalweg.figure.plot.PlotRows;
import io.github.thalweg.figure.plot.Series;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ensemble.QuantileBand;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A plot over the updates as an axis of pgfplots, with the curves as tables.
///
/// @param text lengths of the sheet for each of the plot's
record TexPlot(FigureInput input, TracePlot plot, Theme theme, double text) {
    private static final double BAND = 0.18;
    /// Beyond this TeX cannot take a number's logarithm.
    private static final double MAX = 1e300;

    /// @param place of the plot on the sheet
    String axis(Rectangle2D place) {
        TraceAxis axis = plot.axis();
        var frame = new TexAxis(place)
                .range("x", 0, plot.acrossLength())
                .range("y", axis.value(0), axis.high())
                .add(
                        "axis x line*=bottom",
                        "axis y line*=left",
                        "axis line style={draw=frame}",
                        "tick style={draw=none}",
                        "ymajorgrids",
                        "major grid style={draw=line}")
                .add("ticklabel style={numbers,text=secondary}", "major tick length=0pt")
                .add(TexAxis.below(1.6 * theme.metrics().small() * text))
                .ticks("x", plot.acrossTicks())
                .ticks("y", plot.numberedTicks());
        if (axis.log()) {
            frame.add("ymode=log", "yminorticks=false");
        }
        if (!axis.floor().isEmpty()) {
            frame.ticks("extra y", List.of(new Tick(axis.value(0), axis.floor())))
                    .add("extra y tick style={major grid style={draw=line,dashed}}");
        }
        var data = new StringBuilder();
        plot.series().forEach(curve -> data.append(band(curve)));
        plot.series().forEach(curve -> data.append(curve(curve)));
        Series limit = plot.limit();
        if (limit != null) {
            double width = theme.metrics().thin() * 1.5 * text;
            data.append("% stability limit\n").append(drawn(limit, "warning", 1, TexStroke.of(width, new double[] {
                6 * width, 3 * width
            })));
        }
        return frame.around(data.toString());
    }

    private String curve(Series curve) {
        double width = (curve.thin()
                        ? input.style(curve.run()).thin(theme.metrics().thin())
                        : theme.metrics().trace())
                * text;
        List<String> options = TexStroke.of(width, input.style(curve.run()).dash(width));
        options.add("line cap=round,line join=round");
        String label = TexFile.comment(input.scenario().label(curve.run())) + (curve.thin() ? ", thin" : "");
        return "% " + label + "\n"
                + drawn(
                        curve,
                        "run" + curve.run(),
                        curve.thin() ? input.style(curve.run()).thinOpacity() : 1,
                        options);
    }

    /// The curve up to the playhead and, fainter, after it.
    private String drawn(Series curve, String color, double opacity, List<String> options) {
        double shown = (plot.fadesAfter(input.step()) - plot.plot().getX())
                / plot.plot().getWidth();
        int cut = curve.first();
        IntToDoubleFunction across = plot.across(curve);
        while (cut < curve.last() && across.applyAsDouble(cut + 1) <= shown * plot.acrossLength() + 1e-9) {
            cut++;
        }
        String past = rows(curve, curve.value(), curve.first(), cut);
        String future = cut < curve.last() ? rows(curve, curve.value(), cut, curve.last()) : "";
        return (past.isEmpty() ? "" : TexMap.addplot(past, color, opacity, options))
                + (future.isEmpty() ? "" : TexMap.addplot(future, color, opacity * TracePlot.FUTURE, options));
    }

    private String rows(Series curve, IntToDoubleFunction value, int first, int last) {
        var rows = new StringBuilder();
        IntToDoubleFunction across = plot.across(curve);
        double pixel = plot.acrossLength() / plot.plot().getWidth();
        for (int row : PlotRows.of(value, first, last, across, pixel)) {
            rows.append(TexPicture.row(across.applyAsDouble(row), shown(value.applyAsDouble(row))));
        }
        return rows.toString();
    }

    /// The value itself where it is on the axis or near it; at the floor or just beyond the end where it is not.
    private double shown(double value) {
        TraceAxis axis = plot.axis();
        double place = axis.place(value);
        if (Double.isNaN(place) || (place > 0 && place < 2)) {
            return value;
        }
        boolean floored = axis.log() && place <= 0;
        return Math.min(axis.value(floored ? 0 : place), MAX);
    }

    /// The area between the quantiles of repetitions, in pieces where it is interrupted.
    private String band(Series curve) {
        QuantileBand band = curve.band();
        if (band == null || curve.thin()) {
            return "";
        }
        int every = Math.max(1, (int) (plot.acrossLength() / plot.plot().getWidth()));
        var pieces = new StringBuilder();
        var there = new StringBuilder();
        var back = new StringBuilder();
        for (int row = curve.first(); row <= curve.last() + every; row += every) {
            double low = least(band::low, row, Math.min(row + every - 1, curve.last()));
            double high = -least(at -> -band.high(at), row, Math.min(row + every - 1, curve.last()));
            boolean ends = row > curve.last() || Double.isNaN(low + high);
            if (!ends) {
                double x = plot.across(curve).applyAsDouble(row);
                there.append(TexPicture.row(x, shown(low)));
                back.insert(0, TexPicture.row(x, shown(high)));
            } else if (!there.isEmpty()) {
                pieces.append("\\addplot[draw=none,fill=run" + curve.run() + ",fill opacity=" + BAND + "] table {\n")
                        .append(there)
                        .append(back)
                        .append("} -- cycle;\n");
                there.setLength(0);
                back.setLength(0);
            }
        }
        return pieces.toString();
    }

    /// The least value of the rows from one to another, both inclusive; NaN where one has none, infinite for no row.
    private static double least(IntToDoubleFunction value, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToDouble(value).reduce(Double.POSITIVE_INFINITY, Math::min);
    }
}
