package io.github.thalweg.window.scenario;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.WindowSpec;
import io.github.thalweg.run.scenario.WindowSpec.Arrangement;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Parts of the window that are hidden, as the scenario's file or an open lesson says, until everything is to be shown.
public final class PartsModel {
    private final SessionModel session;
    private final ObjectProperty<@Nullable List<String>> ofLesson = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<String>> hidden = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Arrangement> arrangement = new ReadOnlyObjectWrapper<>();
    private @Nullable WindowSpec spec;
    private boolean everything;

    public PartsModel(SessionModel session) {
        this.session = session;
        session.scenarioProperty().subscribe(this::changed);
        ofLesson.subscribe(_ -> {
            everything = false;
            update();
        });
    }

    // Properties

    /// What an open lesson hides, in the place of the scenario's list; null while none is open.
    public ObjectProperty<@Nullable List<String>> ofLessonProperty() {
        return ofLesson;
    }

    /// Of [WindowSpec#PARTS].
    public ReadOnlyObjectProperty<List<String>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /// What the scenario's file wants to be seen first, or null; another one whenever such a scenario is opened.
    public ReadOnlyObjectProperty<@Nullable Arrangement> arrangementProperty() {
        return arrangement.getReadOnlyProperty();
    }

    /// Whether a part is to be seen.
    public BooleanBinding shows(String part) {
        return Bindings.createBooleanBinding(() -> !hidden.get().contains(part), hidden);
    }

    /// An action that does nothing while its part is hidden.
    public Runnable unlessHidden(String part, Runnable action) {
        return () -> {
            if (!hidden.get().contains(part)) {
                action.run();
            }
        };
    }

    /// Whether there is anything that [#showEverything] would change.
    public BooleanBinding restrictedProperty() {
        return Bindings.createBooleanBinding(
                () -> !hidden.get().isEmpty() || arrangement.get() != null, hidden, arrangement);
    }

    // Commands

    /// Ends what the file or the lesson says of the window; the file goes on to say it.
    public void showEverything() {
        everything = true;
        update();
    }

    /// Hides a part whenever the scenario is opened, or no longer.
    public void hideForClass(String part, boolean hide) {
        session.edit(hide ? Messages.HIDE_PART : Messages.SHOW_PART, scenario -> {
            WindowSpec now = scenario.window() == null ? new WindowSpec(List.of(), null) : scenario.window();
            WindowSpec next = now.hiding(part, hide);
            return scenario.withWindow(next.hide().isEmpty() && next.show() == null ? null : next);
        });
    }

    /// An edit keeps the object; opening makes another, be it equal.
    @SuppressWarnings("ReferenceEquality")
    private void changed(Scenario scenario) {
        if (spec != scenario.window()) {
            spec = scenario.window();
            everything = false;
            update();
        }
    }

    private void update() {
        List<String> lesson = ofLesson.get();
        List<String> own = spec == null ? List.of() : spec.hide();
        hidden.set(everything ? List.of() : lesson != null ? lesson : own);
        arrangement.set(everything || lesson != null || spec == null ? null : spec.show());
    }
}
