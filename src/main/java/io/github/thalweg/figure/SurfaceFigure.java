package io.github.thalweg.figure;

import java.awt.Graphics2D;
import java.util.List;

/// The surface as a figure: smooth, with the start and everything that the window shows by nodes of its own.
final class SurfaceFigure {
    /// A larger picture has the surface enlarged in it: 8 bytes are kept for each pixel.
    private static final double MOST_PIXELS = 16e6;

    private SurfaceFigure() {}

    static void paint(
            Graphics2D g,
            FigureInput input,
            SurfaceLook look,
            double width,
            double height,
            double scale,
            MapStyle style) {
        Relief relief = Relief.of(input.surface(), input.scenario().view(), style, look.vertical());
        SurfaceFrame frame = SurfaceFrame.of(look.camera(relief), width, height, style.theme());
        double fine = Math.min(scale, Math.sqrt(MOST_PIXELS / Math.max(width * height, 1)));
        var painter = new SurfacePainter(frame, relief);
        var surface = new ZBuffer(pixels(width, fine), pixels(height, fine));
        painter.draw(surface, relief.fine(), SurfacePicture.SMOOTH, fine);
        var sight = Sight.of(frame.projection(), surface, fine, relief.fine());
        List<Drape> drapes =
                input.trajectories().stream().map(run -> Drape.of(run, relief)).toList();
        painter.paintAround(g);
        painter.paintSurface(g, sight, relief.fine());
        painter.paintFuture(g, sight, input, drapes);
        painter.paintPast(g, sight, input, drapes);
        painter.paintStart(g, sight, input);
        painter.paintMarks(g, sight, input);
    }

    private static int pixels(double length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }
}
