package io.github.thalweg.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks for minima of a surface in a box: from every dip of a fine grid, and from the middles of a coarse one, a
/// [Descent] goes down, and where it ends is kept when [MinimumCheck] finds it to be a minimum.
final class MinimumSearch {
    /// What is looked for, and more than a map can show.
    static final int MAX_MINIMA = 200;

    private static final int GRID = 128;
    private static final int COARSE = 8;
    private static final int MAX_STARTS = 4000;

    /// Ways along a valley that are gone on with, the lowest ones.
    private static final int MAX_UNREACHED = 8;

    /// After so many ways along kinks that led to nothing new one after the other, the higher ones are left.
    private static final int MAX_FRUITLESS = 24;

    /// From how far around, as a share of the view, the lowest point of a kink is approached.
    private static final double SETTLING = 1e-3;

    /// Ends of descents nearer to each other than this share of the view are one.
    private static final double SAME = 1e-5;

    /// On a curve of minima every one so far from the others stands for its neighbours.
    private static final double APART = 1.0 / 8;

    /// Two ends so near, as a share of the view, with nothing higher between them lie on one flat bottom.
    private static final double BOTTOM = 0.02;

    /// Minima along a curve differ by no more than this share of the heights in view.
    private static final double ROUNDING = 1e-12;

    /// Where to look between two ends; not only in the middle, where a third minimum may be.
    private static final double[] BETWEEN = {0.5, 0.29, 0.62};

    /// Roundings may put a minimum on the edge outside.
    private static final double EDGE = 1e-9;

    /// Where the ways down of a search end.
    ///
    /// @param heights the largest size of a value that was seen
    record Ends(List<Point> points, double heights) {}

    private final Probe surface;
    private final Box box;
    private final double size;
    /// Of the first steps of a descent.
    private final double radius;

    private final MinimumCheck check;
    private final List<Descent> seen = new ArrayList<>();
    private final List<Descent> unreached = new ArrayList<>();
    private final List<Minimum> found = new ArrayList<>();
    private final List<Descent> curves = new ArrayList<>();
    /// Cells of the grid along each side: fewer where the grid alone would use up the search.
    private final int cells;
    private double heights;
    private int fruitless;

    MinimumSearch(Probe surface, Box box) {
        this(surface, box, GRID);
    }

    /// @param finest cells of the grid along each side, at most
    MinimumSearch(Probe surface, Box box, int finest) {
        this.surface = surface;
        this.box = box;
        this.size = box.longerSide();
        this.radius = Math.min(box.width(), box.height()) / GRID;
        this.check = new MinimumCheck(surface, size);
        this.cells = Math.clamp((long) Math.sqrt(surface.values() / 2.0), COARSE, finest);
    }

    /// The minimum that is downhill from a point.
    ///
    /// @param size of the part of the plane that is looked at
    /// @return null where downhill leads to none
    static @Nullable Minimum below(Probe surface, Point start, double size) {
        Descent end = Descent.overKinks(surface, start, size / GRID);
        end = end.end() == Descent.End.KINK ? end.settled(surface, size * SETTLING) : end;
        return end.at().isFinite() && new MinimumCheck(surface, size).of(end) != MinimumCheck.Kind.NONE
                ? new Minimum(end.at(), end.value(), true)
                : null;
    }

    Minima minima() {
        return minima(starts());
    }

    /// The minima that are downhill from where another search ended.
    Minima minima(Ends ends) {
        heights = ends.heights();
        return minima(ends.points());
    }

    /// Where ways down end, be it a minimum or not.
    Ends ends() {
        for (Point start : starts()) {
            if (surface.isSpent()) {
                break;
            }
            Descent end = Descent.overKinks(surface, start, radius);
            if (isInside(end.at()) && Double.isFinite(end.value()) && !isSeen(end)) {
                (end.end() == Descent.End.NOT_REACHED ? unreached : seen).add(end);
            }
        }
        var ends = new ArrayList<>(lowest(seen, 2 * MAX_MINIMA));
        ends.addAll(lowest(unreached, MAX_UNREACHED));
        return new Ends(ends.stream().map(Descent::at).toList(), heights);
    }

    private Minima minima(List<Point> starts) {
        search(starts, MAX_MINIMA);
        goOn();
        found.sort(Comparator.comparingDouble(Minimum::value)
                .thenComparingDouble(minimum -> minimum.at().x())
                .thenComparingDouble(minimum -> minimum.at().y()));
        return new Minima(found.subList(0, Math.min(found.size(), MAX_MINIMA)), extent());
    }

    /// The minimum that is downhill from the lowest point of the grid that is above one: mostly the lowest, and found
    /// in a small part of the time that all of them take.
    Optional<Minimum> low() {
        search(starts(), 0);
        if (found.isEmpty()) {
            goOn();
        }
        return found.stream().min(Comparator.comparingDouble(Minimum::value));
    }

    private List<Point> starts() {
        List<Point> starts = dips();
        starts.addAll(middles());
        return starts;
    }

    /// @param enough when more than this are found, the search ends
    private void search(List<Point> starts, int enough) {
        for (Point start : starts) {
            if (found.size() > enough || surface.isSpent()) {
                return;
            }
            look(Descent.overKinks(surface, start, radius));
        }
    }

    /// Further along the lowest valleys.
    private void goOn() {
        lowest(unreached, MAX_UNREACHED).forEach(end -> look(end.further(surface, radius)));
    }

