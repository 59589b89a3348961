package io.github.thalweg.run.scenario;

import io.github.thalweg.formula.math.Draws;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;

/// Common starts that a sweep goes through, in the view of its scenario.
public sealed interface StartSweep {
    /// "start" in ASCII.
    long DOMAIN = 0x7374617274L;

    int count();

    /// @param index from 0
    Point at(int index, Box view);

    /// The centres of cells that the view is divided into; y varies fastest.
    record Grid(int columns, int rows) implements StartSweep {
        @Override
        public int count() {
            return columns * rows;
        }

        @Override
        public Point at(int index, Box view) {
            return place(view, (Math.floorDiv(index, rows) + 0.5) / columns, (index % rows + 0.5) / rows);
        }
    }

    /// Points that are drawn evenly from the view.
    record Random(int count, long seed) implements StartSweep {
        @Override
        public Point at(int index, Box view) {
            long first = Draws.base(seed, DOMAIN) + 2L * index;
            return place(view, Draws.uniform(first), Draws.uniform(first + 1));
        }
    }

    private static Point place(Box view, double x, double y) {
        return new Point(view.xMin() + x * (view.xMax() - view.xMin()), view.yMin() + y * (view.yMax() - view.yMin()));
    }
}
