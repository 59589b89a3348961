package io.github.thalweg.figure;

import io.github.thalweg.figure.curve.Lifted;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.MapPainter;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.step.AnatomyPainter;
import io.github.thalweg.figure.step.StepPage;
import io.github.thalweg.landscape.Point;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// A map as a part of a figure, with what lies over it.
record MapPart(MapFrame frame, Ground layer, FigureInput input, FigureSpec spec) implements Moving {
    @Override
    public void paintStill(Graphics2D g, boolean past) {
        new MapPainter(frame).paintStill(g, layer, Lifted.of(input), spec.shows(Overlay.FIELD));
    }

    @Override
    public void paintMoving(Graphics2D g, FigureInput at) {
        FigureInput lifted = Lifted.of(at);
        fog(g, lifted);
        new MapPainter(frame).paintMoving(g, lifted, curved(lifted));
        rows(g, lifted);
        anatomy(g, at, lifted);
    }

    private void fog(Graphics2D g, FigureInput lifted) {
        if (spec.shows(Overlay.FOG)) {
            new MapPainter(frame).paintFog(g, lifted);
        }
    }

    private void anatomy(Graphics2D g, FigureInput at, FigureInput lifted) {
        int run = spec.focus().run();
        if (spec.shows(Overlay.ANATOMY)) {
            StepPage page = StepPage.of(at, run);
            if (page.update() > 0) {
                new AnatomyPainter(page, lifted.place(run, page.update() - 1), true, frame).paint(g);
            }
        }
    }

    private void rows(Graphics2D g, FigureInput at) {
        new MapPainter(frame)
                .paintRows(g, at, spec.shows(Overlay.ROWS) ? spec.focus().run() : -1);
    }

    /// The point whose second-order model is shown; null for none.
    private @Nullable Point curved(FigureInput at) {
        return spec.shows(Overlay.CURVATURE) ? at.headOf(spec.focus().run()) : null;
    }

    @Override
    public void paintAround(Graphics2D g, FigureInput at, Axes axes) {
        axes.map(g.getTransform(), frame, layer);
        FigureInput lifted = Lifted.of(at);
        fog(g, lifted);
        new MapPainter(frame).paintOver(g, lifted, spec.shows(Overlay.FIELD), curved(lifted));
        rows(g, lifted);
        anatomy(g, at, lifted);
    }

    @Override
    public Rectangle2D past(FigureInput at) {
        return new Rectangle2D.Double();
    }

    @Override
    public void paint(Graphics2D g, FigureInput at) {
        new MapPainter(frame).paintSeen(g, layer, Lifted.of(at), spec.shows(Overlay.FIELD));
        paintMoving(g, at);
    }
}
