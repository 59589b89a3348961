package io.github.thalweg.figure;

import io.github.thalweg.figure.plot.PairPlot;
import io.github.thalweg.figure.run.FigureInput;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// One series over another as a part of a figure.
record PairPart(PairPlot plot) implements Moving {
    @Override
    public void paintStill(Graphics2D g, boolean past) {
        plot.paintStill(g);
    }

    @Override
    public void paintMoving(Graphics2D g, FigureInput at) {
        plot.paintMoving(g, at.step());
    }

    @Override
    public Rectangle2D past(FigureInput at) {
        return new Rectangle2D.Double();
    }

    @Override
    public void paint(Graphics2D g, FigureInput at) {
        paintStill(g, false);
        paintMoving(g, at);
    }
}
