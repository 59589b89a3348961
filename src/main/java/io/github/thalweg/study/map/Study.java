package io.github.thalweg.study.map;

import io.github.thalweg.run.batch.Variation;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.number.RunNumbers;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.CommonFactor;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.LandscapeFactor;
import io.github.thalweg.study.factor.PlaceFactor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A study: one run of a scenario with many sets of numbers, the cells of a grid over one or two axes. Cell
/// `row*columns + column`; row 0 is at the top, where the second axis is largest.
///
/// @param scenario what all cells have in common
/// @param run      number of the run, from 0
/// @param y        null for one number that varies; then there is one row
public record Study(
        Scenario scenario, int run, Axis x, @Nullable Axis y, int columns, int rows, Question question) {
    public Study {
        if (columns < 1 || rows < 1 || (y == null && rows > 1)) {
            throw new IllegalArgumentException(Messages.noCells(columns, rows));
        }
        for (Axis axis : y == null ? List.of(x) : List.of(x, y)) {
            requireWithin(axis, axis.factor().bounds(scenario));
        }
        if (y != null && y.factor().equals(x.factor())) {
            throw new IllegalArgumentException(Messages.sameAxis(x.factor().path()));
        }
        requireAnswer(scenario, x, y, question);
        requireDownhill(scenario, run, question);
    }

    /// Where a run uphill ends is told by no minimum.
    private static void requireDownhill(Scenario scenario, int run, Question question) {
        if (scenario.runs().get(run).maximize() && !(question instanceof Question.FinalLoss)) {
            throw new IllegalArgumentException(Messages.maximizes(scenario.label(run)));
        }
    }

    private static void requireWithin(Axis axis, Bounds bounds) {
        if (axis.from() < bounds.min() || axis.to() > bounds.max()) {
            throw new IllegalArgumentException(
                    Messages.outside(axis.factor().path(), bounds.min(), bounds.max(), axis.from(), axis.to()));
        }
    }

    private static void requireAnswer(Scenario scenario, Axis x, @Nullable Axis y, Question question) {
        boolean minima = question instanceof Question.Basin || question instanceof Question.Probability;
        if (minima && (x.factor() instanceof LandscapeFactor || (y != null && y.factor() instanceof LandscapeFactor))) {
            throw new IllegalArgumentException(Messages.TWO_LANDSCAPES);
        }
        if (question instanceof Question.Probability && scenario.noise() == null) {
            throw new IllegalArgumentException(Messages.NO_NOISE);
        }
    }

    /// The number of cells.
    public int size() {
        return columns * rows;
    }

    /// The first number in a cell.
    public double xAt(int cell) {
        return xs()[cell % columns];
    }

    /// The second number in a cell; NaN where there is none.
    public double yAt(int cell) {
        return y == null ? Double.NaN : ys()[Math.floorDiv(cell, columns)];
    }

    /// The first axis's numbers, by column.
    public double[] xs() {
        return values(x, columns);
    }

    /// The second axis's numbers, by row: falling; none where there is no second axis.
    public double[] ys() {
        double[] rising = y == null ? new double[0] : values(y, rows);
        var falling = new double[rising.length];
        for (int row = 0; row < rising.length; row++) {
            falling[row] = rising[rising.length - 1 - row];
        }
        return falling;
    }

    private double[] values(Axis axis, int count) {
        Bounds bounds = axis.factor().bounds(scenario);
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            double value = axis.value(i, count);
            values[i] = bounds.whole() ? Math.clamp(Math.rint(value), bounds.min(), bounds.max()) : value;
        }
        return values;
    }

    /// The scenario in which the run is that of a cell: to compute it alone, with its whole way.
    public Scenario scenario(int cell) {
        return variation().scenario(withSteps(scenario, cell), run, cell);
    }

    /// The same with as many updates as the cell's run makes.
    Scenario withSteps(Scenario with, int cell) {
        Scenario longer = isLength(x) ? x.factor().with(with, xAt(cell)) : with;
        if (y != null && isLength(y)) {
            longer = y.factor().with(longer, yAt(cell));
        }
        return longer.epochs() == null
                ? longer
                : longer.withSteps(steps(variation().scenario(longer, run, cell)));
    }

    private static boolean isLength(Axis axis) {
        return axis.factor() == CommonFactor.STEPS || axis.factor() == CommonFactor.EPOCHS;
    }

    private int steps(Scenario of) {
        return of.steps(of.runs().get(run));
    }

    /// Whether cells have runs of different lengths: where their number of updates varies, or the rows of each update
    /// and the scenario counts epochs.
    boolean variesLength() {
        return isLength(x)
                || (y != null && isLength(y))
                || (scenario.epochs() != null && variation().names().contains("batch"));
    }

    /// Whether it is on an axis.
    public boolean varies(Factor factor) {
        return factor.equals(x.factor()) || (y != null && factor.equals(y.factor()));
    }

    /// The numbers that vary from cell to cell, without the number of updates.
    Variation variation() {
        boolean first = !isLength(x);
        var names = new ArrayList<String>();
        if (first) {
            names.add(x.factor().number());
        }
        boolean second = y != null && !isLength(y) && names.add(y.factor().number());
        double[] xs = xs();
        double[] ys = ys();
        return new Variation(names, size(), (cell, values) -> {
            if (first) {
                values[0] = xs[cell % columns];
            }
            if (second) {
                values[values.length - 1] = ys[Math.floorDiv(cell, columns)];
            }
        });
    }

    /// The scenario with a cell's numbers: for a start, that of the run where it has its own, else the common one.
    public Scenario chosen(Scenario changed, int cell) {
        Scenario with = chosen(changed, x, xAt(cell));
        return y == null ? with : chosen(with, y, yAt(cell));
    }

    private Scenario chosen(Scenario changed, Axis axis, double value) {
        boolean own =
                axis.factor() instanceof PlaceFactor && changed.runs().get(run).start() != null;
        return own
                ? RunNumbers.set(changed, run, axis.factor().number(), value)
                : axis.factor().with(changed, value);
    }

    /// The part that decides its results: two studies with equal essences have equal results.
    public Study essence() {
        Scenario varied = scenario(0);
        RunSpec spec = varied.runs().get(run).withLabel(null).withStyle(0).withHidden(false);
        Scenario bare = varied.withTitle("")
                .withStart(spec.start() == null ? varied.start() : spec.start())
                .withRuns(Collections.nCopies(run + 1, spec));
        return new Study(bare, run, x, y, columns, rows, question);
    }

    /// The same study of another scenario; empty where that cannot be asked: its run goes uphill, has other ranges, or
    /// there is no noise any more.
    public Optional<Study> of(Scenario other) {
        try {
            return Optional.of(new Study(other, run, x, y, columns, rows, question));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The same numbers over other ranges.
    public Study withAxes(Axis newX, @Nullable Axis newY) {
        return new Study(scenario, run, newX, newY, columns, rows, question);
    }

    public Study withSize(int newColumns, int newRows) {
        return new Study(scenario, run, x, y, newColumns, newRows, question);
    }
}
