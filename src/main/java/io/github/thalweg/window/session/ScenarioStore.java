package io.github.thalweg.window.session;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Storage of scenario files, as the window needs it.
public interface ScenarioStore {
    /// Reads a file.
    ///
    /// @param notes takes sentences on what was read as something else than was written
    /// @throws InputException when it is no scenario or cannot be read
    Scenario read(Path file, Consumer<String> notes) throws InputException;

    /// What a file holds now; empty when it is not there or no scenario.
    default Optional<Scenario> there(Path file) {
        try {
            return Optional.of(read(file, _ -> {}));
        } catch (InputException _) {
            return Optional.empty();
        }
    }

    /// Writes a file; when that fails, what was there before is still there.
    ///
    /// @throws InputException when it cannot be written
    void write(Scenario scenario, Path file) throws InputException;

    /// The file is a figure that carries a scenario: not one to save to.
    boolean isFigure(Path file);

    /// Somebody wrote comments into the file, which writing it anew would lose.
    boolean hasComments(Path file);
}
