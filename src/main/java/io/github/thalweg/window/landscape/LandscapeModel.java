package io.github.thalweg.window.landscape;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// Settings that all runs have in common: the landscape's parameters and the number of updates.
public final class LandscapeModel {
    private final SessionModel session;
    private final ObservableValue<String> name;
    private final ObservableValue<LandscapeUse> use;
    private final ObservableValue<List<FormulaParameter>> parameters;

    public LandscapeModel(SessionModel session) {
        this.session = session;
        use = session.scenarioProperty().map(Scenario::landscape);
        name = use.map(u -> u.landscape().name());
        parameters = use.map(u -> u.landscape().parameters());
    }

    // Properties

    public ObservableValue<String> nameProperty() {
        return name;
    }

    public ObservableValue<LandscapeUse> useProperty() {
        return use;
    }

    public ObservableValue<List<FormulaParameter>> parametersProperty() {
        return parameters;
    }

    // Commands

    public void setParameterLive(FormulaParameter parameter, double value) {
        session.editLive(
                "change " + parameter.name(), s -> s.withLandscape(s.landscape().with(parameter.name(), value)));
    }

    public void commit() {
        session.commitLive();
    }

    /// Changes the number of updates, 1 to 1,000,000.
    public void setSteps(int steps) {
        session.edit(Messages.EDIT_STEPS, s -> s.withSteps(steps));
    }

    /// Changes the number of epochs, 1 to 1,000,000.
    void setEpochs(int epochs) {
        session.edit(Messages.EDIT_EPOCHS, s -> s.withEpochs(epochs));
    }

    /// Counts the length in another unit: as many epochs as all runs complete now, or the updates of the longest run.
    void count(LengthUnit unit) {
        Scenario now = session.scenario();
        if (unit == LengthUnit.of(now)) {
            return;
        }
        if (unit == LengthUnit.EPOCHS) {
            setEpochs(epochs(now));
        } else {
            setSteps(now.steps());
        }
    }

    private static int epochs(Scenario scenario) {
        double complete = scenario.runs().stream()
                .filter(run -> !run.isRecorded())
                .mapToDouble(run -> scenario.steps() * SeenRows.epoch(scenario, run))
                .reduce(scenario.steps(), Math::min);
        return Math.max(1, (int) complete);
    }
}
