package io.github.thalweg.window.model;

import io.github.thalweg.catalog.InputException;
import io.github.thalweg.run.Scenario;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.jspecify.annotations.Nullable;

/// Opening and saving: whatever fails is told in the status line, and the session is as before.
public final class FileModel {
    private static final String ENDING = ".thalweg";

    private final SessionModel session;
    private final StatusModel status;
    private final ScenarioStore store;
    private final Scenario blank;
    private final StringBinding name;

    /// @param blank the scenario that a new one begins as
    public FileModel(SessionModel session, StatusModel status, ScenarioStore store, Scenario blank) {
        this.session = session;
        this.status = status;
        this.store = store;
        this.blank = blank;
        this.name = Bindings.createStringBinding(this::describe, session.fileProperty(), session.scenarioProperty());
    }

    // Properties

    /// The file's name without its ending, else the scenario's title.
    public StringBinding nameProperty() {
        return name;
    }

    public @Nullable Path file() {
        return session.fileProperty().get();
    }

    // Commands

    public void startNew() {
        session.open(blank, null);
        status.say("New scenario");
    }

    /// Opens a file.
    ///
    /// @return whether it was opened
    public boolean open(Path file) {
        try {
            session.open(store.read(file), store.isFigure(file) ? null : file);
            status.say("Opened " + file.getFileName());
            return true;
        } catch (InputException wrong) {
            status.fail(String.valueOf(wrong.getMessage()));
            return false;
        }
    }

    /// Saves to a file; one without an ending is given ours.
    ///
    /// @return whether it was saved
    public boolean save(Path target) {
        Path file = withEnding(target);
        session.commitLive();
        try {
            store.write(session.scenario(), file);
            session.saved(file);
            status.say("Saved " + file.getFileName());
            return true;
        } catch (InputException wrong) {
            status.fail(String.valueOf(wrong.getMessage()));
            return false;
        }
    }

    /// Saving there would lose somebody's comments.
    public boolean wouldLoseComments(Path target) {
        return store.hasComments(withEnding(target));
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }

    private String describe() {
        Path file = session.fileProperty().get();
        if (file == null) {
            return session.scenario().title();
        }
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
