package io.github.thalweg.window.data;

import io.github.thalweg.catalog.table.Standardizing;
import io.github.thalweg.landscape.Prediction;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The examples of the present landscape: whether there is a picture of them, and whether its inputs are standardized.
public final class ExamplesModel {
    private final SessionModel session;
    private final StatusModel status;
    private final ObservableValue<Boolean> pictured;
    private final ObservableValue<@Nullable Examples> examples;

    public ExamplesModel(SessionModel session, StatusModel status) {
        this.session = session;
        this.status = status;
        pictured = session.scenarioProperty()
                .map(scenario -> prediction(scenario.landscape()).isPresent());
        examples = session.scenarioProperty()
                .map(scenario -> scenario.landscape().landscape().examples());
    }

    // Properties

    /// Somebody knows what the landscape's model predicts: there is a data picture.
    public ObservableValue<Boolean> picturedProperty() {
        return pictured;
    }

    /// The rows of the present landscape; null where it has none.
    public ObservableValue<@Nullable Examples> examplesProperty() {
        return examples;
    }

    /// The inputs by their names; none where there is no picture.
    public List<String> inputs() {
        return prediction(session.scenario().landscape())
                .map(known -> known.model().inputs())
                .orElse(List.of());
    }

    /// All inputs have mean 0 and deviation 1 in the formula.
    public boolean isStandardized() {
        Examples now = examples.getValue();
        return now != null && !inputs().isEmpty() && now.data().standardize().containsAll(inputs());
    }

    // Commands

    /// Standardizes the inputs, or takes them as they are, and shows what there then is to see. Rates that were chosen
    /// for the table are chosen anew.
    public void standardize(boolean on) {
        Scenario before = session.scenario();
        Examples now = before.landscape().landscape().examples();
        if (now == null || on == isStandardized()) {
            return;
        }
        try {
            Scenario changed = Standardizing.of(before, inputs(), on);
            session.edit(Messages.standardized(on), _ -> changed);
            String rates = Messages.rates(before, changed);
            if (!rates.isEmpty()) {
                status.say(rates);
            }
        } catch (IllegalArgumentException e) {
            status.say(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Prediction> prediction(LandscapeUse use) {
        return Prediction.of(use.landscape(), use.parameters());
    }
}
