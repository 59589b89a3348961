package io.github.thalweg.window.view;

import io.github.thalweg.window.model.WindowModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the file menu does, with its questions.
final class FileCommands {
    private final WindowModel window;
    private final Prompts prompts;
    private final Clipboards clipboard;

    FileCommands(WindowModel window, Prompts prompts, Clipboards clipboard) {
        this.window = window;
        this.prompts = prompts;
        this.clipboard = clipboard;
    }

    void startNew() {
        if (mayLeave()) {
            window.file().startNew();
        }
    }

    void open() {
        if (mayLeave()) {
            prompts.openFile().ifPresent(window.file()::open);
        }
    }

    /// Opens a file that was dropped on the window.
    void open(Path file) {
        if (mayLeave()) {
            window.file().open(file);
        }
    }

    /// Opens one of the recent files, and forgets it where it is no longer there.
    void openRecent(Path file) {
        if (mayLeave() && !window.file().open(file) && Files.notExists(file)) {
            window.recent().forget(file);
        }
    }

    void copyCode() {
        String code = window.code().code();
        clipboard.copy(code);
        window.status().say("Copied the scenario's code: " + code.length() + " characters");
    }

    void paste() {
        window.code().paste(clipboard.text());
    }

    /// Forgets all earlier sessions, if the user means it.
    void forgetSessions() {
        if (prompts.confirm("Forget all earlier sessions? What is in them only is lost.", "Forget")) {
            window.autosave().forgetLeftOvers();
        }
    }

    /// Whether it was saved, where it was read from or written to last, else where the user says.
    boolean save() {
        Path file = window.file().file();
        return file == null ? saveAs() : save(file);
    }

    /// Whether it was saved, where the user says.
    boolean saveAs() {
        String name = window.file().nameProperty().get() + ".thalweg";
        return prompts.saveFile(name, "Scenarios", List.of("thalweg"))
                .map(this::save)
                .orElse(false);
    }

    /// Shows the user's folder, made where it is not there yet.
    void showFolder() {
        window.library().makeFolder().ifPresentOrElse(window.status()::fail, () -> {
            Path folder = window.library().folder();
            window.status().say("Your own rules and schedules are in " + folder);
            prompts.showFolder(folder);
        });
    }

    /// Whether the window may be closed: the session will be there again, or nothing is lost, or the user does not
    /// mind.
    boolean mayClose() {
        return window.autosave().close() || mayLeave();
    }

    /// Whether the present scenario may be given up: it is saved, or the user does not want it.
    boolean mayLeave() {
        window.session().commitLive();
        if (!window.session().dirtyProperty().get()) {
            return true;
        }
        return switch (prompts.unsaved(window.file().nameProperty().get())) {
            case SAVE -> save();
            case DISCARD -> true;
            case CANCEL -> false;
        };
    }

    private boolean save(Path file) {
        if (window.file().wouldLoseComments(file)
                && !prompts.confirm(
                        file.getFileName() + " has comments, which saving from the window does not keep.",
                        "Save without them")) {
            return false;
        }
        return window.file().save(file);
    }
}
