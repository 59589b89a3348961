package io.github.thalweg.method;

import java.util.List;

/// Gradient descent whose step satisfies the Wolfe conditions: with d = -g,
/// f(theta + a d) <= f(theta) + c1 a d.g and d.f'(theta + a d) >= c2 d.g.
/// From a = `lr` on, a step that is too long shrinks toward the longest that was too short, one that is too short grows
/// by 1/shrink until one was too long. Wolfe, 1969; the bisection is that of Burke, Lewis & Overton, 2005.
///
/// @param c1     share of the promised fall, in [0, 1]
/// @param c2     share of the slope that may be left, in [0, 1]
/// @param shrink where between the two bounds the next trial lies, in (0, 1)
record WolfeDescent(double c1, double c2, double shrink) implements Method {
    private static final int MOST_TRIALS = 60;

    private static final List<Shown> SHOWN = List.of(
            Shown.pair("direction", "the direction: against the gradient"),
            Shown.one("trials", "step lengths that were tried"),
            Shown.one("step_length", "the first that lowers the loss and flattens the slope enough"));
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
        double slope = direction.dot(here.gradient());
        double tooShort = 0;
        double tooLong = Double.POSITIVE_INFINITY;
        double length = update.lr();
        for (int trials = 1; trials <= MOST_TRIALS; trials++) {
            update.memory().set(TRIALS, trials);
            Sample there = update.objective().at(update.theta().along(direction, length));
            if (!(there.loss() <= here.loss() + c1 * length * slope)) {
                tooLong = length;
            } else if (there.gradient().dot(direction) < c2 * slope) {
                tooShort = length;
            } else {
                return length;
            }
            length = tooLong == Double.POSITIVE_INFINITY ? length / shrink : tooShort + shrink * (tooLong - tooShort);
        }
        return tooShort;
    }
}
