package io.github.thalweg.figure.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.LongLines;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/// Painter of the runs' lines on a map.
public final class TrajectoryPainter {
    public static final float FUTURE = 0.28f;

    /// Single updates are marked as long as there are no more than this.
    private static final int FEW = 60;

    /// Mean distance of marked updates, in pixels, at least.
    private static final double APART = 7;

    private final Theme theme;
    private final FigureInput input;
    private final ViewTransform view;
    private final LongLines lines;

    TrajectoryPainter(FigureInput input, ViewTransform view, Theme theme) {
        this.theme = theme;
        this.input = input;
        this.view = view;
        this.lines = new LongLines(
                view.plot(), theme.metrics().trajectory(), input.visible().size());
    }

    /// Whole lines, faded: what comes after the playhead, once the past is drawn over them.
    void paintFuture(Graphics2D g) {
        paintFaded(g, _ -> true);
    }

    private void paintFaded(Graphics2D graphics, IntPredicate wanted) {
        var g = (Graphics2D) graphics.create();
        g.setComposite(AlphaComposite.SrcOver.derive(FUTURE));
        for (int run : input.visible().stream().filter(wanted::test).toList()) {
            Trajectory trajectory = input.trajectories().get(run);
            g.setColor(input.style(run).color(theme));
            Path2D path = TrajectoryPath.steady(trajectory, view, 0, trajectory.updates());
            lines.draw(g, path, input.style(run).stroke(theme.metrics().trajectory()));
        }
        g.dispose();
    }

    /// Paints, faded, the whole lines of runs that go on after the playhead; other lines lie below their past.
    void paintRest(Graphics2D g) {
        paintFaded(g, run -> input.head(run) < input.trajectories().get(run).updates());
    }

    /// The runs whose lines up to the playhead are drawn thinly, as they would fill the map.
    List<Integer> thin() {
        return input.visible().stream()
                .filter(run -> lines.isThin(past(run, 0)) || lines.isThin(leaps(run, 0)))
                .toList();
    }

    /// Paints the lines up to the playhead, all on their casings: where runs share a path, the gaps in the dashes of
    /// one show those below it. Leaps that leave the view and come back are faint, and have no casing.
    ///
    /// @param from the step up to which it is drawn already
    /// @param thin the runs whose lines are drawn thinly
    void paintPast(Graphics2D g, int from, List<Integer> thin) {
        List<Integer> runs = densestFirst().stream()
                .filter(run -> from == 0 || from < input.head(run))
                .toList();
        runs.forEach(run -> leaps(g, run, from, thin.contains(run)));
        List<Path2D> paths = runs.stream().map(run -> past(run, from)).toList();
        // A round cap would cover the end of the line that is there already, at every step more of it.
        int cap = from == 0 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        var casing = new BasicStroke((float) theme.metrics().casing(), cap, BasicStroke.JOIN_ROUND);
        g.setColor(theme.panel());
        for (int i = 0; i < runs.size(); i++) {
            LongLines.draw(g, paths.get(i), casing, thin.contains(runs.get(i)));
        }
        for (int i = 0; i < runs.size(); i++) {
            past(g, runs.get(i), paths.get(i), from, thin.contains(runs.get(i)));
        }
    }

    private Path2D past(int run, int from) {
        return TrajectoryPath.steady(input.trajectories().get(run), view, from, input.head(run));
    }

    private Path2D leaps(int run, int from) {
        return TrajectoryPath.leaps(input.trajectories().get(run), view, from, input.head(run));
    }

    /// Solid lines lie below dashed ones, and these below dotted ones.
    private List<Integer> densestFirst() {
        return input.visible().stream()
                .sorted(Comparator.comparingDouble(run -> -input.style(run).ink()))
                .toList();
    }

    private void leaps(Graphics2D graphics, int run, int from, boolean thin) {
        var g = (Graphics2D) graphics.create();
        g.setComposite(AlphaComposite.SrcOver.derive(FUTURE));
        g.setColor(input.style(run).color(theme));
        LongLines.draw(
                g, leaps(run, from), new BasicStroke((float) theme.metrics().thin()), thin);
        g.dispose();
    }

    /// Drawn under the finger: the whole line without casing, with joins that are fast to draw.
    void paintLight(Graphics2D g) {
        for (int run : input.visible()) {
            Trajectory trajectory = input.trajectories().get(run);
            g.setColor(input.style(run).color(theme));
            Path2D path = TrajectoryPath.of(trajectory, view, 0, trajectory.updates());
            lines.draw(g, path, input.style(run).lightStroke(theme.metrics().trajectory()));
        }
    }

    private void past(Graphics2D g, int run, Path2D path, int from, boolean thin) {
        RunStyle style = input.style(run);
        Trajectory trajectory = input.trajectories().get(run);
        double drawn = from == 0 ? 0 : TrajectoryPath.unbroken(TrajectoryPath.steady(trajectory, view, 0, from));
        g.setColor(style.color(theme));
        LongLines.draw(g, path, style.stroke(theme.metrics().trajectory(), drawn), thin);
        marks(g, trajectory, Math.min(input.head(run), Exit.lastDrawn(trajectory, view)));
    }

    private void marks(Graphics2D g, Trajectory run, int head) {
        double radius = theme.metrics().trajectory() * 1.1;
        for (int row : marked(run, head, view)) {
            double x = view.pixelX(run.x(row));
            double y = view.pixelY(run.y(row));
            g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    /// The updates before `head` that are marked one by one: those in sight that do not crowd, where there are few
    /// and they are far between; else none.
    public static List<Integer> marked(Trajectory run, int head, ViewTransform view) {
        var rows = new ArrayList<Integer>();
        var before = new Point2D.Double(Double.NaN, Double.NaN);
        int end = isSparse(run, head, view) ? head : 0;
        for (int row = 1; row < end; row++) {
            var at = new Point2D.Double(view.pixelX(run.x(row)), view.pixelY(run.y(row)));
            if (view.plot().contains(at) && !(at.distance(before) < APART)) {
                rows.add(row);
                before = at;
            }
        }
        return rows;
    }

    private static boolean isSparse(Trajectory run, int head, ViewTransform view) {
        if (head < 1 || head > FEW) {
            return false;
        }
        double length = 0;
        for (int row = 1; row <= head; row++) {
            length += Math.hypot(
                    view.pixelX(run.x(row)) - view.pixelX(run.x(row - 1)),
                    view.pixelY(run.y(row)) - view.pixelY(run.y(row - 1)));
        }
        return !(length < APART * head);
    }
}
