package io.github.thalweg.run;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The view of a formula of which nobody said one: the plane around the origin where it holds everything; otherwise
/// the starts, the runs within reason, and a low minimum near them. That of a recorded surface is all of it.
public final class FittedView {
    /// Rows of a run that are looked at.
    private static final int MAX_UPDATES = 500;

    /// A run that gets nowhere is looked at so many times as far as its start is from the origin.
    private static final double REACH = 3;

    /// Runs that stay within so small a part of the usual view hardly move.
    private static final double HARDLY = 0.1;

    /// A run that ends farther away than so many times that runs away downhill, and gets nowhere either.
    private static final double FAR = 100;

    /// Share of a run's coordinates on either side that may be leaps.
    private static final double LEAPS = 0.02;

    /// What lies farther out than this is on no map.
    private static final double FARTHEST = 1e100;

    private static final double MARGIN = 0.12;

    /// The shorter side is at least this part of the longer one.
    private static final double MIN_RATIO = 0.5;

    private FittedView() {}

    /// @throws io.github.thalweg.formula.syntax.FormulaException when a text of the scenario is not a formula
    public static Box of(Scenario scenario) {
        Box usual = scenario.landscape().landscape().view();
        if (scenario.landscape().landscape().grid() != null) {
            return usual;
        }
        var points = new ArrayList<Point>();
        Scenario begin = scenario.steps() > MAX_UPDATES ? scenario.withSteps(MAX_UPDATES) : scenario;
        for (int run = 0; run < scenario.runs().size(); run++) {
            points.addAll(seen(Runner.run(begin, run)));
        }
        if (points.isEmpty()) {
            points.add(scenario.start());
        }
        points.removeIf(point -> Math.max(Math.abs(point.x()), Math.abs(point.y())) > FARTHEST);
        if (points.stream().allMatch(usual::contains)) {
            return usual;
        }
        Box around = around(points);
        List<Point> low = lowest(scenario, around);
        points.addAll(
                low.isEmpty() && around.longerSide() < HARDLY * usual.longerSide() ? surroundings(points, usual) : low);
        return around(points);
    }

    /// What there is beside a run that hardly moves: the plane around the origin where that is near, else as much as
    /// that around the run.
    private static List<Point> surroundings(List<Point> points, Box usual) {
        Point start = points.getFirst();
        double half = usual.longerSide() / 2;
        boolean near = Math.max(Math.abs(start.x()), Math.abs(start.y())) <= REACH * half;
        return near
                ? List.of(new Point(usual.xMin(), usual.yMin()), new Point(usual.xMax(), usual.yMax()))
                : List.of(new Point(start.x() - half, start.y() - half), new Point(start.x() + half, start.y() + half));
    }

    private static List<Point> seen(Trajectory run) {
        var points = new ArrayList<Point>();
        points.add(at(run, 0));
        int last = run.updates();
        double size = Math.max(1, Math.max(Math.abs(run.x(0)), Math.abs(run.y(0))));
        boolean gone = run.stopReason() == StopReason.DIVERGED
                || !at(run, last).isFinite()
                || at(run, last).distance(points.getFirst()) > FAR * size;
        if (gone || !(run.loss(last) <= run.loss(0))) {
            double reach = REACH * size;
            IntStream.rangeClosed(1, last)
                    .mapToObj(row -> at(run, row))
                    .filter(p -> p.distance(points.getFirst()) <= reach)
                    .forEach(points::add);
            return points;
        }
        points.add(at(run, last));
        double[] xs =
                IntStream.rangeClosed(0, last).mapToDouble(run::x).sorted().toArray();
        double[] ys =
                IntStream.rangeClosed(0, last).mapToDouble(run::y).sorted().toArray();
        int leaps = (int) (LEAPS * last);
        points.add(new Point(xs[leaps], ys[leaps]));
        points.add(new Point(xs[last - leaps], ys[last - leaps]));
        return points;
    }

    private static Point at(Trajectory run, int row) {
        return new Point(run.x(row), run.y(row));
    }

    /// A low minimum in a box twice as large.
    private static List<Point> lowest(Scenario scenario, Box box) {
        Surface surface = Surface.of(
                scenario.landscape().landscape(), scenario.landscape().parameters());
        var wider = new Box(
                box.xMin() - box.width() / 2,
                box.xMax() + box.width() / 2,
                box.yMin() - box.height() / 2,
                box.yMax() + box.height() / 2);
        return surface.low(wider).map(Minimum::at).stream().toList();
    }

    private static Box around(List<Point> points) {
        double xMin = coordinates(points, true).min().orElse(-1);
        double xMax = coordinates(points, true).max().orElse(1);
        double yMin = coordinates(points, false).min().orElse(-1);
        double yMax = coordinates(points, false).max().orElse(1);
        double longer =
                Math.max(Math.max(xMax - xMin, yMax - yMin), 1e-6 * Math.max(1, Math.abs(xMax) + Math.abs(yMax)));
        double halfX = Math.max(xMax - xMin, MIN_RATIO * longer) * (0.5 + MARGIN);
        double halfY = Math.max(yMax - yMin, MIN_RATIO * longer) * (0.5 + MARGIN);
        return round(xMin / 2 + xMax / 2, halfX, yMin / 2 + yMax / 2, halfY);
    }

    /// Bounds with few digits, since they are written into files.
    private static Box round(double x, double halfX, double y, double halfY) {
        double step = Math.pow(10, Math.floor(Math.log10(Math.min(halfX, halfY))) - 1);
        return new Box(
                Math.floor((x - halfX) / step) * step,
                Math.ceil((x + halfX) / step) * step,
                Math.floor((y - halfY) / step) * step,
                Math.ceil((y + halfY) / step) * step);
    }

    private static DoubleStream coordinates(List<Point> points, boolean x) {
        return points.stream().mapToDouble(p -> x ? p.x() : p.y());
    }
}
