package io.github.thalweg.study.search;

/// How a search chooses what to try next.
@FunctionalInterface
interface Strategy {
    /// Tries until the budget is spent, or nothing is left to try.
    void search(Search search, Trials trials);
}
