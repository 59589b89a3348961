package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.CachedLayer;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A surface that is drawn again and again, each time only what has changed. While the playhead moves, surface and
/// faded lines are copied; while the surface turns, lines are not laid on it anew. For one thread at a time.
public final class SurfacePicture {
    /// Samples along each side of a pixel of a picture that rests.
    public static final int SMOOTH = 3;

    /// Input of a drawing.
    ///
    /// @param width  in pixels before scaling, as is the height
    /// @param moving drawn while the surface turns: coarser, with one sample for each pixel and bare lines
    /// @param light  drawn under the finger: bare lines
    /// @param fog    only a disc round each head is there
    public record View(
            FigureInput input,
            Relief relief,
            Camera camera,
            int width,
            int height,
            double scale,
            boolean moving,
            boolean light,
            boolean fog) {
        SurfaceFrame frame() {
            return SurfaceFrame.of(camera, width, height, relief.style().theme());
        }

        Mesh mesh() {
            return moving ? relief.coarse() : relief.fine();
        }
    }

    /// Key of the kept surface: everything that it was drawn from.
    private record Still(Relief relief, Camera camera, int width, int height, double scale, Mesh mesh) {}

    private record Loud(Still still, List<Integer> visible, List<Trajectory> trajectories, List<RunStyle> styles) {}

    private record Lifted(Relief relief, boolean moving, List<Point> heads) {}

    private record Laid(Relief relief, List<Trajectory> trajectories) {}

    private final CachedLayer<Still> still = new CachedLayer<>();
    private final CachedLayer<Loud> future = new CachedLayer<>();
    private @Nullable ZBuffer buffer;
    private @Nullable Laid laid;
    private @Nullable Lifted lifted;
    private @Nullable Mesh clear;
    private List<SurfacePath> drapes = List.of();

    /// Draws on all of `target`, which has the scaled size and may have any content.
    public void draw(View view, BufferedImage target) {
        SurfaceFrame frame = view.frame();
        Mesh mesh = view.fog() ? clear(view) : view.mesh();
        var painter = new SurfacePainter(frame, view.relief(), mesh);
        var key = new Still(view.relief(), view.camera(), view.width(), view.height(), view.scale(), mesh);
        lay(view);
        ZBuffer surface = surface(target);
        var sight = Visibility.of(frame.projection(), surface, view.scale(), mesh);
        Graphics2D g = target.createGraphics();
        g.setComposite(AlphaComposite.Src);
        g.drawImage(
                still.picture(key, target, view.scale(), into -> still(view, mesh, painter, sight, into)), 0, 0, null);
        g.setComposite(AlphaComposite.SrcOver);
        if (view.moving() || view.light()) {
            g.scale(view.scale(), view.scale());
            painter.paintLight(g, sight, view.input(), drapes);
        } else {
            if (!view.fog()) {
                faded(view, painter, key, sight, target, g);
            }
            g.scale(view.scale(), view.scale());
            if (view.fog()) {
                painter.paintMinima(g, sight, view.input());
            }
            painter.paintPast(g, sight, view.input(), drapes);
        }
        painter.paintMarks(g, sight, view.input());
        g.dispose();
    }

    private void faded(
            View view, SurfacePainter painter, Still key, Visibility sight, BufferedImage target, Graphics2D g) {
        FigureInput input = view.input();
        List<RunStyle> styles = input.visible().stream().map(input::style).toList();
        var loud = new Loud(key, input.visible(), input.trajectories(), styles);
        BufferedImage lines =
                future.picture(loud, target, view.scale(), into -> painter.paintFuture(into, sight, input, drapes));
        g.drawImage(lines, 0, 0, null);
    }

    private void still(View view, Mesh mesh, SurfacePainter painter, Visibility sight, Graphics2D g) {
        g.setColor(view.relief().style().theme().panel());
        g.fillRect(0, 0, view.width() + 1, view.height() + 1);
        painter.paintAround(g);
        painter.draw(sight.surface(), mesh, view.moving() ? 1 : SMOOTH, view.scale());
        painter.paintSurface(g, sight, mesh);
    }

    /// What fog leaves of the surface, made anew when a head has moved.
    private Mesh clear(View view) {
        var wanted = new Lifted(view.relief(), view.moving(), SurfaceFog.heads(view.input()));
        Mesh known = clear;
        if (known == null || !wanted.equals(lifted)) {
            known = SurfaceFog.clear(view.relief(), view.mesh(), wanted.heads());
            clear = known;
            lifted = wanted;
        }
        return known;
    }

    private ZBuffer surface(BufferedImage like) {
        ZBuffer known = buffer;
        if (known == null || known.width() != like.getWidth() || known.height() != like.getHeight()) {
            known = new ZBuffer(like.getWidth(), like.getHeight());
            buffer = known;
        }
        return known;
    }

    private void lay(View view) {
        var wanted = new Laid(view.relief(), view.input().trajectories());
        if (!wanted.equals(laid)) {
            drapes = view.input().trajectories().stream()
                    .map(run -> SurfacePath.of(run, view.relief()))
                    .toList();
            laid = wanted;
        }
    }
}
