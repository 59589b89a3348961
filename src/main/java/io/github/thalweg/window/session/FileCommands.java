package io.github.thalweg.window.session;

import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.scenario.SessionModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Commands of the file menu, with the questions that they ask.
public final class FileCommands {
    private final FileModel model;
    private final RecentModel recent;
    private final AutosaveModel autosave;
    private final SessionModel session;
    private final Prompts prompts;

    public FileCommands(
            FileModel model, RecentModel recent, AutosaveModel autosave, SessionModel session, Prompts prompts) {
        this.model = model;
        this.recent = recent;
        this.autosave = autosave;
        this.session = session;
        this.prompts = prompts;
    }

    public void startNew() {
        if (mayLeave()) {
            model.startNew();
        }
    }

    public void open() {
        if (mayLeave()) {
            prompts.openFile().ifPresent(model::open);
        }
    }

    /// Opens a file that was dropped on the window.
    public void open(Path file) {
        if (mayLeave()) {
            model.open(file);
        }
    }

    /// Opens one of the recent files, and forgets it where it is no longer there.
    public void openRecent(Path file) {
        if (mayLeave()) {
            model.open(file, () -> forgetMissing(file));
        }
    }

    private void forgetMissing(Path file) {
        if (Files.notExists(file)) {
            recent.forget(file);
        }
    }

    /// Forgets all earlier sessions, if the user means it.
    public void forgetSessions() {
        if (prompts.confirm(Messages.FORGET_ALL, "Forget")) {
            autosave.forgetLeftOvers();
        }
    }

    /// Whether it was saved, where it was read from or written to last, else where the user says.
    public boolean save() {
        Path file = model.file();
        return file == null ? saveAs() : save(file);
    }

    /// Whether it was saved, where the user says.
    public boolean saveAs() {
        String name = model.nameProperty().get() + ".thalweg";
        return prompts.saveFile(name, "Scenarios", List.of("thalweg"))
                .map(this::save)
                .orElse(false);
    }

    /// Whether the window may be closed: the session will be there again, or nothing is lost, or the user does not
    /// mind.
    public boolean mayClose() {
        return autosave.close() || mayLeave();
    }

    /// Whether the present scenario may be given up: it is saved, or the user does not want it.
    public boolean mayLeave() {
        session.commitLive();
        if (!session.dirtyProperty().get()) {
            return true;
        }
        return switch (prompts.unsaved(model.nameProperty().get())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    private boolean save(Path file) {
        if (model.wouldLoseComments(file)
                && !prompts.confirm(Messages.comments(file.getFileName()), Messages.WITHOUT_COMMENTS)) {
            return false;
        }
        return model.save(file);
    }
}
