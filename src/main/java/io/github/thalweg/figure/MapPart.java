package io.github.thalweg.figure;

import io.github.thalweg.figure.curve.Lifted;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.MapPainter;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.step.AnatomyPainter;
import io.github.thalweg.figure.step.StepPage;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.landscape.Point;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A map as a part of a figure, with what lies over it.
///
/// @param bottom the lower edge of the map with its numbers
/// @param foot   height of the key below that; 0 for a key on the map
record MapPart(MapFrame frame, Ground layer, FigureInput input, FigureSpec spec, double bottom, double foot)
        implements Moving {
    MapPart(MapFrame frame, Ground layer, FigureInput input, FigureSpec spec) {
        this(frame, layer, input, spec, 0, 0);
    }

    /// The height that a key below a map of this frame needs, at any update; 0 where none does.
    static double foot(MapFrame frame, FigureInput input, FigureSpec spec) {
        AnatomyPainter painter = anatomy(input.at(input.scenario().steps()), spec, frame);
        return painter == null ? 0 : painter.heightBelow();
    }

    @Override
    public void paintStill(Graphics2D g, boolean past) {
        new MapPainter(frame).paintStill(g, layer, Lifted.of(input), spec.shows(Overlay.FIELD));
    }

    @Override
    public void paintMoving(Graphics2D g, FigureInput at) {
        FigureInput lifted = Lifted.of(at);
        fog(g, lifted);
        AnatomyPainter painter = anatomy(at, spec, frame);
        Tags labels = new MapPainter(frame).paintMoving(g, lifted, curved(lifted), edges(painter));
        rows(g, lifted);
        anatomy(g, painter, labels);
    }

    private void fog(Graphics2D g, FigureInput lifted) {
        if (spec.shows(Overlay.FOG)) {
            new MapPainter(frame).paintFog(g, lifted);
        }
    }

    private static List<Line2D> edges(@Nullable AnatomyPainter painter) {
        return painter == null ? List.of() : painter.edges();
    }

    private void anatomy(Graphics2D g, @Nullable AnatomyPainter painter, Tags labels) {
        if (painter != null) {
            painter.paint(g, foot == 0, labels);
            if (foot > 0) {
                painter.paintKey(g, bottom);
            }
        }
    }

    /// The inside of an update; null where none is shown.
    private static @Nullable AnatomyPainter anatomy(FigureInput at, FigureSpec spec, MapFrame on) {
        int run = spec.focus().run();
        StepPage page = spec.shows(Overlay.ANATOMY) ? StepPage.of(at, run) : null;
        return page == null || page.update() == 0
                ? null
                : new AnatomyPainter(page, Lifted.of(at).place(run, page.update() - 1), true, on);
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
        AnatomyPainter painter = anatomy(at, spec, frame);
        Tags labels =
                new MapPainter(frame).paintOver(g, lifted, spec.shows(Overlay.FIELD), curved(lifted), edges(painter));
        rows(g, lifted);
        anatomy(g, painter, labels);
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
