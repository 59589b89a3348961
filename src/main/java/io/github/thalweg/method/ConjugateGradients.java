package io.github.thalweg.method;

import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Method;
import io.github.thalweg.method.state.MethodOutput;
import io.github.thalweg.method.state.Move;
import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;
import java.util.List;

/// Nonlinear conjugate gradients: d = -g + beta d, then a search along d that begins at `lr` or below, with a first
/// step about 1 long. A direction that leads uphill, or a search that finds nothing, starts it again.
///
/// Polak & Ribiere, 1969: beta = max(0, g.(g - g_before)/|g_before|^2); Fletcher & Reeves, 1964:
/// beta = g.g/|g_before|^2; Nocedal & Wright, Numerical Optimization, 2006, section 5.2.
///
/// @param fletcherReeves takes their beta
/// @param exact          searches for the lowest loss, else for strong Wolfe conditions
record ConjugateGradients(boolean fletcherReeves, boolean exact) implements Method {
    /// Below 1/2, so that each direction leads downhill.
    private static final double C2 = 0.1;

    private static final List<MethodOutput> SHOWN = List.of(
            MethodOutput.one("beta", Messages.KEPT),
            MethodOutput.pair("direction", Messages.CONJUGATE_DIRECTION),
            MethodOutput.one("step_length", Messages.STEP_LENGTH));
    private static final int BETA = 0;
    private static final int DIRECTION = 1;
    private static final int STEP_LENGTH = 3;
    private static final int PREVIOUS_G = 4;
    private static final int PREVIOUS_LOSS = 6;
    private static final int SLOTS = 7;
    private static final LastStep LAST_STEP = new LastStep(DIRECTION, STEP_LENGTH, PREVIOUS_G, PREVIOUS_LOSS);

    @Override
    public List<MethodOutput> shown() {
        return SHOWN;
    }

    @Override
    public int slots() {
        return SLOTS;
    }

    @Override
    public Move update(Update update) {
        Sample here = update.objective().at(update.theta());
        Vector g = here.gradient();
        Memory memory = update.memory();
        double beta = beta(memory, g);
        Vector direction = g.negated().along(memory.vector(DIRECTION), beta);
        if (!(direction.dot(g) < 0)) {
            beta = 0;
            direction = g.negated();
        }
        memory.set(BETA, beta);
        return LAST_STEP.step(update, here, direction, !memory.isSet(STEP_LENGTH), exact, C2);
    }

    /// 0 where there is no step before.
    private double beta(Memory memory, Vector g) {
        if (!memory.isSet(STEP_LENGTH)) {
            return 0;
        }
        Vector before = memory.vector(PREVIOUS_G);
        return fletcherReeves
                ? g.dot(g) / before.dot(before)
                : Math.max(0, g.dot(g.minus(before)) / before.dot(before));
    }
}
