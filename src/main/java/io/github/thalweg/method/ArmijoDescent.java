package io.github.thalweg.method;

import java.util.List;

/// Gradient descent whose step is shrunk until the loss falls by a share of what the slope promises:
/// f(theta - a g) <= f(theta) - c1 a |g|^2, from a = `lr` on. Armijo, 1966.
///
/// @param c1     share of the promised fall, in [0, 1]
/// @param shrink factor from one trial to the next, in (0, 1)
record ArmijoDescent(double c1, double shrink) implements Method {
    private static final int MOST_TRIALS = 60;

    private static final List<Shown> SHOWN = List.of(
            Shown.pair("direction", "the direction: against the gradient"),
            Shown.one("trials", "step lengths that were tried"),
            Shown.one("step_length", "the first that lowers the loss enough"));
    private static final int DIRECTION = 0;
    private static final int TRIALS = 2;
    private static final int STEP_LENGTH = 3;
    private static final int SLOTS = 4;

    @Override
    public List<Shown> shown() {
        return SHOWN;
    }

    @Override
    public int slots() {
        return SLOTS;
    }

    @Override
    public Move update(Update update) {
        Sample here = update.objective().at(update.theta());
        Vector direction = here.gradient().negated();
        update.memory().set(DIRECTION, direction);
        double length = search(update, here, direction);
        update.memory().set(STEP_LENGTH, length);
        return update.step(direction, length);
    }

    private double search(Update update, Sample here, Vector direction) {
        double promised = direction.dot(direction);
        double length = update.lr();
        for (int trials = 1; trials <= MOST_TRIALS; trials++) {
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
