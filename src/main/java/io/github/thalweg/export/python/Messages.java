package io.github.thalweg.export.python;

/// Sentences about Python programs.
final class Messages {
    /// What a program says of itself.
    static final String NO_SWEEP = "# Of the scenario's sweep it has the numbers of the scenario itself.\n";

    private Messages() {}

    static String firstSeed(long seed, int seeds) {
        return "# The scenario repeats every run with " + seeds + " seeds: these are the runs of the first, " + seed
                + ".\n";
    }

    static String noTorch(String function) {
        return "a PyTorch program has no " + function + "; without `--with torch` NumPy computes it";
    }

    static String noClass(String rule) {
        return "a Python program has rules that are texts; " + rule + " is a class";
    }

    /// Why a run is NumPy's in a program with PyTorch.
    static String noOptimizer(String rule) {
        return "# torch.optim has no counterpart of " + rule + ": these are the rule's own lines, with NumPy.";
    }

    static String noScheduler(String schedules) {
        return "# torch.optim.lr_scheduler has no counterpart of " + schedules + ": its lines set the rate.";
    }

    static String noFunction(String function) {
        return "a Python program has no " + function;
    }
}
