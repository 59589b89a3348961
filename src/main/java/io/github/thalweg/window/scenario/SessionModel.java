package io.github.thalweg.window.scenario;

import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.session.Session;
import io.github.thalweg.session.SessionLog;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The scenario that is open, its history and its results. Every change goes through [#edit] or [#editLive].
public final class SessionModel {
    /// A drag in progress: what it changes and the scenario from before it began.
    private record LiveEdit(String what, Scenario before) {}

    private final ReadOnlyObjectWrapper<Scenario> scenario;
    private final ReadOnlyObjectWrapper<Scenario> saved;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper begun = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper selectedRun = new ReadOnlyIntegerWrapper();
    private final History<Scenario> history = new History<>();
    private final BooleanBinding canUndo = history.undoNameProperty().isNotNull();
    private final BooleanBinding canRedo = history.redoNameProperty().isNotNull();
    private final BooleanBinding dirty;
    private final ResultsModel results;
    private @Nullable LiveEdit live;
    private Predicate<Scenario> admitted = _ -> true;
    /// A lesson's runs are called as it calls them.
    private boolean guarded;
    private Runnable refused = () -> {};
    private SessionLog log = SessionLog.NONE;

    public SessionModel(Scenario initial, Computation computation, Background background) {
        scenario = new ReadOnlyObjectWrapper<>(initial);
        saved = new ReadOnlyObjectWrapper<>(initial);
        dirty = Bindings.createBooleanBinding(() -> !scenario.get().equals(saved.get()), scenario, saved);
        results = new ResultsModel(computation, background);
        results.compute(initial);
    }

    // Properties

    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    public Scenario scenario() {
        return scenario.get();
    }

    /// How many times another scenario took the place of all that was there; it changes before the scenario does.
    public ReadOnlyIntegerProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    /// The results of the latest scenario that could be computed; null until there is one.
    public ReadOnlyObjectProperty<@Nullable Results> resultsProperty() {
        return results.resultsProperty();
    }

    /// The landscape of the latest scenario that has one, known before its results; null until there is one.
    public ReadOnlyObjectProperty<@Nullable Surface> surfaceProperty() {
        return results.surfaceProperty();
    }

    /// The reason why the present scenario could not be computed, in one sentence; null when it could.
    public ReadOnlyObjectProperty<@Nullable String> errorProperty() {
        return results.errorProperty();
    }

    /// A computation is going on.
    public ReadOnlyBooleanProperty computingProperty() {
        return results.computingProperty();
    }

    /// The number of the selected run, from 0; -1 when there is no run.
    public ReadOnlyIntegerProperty selectedRunProperty() {
        return selectedRun.getReadOnlyProperty();
    }

    /// The file that the scenario was read from or written to last; null while there is none.
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// The scenario as it was last saved or opened.
    public Scenario savedScenario() {
        return saved.get();
    }

    /// The scenario differs from the one last saved or opened.
    public BooleanBinding dirtyProperty() {
        return dirty;
    }

    public BooleanBinding canUndoProperty() {
        return canUndo;
    }

    public BooleanBinding canRedoProperty() {
        return canRedo;
    }

    /// The name of the change that undo would take back, e.g. `move the start`; null for none.
    public ReadOnlyObjectProperty<@Nullable String> undoNameProperty() {
        return history.undoNameProperty();
    }

    public ReadOnlyObjectProperty<@Nullable String> redoNameProperty() {
        return history.redoNameProperty();
    }

    // Commands

    /// Changes the scenario as one step of the history.
    ///
    /// @param what the change in lower case and imperative, e.g. `remove a run`
    public void edit(String what, UnaryOperator<Scenario> change) {
        commitLive();
        Scenario before = scenario.get();
        show(named(before, admitted(change.apply(before))));
        remember(what, before);
    }

    /// Admits only some changes from now on: others leave the scenario as it is.
    ///
    /// @param admits  tells which scenarios may follow
    /// @param refusal told of each change that is not admitted
    public void guard(Predicate<Scenario> admits, Runnable refusal) {
        admitted = admits;
        refused = refusal;
        guarded = true;
    }

    /// Admits every change again.
    public void unguard() {
        guard(_ -> true, () -> {});
        guarded = false;
    }

    private Scenario named(Scenario before, Scenario after) {
        return guarded ? after : CopyNames.followed(before, after);
    }

    private Scenario admitted(Scenario changed) {
        if (admitted.test(changed)) {
            return changed;
        }
        refused.run();
        return scenario.get();
    }

    /// Puts another scenario in the place of the present one, as one step of the history: it is not that of the file.
    public void replace(String what, Scenario by) {
        edit(what, _ -> by);
        file.set(null);
        log.detached();
    }

    /// Changes the scenario within a drag; the drag is one step of the history once [#commitLive] is called.
    public void editLive(String what, UnaryOperator<Scenario> change) {
        if (live == null || !live.what().equals(what)) {
            commitLive();
            live = new LiveEdit(what, scenario.get());
        }
        show(admitted(change.apply(scenario.get())));
        log.dragged(what, scenario.get());
    }

    public void commitLive() {
        if (live != null) {
            LiveEdit ended = live;
            live = null;
            show(named(ended.before(), scenario.get()));
            remember(ended.what(), ended.before());
        }
    }

    /// Gives up the computation that is going on; the last results stay.
    public void cancelComputation() {
        results.cancel();
    }

    public void undo() {
        commitLive();
        if (canUndo.get()) {
            show(history.undo(scenario.get()));
            log.undone(scenario.get());
        }
    }

    public void redo() {
        commitLive();
        if (canRedo.get()) {
            show(history.redo(scenario.get()));
            log.redone(scenario.get());
        }
    }

    public void select(int run) {
        selectedRun.set(Math.clamp(run, -1, scenario.get().runs().size() - 1));
    }

    /// Replaces everything by a scenario that was opened or is new; its history begins here.
    ///
    /// @param from where it was read from, or null
    public void open(Scenario opened, @Nullable Path from) {
        begin(new Session.State(opened, opened, from));
        log.began(opened, from);
    }

    private void begin(Session.State state) {
        live = null;
        begun.set(begun.get() + 1);
        file.set(state.file());
        saved.set(state.saved());
        select(0);
        show(state.present());
        history.clear();
        // What was opened may have chosen another run.
        select(Math.max(selectedRun.get(), 0));
    }

    /// Sets the log that is told of events from now on, beginning with the present state.
    public void tell(SessionLog to) {
        log = to;
        log.began(scenario.get(), file.get());
    }

    /// Resumes a session that was left, and tells its log of events from now on.
    public void resume(Session.State state, SessionLog to) {
        begin(state);
        log = to;
    }

    /// Extends the history at both ends by that of an earlier session, once it is read.
    public void remember(Session.History earlier) {
        history.extend(steps(earlier.past()), steps(earlier.future()));
    }

    private static List<History.Step<Scenario>> steps(List<Session.Step> steps) {
        return steps.stream()
                .map(step -> new History.Step<>(step.what(), step.scenario()))
                .toList();
    }

    /// The present scenario was written.
    public void saved(Path to) {
        commitLive();
        file.set(to);
        saved.set(scenario.get());
        log.saved(to);
    }

    private void remember(String what, Scenario before) {
        if (!before.equals(scenario.get())) {
            history.changed(what, before);
            log.changed(what, scenario.get());
        }
    }

    private void show(Scenario next) {
        if (!next.equals(scenario.get())) {
            scenario.set(next);
            select(Math.max(selectedRun.get(), 0));
            results.compute(next);
        }
    }
}
