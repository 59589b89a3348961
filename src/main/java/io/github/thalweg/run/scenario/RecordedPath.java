package io.github.thalweg.run.scenario;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A run that was made elsewhere: its points, and what is known of its loss and learning rate. It is shown, not
/// computed. Immutable.
public final class RecordedPath {
    /// What stands in the place of a rule.
    private static final UpdateRule RULE = new UpdateRule(
            new About("recorded", Messages.RECORDED_RUN, "", Messages.RECORDED_ELSEWHERE, ""),
            List.of(),
            List.of(),
            "theta = theta",
            false);

    static final Optimizer OPTIMIZER = new Optimizer(RULE, Map.of(), null);
    static final Segment SCHEDULE = new Segment(Schedule.typed("lr0"), Map.of(), null);

    private final double[] x;
    private final double[] y;
    private final double @Nullable [] loss;
    private final double @Nullable [] lr;

    /// @param x    of each point, finite, at least two
    /// @param y    of each point, finite, as many
    /// @param loss at each point, NaN where it is not known, or null
    /// @param lr   that led to each point, NaN where it is not known, or null
    public RecordedPath(double[] x, double[] y, double @Nullable [] loss, double @Nullable [] lr) {
        boolean same = y.length == x.length
                && (loss == null || loss.length == x.length)
                && (lr == null || lr.length == x.length);
        if (x.length < 2 || !same) {
            throw new IllegalArgumentException(Messages.RECORDED_LENGTH);
        }
        this.x = x.clone();
        this.y = y.clone();
        this.loss = loss == null ? null : loss.clone();
        this.lr = lr == null ? null : lr.clone();
    }

    /// The number of points.
    public int points() {
        return x.length;
    }

    public double x(int point) {
        return x[point];
    }

    public double y(int point) {
        return y[point];
    }

    public boolean knowsLoss() {
        return loss != null;
    }

    /// NaN where it is not known.
    public double loss(int point) {
        return loss == null ? Double.NaN : loss[point];
    }

    public boolean knowsRate() {
        return lr != null;
    }

    /// NaN where it is not known.
    public double lr(int point) {
        return lr == null ? Double.NaN : lr[point];
    }

    Point start() {
        return new Point(x[0], y[0]);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof RecordedPath path
                        && Arrays.equals(x, path.x)
                        && Arrays.equals(y, path.y)
                        && Arrays.equals(loss, path.loss)
                        && Arrays.equals(lr, path.lr));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
    }
}
