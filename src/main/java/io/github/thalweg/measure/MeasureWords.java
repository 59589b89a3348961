package io.github.thalweg.measure;

import io.github.thalweg.catalog.toml.Numbers;

/// Words for what a measure measures, e.g. `distance at the end`, `first update with loss below 0.001`.
public final class MeasureWords {
    private MeasureWords() {}

    public static String of(Measure measure) {
        return switch (measure) {
            case RunMeasure run -> of(run);
            case SuggestionMeasure _ -> "suggested rate";
            case SearchMeasure _ -> "lowest loss that the search finds";
            case CombinedMeasure combined ->
                (combined.ratio() ? "quotient of " : "difference of ") + combined.first() + " and " + combined.second();
        };
    }

    /// The same, with the run that it speaks of where there are others.
    ///
    /// @param runs how many runs there are
    public static String ofRun(Measure measure, int runs) {
        String label =
                measure instanceof RunMeasure run && runs > 1 ? run.subject().run() : null;
        return (label == null ? "" : label + ", ") + of(measure);
    }

    private static String of(RunMeasure run) {
        Over over = run.members().over();
        return run(run)
                + from(run)
                + (over == null
                        ? ""
                        : over == Over.SHARE
                                ? ", share of all runs"
                                        + condition(run.members().where())
                                : ", " + over.word() + " of all runs");
    }

    private static String from(RunMeasure run) {
        return run.rows().from() == 0 ? "" : " from update " + run.rows().from();
    }

    private static String run(RunMeasure run) {
        String of = switch (run.of()) {
            case "lr" -> "learning rate";
            case "length" -> "length of a step";
            default -> run.of();
        };
        String bounded = of + condition(run.condition());
        return switch (run.take()) {
            case AT -> of + " after update " + run.update();
            case LAST -> of + " at the end";
            case MAX -> "highest " + of;
            case MIN -> "lowest " + of;
            case MEAN -> "mean " + of;
            case SD -> "standard deviation of " + of;
            case SUM -> "sum of " + of;
            case UPDATE_OF_MAX -> "update with the highest " + of;
            case UPDATE_OF_MIN -> "update with the lowest " + of;
            case FIRST -> "first update with " + bounded;
            case SETTLED -> "update from which " + of + " stays" + condition(run.condition());
            case COUNT -> "updates with " + bounded;
            case RISES -> "rises of " + of;
            case FALLS -> "falls of " + of;
            case SIGN_CHANGES -> "changes of sign of " + of;
            case UPDATES -> "updates of the run";
            case VERDICT -> "verdict";
            case CORRELATION -> "correlation of " + of + " and " + run.with();
            case SUGGESTION, SEARCH, RATIO, DIFFERENCE -> run.take().word();
        };
    }

    private static String condition(Condition condition) {
        return (condition.below() == null ? "" : " below " + Numbers.text(condition.below()))
                + (condition.above() == null ? "" : " above " + Numbers.text(condition.above()))
                + (condition.finite() == null ? "" : condition.finite() ? " finite" : " not finite");
    }
}
