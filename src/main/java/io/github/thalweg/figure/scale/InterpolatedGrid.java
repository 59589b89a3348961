package io.github.thalweg.figure.scale;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Values at the centres of cells of a surface that takes long: computed on a lattice that is halved again and again
/// where the cubics through its nodes miss what lies between them, and these cubics elsewhere. Harten, 1995.
final class InterpolatedGrid {
    /// Nodes along a side, at least, from which on the lattice is halved in places only.
    private static final int NODES = 24;

    /// Shorter sides have too few cells.
    static final int MIN_SIDE = 2 * NODES;

    /// A surface over so few rows tells where something is too narrow for the lattice.
    private static final int GUIDE = 128;

    /// A cubic misses when it is off by more than this share of the height above the lowest node: less than what the
    /// eye sees of a colour on any scale.
    private static final double MISS = 4e-2;

    private static final double LOW = 0.004;

    /// Of values that roundings may change.
    private static final double ROUNDING = 1e-13;

    private final Surface surface;
    private final Box box;
    private final int columns;
    private final int rows;
    /// Columns and rows of nodes: enough for a whole number of cells of the coarsest lattice.
    private final int width;

    private final int height;
    private final double[] values;
    /// How far a cubic was off at a node.
    private final double[] off;

    private double lowest;
    /// What is below has one colour on every scale.
    private double low;
    private long left;

    private InterpolatedGrid(Surface surface, Box box, int columns, int rows, int coarsest, long most) {
        this.surface = surface;
        this.box = box;
        this.columns = columns;
        this.rows = rows;
        this.width = Math.ceilDiv(columns - 1, coarsest) * coarsest + 1;
        this.height = Math.ceilDiv(rows - 1, coarsest) * coarsest + 1;
        this.values = new double[width * height];
        this.off = new double[values.length];
        this.left = most;
    }

    /// @param most values that are computed where nothing but cubics is left, about
    static double[] values(Surface surface, Box box, int columns, int rows, long most) {
        int known = Integer.highestOneBit(Math.min(columns, rows) / NODES);
        var guide = new InterpolatedGrid(surface.overRows(GUIDE), box, columns, rows, 2 * known, most);
        guide.begin(2 * known);
        guide.halve(known, node -> true);
        var grid = new InterpolatedGrid(surface, box, columns, rows, 2 * known, most);
        grid.begin(2 * known);
        for (int step = known; step > 1; step /= 2) {
            int lattice = step;
            grid.halve(step, node -> guide.isMissed(node) || grid.isMissedAround(node, lattice));
        }
        return grid.cut();
    }

    private void begin(int step) {
        compute(nodes(0, step, 0, step));
        halve(step, node -> true);
        look(step / 2);
    }

    /// Fills in the nodes between those of a lattice, first along its rows, then along all columns.
    private void halve(int step, IntPredicate doubtful) {
        int half = step / 2;
        fill(nodes(half, step, 0, step), 1, width, step, doubtful);
        fill(nodes(0, half, half, step), width, height, step, doubtful);
    }

    private int[] nodes(int column, int everyColumn, int row, int everyRow) {
        return IntStream.iterate(row, j -> j < height, j -> j + everyRow)
                .flatMap(j -> IntStream.iterate(column, i -> i < width, i -> i + everyColumn)
                        .map(i -> j * width + i))
                .toArray();
    }

    /// @param stride from one node of a line to the next
    /// @param length of a line, in nodes
    private void fill(int[] nodes, int stride, int length, int step, IntPredicate isDoubtful) {
        double[] foreseen = Arrays.stream(nodes)
                .mapToDouble(node -> cubic(node, stride, length, step))
                .toArray();
        for (int i = 0; i < nodes.length; i++) {
            values[nodes[i]] = foreseen[i];
        }
        int[] doubtful = IntStream.of(nodes)
                .filter(node -> !Double.isFinite(values[node]) || isDoubtful.test(node))
                .toArray();
        if (doubtful.length > left) {
            return;
        }
        double[] before =
                IntStream.of(doubtful).mapToDouble(node -> values[node]).toArray();
        compute(doubtful);
        for (int i = 0; i < doubtful.length; i++) {
            off[doubtful[i]] = Math.abs(before[i] - values[doubtful[i]]);
        }
    }

    private void compute(int[] nodes) {
        double dx = box.width() / columns;
        double dy = box.height() / rows;
        IntStream.of(nodes).parallel().forEach(node -> {
            double x = box.xMin() + dx / 2 + node % width * dx;
            double y = box.yMax() - (Math.floorDiv(node, width) + 0.5) * dy;
            values[node] = surface.value(x, y);
        });
        left -= nodes.length;
    }

    /// Finds out what is low, from the nodes of a lattice.
    private void look(int step) {
        double[] known = Sample.sorted(IntStream.of(nodes(0, step, 0, step))
                .mapToDouble(node -> values[node])
                .toArray());
        if (known.length > 0) {
            lowest = known[0];
            low = Sample.quantile(known, LOW);
        }
    }

    /// The cubic through the four nearest nodes of a line, at a node in the middle of two.
    private double cubic(int node, int stride, int length, int step) {
        int place = Math.floorDiv(node, stride) % length;
        int half = stride * step / 2;
        int along = 2 * half;
        double before = values[node - half];
        double after = values[node + half];
        if (place - 3 * step / 2 < 0) {
            return (5 * before + 15 * after - 5 * values[node + half + along] + values[node + half + 2 * along]) / 16;
        }
        if (place + 3 * step / 2 >= length) {
            return (5 * after + 15 * before - 5 * values[node - half - along] + values[node - half - 2 * along]) / 16;
        }
        return (9 * (before + after) - values[node - half - along] - values[node + half + along]) / 16;
    }

    /// Whether a cubic missed a node nearby that has come with the last halving.
    private boolean isMissedAround(int node, int step) {
        int column = node % width;
        int row = Math.floorDiv(node, width);
        int firstColumn = Math.max(0, Math.floorDiv(column, step) - 1) * step;
        int firstRow = Math.max(0, Math.floorDiv(row, step) - 1) * step;
        for (int j = firstRow; j <= Math.min(height - 1, row + 2 * step - 1); j += step) {
            for (int i = firstColumn; i <= Math.min(width - 1, column + 2 * step - 1); i += step) {
                boolean older = i % (2 * step) == 0 && j % (2 * step) == 0;
                if (!older && isMissed(j * width + i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isMissed(int node) {
        double height = Math.max(values[node], low) - lowest;
        return !(off[node] <= MISS * height + ROUNDING * Math.abs(values[node]));
    }

    private double[] cut() {
        var cells = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(values, row * width, cells, row * columns, columns);
        }
        return cells;
    }
}
