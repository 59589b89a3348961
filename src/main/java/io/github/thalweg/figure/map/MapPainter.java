package io.github.thalweg.figure.map;

import io.github.thalweg.figure.curve.TangentPainter;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Painter of a map in layers: the landscape with its frame, the trajectories, and what moves with the playhead.
public final class MapPainter {
    private final MapFrame frame;

    public MapPainter(MapFrame frame) {
        this.frame = frame;
    }

    /// The quiet layer: heat map, contours, numbers, colour bar.
    void paintLandscape(Graphics2D graphics, Ground ground) {
        var g = prepared(graphics);
        ground.paint(g, frame.view());
        frame.paintAxes(g);
        if (frame.colorBar() && ground instanceof LandscapeLayer layer) {
            frame.paintColorBar(g, layer);
        }
        g.dispose();
    }

    /// Repetitions, minima and whole lines, faded: independent of the playhead.
    void paintFuture(Graphics2D graphics, FigureInput input) {
        var g = clipped(graphics);
        new EnsemblePainter(input, frame.view(), frame.theme()).paint(g);
        new TrajectoryPainter(input, frame.view(), frame.theme()).paintFuture(g);
        g.dispose();
        paintMinima(graphics, input);
    }

    /// The same as far as it is seen at this playhead.
    private void paintRest(Graphics2D graphics, FigureInput input) {
        var g = clipped(graphics);
        new EnsemblePainter(input, frame.view(), frame.theme()).paint(g);
        new TrajectoryPainter(input, frame.view(), frame.theme()).paintRest(g);
        g.dispose();
        paintMinima(graphics, input);
    }

    /// Lines up to the playhead, on a casing.
    ///
    /// @param from the step up to which they are there already, 0 for none
    /// @param thin as [#thin] says
    void paintPast(Graphics2D graphics, FigureInput input, int from, List<Integer> thin) {
        var g = clipped(graphics);
        new TrajectoryPainter(input, frame.view(), frame.theme()).paintPast(g, from, thin);
        g.dispose();
    }

    /// The runs whose lines up to the playhead are so long that they are drawn thinly.
    List<Integer> thin(FigureInput input) {
        return new TrajectoryPainter(input, frame.view(), frame.theme()).thin();
    }

    /// Minima and lines as they are drawn under the finger: whole and without casing.
    void paintLight(Graphics2D graphics, FigureInput input) {
        var g = clipped(graphics);
        new EnsemblePainter(input, frame.view(), frame.theme()).paintLight(g);
        paintMinima(graphics, input);
        new TrajectoryPainter(input, frame.view(), frame.theme()).paintLight(g);
        g.dispose();
    }

    /// Paints what moves with the playhead: the runs' markers and exits.
    ///
    /// @param at   where the second-order model is shown, or null for nowhere
    /// @param over what labels should not be under
    /// @return the labels, for what is painted over them
    Tags paintMarks(Graphics2D graphics, FigureInput input, @Nullable Point at, List<Line2D> over) {
        return marks(graphics, input, at, new HeadPainter(input, frame.view(), frame.theme(), over));
    }

    private Tags marks(Graphics2D graphics, FigureInput input, @Nullable Point at, HeadPainter marks) {
        onEdge(graphics, marks, marks::ownStarts);
        var g = clipped(graphics);
        tangents(g, input);
        UpdateMarks.paint(g, input, frame.view(), frame.theme());
        marks.exits(g);
        onEdge(graphics, marks, marks::heads);
        new EnsemblePainter(input, frame.view(), frame.theme()).note(g);
        g.dispose();
        return curvature(graphics, input, at, marks);
    }

    private void tangents(Graphics2D g, FigureInput input) {
        if (isCurve(input.surface())) {
            new TangentPainter(input, frame.view(), frame.theme()).paint(g);
        }
    }

    private static boolean isCurve(Surface surface) {
        return surface.landscape().oneVariable();
    }

    /// Arrows down the slope: a quiet layer, too. A curve shows by itself where down is.
    void paintField(Graphics2D graphics, Surface surface) {
        if (isCurve(surface)) {
            return;
        }
        var g = clipped(graphics);
        new GradientField(frame.theme()).paint(g, surface, frame.view());
        g.dispose();
    }

    /// The second-order model at a point, and the eigen-directions under each head; nothing where `at` is null.
    private Tags curvature(Graphics2D graphics, FigureInput input, @Nullable Point at, HeadPainter marks) {
        if (at != null) {
            paintCurvature(graphics, input, at, marks);
        }
        return marks.labels();
    }

