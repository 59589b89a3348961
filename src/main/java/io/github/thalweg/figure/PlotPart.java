package io.github.thalweg.figure;

import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// A plot as a part of a figure.
record PlotPart(TracePlot plot) implements Moving {
    @Override
    public void paintStill(Graphics2D g, boolean past) {
        plot.paintCurves(g, past ? 1 : TracePlot.FUTURE);
        plot.paintNumbers(g);
    }

    @Override
    public void paintMoving(Graphics2D g, FigureInput input) {
        // Values are computed when they are first looked at, by one thread at a time.
        synchronized (plot) {
            plot.paintPlayhead(g, input.step(), false);
        }
    }

    @Override
    public Rectangle2D past(FigureInput input) {
        return plot.past(input.step());
    }

    @Override
    public void paintAround(Graphics2D g, FigureInput input, Axes axes) {
        axes.plot(g.getTransform(), plot);
        plot.paintOver(g);
    }

    @Override
    public void paint(Graphics2D g, FigureInput input) {
        plot.paint(g);
    }
}
