package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.Grid;
import io.github.thalweg.figure.scale.ValueScale;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/// Contour lines by marching squares over a grid, joined into polylines.
///
/// A crossing lies on an edge of the lattice of cell centres. Edges are numbered (two for each node: to the right, and
/// down); every crossed square links two of them, and following the links gives lines.
public final class Contours {
    private static final int NONE = -1;

    /// Where the surface rises from node to node by less than this share of the way to the next level, it is flat: a
    /// line there would only tell rounding, or the sign of something that cannot be seen, from nothing.
    private static final double FLAT = 2e-4;

    /// A level that the surface passes by less than this share of the way to the next level has no line: it would be
    /// the edge of nothing.
    private static final double PASSED = 0.1;

    private final Grid grid;
    private final double level;
    /// A square whose corners differ by no more has no line.
    private final double flat;
    /// Two neighbours for each edge, NONE where there is none.
    private final int[] links;
    private final List<Integer> crossed = new ArrayList<>();

    private Contours(Grid grid, double level, double flat, int[] links) {
        this.grid = grid;
        this.level = level;
        this.flat = flat;
        this.links = links;
    }

    /// The contours of levels, without those of levels that the surface hardly passes.
    public static List<Contour> of(Grid grid, List<ValueScale.Level> levels) {
        var range = Arrays.stream(grid.values()).filter(Double::isFinite).summaryStatistics();
        var links = new int[4 * grid.columns() * grid.rows()];
        return IntStream.range(0, levels.size())
                .filter(i -> isPassed(levels.get(i).value(), PASSED * apart(levels, i), range))
                .mapToObj(i -> new Contour(
                        levels.get(i),
                        new Contours(grid, levels.get(i).value(), FLAT * apart(levels, i), links).lines()))
                .toList();
    }

    private static boolean isPassed(double level, double by, DoubleSummaryStatistics range) {
        return by == 0 || !(Math.min(level - range.getMin(), range.getMax() - level) < by);
    }

    /// The way to the nearest other level; 0 where there is none.
    private static double apart(List<ValueScale.Level> levels, int i) {
        double own = levels.get(i).value();
        return IntStream.of(i - 1, i + 1)
                .filter(other -> other >= 0 && other < levels.size())
                .mapToDouble(other -> Math.abs(levels.get(other).value() - own))
                .min()
                .orElse(0);
    }

    private Path2D lines() {
        Arrays.fill(links, NONE);
        for (int row = 0; row + 1 < grid.rows(); row++) {
            for (int column = 0; column + 1 < grid.columns(); column++) {
                square(column, row);
            }
        }
        var path = new Path2D.Double();
        crossed.stream().filter(edge -> links[2 * edge + 1] == NONE).forEach(edge -> follow(edge, path));
        crossed.forEach(edge -> follow(edge, path));
        return path;
    }

    private void square(int column, int row) {
        double topLeft = grid.at(column, row);
        double topRight = grid.at(column + 1, row);
        double bottomLeft = grid.at(column, row + 1);
        double bottomRight = grid.at(column + 1, row + 1);
        int corners = above(topLeft) | above(topRight) << 1 | above(bottomRight) << 2 | above(bottomLeft) << 3;
        if (corners != 0
                && corners != 15
                && Double.isFinite(topLeft + topRight + bottomLeft + bottomRight)
                && isSteep(topLeft, topRight, bottomLeft, bottomRight)) {
            int node = row * grid.columns() + column;
            double middle = (topLeft + topRight + bottomLeft + bottomRight) / 4;
            link(corners, middle >= level, 2 * node, 2 * node + 3, 2 * (node + grid.columns()), 2 * node + 1);
        }
    }

    private boolean isSteep(double a, double b, double c, double d) {
        return Math.max(Math.max(a, b), Math.max(c, d)) - Math.min(Math.min(a, b), Math.min(c, d)) > flat;
    }

    private int above(double value) {
        return value >= level ? 1 : 0;
    }

    private void link(int corners, boolean middleAbove, int top, int right, int bottom, int left) {
        switch (corners) {
            case 1, 14 -> link(left, top);
            case 2, 13 -> link(top, right);
            case 4, 11 -> link(right, bottom);
            case 8, 7 -> link(bottom, left);
            case 3, 12 -> link(left, right);
            case 6, 9 -> link(top, bottom);
            default -> {
                boolean joined = (corners == 5) == middleAbove;
                link(left, joined ? bottom : top);
                link(right, joined ? top : bottom);
            }
        }
    }

    private void link(int a, int b) {
        half(a, b);
        half(b, a);
    }

    private void half(int from, int to) {
        if (links[2 * from] == NONE) {
            links[2 * from] = to;
            crossed.add(from);
        } else {
            links[2 * from + 1] = to;
        }
    }

    /// Draws the line that passes through an edge and unlinks what it drew.
    private void follow(int start, Path2D path) {
        int edge = start;
        int next = take(edge);
        if (next == NONE) {
            return;
        }
        path.moveTo(x(edge), y(edge));
        while (next != NONE) {
            forget(next, edge);
            edge = next;
            path.lineTo(x(edge), y(edge));
            next = take(edge);
        }
    }

    private int take(int edge) {
        int slot = links[2 * edge] != NONE ? 2 * edge : 2 * edge + 1;
        int taken = links[slot];
        links[slot] = NONE;
        return taken;
    }

    private void forget(int edge, int neighbour) {
        links[links[2 * edge] == neighbour ? 2 * edge : 2 * edge + 1] = NONE;
    }

    private double x(int edge) {
        int column = edge / 2 % grid.columns();
        double along = edge % 2 == 0 ? share(edge / 2, edge / 2 + 1) : 0;
        return grid.box().xMin() + (column + 0.5 + along) * grid.box().width() / grid.columns();
    }

    private double y(int edge) {
        int row = edge / 2 / grid.columns();
        double along = edge % 2 == 1 ? share(edge / 2, edge / 2 + grid.columns()) : 0;
        return grid.box().yMax() - (row + 0.5 + along) * grid.box().height() / grid.rows();
    }

    private double share(int node, int other) {
        double from = grid.values()[node];
        return (level - from) / (grid.values()[other] - from);
    }
}
