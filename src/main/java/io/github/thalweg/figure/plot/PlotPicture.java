package io.github.thalweg.figure.plot;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.CachedLayer;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A plot that is drawn again and again. While only the playhead moves, the curves are copied. For one thread at a
/// time.
public final class PlotPicture {
    /// Plots that look at the minima.
    private static final Set<PlotKind> NEEDS_MINIMA = EnumSet.of(PlotKind.DISTANCE, PlotKind.LOSS);

    /// Input of a drawing.
    ///
    /// @param width in pixels before scaling, as is the height
    /// @param light drawn under the finger: nothing faded
    public record View(
            FigureInput input, PlotChoice choice, int width, int height, double scale, Theme theme, boolean light) {
        private TracePlot plot() {
            return new TracePlot(input, choice, width, height, theme);
        }
    }

    /// Key of the kept curves: everything that they were drawn from.
    private record Curves(
            List<Trajectory> trajectories,
            List<Ensemble> ensembles,
            List<Minimum> minima,
            List<Integer> visible,
            List<RunStyle> styles,
            PlotChoice choice,
            int width,
            int height,
            double scale,
            Theme theme) {
        static Curves of(View view) {
            FigureInput input = view.input();
            return new Curves(
                    input.trajectories(),
                    input.ensembles(),
                    NEEDS_MINIMA.contains(view.choice().kind()) ? input.minima() : List.of(),
                    input.visible(),
                    input.visible().stream().map(input::style).toList(),
                    view.choice(),
                    view.width(),
                    view.height(),
                    view.scale(),
                    view.theme());
        }
    }

    private record Known(Curves curves, TracePlot plot) {}

    private final CachedLayer<Curves> past = new CachedLayer<>();
    private final CachedLayer<Curves> future = new CachedLayer<>();
    private @Nullable Known known;

    /// Draws on all of `target`, which has the scaled size and may have any content.
    ///
    /// @return the plot, to find updates under the mouse with
    public TracePlot draw(View view, BufferedImage target) {
        Curves curves = Curves.of(view);
        TracePlot plot = plot(view, curves);
        Graphics2D g = target.createGraphics();
        g.setColor(view.theme().panel());
        g.fillRect(0, 0, target.getWidth(), target.getHeight());
        if (view.light()) {
            g.scale(view.scale(), view.scale());
            plot.paintLight(g);
            plot.paintNumbers(g);
        } else {
            kept(view, curves, plot, target, g);
            g.scale(view.scale(), view.scale());
        }
        plot.paintPlayhead(g, view.input().step(), true);
        g.dispose();
        return plot;
    }

    /// Choosing the axis looks at every curve: done once while only the playhead moves.
    private TracePlot plot(View view, Curves curves) {
        Known last = known;
        if (last == null || !last.curves().equals(curves)) {
            last = new Known(curves, view.plot());
            known = last;
        }
        return last.plot();
    }

    private void kept(View view, Curves curves, TracePlot plot, BufferedImage target, Graphics2D g) {
        BufferedImage before = past.picture(curves, target, view.scale(), into -> {
            plot.paintCurves(into, 1);
            plot.paintNumbers(into);
        });
        BufferedImage after = future.picture(curves, target, view.scale(), into -> {
            plot.paintCurves(into, TracePlot.FUTURE);
            plot.paintNumbers(into);
        });
        int now = (int) Math.round(plot.fadesAfter(view.input().step()) * view.scale());
        g.setComposite(AlphaComposite.SrcOver);
        g.setClip(0, 0, now, target.getHeight());
        g.drawImage(before, 0, 0, null);
        g.setClip(now, 0, Math.max(0, target.getWidth() - now), target.getHeight());
        g.drawImage(after, 0, 0, null);
        g.setClip(null);
    }
}
