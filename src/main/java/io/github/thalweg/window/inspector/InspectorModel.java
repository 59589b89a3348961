package io.github.thalweg.window.inspector;

import io.github.thalweg.run.Results;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// State of the step inspector: the selected run's rule line by line, and that of a second run beside it.
///
/// Follows the results and the selection; computes only while somebody looks.
public final class InspectorModel {
    private static final int NOBODY = -1;

    private record Both(
            @Nullable Inspected selected, @Nullable Inspected compared) {}

    private final SessionModel session;
    private final LatestRequest<Both> requests;
    private final ReadOnlyObjectWrapper<@Nullable Inspected> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Inspected> compared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper partner = new ReadOnlyIntegerWrapper(NOBODY);
    private final ReadOnlyIntegerWrapper pointed = new ReadOnlyIntegerWrapper(NOBODY);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty anatomy = new SimpleBooleanProperty();
    private final BooleanProperty typeset = new SimpleBooleanProperty();

    public InspectorModel(SessionModel session, Background background) {
        this.session = session;
        this.requests = new LatestRequest<>(background, this::show);
        session.resultsProperty().subscribe(_ -> compute());
        session.selectedRunProperty().subscribe(_ -> compute());
        partner.subscribe(_ -> compute());
        open.subscribe(_ -> compute());
        anatomy.subscribe(_ -> compute());
    }

    // Properties

    /// The landscape is a curve.
    public boolean oneVariable() {
        return session.scenario().oneVariable();
    }

    /// The selected run; null while there is none, or nobody looks.
    public ReadOnlyObjectProperty<@Nullable Inspected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The run that it is compared with; null without one.
    public ReadOnlyObjectProperty<@Nullable Inspected> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// The number of the run to compare with, or -1.
    public ReadOnlyIntegerProperty partnerProperty() {
        return partner.getReadOnlyProperty();
    }

    /// The number of the selected run's line that is pointed at, or -1.
    public ReadOnlyIntegerProperty pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// The lines are in sight.
    public BooleanProperty openProperty() {
        return open;
    }

    /// The map shows the step's gradient, memory and step as arrows.
    public BooleanProperty anatomyProperty() {
        return anatomy;
    }

    /// Formulas are shown as mathematics instead of as they are written in the file.
    public BooleanProperty typesetProperty() {
        return typeset;
    }

    // Commands

    /// Shows another run beside the selected one.
    ///
    /// @param run its number, or -1 for none
    public void compareWith(int run) {
        partner.set(run);
    }

    /// Lights a line of the selected run, and its arrow on the map.
    ///
    /// @param line its number, or -1 for none
    public void point(int line) {
        pointed.set(line);
    }

    public void toggleAnatomy() {
        anatomy.set(!anatomy.get());
    }

    private void compute() {
        Results results = session.resultsProperty().get();
        if (results == null || !(open.get() || anatomy.get())) {
            return;
        }
        Scenario scenario = results.scenario();
        int first = session.selectedRunProperty().get();
        int second = partner.get() == first ? NOBODY : partner.get();
        requests.request(() -> new Both(inspected(scenario, first), inspected(scenario, second)));
    }

    private static @Nullable Inspected inspected(Scenario scenario, int run) {
        if (run < 0 || run >= scenario.runs().size()) {
            return null;
        }
        try {
            return new Inspected(run, scenario, Runner.inspect(scenario, run));
        } catch (CancellationException _) {
            return null;
        }
    }

    private void show(Both both) {
        Inspected before = selected.get();
        if (before != null
                && both.selected() != null
                && before.index() != both.selected().index()) {
            pointed.set(NOBODY);
        }
        selected.set(both.selected());
        compared.set(both.compared());
    }
}
