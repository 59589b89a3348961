package io.github.thalweg.window.runs;

import io.github.thalweg.window.controls.NumberText;
import java.util.List;

/// Texts of the runs and their results.
final class Messages {
    /// Heads of the table that is copied or saved.
    static final List<String> HEAD = List.of(
            "run",
            "final loss",
            "lowest loss",
            "at update",
            "distance",
            "threshold",
            "updates to threshold",
            "evaluations",
            "verdict");
    static final String SHARE = "Apply to all runs";
    static final String SHARE_HELP = "Gives one of this run's settings to all runs, those hidden too";
    static final String COPY_AS = "copy as";
    static final String PYTHON_HELP = "A NumPy program of this run, with the rule's own lines";
    static final String TORCH_HELP = "The same with torch.optim and its schedulers, where there is a counterpart";
    static final String NO_TORCH = "Python, for torch.optim has no counterpart of it";
    static final String INNER_HELP = "The rule inside: it is given the gradient and makes the step";
    static final String CHOOSE_INNER = "Choose the inner rule";
    static final String NAME = "Name of the run";
    static final String AS_ALL = "As all runs";
    static final String AS_ALL_HELP = "Gives up the run's own noise for that of all runs";
    static final String OWN_START = "own start";
    static final String FROM_HEAD = "From the head";
    static final String OWN_START_HELP =
            "This run starts elsewhere than the others; its ring on the map can be dragged";
    static final String FROM_HEAD_HELP = "Starts where the run is under the playhead";
    static final String RATE = "learning rate";
    static final String COPIED_TABLE = "Copied the table of results";
    static final String RESULTS = "Results of the runs";
    static final String NO_RUN = "There is no run";
    static final String THRESHOLD = "the threshold";
    static final String THRESHOLD_HELP =
            "The loss to reach. Empty: 1 % of the way from the lowest minimum to each run's start";
    static final String UPDATES_UNTIL = "updates until the loss is at most";
    static final String COPY_TABLE = "Copy the table, for a spreadsheet";
    static final String SAVE_TABLE = "Save the table as CSV…";
    static final String FINAL_LOSS = "Final loss";
    static final String LOWEST_LOSS = "Lowest loss";
    static final String AT_UPDATE = "At update";
    static final String DISTANCE = "Distance to a minimum";
    static final String TO_THRESHOLD = "Updates to threshold";
    static final String NO_FINAL_LOSS = "No run has a final loss.";
    static final String RULES = "update rules";
    static final String SOLO = "Solo: hide all others";
    static final String UP = "Move up";
    static final String DOWN = "Move down";
    static final String UPHILL_HELP = "The run sees -f in the place of f: it goes uphill";
    static final String CLIP_NORM_HELP = "Gradients longer than this are scaled down to it, before l2 and the rule";
    static final String CLIP_NORM = "clip norm";
    static final String CLIP_VALUE_HELP = "Each coordinate of the gradient is cut to this size, before l2 and the rule";
    static final String CLIP_VALUE = "clip value";
    static final String BATCH_HELP = "Divides the noise by its square root, in place of the batch of all runs";
    static final String BATCH = "own batch";
    static final String DECAY_HELP = "Adds l2*theta to the gradient: weight decay as PyTorch's SGD and Adam have it";
    static final String EDIT_RULE = "Edit rule";
    static final String EDIT_RULE_HELP = "The update rule as text, to be changed while it races";
    static final String ADD = "Add run";
    static final String NO_RUN_YET = "There is no run. A run is an update rule on its way down from the start.";
    static final String ADD_FIRST = "Add a run";
    static final String START_HELP = "The point that every run starts from; it can be dragged on the map, too";
    static final String FIND_NUMBERS = "Find good numbers";
    static final String FIND_RATE = "Find the learning rate…";
    static final String SEARCH = "Search good numbers…";
    static final String TUNE_ALIKE = "Tune every run alike…";
    static final String BACK_TO_RACE = io.github.thalweg.window.controls.Messages.BACK_TO_RACE;
    static final String MOVE_START = io.github.thalweg.window.map.Messages.MOVE_START;

    private Messages() {}

    static String copyAs(String program) {
        return "Copy as " + program;
    }

    static String inner(String rule) {
        return "Inner rule: " + rule;
    }

    static String rateHelp(double min, double max) {
        return "Learning rate, in [" + NumberText.of(min) + ", " + NumberText.of(max) + "]";
    }

    static String scheduleRate(String name) {
        return name + ": the schedule's own rate, it does not read the run's";
    }

    static String lowest(String runs, double loss) {
        return "Lowest final loss: " + runs + ", " + loss + ".";
    }

    static String tuned(String how) {
        return "Each tuned by " + how;
    }
}
