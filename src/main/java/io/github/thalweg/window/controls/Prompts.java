package io.github.thalweg.window.controls;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions that only the user can answer.
public interface Prompts {
    /// Answers to the question about work that is not saved.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// The scenario file to open; empty when the user gives up.
    Optional<Path> openFile();

    /// The table to import; empty when the user gives up.
    Optional<Path> openTable();

    /// The file to write to; empty when the user gives up.
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
