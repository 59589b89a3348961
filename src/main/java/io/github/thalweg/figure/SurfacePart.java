package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.surface.Mesh;
import io.github.thalweg.figure.surface.Relief;
import io.github.thalweg.figure.surface.SurfaceFrame;
import io.github.thalweg.figure.surface.SurfaceLook;
import io.github.thalweg.figure.surface.SurfacePainter;
import io.github.thalweg.figure.surface.SurfacePath;
import io.github.thalweg.figure.surface.SurfacePicture;
import io.github.thalweg.figure.surface.Visibility;
import io.github.thalweg.figure.surface.ZBuffer;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The surface as a part of a figure: smooth, with the start and everything that the window shows by nodes of its own.
///
/// @param fine   pixels of the surface for each of the figure's
/// @param whole  the surface without fog; null in fog, where it follows the heads
/// @param drapes the runs' lines, laid on the surface
record SurfacePart(
        SurfaceFrame frame,
        Relief relief,
        double fine,
        @Nullable Drawn whole,
        FigureInput input,
        List<SurfacePath> drapes)
        implements Moving {
    /// A larger picture has the surface enlarged in it: 8 bytes are kept for each pixel.
    private static final double MAX_PIXELS = 16e6;

    /// The share of the picture's lesser side that the surface has at least.
    private static final double SEEN = 0.7;

    /// The height of a note below the surface, in heights of small letters.
    private static final double NOTE = 1.4;

    /// What is there of the surface, as a picture.
    private record Drawn(SurfacePainter painter, Visibility sight, Mesh mesh) {
        static Drawn of(SurfaceFrame frame, Relief relief, Mesh mesh, double fine) {
            var painter = new SurfacePainter(frame, relief, mesh);
            var surface = new ZBuffer(pixels(frame.width(), fine), pixels(frame.height(), fine));
            painter.draw(surface, mesh, SurfacePicture.SMOOTH, fine);
            return new Drawn(painter, Visibility.of(frame.projection(), surface, fine, mesh), mesh);
        }
    }

    /// @param fog only a disc round each head is there
    static SurfacePart of(
            FigureInput input,
            SurfaceLook look,
            MapStyle style,
            double width,
            double height,
            double scale,
            boolean fog) {
        Relief relief = Relief.of(input.surface(), input.scenario().view(), style, look.vertical());
        Theme theme = style.theme().withHeadsFor(Math.min(width, height) * SEEN);
        double foot = relief.cut().isEmpty() ? 0 : theme.metrics().small() * NOTE;
        List<SurfacePath> drapes = drapes(input, relief);
        List<SurfacePath> race = input.visible().stream().map(drapes::get).toList();
        SurfaceFrame frame = SurfaceFrame.of(look.camera(relief, race), width, height, theme, foot);
        double fine = Math.min(scale, Math.sqrt(MAX_PIXELS / Math.max(width * height, 1)));
        Drawn whole = fog ? null : Drawn.of(frame, relief, relief.fine(), fine);
        return new SurfacePart(frame, relief, fine, whole, input, drapes);
    }

    private static List<SurfacePath> drapes(FigureInput input, Relief relief) {
        return input.trajectories().stream()
                .map(run -> SurfacePath.of(run, relief))
                .toList();
    }

    /// The side that a figure is seen from.
    static double azimuth(FigureInput input, FigureSpec spec) {
        Relief relief = Relief.of(
                input.surface(),
                input.scenario().view(),
                spec.style(),
                spec.surface().vertical());
        List<SurfacePath> drapes = drapes(input, relief);
        return spec.surface()
                .camera(relief, input.visible().stream().map(drapes::get).toList())
                .azimuth();
    }

    private static int pixels(double length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    @Override
    public void paintStill(Graphics2D g, boolean past) {
        new SurfacePainter(frame, relief).paintAround(g);
        if (whole != null) {
            whole.painter().paintSurface(g, whole.sight(), whole.mesh());
            whole.painter().paintFuture(g, whole.sight(), input, drapes);
        }
    }

    @Override
    public void paintMoving(Graphics2D g, FigureInput at) {
        Drawn drawn = whole;
        if (drawn == null) {
            drawn = Drawn.of(frame, relief, relief.inFog(at), fine);
            drawn.painter().paintSurface(g, drawn.sight(), drawn.mesh());
            drawn.painter().paintMinima(g, drawn.sight(), at);
        }
        drawn.painter().paintPast(g, drawn.sight(), at, drapes);
        drawn.painter().paintStart(g, drawn.sight(), at);
        drawn.painter().paintMarks(g, drawn.sight(), at);
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
