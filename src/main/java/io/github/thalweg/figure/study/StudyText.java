package io.github.thalweg.figure.study;

import io.github.thalweg.figure.run.PlaceText;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.map.CellOutcome;
import io.github.thalweg.study.map.ProbabilityMap;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyMap;
import java.util.Locale;

/// Studies in words: titles, places, verdicts and outcomes.
public final class StudyText {
    private StudyText() {}

    /// The title of a study's picture.
    public static String title(StudyMap map) {
        Study study = map.study();
        String end = study.scenario().steps() + " updates";
        return switch (study.question()) {
            case Question.Basin _ -> "The minimum that each run reaches in " + end;
            case Question.FinalLoss _ -> "Loss after " + end;
            case Question.UpdatesTo(double loss) -> "Updates until the loss is at most " + Numbers.rounded(loss, 3);
            case Question.Judgement _ -> "Verdict after " + end;
            case Question.Probability(int _, int seeds) ->
                "Share of " + counted(map, seeds) + " seeds that end at the minimum " + minimum(map) + " in " + end;
        };
    }

    private static int counted(StudyMap map, int seeds) {
        return map instanceof ProbabilityMap probability ? probability.seeds() : seeds;
    }

    private static String minimum(StudyMap map) {
        return map instanceof ProbabilityMap probability
                ? place(map.study(), probability.minimum().at())
                : "";
    }

    static String place(Study study, Point point) {
        return PlaceText.of(point, study.scenario().oneVariable());
    }

    static String of(CellOutcome ending) {
        return switch (ending) {
            case NOT_YET -> "not yet";
            case LEFT_DOMAIN -> "left the domain";
            case DIVERGED -> "diverged";
        };
    }

    public static String of(Verdict.Kind kind) {
        return switch (kind) {
            case RING -> "circling";
            case CONVERGED,
                    CONVERGING,
                    STILL_MOVING,
                    HOVERING,
                    OVERFITTING,
                    TOO_SLOW,
                    STALLED,
                    OSCILLATING,
                    LEFT_DOMAIN,
                    DIVERGED -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /// E.g. `31 %`, `0.4 %`, `< 0.1 %`.
    static String share(int count, int of) {
        double percent = 100.0 * count / Math.max(of, 1);
        if (percent > 0 && percent < 0.1) {
            return "< 0.1 %";
        }
        return (percent >= 1 || percent == 0 ? Long.toString(Math.round(percent)) : Numbers.rounded(percent, 1)) + " %";
    }

    /// The run of a cell: its numbers and what came of them, e.g. `sgd, lr 0.1: loss 3e-4 after 200 updates`.
    public static String cell(Study study, int cell, Trajectory run) {
        var text = new StringBuilder(study.scenario().label(study.run()));
        text.append(", ").append(number(study, study.x(), study.xAt(cell)));
        if (study.y() != null) {
            text.append(", ").append(number(study, study.y(), study.yAt(cell)));
        }
        int last = run.updates();
        return text.append(": loss ")
                .append(Numbers.rounded(run.loss(last), 3))
                .append(" at (")
                .append(Numbers.rounded(run.x(last), 3))
                .append(", ")
                .append(Numbers.rounded(run.y(last), 3))
                .append(") after ")
                .append(last)
                .append(" updates")
                .toString();
    }

    private static String number(Study study, Axis axis, double value) {
        return axis.factor().symbol(study.scenario()) + " " + Numbers.rounded(value, 3);
    }
}
