package io.github.thalweg.window.search;

import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeTest;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The range test of a run: done anew whenever the scenario changes while it is open.
public final class RangeTestModel {
    /// Result of a test.
    ///
    /// @param run from 0
    public record Found(Scenario scenario, int run, LrRangeCurve curve) {}

    private record Outcome(@Nullable Found found, String failure) {}

    private final SessionModel session;
    private final LatestRequest<Outcome> requests;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper run = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<LrRangeTest> test = new SimpleObjectProperty<>(LrRangeTest.USUAL);
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>();

    public RangeTestModel(SessionModel session, Background background) {
        this.session = session;
        this.requests = new LatestRequest<>(background, this::show);
        session.scenarioProperty().subscribe(_ -> compute());
        test.subscribe(_ -> compute());
    }

    // Properties

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Number of the run that is tested, from 0.
    public ReadOnlyIntegerProperty runProperty() {
        return run.getReadOnlyProperty();
    }

    public ObjectProperty<LrRangeTest> testProperty() {
        return test;
    }

    /// The latest result; null where there is none.
    public ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The reason why the run cannot be tested, in one sentence; null when it can.
    public ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // Commands

    public void open(int index) {
        if (index >= 0 && index < session.scenario().runs().size()) {
            run.set(index);
            open.set(true);
            compute();
        }
    }

    public void openSelected() {
        open(session.selectedRunProperty().get());
    }

    public void close() {
        open.set(false);
    }

    /// Another range; a wrong one is refused.
    ///
    /// @return why, in one sentence
    public Optional<String> change(double from, double to, double updates) {
        try {
            test.set(new LrRangeTest(from, to, (int) updates, test.get().smoothing()));
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    /// Gives the tested run this rate.
    public void apply(double rate) {
        int index = run.get();
        session.edit(Messages.useRate(session.scenario().label(index)), scenario -> {
            RunSpec spec = scenario.runs().get(index);
            return scenario.withRun(index, spec.withOptimizer(spec.optimizer().with("lr", new Setting.Number(rate))));
        });
    }

    private void compute() {
        Scenario scenario = session.scenario();
        int index = run.get();
        if (open.get() && index >= scenario.runs().size()) {
            close();
        }
        if (open.get()) {
            LrRangeTest wanted = test.get();
            requests.request(() -> outcome(wanted, scenario, index));
        }
    }

    private static Outcome outcome(LrRangeTest test, Scenario scenario, int run) {
        try {
            return new Outcome(new Found(scenario, run, test.of(scenario, run)), "");
        } catch (RuntimeException failure) {
            String sentence = failure.getMessage();
            return new Outcome(null, sentence != null ? sentence : Messages.NOT_TESTED);
        }
    }

    private void show(Outcome outcome) {
        problem.set(outcome.failure().isEmpty() ? null : outcome.failure());
        found.set(outcome.found());
    }
}
