package io.github.thalweg.export.python;

/// Sentences about Python programs.
final class Messages {
    private Messages() {}

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
