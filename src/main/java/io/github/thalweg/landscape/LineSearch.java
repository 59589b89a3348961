package io.github.thalweg.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for minima of a function of one variable: every dip of a fine grid is narrowed down to where the slope changes
/// its sign.
final class LineSearch {
    private static final int GRID = 4096;

    /// Differences of so many units in the last place are roundings, not slopes.
    private static final int ROUNDING = 8;

    /// Halvings that narrow any interval down to neighbours.
    private static final int MAX_HALVINGS = 1100;

    /// A way down is gone in steps that grow, from this share of the view on.
    private static final double FIRST_STEP = 1.0 / 1024;

    private static final double GROWTH = 1.2;
    private static final double MAX_DISTANCE = 1e6;

    /// Roundings may put a minimum on the edge outside.
    private static final double EDGE = 1e-9;

    private final Probe surface;

    LineSearch(Probe surface) {
        this.surface = surface;
    }

    Minima minima(Box box) {
        double step = box.width() / GRID;
        // One more on either side, for a minimum on the edge.
        var values = new double[GRID + 3];
        for (int i = 0; i < values.length; i++) {
            values[i] = surface.value(box.xMin() + (i - 1) * step, 0);
        }
        var found = new ArrayList<Minimum>();
        for (int first = 1; first < values.length - 1 && !surface.isSpent(); first++) {
            int last = endOfLevel(values, first);
            if (isBelow(values, first, -1) && isBelow(values, last, 1)) {
                double left = box.xMin() + (first - 2) * step;
                Minimum minimum = lowest(left, box.xMin() + last * step);
                if (box.contains(Point.onLine(clamped(minimum.at().x(), box))) && !isBottomless(minimum, box.width())) {
                    found.add(minimum);
                }
            }
            first = last;
        }
        found.sort(Comparator.comparingDouble(Minimum::value)
                .thenComparingDouble(minimum -> minimum.at().x()));
        boolean many = found.size() > MinimumSearch.MAX_MINIMA;
        List<Minimum> list = many ? found.subList(0, MinimumSearch.MAX_MINIMA) : found;
        return new Minima(
                list, many ? Minima.Extent.LOWEST : surface.isSpent() ? Minima.Extent.UNFINISHED : Minima.Extent.ALL);
    }

    private static double clamped(double x, Box box) {
        double slack = EDGE * box.width();
        return x < box.xMin() && x >= box.xMin() - slack
                ? box.xMin()
                : x > box.xMax() && x <= box.xMax() + slack ? box.xMax() : x;
    }

    /// The last of the equal values that begin at an index.
    private static int endOfLevel(double[] values, int first) {
        int last = first;
        while (last + 1 < values.length - 1 && values[last + 1] == values[first]) {
            last++;
        }
        return last;
    }

    /// Whether the values on one side rise by more than a rounding before one is lower.
    private static boolean isBelow(double[] values, int from, int side) {
        double value = values[from];
        if (!Double.isFinite(value)) {
            return false;
        }
        for (int i = from + side; i >= 0 && i < values.length; i += side) {
            if (!(values[i] >= value)) {
                return false;
            }
            if (values[i] > value + ROUNDING * Math.ulp(Math.max(Math.abs(value), Math.abs(values[i])))) {
                return true;
            }
        }
        return false;
    }

    /// The lowest point of an interval at whose ends the function is higher.
    private Minimum lowest(double left, double right) {
        double a = left;
        double b = right;
        for (int i = 0; i < MAX_HALVINGS; i++) {
            double middle = a + (b - a) / 2;
            if (middle <= a || middle >= b) {
                break;
            }
            double slope = surface.derivatives(middle, 0).dx();
            if (!(slope < 0 || slope > 0)) {
                return flat(middle, left, right);
            }
            a = slope < 0 ? middle : a;
            b = slope < 0 ? b : middle;
        }
        return lower(a, b);
    }

    /// The middle of the level ground around a point without a slope.
    private Minimum flat(double at, double left, double right) {
        double middle = edge(at, left) / 2 + edge(at, right) / 2;
        return surface.value(middle, 0) <= surface.value(at, 0) ? found(middle) : found(at);
    }

    /// How far the slope stays 0 from a point toward another.
    private double edge(double at, double toward) {
        double level = at;
        double sloping = toward;
        for (int i = 0; i < MAX_HALVINGS; i++) {
            double middle = level + (sloping - level) / 2;
            if (middle == level || middle == sloping) {
                break;
            }
            boolean flat = surface.derivatives(middle, 0).dx() == 0;
            level = flat ? middle : level;
            sloping = flat ? sloping : middle;
        }
        return level;
    }

    private Minimum lower(double a, double b) {
        double slopeA = Math.abs(surface.derivatives(a, 0).dx());
        double slopeB = Math.abs(surface.derivatives(b, 0).dx());
        Minimum atA = found(a);
        Minimum atB = found(b);
        return atA.value() == atB.value() ? (slopeA <= slopeB ? atA : atB) : atA.value() < atB.value() ? atA : atB;
    }

    private Minimum found(double x) {
        return new Minimum(Point.onLine(x), surface.value(x, 0), true);
    }

    /// The minimum that is downhill from a point.
    ///
    /// @param size of the part of the line that is looked at
    /// @return null where downhill leads to none
    @Nullable
    Minimum below(double start, double size) {
        double slope = surface.derivatives(start, 0).dx();
        double step = size * FIRST_STEP;
        if (slope == 0) {
            return isDip(start, step) ? found(start) : null;
        }
        double side = -Math.signum(slope);
        double before = start - side * step;
        double here = start;
        double value = surface.value(start, 0);
        while (Math.abs(here - start) < MAX_DISTANCE * size && !surface.isSpent()) {
            double next = here + side * step;
            double nextValue = surface.value(next, 0);
            if (nextValue > value) {
                Minimum minimum = lowest(Math.min(before, next), Math.max(before, next));
                return isBottomless(minimum, size) ? null : minimum;
            }
            if (!(nextValue <= value)) {
                return null;
            }
            before = nextValue < value ? here : before;
            here = next;
            value = nextValue;
            step *= GROWTH;
        }
        return null;
    }

    private boolean isBottomless(Minimum minimum, double size) {
        double x = minimum.at().x();
        return MinimumCheck.isBottomless(
                minimum.value(),
                share -> Math.min(surface.value(x - share * size, 0), surface.value(x + share * size, 0)));
    }

    private boolean isDip(double at, double step) {
        double value = surface.value(at, 0);
        return surface.value(at - step, 0) > value && surface.value(at + step, 0) > value;
    }
}
