package io.github.thalweg.study.range;

import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.study.map.StabilityLimit;
import io.github.thalweg.study.range.LrRangeCurve.Recommended;
import io.github.thalweg.study.range.LrRangeCurve.Suggested;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A learning-rate range test: the run with its schedule replaced by an exponential ramp, and the loss after each of
/// its updates. Update k = 0, 1, ..., n - 1 has the rate `from*(to/from)^(k/(n - 1))`. Everything else of the run, its
/// noise too, is as in the race.
///
/// Smith, 2017, arXiv:1506.01186, with the exponential ramp that fastai made usual.
///
/// @param from      the first rate, above 0
/// @param to        the last rate, above `from`
/// @param updates   how many there are between the two, both included, 10 to 10,000
/// @param smoothing weight of the past in the smoothed loss, in [0, 1): 0 for none
public record LrRangeTest(double from, double to, int updates, double smoothing) {
    /// Seven decades in a hundred updates.
    public static final LrRangeTest USUAL = new LrRangeTest(1e-6, 10, 100, 0.6);

    /// In the language of all schedules, so that the engine of the race runs it.
    private static final Schedule RAMP = new Schedule(
            About.of("range-test", Messages.RAMP),
            List.of(bound("from"), bound("to")),
            List.of(),
            "lr = from*(to/from)^(k/(N - 1))");

    private static final int MIN = 10;
    private static final int MAX = 10_000;

    /// @throws IllegalArgumentException in one sentence, when a number is out of its range
    public LrRangeTest {
        require(from > 0 && Double.isFinite(from), Messages.FIRST_RATE, from);
        require(to > from && Double.isFinite(to), Messages.lastRate(from), to);
        require(updates >= MIN && updates <= MAX, Messages.updates(MIN, MAX), updates);
        require(smoothing >= 0 && smoothing < 1, Messages.SMOOTHING, smoothing);
    }

    private static Parameter bound(String name) {
        double most = Double.MAX_VALUE;
        var one = new Setting.Number(1);
        return new Parameter(
                name, name, "", ParameterType.NUMBER, one, null, new Range(0, most, 0, most, true), List.of());
    }

    private static void require(boolean right, String sentence, Number found) {
        if (!right) {
            throw new IllegalArgumentException(Messages.was(sentence, found));
        }
    }

    /// Tests one run of a scenario.
    ///
    /// @param index number of the run in the scenario, from 0
    /// @throws IllegalArgumentException when the run's rule has no learning rate
    /// @throws io.github.thalweg.formula.syntax.FormulaException when a text of the run is not one
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public LrRangeCurve of(Scenario scenario, int index) {
        RunSpec run = scenario.runs().get(index);
        if (run.isRecorded()) {
            throw new IllegalArgumentException(Messages.recorded(scenario.label(index)));
        }
        if (run.optimizer().rule().parameter("lr").isEmpty()) {
            throw new IllegalArgumentException(Messages.noRate(scenario.label(index)));
        }
        if (run.maximize()) {
            throw new IllegalArgumentException(Messages.maximizes(scenario.label(index)));
        }
        Trajectory trajectory =
                Runner.run(scenario.withSteps(updates).withRun(index, run.withSchedule(List.of(ramp()))), index);
        var curve = new LrRangeCurve(
                scenario.label(index),
                trajectory.loss(0),
                steps(trajectory),
                StabilityLimit.ofRate(scenario, index),
                Optional.empty());
        return new LrRangeCurve(
                curve.run(), curve.start(), curve.steps(), curve.limit(), recommended(curve, scenario, index));
    }

    /// The suggestion with which the run itself, not the ramp, gets lowest.
    private static Optional<Recommended> recommended(LrRangeCurve curve, Scenario scenario, int index) {
        RunSpec run = scenario.runs().get(index);
        Optional<Recommended> best = Optional.empty();
        double lowest = curve.start();
        for (Suggested suggested : curve.suggestions()) {
            var rate = new Setting.Number(suggested.rate());
            Trajectory tried = Runner.run(
                    scenario.withRun(index, run.withOptimizer(run.optimizer().with("lr", rate))), index);
            double loss = tried.loss(tried.updates());
            if (loss < lowest && !curve.isAboveLimit(suggested.rate())) {
                lowest = loss;
                best = Optional.of(new Recommended(suggested, Messages.lowestOfThese(scenario.steps(run), loss)));
            }
        }
        return best;
    }

    private Segment ramp() {
        return new Segment(RAMP, Map.of("from", new Setting.Number(from), "to", new Setting.Number(to)), null);
    }

    /// The smoothed loss is the exponential moving average, corrected for its cold start as in Adam:
    /// `a = s*a + (1 - s)*loss`, `smoothed = a/(1 - s^(k + 1))`.
    private List<LrRangeCurve.Step> steps(Trajectory trajectory) {
        var steps = new ArrayList<LrRangeCurve.Step>();
        double average = 0;
        double forgotten = 1;
        for (int row = 1; row <= trajectory.updates(); row++) {
            average = smoothing * average + (1 - smoothing) * trajectory.loss(row);
            forgotten *= smoothing;
            steps.add(new LrRangeCurve.Step(trajectory.lr(row), trajectory.loss(row), average / (1 - forgotten)));
        }
        return steps;
    }
}
