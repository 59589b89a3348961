package io.github.thalweg.window.study;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.PlaceFactor;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.study.map.UsableBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The user's choice of a study of all runs that are shown.
///
/// @param x       of a sweep
/// @param y       of a sweep, [AxisChoice#NONE] for curves over the first axis
/// @param minimum number of the minimum that an ensemble asks for, from 0
/// @param seeds   of an ensemble
public record StudyChoice(StudyKind kind, AxisChoice x, AxisChoice y, int minimum, int seeds) {
    /// The most maps side by side.
    private static final int MAX = 6;

    public static final StudyChoice INITIAL =
            new StudyChoice(StudyKind.BASINS, AxisChoice.NONE, AxisChoice.NONE, 0, 20);

    /// The studies of the runs that are shown and have the numbers.
    ///
    /// @throws IllegalArgumentException when a range or a question does not fit the scenario
    List<Study> of(Scenario scenario) {
        var studies = new ArrayList<Study>();
        for (int run : shown(scenario)) {
            study(scenario, run).ifPresent(studies::add);
        }
        return studies.stream().limit(MAX).toList();
    }

    static List<Integer> shown(Scenario scenario) {
        return scenario.computed().stream()
                .filter(run -> !scenario.runs().get(run).hidden())
                .toList();
    }

    private Optional<Study> study(Scenario scenario, int run) {
        Optional<Question> question = question(scenario, run);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        if (kind.isOfStarts()) {
            Box view = scenario.view();
            var across = new Axis(PlaceFactor.START_X, view.xMin(), view.xMax(), false);
            var up = new Axis(PlaceFactor.START_Y, view.yMin(), view.yMax(), false);
            return Optional.of(
                    new Study(scenario, run, across, scenario.oneVariable() ? null : up, 1, 1, question.get()));
        }
        Optional<Axis> first = x.axis(scenario, run);
        Optional<Axis> second = y.axis(scenario, run);
        return first.isEmpty() || (second.isEmpty() && !y.isNone())
                ? Optional.empty()
                : Optional.of(new Study(scenario, run, first.get(), second.orElse(null), 1, 1, question.get()));
    }

    private Optional<Question> question(Scenario scenario, int run) {
        return switch (kind) {
            case BASINS -> Optional.of(new Question.Basin());
            case LOSS -> Optional.of(new Question.FinalLoss());
            case UPDATES -> {
                var loss = UsableBand.goodLoss(scenario, run);
                yield loss.isEmpty() ? Optional.empty() : Optional.of(new Question.UpdatesTo(loss.getAsDouble()));
            }
            case VERDICT -> Optional.of(new Question.Judgement());
            case ENSEMBLE -> Optional.of(new Question.Probability(minimum, seeds));
        };
    }

    public StudyChoice withKind(StudyKind value) {
        return new StudyChoice(value, x, y, minimum, seeds);
    }

    public StudyChoice withX(AxisChoice value) {
        return new StudyChoice(kind, value, y, minimum, seeds);
    }

    public StudyChoice withY(AxisChoice value) {
        return new StudyChoice(kind, x, value, minimum, seeds);
    }

    public StudyChoice withMinimum(int value) {
        return new StudyChoice(kind, x, y, value, seeds);
    }

    public StudyChoice withSeeds(int value) {
        return new StudyChoice(kind, x, y, minimum, value);
    }
}
