package io.github.thalweg.method.line;

import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;

/// A step that is shrunk until the loss falls by a share of what the slope promises:
/// f(theta - a g) <= f(theta) - c1 a |g|^2, from a = `lr` on. Armijo, 1966.
///
/// @param c1     share of the promised fall, in [0, 1]
/// @param shrink factor from one trial to the next, in (0, 1)
public record Armijo(double c1, double shrink) implements LineSearch {
    @Override
    public double length(Update update, Sample here, Vector direction) {
        double promised = direction.dot(direction);
        double length = update.lr();
        for (int trials = 1; trials <= MAX_TRIALS; trials++) {
            update.memory().set(TRIALS, trials);
            if (update.objective().lossAt(update.theta().along(direction, length))
                    <= here.loss() - c1 * length * promised) {
                return length;
            }
            length = shrink * length;
        }
        return 0;
    }
}
