package io.github.thalweg.figure.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.LongLines;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.IntStream;

/// Painter of the repetitions of the runs on a map: lines of some of them, faint, and the ends of all.
final class EnsemblePainter {
    /// So many repetitions of each run are drawn as lines; the picture says so.
    private static final int LINES = 50;

    private static final double LINE_OPACITY = 0.09;
    private static final double LIGHT_SHARE = 0.25;
    private static final double END_OPACITY = 0.8;

    /// One run's ensemble with what it is drawn in.
    private record Repeated(Ensemble ensemble, RunStyle style) {}

    private final Theme theme;
    private final ViewTransform view;
    private final List<Repeated> all;

    EnsemblePainter(FigureInput input, ViewTransform view, Theme theme) {
        this.theme = theme;
        this.view = view;
        this.all = input.ensembles().isEmpty()
                ? List.of()
                : input.visible().stream()
                        .map(run -> new Repeated(input.ensembles().get(run), input.style(run)))
                        .toList();
    }

    void paint(Graphics2D g) {
        var stroke = new BasicStroke((float) theme.metrics().thin(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
        all.forEach(repeated -> {
            g.setColor(Colors.faded(repeated.style().color(theme), LINE_OPACITY));
            lines(g, repeated, stroke);
        });
        ends(g);
    }

    /// The ends of all runs in turn, so that the cloud of one does not bury another's.
    private void ends(Graphics2D g) {
        int most = all.stream().mapToInt(run -> run.ensemble().size()).max().orElse(0);
        for (int member = 0; member < most; member++) {
            for (Repeated run : all) {
                if (member < run.ensemble().size()) {
                    end(g, run, member);
                }
            }
        }
    }

    /// Drawn under the finger: hairlines in one opaque colour, which need no mixing.
    void paintLight(Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        var stroke = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
        all.forEach(repeated -> {
            g.setColor(new Color(Colors.between(theme.panel(), repeated.style().color(theme), LIGHT_SHARE)));
            lines(g, repeated, stroke);
        });
        g.dispose();
        ends(graphics);
    }

    private void lines(Graphics2D g, Repeated run, BasicStroke stroke) {
        int count = Math.min(LINES, run.ensemble().size());
        var lines = new LongLines(view.plot(), stroke.getLineWidth(), count * all.size());
        for (int i = 0; i < count; i++) {
            Path2D line = TrajectoryPath.coarse(
                    run.ensemble().member(i), view, run.ensemble().stride());
            lines.draw(g, line, stroke);
        }
    }

    private void end(Graphics2D g, Repeated run, int member) {
        Point2D end = end(run.ensemble().member(member));
        if (view.plot().contains(end)) {
            g.setColor(Colors.faded(run.style().color(theme), END_OPACITY));
            g.fill(run.style()
                    .marker()
                    .at(end.getX(), end.getY(), theme.metrics().head() * 0.45));
        }
    }

    private Point2D end(Trajectory member) {
        int last = member.updates();
        return new Point2D.Double(view.pixelX(member.x(last)), view.pixelY(member.y(last)));
    }

    /// Paints a note on which members are shown, in the plot's lower left corner.
    void note(Graphics2D g) {
        if (!all.isEmpty()) {
            double unit = theme.metrics().small();
            double y = view.plot().getMaxY() - unit;
            new Tags(theme, view.plot())
                    .beside(g, note(), theme.secondary(), view.plot().getMinX(), y, unit / 2, false);
        }
    }

    private String note() {
        int seeds = all.getFirst().ensemble().size();
        String shown = seeds <= LINES ? Messages.everySeed(seeds) : Messages.firstSeeds(seeds, LINES);
        long unseen = all.stream().mapToLong(this::unseen).sum();
        return unseen == 0 ? shown : Messages.unseen(shown, unseen);
    }

    private long unseen(Repeated run) {
        return IntStream.range(0, run.ensemble().size())
                .filter(i -> !view.plot().contains(end(run.ensemble().member(i))))
                .count();
    }
}
