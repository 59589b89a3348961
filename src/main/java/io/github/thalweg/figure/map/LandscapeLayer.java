package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.Grid;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;

/// The layer of a map below the runs: colours and contours of the surface, computed once for a view.
///
/// @param heat one pixel for each pixel of the screen
public record LandscapeLayer(Box box, ValueScale values, BufferedImage heat, List<Contour> contours, MapStyle style)
        implements Ground {
    /// Pixels of the map's shorter side for each contour, before scaling.
    private static final double APART = 36;

    private static final int MIN = 7;
    private static final int MAX = 18;

    /// Pixels between the nodes that contours are found from.
    private static final int EVERY = 2;

    /// The most pixels of the heat map, more than the largest screens have: it is drawn larger where more are asked
    /// for.
    private static final double MAX_CELLS = 9e6;

    /// Computes the layer for a plot of a size in pixels before scaling.
    public static LandscapeLayer of(
            Surface surface, Box box, double width, double height, double asked, MapStyle style) {
        double scale = scale(asked, width * height, surface.workOfValue());
        int columns = Math.max(2, (int) Math.round(width * scale));
        int rows = Math.max(2, (int) Math.round(height * scale));
        return of(Grid.of(surface, box, columns, rows), scale, style);
    }

    /// Cells in a pixel before scaling, along each side: fewer and larger ones where a value takes long.
    static double scale(double asked, double pixels, int workOfValue) {
        double cells = Math.min(MAX_CELLS, Grid.cells(workOfValue));
        return Math.min(asked, Math.sqrt(cells / Math.max(pixels, 1)));
    }

    static LandscapeLayer of(Grid grid, double scale, MapStyle style) {
        ValueScale values = ValueScale.of(style.colorScale(), grid.values());
        BufferedImage heat = HeatMap.image(grid, values, style.palette(), style.theme(), scale);
        Grid nodes = grid.thinned(Math.max(1, (int) Math.round(EVERY * Math.min(scale, 1.5))));
        int asked = style.details().levels();
        int levels = asked > 0
                ? asked
                : Math.clamp((long) (Math.min(grid.columns(), grid.rows()) / (APART * scale)), MIN, MAX);
        return new LandscapeLayer(grid.box(), values, heat, Contours.of(nodes, values.levels(levels)), style);
    }

    /// The values that contours are drawn at, rising.
    public List<ValueScale.Level> levels() {
        return contours.stream().map(Contour::level).toList();
    }

    @Override
    public void paint(Graphics2D graphics, ViewTransform view) {
        Rectangle2D place = place(view);
        var g = (Graphics2D) graphics.create();
        g.clip(view.plot());
        g.drawImage(
                heat,
                new AffineTransform(
                        place.getWidth() / heat.getWidth(),
                        0,
                        0,
                        place.getHeight() / heat.getHeight(),
                        place.getX(),
                        place.getY()),
                null);
        paintContours(g, view);
        g.dispose();
    }

    private Rectangle2D place(ViewTransform view) {
        double left = view.pixelX(box.xMin());
        double top = view.pixelY(box.yMax());
        return new Rectangle2D.Double(left, top, view.pixelX(box.xMax()) - left, view.pixelY(box.yMin()) - top);
    }

    private void paintContours(Graphics2D g, ViewTransform view) {
        for (Contour contour : contours) {
            Shape lines = toPixels(view).createTransformedShape(contour.lines());
            g.setStroke(
                    new BasicStroke((float) style.contourWidth(contour.level().strong())));
            g.setColor(color(contour));
            g.draw(lines);
        }
        if (style.details().labels()) {
            paintLabels(g, view);
        }
    }

    /// The values along the index contours; none where they are not asked for.
    public List<ContourLabel> labels(ViewTransform view) {
        var labels = new ContourLabels(view, style.theme());
        return contours.stream()
                .filter(contour -> style.details().labels() && contour.level().strong())
                .map(contour -> labels.of(contour, toPixels(view)))
                .filter(Objects::nonNull)
                .toList();
    }

    private void paintLabels(Graphics2D g, ViewTransform view) {
        var labels = new ContourLabels(view, style.theme());
        for (Contour contour : contours) {
            if (contour.level().strong()) {
                double place = values.place(contour.level().value());
                labels.paint(g, contour, toPixels(view), style.ground(place));
            }
        }
    }

    /// The colour that a contour is drawn in.
    public Color color(Contour contour) {
        return style.contour(
                values.place(contour.level().value()), contour.level().strong());
    }

    private static AffineTransform toPixels(ViewTransform view) {
        double sx = view.plot().getWidth() / view.box().width();
        double sy = -view.plot().getHeight() / view.box().height();
        return new AffineTransform(
                sx,
                0,
                0,
                sy,
                view.plot().getX() - view.box().xMin() * sx,
                view.plot().getY() - view.box().yMax() * sy);
    }
}
