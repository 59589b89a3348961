package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
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

/// The surface as a part of a figure: smooth, with the start and everything that the window shows by nodes of its own.
///
/// @param drapes the runs' lines, laid on the surface
record SurfacePart(SurfacePainter painter, Visibility sight, Mesh mesh, FigureInput input, List<SurfacePath> drapes)
        implements Moving {
    /// A larger picture has the surface enlarged in it: 8 bytes are kept for each pixel.
    private static final double MAX_PIXELS = 16e6;

    static SurfacePart of(
            FigureInput input, SurfaceLook look, MapStyle style, double width, double height, double scale) {
        Relief relief = Relief.of(input.surface(), input.scenario().view(), style, look.vertical());
        SurfaceFrame frame = SurfaceFrame.of(look.camera(relief), width, height, style.theme());
        double fine = Math.min(scale, Math.sqrt(MAX_PIXELS / Math.max(width * height, 1)));
        var painter = new SurfacePainter(frame, relief);
        var surface = new ZBuffer(pixels(width, fine), pixels(height, fine));
        painter.draw(surface, relief.fine(), SurfacePicture.SMOOTH, fine);
        List<SurfacePath> drapes = input.trajectories().stream()
                .map(run -> SurfacePath.of(run, relief))
                .toList();
        var sight = Visibility.of(frame.projection(), surface, fine, relief.fine());
        return new SurfacePart(painter, sight, relief.fine(), input, drapes);
    }

    private static int pixels(double length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    @Override
    public void paintStill(Graphics2D g, boolean past) {
        painter.paintAround(g);
        painter.paintSurface(g, sight, mesh);
        painter.paintFuture(g, sight, input, drapes);
    }

    @Override
    public void paintMoving(Graphics2D g, FigureInput at) {
        painter.paintPast(g, sight, at, drapes);
        painter.paintStart(g, sight, at);
        painter.paintMarks(g, sight, at);
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
