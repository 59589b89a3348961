package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/// The name of a limit's line: beside it, never on a curve, on a piece of the background as no grid line may strike it
/// through.
final class LimitName {
    static final String TEXT = Messages.STABILITY_LIMIT;

    /// Places along the line that are tried, each above and below it.
    private static final int PLACES = 16;

    /// Points of a curve that are looked at within the width of the name.
    private static final int LOOKS = 9;

    private LimitName() {}

    /// Writes the name where it is farthest from every curve.
    static void paint(Graphics2D g, Series limit, TracePlot plot) {
        of(limit, plot).ifPresent(at -> {
            Theme theme = plot.theme();
            double unit = theme.metrics().small();
            Font font = Fonts.REGULAR.at(unit);
            double width = Texts.width(TEXT, font) + 0.6 * unit;
            g.setColor(theme.panel());
            g.fill(new Rectangle2D.Double(at.getX() - width / 2, at.getY() - 0.9 * unit, width, 1.2 * unit));
            Texts.centred(g, TEXT, font, theme.warning(), at.getX(), at.getY());
        });
    }

    /// The centre of the baseline; empty where the line has no row or is out of the plot, or
    /// curves are everywhere.
    static Optional<Point2D> of(Series limit, TracePlot plot) {
        if (limit.last() < limit.first()) {
            return Optional.empty();
        }
        double unit = plot.theme().metrics().small();
        double width = Texts.width(TEXT, Fonts.REGULAR.at(unit)) + unit;
        Rectangle2D room = plot.plot();
        Point2D best = null;
        double farthest = unit * 0.75;
        for (int i = 0; i < PLACES && limit.first() <= limit.last(); i++) {
            int row = limit.first() + (int) ((limit.last() - limit.first()) * (PLACES - i - 0.5) / PLACES);
            double x = Math.clamp(
                    plot.pixelX(limit.run(), row),
                    room.getX() + width / 2,
                    Math.max(room.getMaxX() - width / 2, room.getX() + width / 2));
            double place = plot.axis().place(limit.value().applyAsDouble(row));
            if (!(place > 0 && place < 1)) {
                continue;
            }
            for (double middle : new double[] {-1.3 * unit, 1.4 * unit}) {
                double y = room.getMaxY() - place * room.getHeight() + middle;
                double free = y > room.getY() + unit * 0.6 && y < room.getMaxY() - unit * 0.6
                        ? distance(limit, plot, x, y, width)
                        : 0;
                if (free > farthest) {
                    farthest = free + 1;
                    best = new Point2D.Double(x, y + unit * 0.36);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The vertical distance of the nearest curve, and at least the limit's own line.
    private static double distance(Series limit, TracePlot plot, double x, double y, double width) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < LOOKS; i++) {
            double at = x + width * ((double) i / (LOOKS - 1) - 0.5);
            int row = plot.row(at);
            for (Series curve : plot.series()) {
                nearest = Math.min(nearest, distance(curve, plot, row, y));
            }
            nearest = Math.min(nearest, distance(limit, plot, row, y));
        }
        return nearest;
    }

    private static double distance(Series curve, TracePlot plot, int row, double y) {
        if (row < curve.first() || row > curve.last()) {
            return Double.POSITIVE_INFINITY;
        }
        double at = plot.pixelY(curve.value().applyAsDouble(row));
        return Double.isNaN(at) ? Double.POSITIVE_INFINITY : Math.abs(at - y);
    }
}
