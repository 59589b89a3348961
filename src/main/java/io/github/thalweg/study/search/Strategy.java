package io.github.thalweg.study.search;

/// A method's choice of the next values to try.
@FunctionalInterface
interface Strategy {
    /// Tries until the budget is spent, or nothing is left to try.
    void search(Search search, Trials trials);
}
