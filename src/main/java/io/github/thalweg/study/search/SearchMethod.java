package io.github.thalweg.study.search;

/// Methods of search. Each spends at most the same budget of updates.
public enum SearchMethod {
    /// See [GridSearch].
    GRID("Grid", "grid search", "Every combination of evenly spread or listed values."),
    /// See [SweepSearch].
    SWEEP("Sweep", "sweep", "One number after another from bound to bound, the others at their best."),
    /// Bergstra & Bengio, 2012, JMLR 13.
    RANDOM("Random", "random search", "Values drawn evenly between the bounds."),
    /// See [BayesianSearch].
    BAYESIAN(
            "Bayesian",
            "Bayesian search",
            "A Gaussian process predicts the loss; the next values are where an improvement is to be expected."),
    /// See [HalvingSearch].
    HALVING(
            "Successive halving",
            "successive halving",
            "Many short runs; the best third goes on for three times as long, and again."),
    /// See [HyperbandSearch].
    HYPERBAND("Hyperband", "Hyperband", "Successive halving several times, from many short runs to a few whole ones.");

    private final String title;
    private final String noun;
    private final String meaning;

    SearchMethod(String title, String noun, String meaning) {
        this.title = title;
        this.noun = noun;
        this.meaning = meaning;
    }

    /// Its name on screen.
    public String title() {
        return title;
    }

    /// Its name within a sentence: `tuned by random search`.
    public String noun() {
        return noun;
    }

    /// The meaning of the method, in one sentence.
    public String meaning() {
        return meaning;
    }

    /// Whether it draws numbers, so that another seed tries other values.
    boolean draws() {
        return this != GRID && this != SWEEP;
    }

    Strategy strategy() {
        return switch (this) {
            case GRID -> new GridSearch();
            case SWEEP -> new SweepSearch();
            case RANDOM -> new RandomSearch();
            case BAYESIAN -> new BayesianSearch();
            case HALVING -> new HalvingSearch();
            case HYPERBAND -> new HyperbandSearch();
        };
    }
}
