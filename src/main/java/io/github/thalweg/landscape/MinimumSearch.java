package io.github.thalweg.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/// Search for the minima of a surface in a box. Every dip of a grid is refined by Nelder-Mead, which kinks do not
/// mislead, and then by Newton's method, and kept when no point of a small ring around it is lower.
final class MinimumSearch {
    private static final int GRID = 64;
    private static final int MAX_DIPS = 24;
    private static final int MAX_EVALUATIONS = 1000;
    private static final int NEWTON_STEPS = 20;
    private static final int RING = 64;
    private static final double RING_RADIUS = 1e-3;

    private final Surface surface;
    private final Box box;
    private final double size;

    MinimumSearch(Surface surface, Box box) {
        this.surface = surface;
        this.box = box;
        this.size = box.longerSide();
    }

    List<Minimum> minima() {
        var found = new ArrayList<Minimum>();
        for (Point dip : dips()) {
            Point at = polished(refined(dip));
            boolean known = found.stream().anyMatch(minimum -> minimum.at().distance(at) < RING_RADIUS * size);
            if (!known && box.contains(at) && isLowest(at)) {
                found.add(new Minimum(at, surface.value(at.x(), at.y()), true));
            }
        }
        found.sort(Comparator.comparingDouble(Minimum::value));
        return List.copyOf(found);
    }

    private List<Point> dips() {
        var values = new double[GRID * GRID];
        surface.grid(box, GRID, GRID, 0, GRID, values);
        var dips = new ArrayList<Integer>();
        for (int cell = 0; cell < values.length; cell++) {
            if (isDip(values, cell)) {
                dips.add(cell);
            }
        }
        dips.sort(Comparator.comparingDouble(cell -> values[cell]));
        return dips.stream().limit(MAX_DIPS).map(this::centre).toList();
    }

    /// Lower than all neighbours, and than at least one of them clearly: a plain is no dip.
    private static boolean isDip(double[] values, int cell) {
        int column = cell % GRID;
        int row = cell / GRID;
        boolean strict = false;
        for (int r = Math.max(row - 1, 0); r <= Math.min(row + 1, GRID - 1); r++) {
            for (int c = Math.max(column - 1, 0); c <= Math.min(column + 1, GRID - 1); c++) {
                double other = values[r * GRID + c];
                if (other < values[cell]) {
                    return false;
                }
                strict |= other > values[cell];
            }
        }
        return strict && Double.isFinite(values[cell]);
    }

    private Point centre(int cell) {
        int row = cell / GRID;
        int column = cell % GRID;
        return new Point(
                box.xMin() + (column + 0.5) * box.width() / GRID, box.yMax() - (row + 0.5) * box.height() / GRID);
    }

    private Point refined(Point dip) {
        double step = size / GRID;
        try {
            double[] at = new SimplexOptimizer(1e-15, 1e-12)
                    .optimize(
                            new MaxEval(MAX_EVALUATIONS),
                            new ObjectiveFunction(p -> finiteOrHuge(surface.value(p[0], p[1]))),
                            GoalType.MINIMIZE,
                            new InitialGuess(new double[] {dip.x(), dip.y()}),
                            new NelderMeadSimplex(new double[] {step, step}))
                    .getPoint();
            return new Point(at[0], at[1]);
        } catch (TooManyEvaluationsException e) {
            return dip;
        }
    }

    private static double finiteOrHuge(double value) {
        return Double.isFinite(value) ? value : Double.MAX_VALUE;
    }

    /// Newton's steps, as long as each makes the gradient smaller.
    private Point polished(Point start) {
        Point at = start;
        Derivatives here = surface.derivatives(at.x(), at.y());
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double determinant = here.dxx() * here.dyy() - here.dxy() * here.dxy();
            var next = new Point(
                    at.x() - (here.dyy() * here.dx() - here.dxy() * here.dy()) / determinant,
                    at.y() - (here.dxx() * here.dy() - here.dxy() * here.dx()) / determinant);
            Derivatives there = surface.derivatives(next.x(), next.y());
            if (!(there.gradientNorm() < here.gradientNorm()) || next.distance(start) > RING_RADIUS * size) {
                return at;
            }
            at = next;
            here = there;
        }
        return at;
    }

    private boolean isLowest(Point at) {
        double lowest = surface.value(at.x(), at.y());
        for (int i = 0; i < RING; i++) {
            double angle = 2 * Math.PI * i / RING;
            double x = at.x() + RING_RADIUS * size * Math.cos(angle);
            double y = at.y() + RING_RADIUS * size * Math.sin(angle);
            if (!(surface.value(x, y) >= lowest)) {
                return false;
            }
        }
        return true;
    }
}
