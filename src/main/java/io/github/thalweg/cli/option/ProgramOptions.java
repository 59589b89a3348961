package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.EmbeddedScenario;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.export.Format;
import io.github.thalweg.export.python.Libraries;
import io.github.thalweg.export.python.PythonFile;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options of a Python program.
public final class ProgramOptions {
    @Option(
            names = "--with",
            paramLabel = "LIBRARY",
            description = "A Python program with torch: its optimizers and schedulers, where there are counterparts.")
    private @Nullable String with;

    @Option(names = "--plot", description = "A Python program that draws losses and ways, with matplotlib.")
    private boolean plot;

    /// @throws InputException when they are said for another format, or the library is none
    void check(Format format, Path target) throws InputException {
        if (format != Format.PYTHON && (with != null || plot)) {
            throw new InputException(Messages.forProgram(with != null ? "--with" : "--plot", target));
        }
        if (with != null && !with.equals("torch")) {
            throw new InputException(Messages.with(with));
        }
    }

    /// Writes the program.
    void write(Scenario scenario, Path target) throws InputException {
        var libraries = new Libraries(with != null, plot);
        String enclosure = EmbeddedScenario.of(ScenarioWriter.text(scenario));
        AtomicFile.write(target, out -> PythonFile.write(scenario, libraries, enclosure, out));
    }
}