    private static List<Descent> lowest(List<Descent> ends, int most) {
        return ends.stream()
                .sorted(Comparator.comparingDouble(Descent::value))
                .limit(most)
                .toList();
    }

    private Minima.Extent extent() {
        if (found.size() > MAX_MINIMA) {
            return Minima.Extent.LOWEST;
        }
        return surface.isSpent() ? Minima.Extent.UNFINISHED : Minima.Extent.ALL;
    }

    private void look(Descent end) {
        if (isInside(end.at()) && end.end() == Descent.End.NOT_REACHED) {
            unreached.add(end);
        } else if (end.end() == Descent.End.KINK) {
            if (fruitless < MAX_FRUITLESS && !isSeen(end)) {
                int before = found.size();
                keep(end.settled(surface, size * SETTLING));
                fruitless = found.size() == before ? fruitless + 1 : 0;
            }
        } else {
            keep(end);
        }
    }

    private void keep(Descent end) {
        if (!isInside(end.at()) || !Double.isFinite(end.value()) || isSeen(end)) {
            return;
        }
        seen.add(end);
        boolean crowded = end.end() == Descent.End.KINK
                ? found.stream().anyMatch(other -> isOnTheSameKink(other, end))
                : curves.stream().anyMatch(other -> isBeside(other, end));
        MinimumCheck.Kind kind = crowded ? MinimumCheck.Kind.NONE : check.of(end);
        if (kind == MinimumCheck.Kind.PART_OF_A_CURVE) {
            curves.add(end);
        }
        if (kind != MinimumCheck.Kind.NONE) {
            found.add(new Minimum(end.at(), end.value(), true));
        }
    }

    /// Whether an end is on the same curve of minima as far as its height shows.
    private boolean isBeside(Descent known, Descent end) {
        double rounding = ROUNDING * Math.max(heights, Math.abs(known.value()));
        return known.at().distance(end.at()) < APART * size && Math.abs(known.value() - end.value()) <= rounding;
    }

    /// Whether a straight kink leads from one to the other.
    private boolean isOnTheSameKink(Minimum known, Descent end) {
        return known.at().distance(end.at()) < APART * size
                && isLevelBetween(new Descent(known.at(), known.value(), end.end()), end);
    }

    private boolean isInside(Point at) {
        double slack = EDGE * size;
        return at.x() >= box.xMin() - slack
                && at.x() <= box.xMax() + slack
                && at.y() >= box.yMin() - slack
                && at.y() <= box.yMax() + slack;
    }

    private boolean isSeen(Descent end) {
        return seen.stream().anyMatch(other -> isOne(other, end));
    }

    private boolean isOne(Descent a, Descent b) {
        double distance = a.at().distance(b.at());
        return distance < SAME * size || (distance < BOTTOM * size && isLevelBetween(a, b));
    }

    private boolean isLevelBetween(Descent a, Descent b) {
        double lower = Math.min(a.value(), b.value());
        double rounding = ROUNDING * rise(a.at(), BOTTOM * size) + 4 * Math.ulp(lower);
        double higher = Math.max(a.value(), b.value());
        for (double share : BETWEEN) {
            double x = a.at().x() + share * (b.at().x() - a.at().x());
            double y = a.at().y() + share * (b.at().y() - a.at().y());
            higher = Math.max(higher, surface.value(x, y));
        }
        return higher <= lower + rounding;
    }

    /// How high the surface rises at a distance.
    private double rise(Point from, double distance) {
        double value = surface.value(from.x(), from.y());
        double highest = 0;
        for (int side = 0; side < 4; side++) {
            double right = side % 2 == 0 ? distance * (side - 1) : 0;
            double up = side % 2 == 1 ? distance * (side - 2) : 0;
            double rise = surface.value(from.x() + right, from.y() + up) - value;
            highest = Double.isFinite(rise) ? Math.max(highest, rise) : highest;
        }
        return highest;
    }

    private List<Point> dips() {
        double[] values = surface.grid(box, cells);
        heights = Arrays.stream(values)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        var dips = new ArrayList<Integer>();
        for (int cell = 0; cell < values.length; cell++) {
            if (isDip(values, cell)) {
                dips.add(cell);
            }
        }
        dips.sort(Comparator.comparingDouble(cell -> values[cell]));
        var points = new ArrayList<Point>();
        dips.stream().limit(MAX_STARTS).forEach(cell -> points.add(centre(cell, cells)));
        return points;
    }

    /// Lower than all neighbours, and than at least one of them clearly: a plain is no dip.
    private boolean isDip(double[] values, int cell) {
        int column = cell % cells;
        int row = cell / cells;
        boolean strict = false;
        for (int r = Math.max(row - 1, 0); r <= Math.min(row + 1, cells - 1); r++) {
            for (int c = Math.max(column - 1, 0); c <= Math.min(column + 1, cells - 1); c++) {
                double other = values[r * cells + c];
                if (other < values[cell]) {
                    return false;
                }
                strict |= other > values[cell];
            }
        }
        return strict && Double.isFinite(values[cell]);
    }

    private List<Point> middles() {
        var points = new ArrayList<Point>();
        for (int cell = 0; cell < COARSE * COARSE; cell++) {
            points.add(centre(cell, COARSE));
        }
        return points;
    }

    private Point centre(int cell, int grid) {
        int row = Math.floorDiv(cell, grid);
        int column = cell % grid;
        return new Point(
                box.xMin() + (column + 0.5) * box.width() / grid, box.yMax() - (row + 0.5) * box.height() / grid);
    }
}
