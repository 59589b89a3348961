package io.github.thalweg.cli;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.cli.option.Choice;
import io.github.thalweg.cli.option.CsvOptions;
import io.github.thalweg.cli.option.PageOptions;
import io.github.thalweg.cli.option.Said;
import io.github.thalweg.export.StudyExport;
import io.github.thalweg.figure.study.StudyPainter;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Output of a range test or a search: a table, or a figure where the target's ending names one.
final class StudyOutput {
    @Option(
            names = "-o",
            paramLabel = "OUT.EXT",
            description = "Where to write: a figure as png, svg or pdf, or the table as csv.")
    private @Nullable Path target;

    @Option(names = "--theme", defaultValue = "light", description = "light, dark or high-contrast (${DEFAULT-VALUE}).")
    private String theme = "";

    @Mixin
    private CsvOptions csv = new CsvOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /// The scenario with the title that its figure is to have.
    Scenario titled(Scenario scenario) throws InputException {
        return page.titled(scenario);
    }

    /// @throws InputException when the output would overwrite what is read
    void requireOther(Path read) throws InputException {
        Output.requireOther(read, target);
    }

    /// Writes the table or the figure, and the summary to where the table does not go.
    void write(
            Output.Text table, Function<Theme, StudyPainter> figure, String summary, PrintStream out, PrintStream err)
            throws InputException, IOException {
        if (target != null && !StudyExport.isTable(target)) {
            StudyPainter painter = figure.apply(Choice.theme(theme));
            new StudyExport(painter, page.sheet(painter::size)).write(target);
        } else {
            Said.ofFigures(command).forEach(note -> err.print("thalweg: " + note + "\n"));
            Output.write(target, out, writer -> table.writeTo(csv.to(writer)));
        }
        (target == null ? err : out).print(csv.of(summary));
    }
}
