package io.github.thalweg.landscape;

import io.github.thalweg.formula.compile.CompiledFormula;
import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.graph.RowTable;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A landscape's formula, compiled, with the values of its parameters: f(x, y) and its exact derivatives in
/// landscape units. Thread-safe.
public final class Surface {
    /// With many more rows than these, where to look for minima is found over so many.
    private static final int SAMPLE = 1024;

    /// A coordinate that is a smaller part of the view is zero but for rounding.
    private static final double ROUNDING = 1e-16;

    private final Landscape landscape;
    private final CompiledFormula formula;
    private final Map<String, Double> values;
    private final double[] arguments;
    private final boolean upsideDown;
    /// What was asked for last: every run that goes uphill asks for the same.
    private volatile @Nullable Searched searched;

    private volatile @Nullable Surface turned;

    private record Searched(Box box, Minima minima) {}

    private Surface(Landscape landscape, CompiledFormula formula, Map<String, Double> values, boolean upsideDown) {
        this.landscape = landscape;
        this.formula = formula;
        this.values = values;
        this.upsideDown = upsideDown;
        this.arguments = landscape.parameters().stream()
                .mapToDouble(parameter -> values.getOrDefault(parameter.name(), parameter.defaultValue()))
                .toArray();
    }

    /// @param parameters values of the landscape's parameters; those not named have their defaults
    /// @throws FormulaException when the landscape's formula is not one
    public static Surface of(Landscape landscape, Map<String, Double> parameters) {
        var values = new TreeMap<String, Double>();
        landscape.parameters().forEach(p -> values.put(p.name(), parameters.getOrDefault(p.name(), p.defaultValue())));
        return new Surface(landscape, compiled(landscape, landscape.data()), values, false);
    }

    private static CompiledFormula compiled(Landscape landscape, FormulaData data) {
        var names = landscape.parameters().stream().map(FormulaParameter::name).toList();
        return FormulaCompiler.compiled(landscape.formula(), names, data);
    }

    /// The same landscape upside down: its minima are the maxima of this one, and none is listed.
    public Surface upsideDown() {
        Surface known = turned;
        if (known == null) {
            known = new Surface(landscape, formula.negated(), values, !upsideDown);
            turned = known;
        }
        return known;
    }

    public Landscape landscape() {
        return landscape;
    }

    /// f(x, y); NaN where it is undefined.
    public double value(double x, double y) {
        return formula.value(x, y, arguments);
    }

    /// About the time that a value takes, in additions.
    public int workOfValue() {
        return formula.workOfValue();
    }

    /// About the time that the derivatives take, in additions.
    int workOfDerivatives() {
        return formula.workOfDerivatives();
    }

    /// Of one variable, it curves in all directions as it does in x: what is said of the Hessian is said of f''.
    public Derivatives derivatives(double x, double y) {
        var out = new double[6];
        formula.derivatives(x, y, arguments, out);
        if (landscape.oneVariable()) {
            return new Derivatives(out[0], out[1], 0, out[3], 0, out[3]);
        }
        return new Derivatives(out[0], out[1], out[2], out[3], out[4], out[5]);
    }

    /// Fills `out[row*columns + column]` with f at the centres of the cells of a grid over `box`; row 0 is at the top
    /// (largest y).
    ///
    /// @param firstRow first row to compute, inclusive
    /// @param endRow   last row to compute, exclusive
    public void grid(Box box, int columns, int rows, int firstRow, int endRow, double[] out) {
        double dx = box.width() / columns;
        double dy = box.height() / rows;
        for (int row = firstRow; row < endRow; row++) {
            double y = box.yMax() - (row + 0.5) * dy;
            formula.row(box.xMin() + dx / 2, dx, y, columns, arguments, out, row * columns);
        }
    }

    /// The listed minima, or those found in `box` when none is listed, by rising value.
    public List<Minimum> minima(Box box) {
        return known(box).list();
    }

    /// The same, with word of whether there are more.
    public Minima known(Box box) {
        return landscape.minima().isEmpty() ? found(box) : new Minima(listed(), Minima.Extent.ALL);
    }

    /// The minima that are found in `box`, whatever is listed.
    ///
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public Minima found(Box box) {
        Searched known = searched;
        if (known == null || !known.box.equals(box)) {
            known = new Searched(box, searched(box));
            searched = known;
        }
        return known.minima;
    }

    private Minima searched(Box box) {
        if (hasManyRows()) {
            return new SampleSearch(this, overRows(SAMPLE)).minima(box);
        }
        Probe probe = landscape.oneVariable() ? Probe.ofSearch(this) : Probe.ofSearch(this, box);
        Minima found = landscape.oneVariable()
                ? new LineSearch(probe).minima(box)
                : new MinimumSearch(probe, probe.seen(box)).minima();
        return new Minima(
                found.list().stream()
                        .map(probe::told)
                        .map(each -> onAxes(each, box.longerSide()))
                        .toList(),
                found.extent());
    }

    /// A minimum whose coordinates are zero but for rounding, at zero.
    private Minimum onAxes(Minimum minimum, double size) {
        var zeroed =
                new Point(zeroed(minimum.at().x(), size), zeroed(minimum.at().y(), size));
        double value = value(zeroed.x(), zeroed.y());
        return value <= minimum.value() ? new Minimum(zeroed, value, minimum.found()) : minimum;
    }

    private static double zeroed(double coordinate, double size) {
        return Math.abs(coordinate) < ROUNDING * size ? 0 : coordinate;
    }

    /// The same over some of the rows; itself where it has no more.
    public Surface overRows(int most) {
        RowTable rows = landscape.rows();
        if (rows == null || rows.length() <= most) {
            return this;
        }
        CompiledFormula some = compiled(landscape, landscape.data().with(rows.sample(most)));
        return new Surface(landscape, upsideDown ? some.negated() : some, values, upsideDown);
    }

    /// Whether it is a mean over so many rows that where to look is found over some of them first.
    private boolean hasManyRows() {
        RowTable rows = landscape.rows();
        return rows != null && rows.length() > 2 * SAMPLE;
    }

    /// The lowest of the listed minima; where none is listed, one that is low in `box`, found without a search for all.
    ///
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public Optional<Minimum> low(Box box) {
        if (!landscape.minima().isEmpty() || landscape.oneVariable()) {
            return minima(box).stream().findFirst();
        }
        return hasManyRows()
                ? new SampleSearch(this, overRows(SAMPLE)).low(box)
                : new MinimumSearch(Probe.ofDescent(this), box).low();
    }

    /// The minimum that is downhill from a point; none where the way leads to none.
    ///
    /// @param size of the part of the plane that is looked at: what is far below it is not told apart
    public Optional<Minimum> minimumBelow(Point start, double size) {
        Probe probe = Probe.ofDescent(this);
        return Optional.ofNullable(
                        landscape.oneVariable()
                                ? new LineSearch(probe).below(start.x(), size)
                                : MinimumSearch.below(probe, start, size))
                .map(minimum -> onAxes(minimum, size));
    }

    private List<Minimum> listed() {
        var minima = new ArrayList<Minimum>();
        for (MinimumText text : landscape.minima()) {
            var at = new Point(Lowering.evaluate(text.x(), values), Lowering.evaluate(text.y(), values));
            minima.add(new Minimum(at, value(at.x(), at.y()), false));
        }
        minima.sort(Comparator.comparingDouble(Minimum::value));
        return List.copyOf(minima);
    }
}
