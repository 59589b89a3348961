package io.github.thalweg.figure.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.kernel.RowGradients;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps that the rows alone would make in the update under the playhead, -lr*gradient each, in pixels from where
/// the update began.
///
/// @param origin where the update began
/// @param rows   at most [#MOST], evenly thinned
/// @param seen   those that the update saw; none where it saw all
/// @param mean   of all rows
/// @param drawn  the mean of those that the update saw; null where it saw all
/// @param spread of means of as many rows: variance across, covariance, variance down; zero where it saw all
record RowSteps(
        Point2D origin,
        List<Point2D> rows,
        List<Point2D> seen,
        Point2D mean,
        @Nullable Point2D drawn,
        Spread spread) {
    static final int MOST = 200;

    /// A covariance.
    record Spread(double xx, double xy, double yy) {}

    /// @return null where there are no rows, or no update
    static @Nullable RowSteps of(FigureInput input, int run, ViewTransform view) {
        Scenario scenario = input.scenario();
        Examples examples = scenario.landscape().landscape().examples();
        int update = run < 0 || !input.visible().contains(run) ? 0 : input.head(run);
        if (examples == null || update == 0 || scenario.oneVariable()) {
            return null;
        }
        Point at = input.place(run, update - 1);
        double rate = input.trajectories().get(run).lr(update);
        RunSpec spec = scenario.runs().get(run);
        if (!at.isFinite() || !Double.isFinite(rate) || spec.isRecorded()) {
            return null;
        }
        return new Builder(input, view, at, spec.maximize() ? -rate : rate).of(examples.rows(), spec, update);
    }

    /// The steps while they are collected.
    private static final class Builder {
        private final FigureInput input;
        private final RowGradients gradients;
        private final double[] at;
        private final double across;
        private final double down;
        private final Point2D origin;
        private final double[] out = new double[2];

        Builder(FigureInput input, ViewTransform view, Point at, double rate) {
            this.input = input;
            this.gradients = RowGradients.of(input.scenario().landscape());
            this.at = new double[] {at.x(), at.y()};
            this.across = -rate * view.plot().getWidth() / view.box().width();
            this.down = rate * view.plot().getHeight() / view.box().height();
            this.origin = new Point2D.Double(view.pixelX(at.x()), view.pixelY(at.y()));
        }

        @Nullable
        RowSteps of(int count, RunSpec run, int update) {
            int[] drawn = SeenRows.of(input.scenario(), run, update).toArray();
            var isSeen = new BitSet();
            var seen = new ArrayList<Point2D>();
            for (int row : drawn) {
                isSeen.set(row);
                seen.add(step(row));
            }
            var steps = new ArrayList<Point2D>();
            for (int row = 0; row < count; row++) {
                steps.add(step(row));
            }
            Point2D mean = mean(steps);
            if (!Double.isFinite(mean.getX()) || !Double.isFinite(mean.getY())) {
                return null;
            }
            boolean replaced = SeenRows.isReplaced(input.scenario(), run);
            boolean all = drawn.length == 0 || (drawn.length == count && !replaced);
            int every = Math.ceilDiv(count, MOST);
            var thinned = new ArrayList<Point2D>();
            for (int row = 0; row < count; row += every) {
                if (!isSeen.get(row) || all) {
                    thinned.add(steps.get(row));
                }
            }
            return new RowSteps(
                    origin,
                    thinned,
                    all ? List.of() : seen,
                    mean,
                    all ? null : mean(seen),
                    all ? new Spread(0, 0, 0) : spread(steps, mean, drawn.length, replaced));
        }

        private Point2D step(int row) {
            gradients.at(row, at, out);
            return new Point2D.Double(out[0] * across, out[1] * down);
        }

        private static Point2D mean(List<Point2D> steps) {
            double x = 0;
            double y = 0;
            for (Point2D step : steps) {
                x += step.getX();
                y += step.getY();
            }
            return new Point2D.Double(x / steps.size(), y / steps.size());
        }

        /// Of means of so many: without replacement the less, the more of all they are.
        private static Spread spread(List<Point2D> steps, Point2D mean, int batch, boolean replaced) {
            double xx = 0;
            double xy = 0;
            double yy = 0;
            for (Point2D step : steps) {
                double dx = step.getX() - mean.getX();
                double dy = step.getY() - mean.getY();
                xx += dx * dx;
                xy += dx * dy;
                yy += dy * dy;
            }
            double rows = steps.size();
            double finite = replaced ? 1 : (rows - batch) / (rows - 1);
            double factor = finite / batch / rows;
            return new Spread(xx * factor, xy * factor, yy * factor);
        }
    }

    /// The length of the longest step that is drawn, in pixels.
    double longest() {
        double longest = Math.hypot(mean.getX(), mean.getY());
        for (Point2D step : rows) {
            longest = Math.max(longest, Math.hypot(step.getX(), step.getY()));
        }
        for (Point2D step : seen) {
            longest = Math.max(longest, Math.hypot(step.getX(), step.getY()));
        }
        return longest;
    }
}
