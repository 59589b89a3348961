package io.github.thalweg.window.scenario;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.ensemble.EnsembleOutcomes;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The run at one place of the list. Its properties are null while there is no run at that place.
public final class RunModel {
    private final SessionModel session;
    private final int index;
    private final ObservableValue<@Nullable RunSpec> run;
    private final ObservableValue<@Nullable String> label;
    private final ObservableValue<@Nullable Results> results;
    private final ObservableValue<@Nullable Trajectory> trajectory;
    private final ObservableValue<@Nullable Verdict> verdict;
    private final ObservableValue<@Nullable EnsembleOutcomes> endings;
    private final ObservableValue<@Nullable BaseRate> rate;
    private final ObservableValue<Boolean> selected;

    public RunModel(SessionModel session, int index) {
        this.session = session;
        this.index = index;
        run = session.scenarioProperty().map(s -> at(s.runs()));
        label = session.scenarioProperty().map(s -> at(s.labels()));
        results = Bindings.createObjectBinding(this::results, session.resultsProperty(), session.scenarioProperty());
        trajectory = results.map(r -> r == null ? null : at(r.trajectories()));
        verdict = results.map(r -> r == null ? null : at(r.verdicts()));
        endings = results.map(r -> r == null ? null : endings(r));
        rate = run.map(r -> r == null ? null : BaseRate.of(r));
        selected = Bindings.equal(session.selectedRunProperty(), index);
    }

    /// The latest results, if they are of this run: not while those of another race are still there. While a number is
    /// dragged they may be a frame behind.
    private @Nullable Results results() {
        Results latest = session.resultsProperty().get();
        return latest != null && isSame(latest.scenario(), session.scenario()) ? latest : null;
    }

    private boolean isSame(Scenario before, Scenario now) {
        RunSpec present = at(now.runs());
        RunSpec earlier = at(before.runs());
        return present != null
                && earlier != null
                && now.label(index).equals(before.label(index))
                && present.optimizer().rule().equals(earlier.optimizer().rule())
                && now.steps() == before.steps()
                && now.landscape().landscape().equals(before.landscape().landscape());
    }

    // Properties

    public int index() {
        return index;
    }

    public ObservableValue<@Nullable RunSpec> runProperty() {
        return run;
    }

    public ObservableValue<@Nullable String> labelProperty() {
        return label;
    }

    /// The update that the run is at while the longest run is at `step`; it may have ended before.
    public int update(int step) {
        RunSpec spec = run.getValue();
        return spec == null ? step : session.scenario().updateAt(spec, step);
    }

    public ObservableValue<@Nullable Trajectory> trajectoryProperty() {
        return trajectory;
    }

    public ObservableValue<@Nullable Verdict> verdictProperty() {
        return verdict;
    }

    /// The counts of where the run's repetitions ended; null when it is not repeated.
    public ObservableValue<@Nullable EnsembleOutcomes> endingsProperty() {
        return endings;
    }

    /// The number that the rate slider moves.
    public ObservableValue<@Nullable BaseRate> rateProperty() {
        return rate;
    }

    public ObservableValue<Boolean> selectedProperty() {
        return selected;
    }

    // Commands

    public void select() {
        session.select(index);
    }

    /// Gives the run a name of its own; a blank one takes it away.
    ///
    /// @return why not, in one sentence, when another run has that name
    public Optional<String> rename(String name) {
        String wanted = name.strip();
        List<String> labels = session.scenario().labels();
        int owner = labels.indexOf(wanted);
        if (owner >= 0 && owner != index) {
            return Optional.of(Messages.sameName(wanted));
        }
        if (!TextLength.LABEL.fits(wanted)) {
            return Optional.of("expected " + TextLength.LABEL.expectation(wanted));
        }
        if (!wanted.equals(labels.get(index))) {
            edit(Messages.RENAME, r -> r.withLabel(wanted.isEmpty() ? null : wanted));
        }
        return Optional.empty();
    }

    public void setRateLive(double value) {
        BaseRate base = rate.getValue();
        if (base != null) {
            editLive(Messages.changeRate(name()), r -> base.turned(r, value));
        }
    }