    private void paintCurvature(Graphics2D graphics, FigureInput input, Point at, HeadPainter marks) {
        var g = clipped(graphics);
        if (isCurve(input.surface())) {
            new TangentPainter(input, frame.view(), frame.theme()).model(g, at);
            g.dispose();
            return;
        }
        var painter = new CurvaturePainter(input.surface(), frame.view(), frame.theme());
        input.visible().stream()
                .map(input::headOf)
                .filter(head -> head != null && head.isFinite() && !head.equals(at))
                .forEach(head -> painter.paintDirections(g, head));
        if (at.isFinite()) {
            painter.paint(g, at, marks.tags());
        }
        g.dispose();
    }

    /// The steps that the rows alone would make in a run's update; nothing where `run` is less than 0.
    public void paintRows(Graphics2D graphics, FigureInput input, int run) {
        if (run >= 0 && !isCurve(input.surface())) {
            var g = clipped(graphics);
            new RowStepPainter(frame.view(), frame.theme()).paint(g, input, run);
            g.dispose();
        }
    }

    /// Paints what lies over the lines: minima, start, heads, curvature, and the field.
    ///
    /// @param field with arrows down the slope
    /// @param at    where the second-order model is shown, or null for nowhere
    /// @param over  what labels should not be under
    /// @return the labels, for what is painted over them
    public Tags paintOver(
            Graphics2D graphics, FigureInput input, boolean field, @Nullable Point at, List<Line2D> over) {
        if (field) {
            paintField(graphics, input.surface());
        }
        var places = new HeadPainter(input, frame.view(), frame.theme(), over);
        onEdge(graphics, places, g -> {
            places.minima(g);
            places.start(g);
            places.ownStarts(g);
        });
        var g = clipped(graphics);
        tangents(g, input);
        UpdateMarks.paint(g, input, frame.view(), frame.theme());
        places.exits(g);
        g.dispose();
        onEdge(graphics, places, places::heads);
        return curvature(graphics, input, at, places);
    }

    /// Paints what does not depend on the playhead.
    ///
    /// @param field with arrows down the slope
    public void paintStill(Graphics2D graphics, Ground layer, FigureInput input, boolean field) {
        paintQuiet(graphics, layer, input, field);
        paintFuture(graphics, input);
    }

    /// The same as far as it is seen at the playhead.
    public void paintSeen(Graphics2D graphics, Ground layer, FigureInput input, boolean field) {
        paintQuiet(graphics, layer, input, field);
        paintRest(graphics, input);
    }

    private void paintQuiet(Graphics2D graphics, Ground layer, FigureInput input, boolean field) {
        paintLandscape(graphics, layer);
        if (field) {
            paintField(graphics, input.surface());
        }
    }

    /// Paints what hides the map but for a disc round each head; lines and marks come over it.
    public void paintFog(Graphics2D graphics, FigureInput input) {
        var g = clipped(graphics);
        new FogPainter(input, frame.view(), frame.theme()).paint(g);
        g.dispose();
    }

    /// Paints what follows the playhead.
    ///
    /// @param at   where the second-order model is shown, or null for nowhere
    /// @param over what labels should not be under
    /// @return the labels, for what is painted over them
    public Tags paintMoving(Graphics2D graphics, FigureInput input, @Nullable Point at, List<Line2D> over) {
        paintPast(graphics, input, 0, thin(input));
        var marks = new HeadPainter(input, frame.view(), frame.theme(), over);
        onEdge(graphics, marks, marks::start);
        return marks(graphics, input, at, marks);
    }

    private void paintMinima(Graphics2D graphics, FigureInput input) {
        var marks = new HeadPainter(input, frame.view(), frame.theme());
        onEdge(graphics, marks, marks::minima);
    }

    /// Paints marks at places of the map, whole where they are on its edge.
    private static void onEdge(Graphics2D graphics, HeadPainter marks, Consumer<Graphics2D> paint) {
        var g = prepared(graphics);
        g.clip(marks.room());
        paint.accept(g);
        g.dispose();
    }

    private Graphics2D clipped(Graphics2D graphics) {
        var g = prepared(graphics);
        g.clip(frame.view().plot());
        return g;
    }

    private static Graphics2D prepared(Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        return g;
    }
}
