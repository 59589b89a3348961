package io.github.thalweg.figure.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.CachedLayer;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A map that is drawn again and again, each time only what has changed. For one thread at a time.
///
/// Three pictures are kept: the landscape with its frame, the faded lines, and the lines up to the playhead. While the
/// playhead moves, or the landscape stays while runs change, the others are copied.
public final class MapPicture {
    /// Input of a drawing.
    ///
    /// @param layer  the landscape, possibly of another view: drawn where it belongs; null while there is none
    /// @param width  in pixels before scaling, as is the height
    /// @param light  drawn under the finger: lines without casing, nothing faded
    public record View(
            FigureInput input,
            Box box,
            @Nullable Ground layer,
            int width,
            int height,
            double scale,
            MapStyle style,
            MapOverlays overlays,
            boolean light) {
        public MapFrame frame() {
            return new MapSight(box, style, input.surface().landscape().oneVariable()).frame(width, height);
        }
    }

    /// Lines of more updates than this are continued while playing. A continued line lies on its neighbours' casings
    /// where the whole drawing would have it below them.
    private static final int MAX_REDRAWN = 4000;

    /// Key of the kept picture of the landscape: everything that it was drawn from.
    ///
    /// @param field the surface whose gradient field lies over the landscape, or null
    private record Quiet(
            Box box,
            @Nullable Ground layer,
            @Nullable Surface field,
            int width,
            int height,
            double scale,
            MapStyle style) {}

    private record Loud(
            Quiet quiet,
            List<Integer> visible,
            List<Trajectory> trajectories,
            List<Ensemble> ensembles,
            List<RunStyle> styles) {}

    /// @param thin the runs whose lines are drawn thinly
    private record Past(Loud loud, int step, List<Integer> thin) {}

    private final CachedLayer<Quiet> landscape = new CachedLayer<>();
    private final CachedLayer<Loud> future = new CachedLayer<>();
    private final CachedLayer<Past> past = new CachedLayer<>();

    /// Draws on all of `target`, which has the scaled size and may have any content.
    ///
    /// @param over what labels should not be under
    /// @return the labels, for what is drawn over them
    public Tags draw(View view, BufferedImage target, List<Line2D> over) {
        var painter = new MapPainter(view.frame());
        Surface field = view.overlays().gradientField() ? view.input().surface() : null;
        var quiet = new Quiet(view.box(), view.layer(), field, view.width(), view.height(), view.scale(), view.style());
        Graphics2D g = target.createGraphics();
        g.setComposite(AlphaComposite.Src);
        g.drawImage(landscape.picture(quiet, target, view.scale(), into -> quiet(view, painter, into)), 0, 0, null);
        g.setComposite(AlphaComposite.SrcOver);
        if (view.light() && !view.overlays().fog()) {
            g.scale(view.scale(), view.scale());
            painter.paintLight(g, view.input());
        } else {
            kept(view, painter, quiet, target, g);
            g.scale(view.scale(), view.scale());
        }
        Tags labels = painter.paintMarks(g, view.input(), view.overlays().curvatureAt(), over);
        painter.paintRows(g, view.input(), view.overlays().rowsOf());
        g.dispose();
        return labels;
    }

    private void kept(View view, MapPainter painter, Quiet quiet, BufferedImage target, Graphics2D g) {
        FigureInput input = view.input();
        List<RunStyle> styles = input.visible().stream().map(input::style).toList();
        var loud = new Loud(quiet, input.visible(), input.trajectories(), input.ensembles(), styles);
        if (view.overlays().fog()) {
            Graphics2D over = (Graphics2D) g.create();
            over.scale(view.scale(), view.scale());
            painter.paintFog(over, input);
            over.dispose();
        } else {
            g.drawImage(
                    future.picture(loud, target, view.scale(), into -> painter.paintFuture(into, input)), 0, 0, null);
        }
        List<Integer> thin = painter.thin(input);
        var upTo = new Past(loud, input.step(), thin);
        if (isLong(input)
                && past.key() instanceof Past(Loud same, int step, List<Integer> before)
                && same.equals(loud)
                && before.equals(thin)
                && step < upTo.step()) {
            past.extend(upTo, view.scale(), into -> painter.paintPast(into, input, step, thin));
        }
        g.drawImage(
                past.picture(upTo, target, view.scale(), into -> painter.paintPast(into, input, 0, thin)), 0, 0, null);
    }

    /// Whether drawing all lines again for each frame would be too slow to play.
    private static boolean isLong(FigureInput input) {
        return input.visible().stream().mapToInt(input::head).sum() > MAX_REDRAWN;
    }

    private static void quiet(View view, MapPainter painter, Graphics2D g) {
        g.setColor(view.style().theme().panel());
        g.fillRect(0, 0, view.width() + 1, view.height() + 1);
        Ground layer = view.layer();
        if (layer != null) {
            painter.paintLandscape(g, layer);
        }
        if (view.overlays().gradientField()) {
            painter.paintField(g, view.input().surface());
        }
    }
}
