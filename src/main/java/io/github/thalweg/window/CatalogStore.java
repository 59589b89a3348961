package io.github.thalweg.window;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioFile;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.session.ScenarioStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Store of scenario files, read and written as the command line does.
final class CatalogStore implements ScenarioStore {
    /// A `#` that is not within quotes.
    private static final Pattern COMMENT = Pattern.compile("^(?:[^\"'#]|\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*')*#");

    private final UserLibrary library;

    CatalogStore(UserLibrary library) {
        this.library = library;
    }

    @Override
    public Scenario read(Path file, Consumer<String> notes) throws InputException {
        return ScenarioReader.read(file, library.read().catalog(), notes);
    }

    @Override
    public void write(Scenario scenario, Path file) throws InputException {
        ScenarioWriter.write(scenario, file);
    }

    @Override
    public boolean isFigure(Path file) {
        return ScenarioFile.isCarrier(file);
    }

    @Override
    public boolean hasComments(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.anyMatch(line -> COMMENT.matcher(line).find());
        } catch (IOException | UncheckedIOException _) {
            // There is none yet, or it cannot be read: writing will say so.
            return false;
        }
    }
}
