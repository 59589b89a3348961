package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values of the index contours, written along them where they are straightest, apart from each other.
final class ContourLabels {
    /// Digits of a value.
    private static final int DIGITS = 4;

    /// Of the contour at either side of its number, in heights of small letters.
    private static final double GAP = 0.45;

    private final ViewTransform view;
    private final Theme theme;
    private final Font font;
    private final List<Rectangle2D> taken = new ArrayList<>();

    ContourLabels(ViewTransform view, Theme theme) {
        this.view = view;
        this.theme = theme;
        this.font = Fonts.REGULAR.at(theme.metrics().small() * 0.85);
    }

    /// The label of a contour, apart from those that were asked for before; null where it has no room.
    @Nullable
    ContourLabel of(Contour contour, AffineTransform toPixels) {
        String text = Numbers.rounded(contour.level().value(), DIGITS);
        Place place = straightest(
                contour, toPixels, Texts.width(text, font) + theme.metrics().small());
        if (place == null) {
            return null;
        }
        taken.add(place.bounds());
        return new ContourLabel(contour, text, place.x(), place.y(), place.angle(), font.getSize2D());
    }

    /// @param halo of the ground below it
    void paint(Graphics2D g, Contour contour, AffineTransform toPixels, Color halo) {
        ContourLabel label = of(contour, toPixels);
        if (label != null) {
            paint(g, label, halo);
        }
    }

    private void paint(Graphics2D graphics, ContourLabel place, Color halo) {
        String text = place.text();
        var g = (Graphics2D) graphics.create();
        g.rotate(place.angle(), place.x(), place.y());
        GlyphVector letters = font.createGlyphVector(g.getFontRenderContext(), text);
        double width = letters.getLogicalBounds().getWidth();
        var outline =
                letters.getOutline((float) (place.x() - width / 2), (float) (place.y() + font.getSize2D() * 0.36));
        g.setColor(halo);
        // A line that touched the number would be a minus sign.
        double half = width / 2 + theme.metrics().small() * GAP;
        g.setStroke(
                new BasicStroke((float) theme.metrics().small() / 3.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        g.draw(new Line2D.Double(place.x() - half, place.y(), place.x() + half, place.y()));
        g.setStroke(
                new BasicStroke((float) theme.metrics().small() / 3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(outline);
        g.setColor(theme.text());
        g.fill(outline);
        g.dispose();
    }

    /// @param bend how far the line is from straight there, 1 for straight
    private record Place(double x, double y, double angle, double bend, Rectangle2D bounds) {}

    /// Where the ends of a piece as long as the text are farthest from each other.
    private @Nullable Place straightest(Contour contour, AffineTransform toPixels, double length) {
        Place best = null;
        for (List<Point2D> line : lines(contour, toPixels)) {
            int step = Math.max(1, line.size() / 60);
            for (int i = 0; i < line.size(); i += step) {
                Place place = at(line, i, length);
                if (place != null && (best == null || place.bend() > best.bend() + 1e-3)) {
                    best = place;
                }
            }
        }
        return best;
    }

    private @Nullable Place at(List<Point2D> line, int from, double length) {
        double walked = 0;
        Point2D start = line.get(from);
        for (int i = from + 1; i < line.size(); i++) {
            walked += line.get(i).distance(line.get(i - 1));
            if (walked >= length) {
                Point2D end = line.get(i);
                double x = (start.getX() + end.getX()) / 2;
                double y = (start.getY() + end.getY()) / 2;
                double half = length / 2;
                var bounds = new Rectangle2D.Double(x - half, y - half, length, length);
                boolean free = view.plot().contains(bounds) && taken.stream().noneMatch(bounds::intersects);
                double angle = Math.atan((end.getY() - start.getY()) / (end.getX() - start.getX()));
                double bend = start.distance(end) / walked;
                return free && bend > 0.9 && Double.isFinite(angle) ? new Place(x, y, angle, bend, bounds) : null;
            }
        }
        return null;
    }

    private static List<List<Point2D>> lines(Contour contour, AffineTransform toPixels) {
        var lines = new ArrayList<List<Point2D>>();
        var at = new double[6];
        for (PathIterator i = contour.lines().getPathIterator(toPixels); !i.isDone(); i.next()) {
            if (i.currentSegment(at) == PathIterator.SEG_MOVETO) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(new Point2D.Double(at[0], at[1]));
        }
        return lines;
    }
}
