package io.github.thalweg.method;

import io.github.thalweg.method.line.StrongWolfe;
import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Method;
import io.github.thalweg.method.state.MethodOutput;
import io.github.thalweg.method.state.Move;
import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;
import java.util.List;

/// The limited-memory BFGS method, one iteration per update: d = -H g with H made of the last steps and changes of
/// gradient; then theta + t d, where t is `lr` or found by a strong Wolfe search that begins there. The first step
/// is `lr`*min(1, 1/|g|_1) long.
///
/// Liu & Nocedal, 1989; conventions and tolerances as PyTorch's LBFGS with `max_iter=1`, `tolerance_grad=1e-12` and
/// `tolerance_change=1e-16`.
///
/// @param historySize pairs that are remembered, from 1 to [#MAX_HISTORY]
/// @param search      strong Wolfe line search
record Lbfgs(int historySize, boolean search) implements Method {
    static final int MAX_HISTORY = 100;

    private static final double MIN_GRADIENT = 1e-12;
    private static final double MIN_DESCENT = 1e-16;
    private static final double MIN_CURVATURE = 1e-10;
    private static final double C1 = 1e-4;
    private static final double C2 = 0.9;
    private static final double GROWTH = 10;

    private static final List<MethodOutput> SHOWN = List.of(
            MethodOutput.pair("direction", Messages.REMEMBERED_DIRECTION),
            MethodOutput.one("step_length", Messages.STEP_LENGTH),
            MethodOutput.one("h_diag", Messages.LAST_CURVATURE),
            MethodOutput.one("pairs", Messages.PAIRS));
    private static final int DIRECTION = 0;
    private static final int STEP_LENGTH = 2;
    private static final int H_DIAG = 3;
    private static final int PAIRS = 4;
    private static final int PREVIOUS_G = 5;
    private static final int STARTED = 7;
    private static final int HISTORY = 8;

    @Override
    public List<MethodOutput> shown() {
        return SHOWN;
    }

    @Override
    public int slots() {
        return HISTORY + History.slots(MAX_HISTORY);
    }

    @Override
    public Move update(Update update) {
        Sample here = update.objective().at(update.theta());
        Vector g = here.gradient();
        if (g.largestSize() <= MIN_GRADIENT) {
            return update.stay();
        }
        Memory memory = update.memory();
        boolean first = !memory.isSet(STARTED);
        Vector direction = first ? firstDirection(memory, g) : direction(memory, g);
        memory.set(DIRECTION, direction);
        memory.set(PREVIOUS_G, g);
        double length = first ? update.lr() * Math.min(1, 1 / g.sumOfSizes()) : update.lr();
        boolean downhill = !(g.dot(direction) > -MIN_DESCENT);
        if (downhill && search) {
            length = new StrongWolfe(update, here, direction, C1, C2, GROWTH).search(length);
        }
        memory.set(STEP_LENGTH, length);
        return downhill ? update.step(direction, length) : update.stay();
    }

    private static Vector firstDirection(Memory memory, Vector g) {
        memory.set(STARTED, 1);
        memory.set(H_DIAG, 1);
        return g.negated();
    }

    /// A pair without positive curvature would spoil H and is not remembered.
    private Vector direction(Memory memory, Vector g) {
        var history = new History(memory, PAIRS, HISTORY);
        Vector change = g.minus(memory.vector(PREVIOUS_G));
        Vector step = memory.vector(DIRECTION).times(memory.get(STEP_LENGTH));
        double curvature = change.dot(step);
        if (curvature > MIN_CURVATURE) {
            history.add(step, change, historySize);
            memory.set(H_DIAG, curvature / change.dot(change));
        }
        return history.direction(g, memory.get(H_DIAG));
    }
}
