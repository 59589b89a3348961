package io.github.thalweg.method;

import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Objective;
import io.github.thalweg.method.state.Vector;
import java.util.Comparator;
import java.util.stream.Stream;

/// A triangle of three corners, ordered by rising loss.
///
/// @param ofTwo it is of one variable and has two points: the best is the second best, too
record Simplex(Corner best, Corner second, Corner worst, boolean ofTwo) {
    /// The slots that a simplex takes.
    static final int SLOTS = 9;

    /// The corners in order; of equal ones the first stays first.
    static Simplex of(Corner a, Corner b, Corner c) {
        var sorted = Stream.of(a, b, c)
                .sorted(Comparator.comparingDouble(Corner::loss))
                .toList();
        return new Simplex(sorted.get(0), sorted.get(1), sorted.get(2), false);
    }

    /// The two points of one variable; of equal ones the first stays first.
    static Simplex ofTwo(Corner a, Corner b) {
        return b.loss() < a.loss() ? new Simplex(b, b, a, true) : new Simplex(a, a, b, true);
    }

    static Simplex in(Memory memory, int slot, boolean ofTwo) {
        return new Simplex(corner(memory, slot), corner(memory, slot + 3), corner(memory, slot + 6), ofTwo);
    }

    private static Corner corner(Memory memory, int slot) {
        return new Corner(memory.vector(slot), memory.get(slot + 2));
    }

    void putIn(Memory memory, int slot) {
        int at = slot;
        for (Corner corner : new Corner[] {best, second, worst}) {
            memory.set(at, corner.at());
            memory.set(at + 2, corner.loss());
            at += 3;
        }
    }

    /// The point between the worst corner and the middle of the other two, or beyond: `worst` at -1, the middle at 0.
    Vector along(double t) {
        Vector middle = best.at().plus(second.at()).times(0.5);
        return middle.times(1 + t).along(worst.at(), -t);
    }

    Simplex withWorst(Corner corner) {
        return ofTwo ? ofTwo(best, corner) : of(best, second, corner);
    }

    /// Both other corners come half the way to the best.
    Simplex shrunk(Objective objective) {
        return ofTwo
                ? ofTwo(best, halfway(objective, worst))
                : of(best, halfway(objective, second), halfway(objective, worst));
    }

    private Corner halfway(Objective objective, Corner corner) {
        return Corner.of(objective, best.at().along(corner.at().minus(best.at()), 0.5));
    }

    /// The longest distance from the best corner.
    double size() {
        return Math.max(
                second.at().minus(best.at()).norm(), worst.at().minus(best.at()).norm());
    }
}
