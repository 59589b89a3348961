package io.github.thalweg.method.line;

import io.github.thalweg.method.state.Sample;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;

/// A step to where the loss along the direction is lowest, looked for from `lr` on. Cauchy, 1847.
public record Exact() implements LineSearch {
    @Override
    public double length(Update update, Sample here, Vector direction) {
        var search = new ExactSearch(update, here, direction);
        double length = search.search(update.lr());
        update.memory().set(TRIALS, search.trials());
        return length;
    }
}
