package io.github.thalweg.figure.data;

import io.github.thalweg.figure.map.Contours;
import io.github.thalweg.figure.scale.Grid;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// The lines of a model in pixels: curves over one input, or where the prediction over two is half way.
record ModelShapes(DataScene scene, ViewTransform view) {
    /// Cells along a side for the line between two inputs.
    private static final int CELLS = 96;

    private static final int MAX_POINTS = 600;

    /// A line for each of the scene's settings, in their order.
    ///
    /// @param at point of the landscape
    List<Shape> of(Point at) {
        var shapes = new ArrayList<Shape>();
        for (double[] setting : scene.settings()) {
            shapes.add(scene.plane() ? halfWay(at, setting) : curve(scene.over(at, setting)));
        }
        return shapes;
    }

    private Path2D curve(DoubleUnaryOperator model) {
        Box box = view.box();
        int points = Math.clamp(Math.round(view.plot().getWidth() / 2), 16, MAX_POINTS);
        var path = new Path2D.Double();
        boolean drawn = false;
        for (int i = 0; i <= points; i++) {
            double across = box.xMin() + box.width() * i / points;
            double value = model.applyAsDouble(across);
            if (Double.isNaN(value)) {
                drawn = false;
                continue;
            }
            double up = Math.clamp(value, box.yMin() - box.height(), box.yMax() + box.height());
            if (drawn) {
                path.lineTo(view.pixelX(across), view.pixelY(up));
            } else {
                path.moveTo(view.pixelX(across), view.pixelY(up));
            }
            drawn = true;
        }
        return path;
    }

    private Shape halfWay(Point at, double[] setting) {
        var level = new ValueScale.Level(scene.aim().half(), false);
        Grid grid = grid(at, setting, view.box(), CELLS, CELLS);
        Path2D lines = Contours.of(grid, List.of(level)).getFirst().lines();
        double sx = view.plot().getWidth() / view.box().width();
        double sy = -view.plot().getHeight() / view.box().height();
        return new AffineTransform(
                        sx,
                        0,
                        0,
                        sy,
                        view.plot().getX() - view.box().xMin() * sx,
                        view.plot().getY() - view.box().yMax() * sy)
                .createTransformedShape(lines);
    }

    /// What a model predicts over the plane of two inputs.
    Grid grid(Point at, double[] setting, Box box, int columns, int rows) {
        var values = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            double up = box.yMax() - (row + 0.5) * box.height() / rows;
            for (int column = 0; column < columns; column++) {
                double across = box.xMin() + (column + 0.5) * box.width() / columns;
                values[row * columns + column] = scene.inPlane(at, setting, across, up);
            }
        }
        return new Grid(box, columns, rows, values);
    }
}
