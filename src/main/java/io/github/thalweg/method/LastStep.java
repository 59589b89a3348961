package io.github.thalweg.method;

import io.github.thalweg.method.line.ExactSearch;
import io.github.thalweg.method.line.StrongWolfe;
import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Move;
import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;

/// Slots of a method's memory for its last step, from which the next search along a direction begins.
///
/// @param direction    slot of the direction, as is each of these
/// @param stepLength   how much of the direction was gone
/// @param previousG    the gradient before
/// @param previousLoss the loss before
record LastStep(int direction, int stepLength, int previousG, int previousLoss) {
    private static final double C1 = 1e-4;
    private static final double GROWTH = 4;

    /// Makes a step along a direction by a search that begins at `lr` or below, the first about 1 long, and remembers
    /// it.
    ///
    /// @param first there is no step before
    /// @param exact the search is for the lowest loss, else a strong Wolfe one
    /// @param c2    of the Wolfe conditions
    Move step(Update update, Sample here, Vector along, boolean first, boolean exact, double c2) {
        Memory memory = update.memory();
        Vector g = here.gradient();
        double fall = first ? g.norm() / 2 : memory.get(previousLoss) - here.loss();
        double begin = update.lr() * begin(fall, g.dot(along));
        double length = exact
                ? new ExactSearch(update, here, along).search(begin)
                : new StrongWolfe(update, here, along, C1, c2, GROWTH).searchDown(begin);
        memory.set(direction, along);
        memory.set(stepLength, length);
        memory.set(previousG, g);
        memory.set(previousLoss, here.loss());
        return update.step(along, length);
    }

    /// The length that would lower the loss a little more than the last step did, at most 1. Nocedal & Wright,
    /// Numerical Optimization, 2006, eq. 3.60.
    ///
    /// @param fall by how much the last step lowered the loss
    private static double begin(double fall, double slope) {
        double length = -2 * 1.01 * fall / slope;
        return length > 0 ? Math.min(1, length) : 1;
    }
}
