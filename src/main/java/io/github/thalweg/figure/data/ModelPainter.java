package io.github.thalweg.figure.data;

import io.github.thalweg.figure.map.HeatMap;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Grid;
import io.github.thalweg.figure.scale.LinearScale;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Painter of models: the runs' at the playhead, and the one of a point that is pointed at.
final class ModelPainter {
    /// Pixels along the side of a cell of the shaded prediction.
    private static final double CELL = 3;

    private static final int MAX_CELLS = 200;

    private final DataScene scene;
    private final ViewTransform view;
    private final MapStyle style;
    private final Theme theme;
    private final ModelShapes shapes;

    ModelPainter(DataScene scene, ViewTransform view, MapStyle style) {
        this.scene = scene;
        this.view = view;
        this.style = style;
        this.theme = style.theme();
        this.shapes = new ModelShapes(scene, view);
    }

    /// The prediction of one model over the plane of two inputs, in the colours of the targets.
    void shade(Graphics2D g, Point at) {
        Rectangle2D plot = view.plot();
        int columns = Math.clamp(Math.round(plot.getWidth() / CELL), 8, MAX_CELLS);
        int rows = Math.clamp(Math.round(plot.getHeight() / CELL), 8, MAX_CELLS);
        Grid grid = shapes.grid(at, scene.settings().getFirst(), view.box(), columns, rows);
        var values = new LinearScale(scene.aim().low(), scene.aim().high());
        BufferedImage image = HeatMap.image(grid, values, style.palette(), theme, 1);
        g.drawImage(
                image,
                new AffineTransform(plot.getWidth() / columns, 0, 0, plot.getHeight() / rows, plot.getX(), plot.getY()),
                null);
    }

    /// Where a prediction over one input is half way between two kinds.
    void halfWay(Graphics2D g) {
        double y = view.pixelY(scene.aim().half());
        float width = (float) theme.metrics().hairline();
        g.setColor(theme.frame());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {3, 3}, 0));
        g.draw(new Line2D.Double(view.plot().getMinX(), y, view.plot().getMaxX(), y));
    }

    /// Every visible run's model, solid lines below dashed ones.
    ///
    /// @param selected the run whose lines are called by their setting, where there are several
    void runs(Graphics2D g, FigureInput input, int selected) {
        List<Integer> runs = input.visible().stream()
                .filter(run -> isFinite(input.headOf(run)))
                .sorted(Comparator.comparingDouble(run -> -input.style(run).ink()))
                .toList();
        var casing = new BasicStroke((float) theme.metrics().casing(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        List<List<Shape>> lines = runs.stream()
                .map(run -> shapes.of(input.place(run, input.head(run))))
                .toList();
        // On the shaded plane lines need a casing; elsewhere it would cut the rows' marks.
        if (scene.plane()) {
            g.setColor(theme.panel());
            g.setStroke(casing);
            lines.forEach(all -> all.forEach(g::draw));
        }
        for (int i = 0; i < runs.size(); i++) {
            RunStyle look = input.style(runs.get(i));
            g.setColor(look.color(theme));
            g.setStroke(look.stroke(theme.metrics().trajectory()));
            lines.get(i).forEach(g::draw);
        }
        if (runs.contains(selected) && scene.settings().size() > 1 && !scene.plane()) {
            name(g, input, selected);
        }
    }

    private static boolean isFinite(@Nullable Point at) {
        return at != null && at.isFinite();
    }

    /// Beside where the curves end.
    private void name(Graphics2D g, FigureInput input, int run) {
        var tags = new Tags(theme, view.plot());
        double right = view.box().xMax();
        for (int i = 0; i < scene.settings().size(); i++) {
            double up = scene.over(
                            input.place(run, input.head(run)), scene.settings().get(i))
                    .applyAsDouble(right);
            if (Double.isFinite(up)) {
                tags.beside(
                        g,
                        scene.captions().get(i),
                        input.style(run).color(theme),
                        view.plot().getMaxX(),
                        view.pixelY(Math.clamp(up, view.box().yMin(), view.box().yMax())),
                        4,
                        true);
            }
        }
    }

    /// The model that a point of the landscape stands for, in grey.
    void ghost(Graphics2D g, Point at) {
        List<Shape> lines = shapes.of(at);
        double width = theme.metrics().trajectory();
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke((float) (width * 2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        lines.forEach(g::draw);
        g.setColor(theme.secondary());
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        lines.forEach(g::draw);
    }

    /// How far each row's target is from what a model predicts for it.
    void residuals(Graphics2D g, RowPainter rows, Point at, RunStyle look) {
        g.setColor(look.color(theme));
        g.setStroke(new BasicStroke((float) theme.metrics().thin()));
        for (int row = 0; row < scene.rows().size(); row++) {
            double predicted = scene.predicted(at, row);
            if (Double.isFinite(predicted)) {
                double x = rows.place(row).getX();
                double limit = 2 * view.plot().getHeight();
                double y = Math.clamp(view.pixelY(predicted), -limit, 2 * limit);
                g.draw(new Line2D.Double(x, rows.place(row).getY(), x, y));
            }
        }
    }
}
