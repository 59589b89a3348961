package io.github.thalweg.window.editor;

import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.CatalogModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Selection of the rule or schedule that is edited, if any.
public final class EditorModel {
    private final SessionModel session;
    private final CatalogModel library;
    private final Background background;
    private final StatusModel status;
    private final ReadOnlyObjectWrapper<@Nullable RuleEditorModel> open = new ReadOnlyObjectWrapper<>();
    /// What a changed definition was made of, by its id: it is still the original when the editor is opened again.
    private final Map<String, Draft> originals = new HashMap<>();

    public EditorModel(SessionModel session, CatalogModel library, Background background, StatusModel status) {
        this.status = status;
        this.session = session;
        this.library = library;
        this.background = background;
    }

    // Properties

    /// The editor that is open; null when none is.
    public ReadOnlyObjectProperty<@Nullable RuleEditorModel> openProperty() {
        return open.getReadOnlyProperty();
    }

    // Commands

    /// Opens the rule of a run; a method has no text to be edited.
    public void editRule(int run) {
        UpdateRule rule = session.scenario().runs().get(run).optimizer().rule();
        if (rule.method() == null) {
            edit(EditTarget.rule(session.scenario(), run));
        } else {
            status.say(Messages.method(rule.name()));
        }
    }

    /// Opens the rule of the selected run, or says why not.
    public void editSelected() {
        int selected = session.selectedRunProperty().get();
        if (selected >= 0) {
            editRule(selected);
        } else {
            status.say(Messages.NO_RUN);
        }
    }

    /// @param segment of the run's schedule, from 0
    public void editSchedule(int run, int segment) {
        edit(EditTarget.schedule(session.scenario(), run, segment));
    }

    public void close() {
        RuleEditorModel closing = open.get();
        if (closing != null) {
            originals.put(closing.definition().id(), closing.originalDraft());
            closing.dispose();
            open.set(null);
        }
    }

    private void edit(EditTarget target) {
        close();
        session.select(target.run());
        target.in(session.scenario()).ifPresent(present -> {
            Draft original = originals.getOrDefault(present.definition().id(), present);
            open.set(new RuleEditorModel(session, library, background, target, original, this::close));
        });
    }
}
