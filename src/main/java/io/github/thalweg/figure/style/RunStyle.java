package io.github.thalweg.figure.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/// The look of a run: colour, dash and marker, so that runs are told apart without colour, too.
///
/// @param number the run's style, at least 0; colours repeat after twelve, with other markers and dashes
public record RunStyle(int number) {
    /// Lengths of line and gap as multiples of the line's width; a round cap adds half a width at either end.
    private static final List<List<Double>> DASHES = List.of(
            List.of(),
            List.of(3.2, 2.6),
            List.of(0.1, 2.2),
            List.of(4.2, 2.3, 0.1, 2.3),
            List.of(7.0, 2.8),
            List.of(1.6, 2.4),
            List.of(4.2, 2.2, 0.1, 2.0, 0.1, 2.2),
            List.of(9.0, 2.4, 2.0, 2.4),
            List.of(2.4, 2.0, 2.4, 4.2),
            List.of(0.1, 3.4),
            List.of(6.0, 2.2, 0.1, 2.0, 0.1, 2.0, 0.1, 2.2),
            List.of(12.0, 3.0));

    private static final double THIN_OPACITY = 0.8;

    /// A thin line is at most so many times as wide as a solid one.
    private static final double MAX_THIN = 1.6;

    private static final List<Marker> MARKERS = List.of(Marker.values());

    public Color color(Theme theme) {
        return theme.runs().get(Math.floorMod(number, theme.runs().size()));
    }

    /// So often all colours were used before.
    private int round() {
        return Math.floorDiv(number, MARKERS.size());
    }

    public Marker marker() {
        return MARKERS.get(Math.floorMod(number + round(), MARKERS.size()));
    }

    /// Lengths of line and gap in pixels for a line of the given width; empty for a solid line.
    public double[] dash(double width) {
        return DASHES.get(Math.floorMod(number + 5 * round(), DASHES.size())).stream()
                .mapToDouble(length -> length * width)
                .toArray();
    }

    /// The share of its length that a line is drawn, 1 for a solid one.
    public double ink() {
        double[] dash = dash(1);
        double drawn = 0;
        double whole = 0;
        for (int i = 0; i < dash.length; i++) {
            // Round caps add half a width at either end of a piece.
            drawn += i % 2 == 0 ? dash[i] + 1 : 0;
            whole += dash[i];
        }
        return dash.length == 0 ? 1 : drawn / whole;
    }

    /// The width of a thin line: the fewer its dots, the wider they are, or they would be lost in print.
    public double thin(double width) {
        return width * Math.min(MAX_THIN, 1 / Math.sqrt(ink()));
    }

    /// The opacity of a thin line: what is broken is faint already.
    public double thinOpacity() {
        return Math.min(1, THIN_OPACITY / ink());
    }

    /// A line in the run's dash with round ends and joins.
    public BasicStroke stroke(double width) {
        return stroke(width, 0.0);
    }

    /// The same for a line of which so many pixels are drawn already.
    public BasicStroke stroke(double width, double drawn) {
        return stroke(width, BasicStroke.JOIN_ROUND, drawn);
    }

    /// The same with bevelled joins, which are drawn faster.
    public BasicStroke lightStroke(double width) {
        return stroke(width, BasicStroke.JOIN_BEVEL, 0);
    }

    private BasicStroke stroke(double width, int join, double drawn) {
        double[] lengths = dash(width);
        if (lengths.length == 0) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, join, 10);
        }
        var floats = new float[lengths.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) lengths[i];
        }
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, join, 10, floats, (float) drawn);
    }
}
