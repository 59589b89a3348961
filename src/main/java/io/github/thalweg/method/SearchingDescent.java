package io.github.thalweg.method;

import io.github.thalweg.method.line.LineSearch;
import io.github.thalweg.method.state.Method;
import io.github.thalweg.method.state.MethodOutput;
import io.github.thalweg.method.state.Move;
import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;
import java.util.List;

/// Gradient descent that searches for the length of each step.
///
/// @param meaning what its step length is, in words
record SearchingDescent(LineSearch search, String meaning) implements Method {
    private static final int DIRECTION = 0;
    private static final int STEP_LENGTH = 3;
    private static final int SLOTS = 4;

    @Override
    public List<MethodOutput> shown() {
        return List.of(
                MethodOutput.pair("direction", Messages.DOWNHILL_DIRECTION),
                MethodOutput.one("trials", Messages.TRIALS),
                MethodOutput.one("step_length", meaning));
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
        double length = search.length(update, here, direction);
        update.memory().set(STEP_LENGTH, length);
        return update.step(direction, length);
    }
}
