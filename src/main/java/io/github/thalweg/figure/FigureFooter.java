package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;

/// The legend and the caption below a figure. A legend is made smaller where it would take more than half of the
/// height, and never left out; a caption has height of its own.
final class FigureFooter {
    private static final double GAP = Figures.GAP;
    private static final double SMALLER = 0.95;

    /// The smallest legend with settings, of its usual size; with names alone it may be smaller.
    private static final double MIN_LEGEND = 0.7;

    /// Below this nothing is made smaller: there is no room at all.
    static final double MIN_SIZE = 0.02;

    /// The share of a figure's height that a legend may have.
    private static final double ROOM = 0.6;

    /// The share of a legend's room that its details may take.
    private static final double DETAILS = 0.75;

    private final FigureInput input;
    private final FigureSpec spec;
    private final double width;

    FigureFooter(FigureInput input, FigureSpec spec, double width) {
        this.input = input;
        this.spec = spec;
        this.width = Math.max(width, 1);
    }

    /// The height that the caption adds to a figure; 0 without one.
    double captionHeight() {
        return spec.dressing().caption() ? lines().height() + GAP * 0.75 : 0;
    }

    /// Paints the caption with its upper edge at `top`.
    void caption(Graphics2D g, double top) {
        if (spec.dressing().caption()) {
            lines().paint(g, GAP, top);
        }
    }

    /// Paints the legend with its lower edge at `bottom`.
    ///
    /// @param height of the figure that it belongs to
    /// @return the height it takes
    double legend(Graphics2D g, double bottom, double height) {
        return spec.dressing().legend() ? legendWithin(g, bottom, Math.max(height, 0) * ROOM) : 0;
    }

    private CaptionLines lines() {
        return new CaptionLines(
                Caption.pieces(input, spec),
                spec.focus().typeset(),
                Math.max(width - 2 * GAP, spec.theme().metrics().small()),
                spec.theme());
    }

    /// The factor of the legend's type in a figure of a height.
    double legendSize(double height) {
        Fitting fitting = spec.dressing().legend() ? fitting(Math.max(height, 0) * ROOM) : null;
        return fitting == null ? 1 : fitting.size();
    }

    /// The height that the legend takes in a figure of a height.
    double legendHeight(double height) {
        Fitting fitting = spec.dressing().legend() ? fitting(Math.max(height, 0) * ROOM) : null;
        return fitting == null ? 0 : fitting.taken();
    }

    /// A legend in a size in which it has room.
    private record Fitting(Legend legend, double size) {
        double taken() {
            return (legend.height() + GAP) * size;
        }
    }

    private double legendWithin(Graphics2D graphics, double bottom, double room) {
        Fitting fitting = fitting(room);
        if (fitting == null) {
            return 0;
        }
        var g = (Graphics2D) graphics.create();
        g.translate(0, bottom - fitting.taken());
        g.scale(fitting.size(), fitting.size());
        fitting.legend().paint(g, GAP, GAP / 4);
        g.dispose();
        return fitting.taken();
    }

    /// Names alone beside a caption, and where there is no room for more.
    private @Nullable Fitting fitting(double room) {
        Fitting whole = spec.dressing().caption() ? null : fitting(room * DETAILS, false, MIN_LEGEND);
        return whole != null ? whole : fitting(room, true, MIN_SIZE);
    }

    private @Nullable Fitting fitting(double room, boolean brief, double smallest) {
        for (double size = 1; size >= smallest; size *= SMALLER) {
            var fitting = new Fitting(new Legend(input, width / size - 2 * GAP, spec.theme(), brief), size);
            if (fitting.taken() <= room) {
                return fitting;
            }
        }
        return null;
    }
}
