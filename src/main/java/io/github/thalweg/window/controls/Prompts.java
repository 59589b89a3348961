package io.github.thalweg.window.controls;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions that only the user can answer.
public interface Prompts {
    /// What shall become of work that is not saved.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// Which scenario to open; empty when none after all.
    Optional<Path> openFile();

    /// Where to write to; empty when nowhere after all.
    ///
    /// @param name    suggested, with its ending
    /// @param endings that the file may have, without the dot
    Optional<Path> saveFile(String name, String kind, List<String> endings);

    /// Opens a folder outside of the window, where the platform can.
    void showFolder(Path folder);

    Unsaved unsaved(String scenario);

    /// Whether to go on.
    ///
    /// @param action what happens then, for the button
    boolean confirm(String question, String action);
}
