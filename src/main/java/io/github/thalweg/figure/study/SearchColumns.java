package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.scale.ValueAxis;
import io.github.thalweg.study.search.Dimension;
import io.github.thalweg.study.search.LossScale;
import io.github.thalweg.study.search.Trial;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Plots of a search over three numbers or more: loss against each of the first six.
final class SearchColumns {
    private static final int MAX = 6;

    private final SearchFigure figure;
    private final LossScale scale;

    SearchColumns(SearchFigure figure) {
        this.figure = figure;
        this.scale = figure.scale();
    }

    void paint(Graphics2D g, Rectangle2D room) {
        List<Dimension> dimensions = figure.search().dimensions();
        int count = Math.min(dimensions.size(), MAX);
        int columns = count <= 4 ? 2 : 3;
        int rows = Math.ceilDiv(count, columns);
        double wide = room.getWidth() / columns;
        double high = room.getHeight() / rows;
        TraceAxis losses = ValueAxis.around(figure.result().trials().stream()
                .mapToDouble(trial -> height(trial.loss()))
                .toArray());
        for (int i = 0; i < count; i++) {
            var part = new Rectangle2D.Double(
                    room.getX() + wide * (i % columns), room.getY() + high * Math.floorDiv(i, columns), wide, high);
            Dimension dimension = dimensions.get(i);
            paint(g, PlotFrame.in(part, ValueAxis.of(dimension.axis()), losses, dimension.name(), figure.theme()), i);
        }
    }

    private double height(double loss) {
        return Math.pow(10, scale.decades(loss));
    }

    private void paint(Graphics2D g, PlotFrame frame, int dimension) {
        frame.paint(g);
        var dots = new TrialDots(figure);
        for (Trial trial : figure.result().trials()) {
            dots.paint(g, trial, frame.pixelX(trial.values().get(dimension)), frame.pixelY(height(trial.loss())));
        }
    }
}
