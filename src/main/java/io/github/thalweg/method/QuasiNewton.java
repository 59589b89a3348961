package io.github.thalweg.method;

import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Method;
import io.github.thalweg.method.state.MethodOutput;
import io.github.thalweg.method.state.Move;
import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;
import java.util.List;

/// Quasi-Newton: d = -H g, a search along d that begins at `lr` or below, then H takes in what the step showed of the
/// curvature. H starts as the identity, with a first step about 1 long, and is scaled by s.y/y.y after it. A search
/// that finds nothing starts it again.
///
/// Broyden, Fletcher, Goldfarb & Shanno, 1970; Davidon, 1959, Fletcher & Powell, 1963; Nocedal & Wright, Numerical
/// Optimization, 2006, algorithm 6.1.
///
/// @param davidon takes in the curvature as Davidon, Fletcher & Powell do
/// @param exact   searches for the lowest loss, else for strong Wolfe conditions
record QuasiNewton(boolean davidon, boolean exact) implements Method {
    private static final double C2 = 0.9;
    /// Their estimate hardly mends what an inexact search has put into it.
    private static final double C2_OF_DAVIDON = 0.1;
    /// Smallest cosine between step and change of gradient that is taken for curvature.
    private static final double MIN_COSINE = 1e-12;
    /// Below this the quotients of so small numbers would overflow.
    private static final double MIN_CURVATURE = 1e-200;

    private static final List<MethodOutput> SHOWN = List.of(
            MethodOutput.pair("direction", Messages.ESTIMATED_DIRECTION),
            MethodOutput.one("step_length", Messages.STEP_LENGTH),
            MethodOutput.one("h_xx", Messages.H_XX),
            MethodOutput.one("h_xy", Messages.H_XY),
            MethodOutput.one("h_yy", Messages.H_YY));
    private static final int DIRECTION = 0;
    private static final int STEP_LENGTH = 2;
    private static final int H = 3;
    private static final int PREVIOUS_G = 6;
    private static final int PREVIOUS_LOSS = 8;
    private static final int STEPS = 9;
    private static final int SLOTS = 10;
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
        InverseHessian h = downhill(inverseHessian(memory, g), g);
        h.putIn(memory, H);
        Vector direction = h.times(g).negated();
        Move move = LAST_STEP.step(update, here, direction, !memory.isSet(STEPS), exact, davidon ? C2_OF_DAVIDON : C2);
        memory.set(STEPS, memory.isSet(STEP_LENGTH) ? memory.get(STEPS) + 1 : 0);
        return move;
    }

    private InverseHessian inverseHessian(Memory memory, Vector g) {
        if (!memory.isSet(STEPS)) {
            return InverseHessian.IDENTITY;
        }
        InverseHessian h = InverseHessian.in(memory, H);
        Vector step = memory.vector(DIRECTION).times(memory.get(STEP_LENGTH));
        Vector change = g.minus(memory.vector(PREVIOUS_G));
        double curvature = step.dot(change);
        if (!(curvature > Math.max(MIN_CURVATURE, MIN_COSINE * step.norm() * change.norm()))) {
            return h;
        }
        boolean second = memory.get(STEPS) == 1;
        InverseHessian before = second ? h.times(curvature / change.dot(change)) : h;
        return davidon ? before.afterDavidon(step, change) : before.after(step, change);
    }

    /// Rounding and noise can leave a matrix that leads uphill.
    private static InverseHessian downhill(InverseHessian h, Vector g) {
        return h.times(g).dot(g) > 0 ? h : InverseHessian.IDENTITY;
    }
}
