package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.map.HeadPainter;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.LongLines;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Painter of a surface in layers: its axes, the surface as one picture, the runs on it, and what moves with the
/// playhead.
public final class SurfacePainter {
    private final SurfaceFrame frame;
    private final Relief relief;
    private final Mesh clear;
    private final Theme theme;

    public SurfacePainter(SurfaceFrame frame, Relief relief) {
        this(frame, relief, relief.fine());
    }

    /// @param clear what fog leaves of the surface
    public SurfacePainter(SurfaceFrame frame, Relief relief, Mesh clear) {
        this.frame = frame;
        this.relief = relief;
        this.clear = clear;
        this.theme = frame.theme();
    }

    /// Floor and walls.
    public void paintAround(Graphics2D graphics) {
        var g = prepared(graphics);
        new SurfaceAxes(frame, relief).paint(g);
        double unit = theme.metrics().small();
        Texts.left(g, relief.cut(), Fonts.REGULAR.at(unit), theme.secondary(), unit, frame.height() - 0.8 * unit);
        g.dispose();
    }

    /// The surface with its numbers and the colour bar.
    public void paintSurface(Graphics2D graphics, Visibility sight, Mesh mesh) {
        var g = prepared(graphics);
        double pixel = 1 / sight.scale();
        g.drawImage(sight.surface().picture(), AffineTransform.getScaleInstance(pixel, pixel), null);
        SurfaceEdge.paint(g, sight, mesh, theme);
        new SurfaceAxes(frame, relief).paintNumbers(g);
        double unit = theme.metrics().small();
        if (frame.colorBar()) {
            double left = frame.width() - ColorBar.room(theme) + unit;
            var bar = new Rectangle2D.Double(left, 2 * unit, ColorBar.WIDTH, Math.max(frame.height() - 5 * unit, 8));
            ColorBar.paint(g, relief.colors(), relief.colors().title("f(x, y)"), relief.style(), bar);
        }
        g.dispose();
    }

    /// Draws into a z-buffer of the figure's scaled size.
    public void draw(ZBuffer surface, Mesh mesh, int samples, double scale) {
        double pixels = scale * samples;
        Projection large = frame.projection().times(pixels);
        surface.draw(
                Projected.of(mesh, large, Light.on(large)),
                new SurfaceShader(relief.style(), relief.levels(), pixels),
                samples);
    }

    public void paintFuture(Graphics2D graphics, Visibility sight, FigureInput input, List<SurfacePath> drapes) {
        var g = prepared(graphics);
        for (int run : input.visible()) {
            lines(sight, input).paintFuture(g, input.style(run), drapes.get(run));
        }
        minima(g, sight, input);
        g.dispose();
    }

    public void paintPast(Graphics2D graphics, Visibility sight, FigureInput input, List<SurfacePath> drapes) {
        var g = prepared(graphics);
        for (int run : input.visible()) {
            lines(sight, input).paintPast(g, input.style(run), drapes.get(run), input.head(run));
        }
        g.dispose();
    }

    /// Minima and lines as they are drawn while something moves.
    void paintLight(Graphics2D graphics, Visibility sight, FigureInput input, List<SurfacePath> drapes) {
        var g = prepared(graphics);
        minima(g, sight, input);
        for (int run : input.visible()) {
            lines(sight, input).paintLight(g, input.style(run), drapes.get(run), input.head(run));
        }
        g.dispose();
    }

    /// The common start as a handle with its name.
    public void paintStart(Graphics2D graphics, Visibility sight, FigureInput input) {
        Point2D at = input.isStartUsed() ? seen(input.scenario().start(), sight) : null;
        if (at != null) {
            var g = prepared(graphics);
            double unit = theme.metrics().head();
            var tags = new Tags(theme, frame.picture(), SurfaceClutter.of(input, frame, relief));
            tags.beside(g, "start", theme.text(), at.getX(), at.getY(), unit * 1.9, true);
            HeadPainter.disc(g, at.getX(), at.getY(), theme.text(), unit, theme);
            g.dispose();
        }
    }

    /// Paints what moves with the playhead: own starts, the heads with their shadows, and exits.
    public void paintMarks(Graphics2D graphics, Visibility sight, FigureInput input) {
        var g = prepared(graphics);
        ownStarts(g, sight, input);
        List<Head> heads = heads(input);
        var balls = new BallPainter(sight, theme);
        heads.stream()
                .map(Head::at)
                .filter(at -> relief.fine().faces(frame.projection(), at.x(), at.y(), at.z()))
                .forEach(at -> balls.shadow(g, at));
        heads.forEach(head -> balls.ball(g, input.style(head.run()), head.at()));
        new SurfaceExits(frame, relief).paint(g, input);
        g.dispose();
    }

    /// A run's head in view; a hill may be before it.
    private record Head(int run, Projection.Place at) {}

    /// The farthest first.
    private List<Head> heads(FigureInput input) {
        var heads = new ArrayList<Head>();
        for (int run : input.visible()) {
            Point at = input.headOf(run);
            Projection.Place place = at == null ? null : relief.place(at);
            if (place != null) {
                heads.add(new Head(run, place));
            }
        }
        heads.sort(Comparator.comparingDouble(head -> -depth(head.at())));
        return heads;
    }

    private double depth(Projection.Place at) {
        return frame.projection().depth(at.x(), at.y(), at.z());
    }

    private void ownStarts(Graphics2D g, Visibility sight, FigureInput input) {
        for (int run : input.visible()) {
            Point own = input.scenario().runs().get(run).start();
            Point2D at = own == null ? null : seen(own, sight);
            if (at != null) {
                HeadPainter.disc(
                        g,
                        at.getX(),
                        at.getY(),
                        input.style(run).color(theme),
                        theme.metrics().head() * 0.6,
                        theme);
            }
        }
    }

    /// The stars of the minima that are seen.
    public void paintMinima(Graphics2D graphics, Visibility sight, FigureInput input) {
        var g = prepared(graphics);
        minima(g, sight, input);
        g.dispose();
    }

    private SurfacePathPainter lines(Visibility sight, FigureInput input) {
        double width = theme.metrics().trajectory();
        return new SurfacePathPainter(
                sight,
                theme,
                new LongLines(frame.picture(), width, input.visible().size()));
    }

    private void minima(Graphics2D g, Visibility sight, FigureInput input) {
        for (Minimum minimum : input.minima()) {
            Point2D at = seen(minimum.at(), sight);
            if (at != null && isClear(minimum.at())) {
                HeadPainter.minimum(g, at.getX(), at.getY(), input.isLowest(minimum), minimum.found(), theme);
            }
        }
    }

    private boolean isClear(Point point) {
        return !Double.isNaN(clear.height(relief.modelX(point.x()), relief.modelY(point.y())));
    }

    /// The pixel of a point of the landscape; null where it is not seen.
    private @Nullable Point2D seen(Point point, Visibility sight) {
        Projection.Place place = relief.place(point);
        return place != null && sight.sees(place, relief.fine())
                ? frame.projection().pixel(place.x(), place.y(), place.z())
                : null;
    }

    private static Graphics2D prepared(Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        return g;
    }
}