    public void setParameterLive(Parameter parameter, Setting value) {
        editLive(
                "change " + parameter.name() + " of " + name(),
                r -> r.withOptimizer(r.optimizer().with(parameter.name(), value)));
    }

    /// Back to the rule's default.
    public void resetParameter(Parameter parameter) {
        edit(
                "reset " + parameter.name() + " of " + name(),
                r -> r.withOptimizer(r.optimizer().without(parameter.name())));
    }

    public void setSchedule(List<Segment> segments) {
        edit(Messages.changeSchedule(name()), r -> r.withSchedule(segments));
    }

    public void setScheduleLive(List<Segment> segments) {
        editLive(Messages.changeSchedule(name()), r -> r.withSchedule(segments));
    }

    /// Gives all runs this one's schedule.
    public void shareSchedule() {
        RunSpec shared = run.getValue();
        if (shared != null) {
            session.edit(
                    Messages.shareSchedule(name()),
                    s -> s.withRuns(s.runs().stream()
                            .map(r -> r.withSchedule(shared.schedule()))
                            .toList()));
        }
    }

    /// What of this run all others can be given.
    public List<SharedSetting> sharedSettings() {
        RunSpec shared = run.getValue();
        return shared == null || shared.isRecorded() ? List.of() : SharedSetting.of(shared);
    }

    /// Gives all runs a setting of this one.
    public void share(SharedSetting setting) {
        session.edit(
                Messages.share(setting.name(), name()),
                s -> s.withRuns(s.runs().stream().map(setting::given).toList()));
    }

    /// Sends the run uphill, or downhill again.
    public void setMaximize(boolean uphill) {
        edit(Messages.changeDirection(name()), r -> r.withMaximize(uphill));
    }

    /// Scales gradients down to this norm, or lets them be.
    public void setClipNorm(@Nullable Double norm) {
        edit(Messages.changeClipping(name()), r -> r.withClipNorm(norm));
    }

    /// Cuts each coordinate of gradients to this size, or lets them be.
    public void setClipValue(@Nullable Double size) {
        edit(Messages.changeClipping(name()), r -> r.withClipValue(size));
    }

    /// Averages noise over a batch of its own; null for that of all runs.
    public void setBatch(@Nullable Double batch) {
        edit(Messages.changeBatch(name()), r -> r.withBatch(batch));
    }

    /// Gives up what noise the run has of its own but for its batch.
    public void shareNoise() {
        edit(Messages.shareNoise(name()), r -> r.withNoise(null));
    }

    /// Starts the run elsewhere than the others; null for the common start.
    public void setStart(@Nullable Point start) {
        edit(Messages.changeStart(name()), r -> r.withStart(start));
    }

    public void setL2(double l2) {
        edit(Messages.changeDecay(name()), r -> r.withL2(l2));
    }

    public void commit() {
        session.commitLive();
    }

    /// The rule that a wrapping rule of this run calls.
    ///
    /// @param depth 1 for the rule inside the run's own, 2 for the one inside that
    public InnerRuleModel inner(int depth) {
        return new InnerRuleModel(this, depth);
    }

    void setOptimizer(String what, UnaryOperator<Optimizer> change) {
        edit(what + " of " + name(), r -> r.withOptimizer(change.apply(r.optimizer())));
    }

    void setOptimizerLive(String what, UnaryOperator<Optimizer> change) {
        editLive(what + " of " + name(), r -> r.withOptimizer(change.apply(r.optimizer())));
    }

    private String name() {
        return session.scenario().label(index);
    }

    private void edit(String what, UnaryOperator<RunSpec> change) {
        session.edit(what, s -> s.withRun(index, change.apply(s.runs().get(index))));
    }

    private void editLive(String what, UnaryOperator<RunSpec> change) {
        session.editLive(what, s -> s.withRun(index, change.apply(s.runs().get(index))));
    }

    private @Nullable EnsembleOutcomes endings(Results results) {
        Ensemble ensemble = at(results.ensembles());
        return ensemble == null ? null : EnsembleOutcomes.of(ensemble, results.minima(), results.scenario());
    }

    private <T> @Nullable T at(List<T> list) {
        return index < list.size() ? list.get(index) : null;
    }
}
