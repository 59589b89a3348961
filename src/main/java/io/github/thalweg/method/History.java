package io.github.thalweg.method;

import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Vector;

/// The last steps s and changes of gradient y that L-BFGS remembers, oldest first, and the direction they give.
final class History {
    private static final int PAIR = 4;

    private final Memory memory;
    private final int countSlot;
    private final int firstSlot;

    /// @param countSlot where the number of pairs is kept
    /// @param firstSlot where the pairs are kept, four slots each
    History(Memory memory, int countSlot, int firstSlot) {
        this.memory = memory;
        this.countSlot = countSlot;
        this.firstSlot = firstSlot;
    }

    static int slots(int pairs) {
        return PAIR * pairs;
    }

    private int count() {
        return (int) memory.get(countSlot);
    }

    private Vector step(int pair) {
        return memory.vector(firstSlot + PAIR * pair);
    }

    private Vector change(int pair) {
        return memory.vector(firstSlot + PAIR * pair + 2);
    }

    /// Remembers a pair, in the place of the oldest when there are `most`.
    void add(Vector step, Vector change, int most) {
        int count = count();
        if (count == most) {
            count--;
            memory.moveDown(firstSlot, PAIR, PAIR * count);
        }
        memory.set(firstSlot + PAIR * count, step);
        memory.set(firstSlot + PAIR * count + 2, change);
        memory.set(countSlot, count + 1);
    }

    /// -H g by the two-loop recursion. Nocedal, 1980.
    ///
    /// @param scale the multiple of the identity that H starts from
    Vector direction(Vector g, double scale) {
        int count = count();
        var weights = new double[count];
        Vector q = g.negated();
        for (int i = count - 1; i >= 0; i--) {
            weights[i] = step(i).dot(q) / curvature(i);
            q = q.along(change(i), -weights[i]);
        }
        Vector d = q.times(scale);
        for (int i = 0; i < count; i++) {
            double back = change(i).dot(d) / curvature(i);
            d = d.along(step(i), weights[i] - back);
        }
        return d;
    }

    private double curvature(int pair) {
        return change(pair).dot(step(pair));
    }
}
