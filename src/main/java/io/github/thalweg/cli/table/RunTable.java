package io.github.thalweg.cli.table;

import io.github.thalweg.catalog.scenario.Variations;
import io.github.thalweg.cli.option.RowOptions;
import io.github.thalweg.export.table.Csv;
import io.github.thalweg.export.table.RunRows;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.NotFinite;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The CSV of `thalweg run`. One scenario gives every update; varied ones and those of a folder give one row for
/// each run, its last. The latter are computed on all processors, some hundred at a time, so that memory does not
/// grow with their number.
public final class RunTable {
    /// Runs whose rows wait for those before them.
    private static final int AT_ONCE = 512;

    /// Runs of one scenario that are computed together.
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /// A scenario with the name of its file; empty where there is only one.
    public record Source(String file, Scenario scenario) {}

    private record Part(String file, Variations variations) {}

    private final List<Part> parts;
    private final List<String> varied;
    private final boolean folder;
    private final boolean state;
    private final boolean all;
    private final RowOptions wanted;
    private final @Nullable SummaryRows summary;
    private final List<String> notes = new ArrayList<>();

    /// @param folder there is a column for the file
    /// @param state  adds the rules' names
    /// @param all    every update, also where the scenario is varied
    public RunTable(List<Source> sources, boolean folder, boolean state, boolean all, RowOptions wanted) {
        this(sources, folder, state, all, wanted, null);
    }

    /// The same with one row for each run of each scenario: what became of it.
    ///
    /// @param threshold the loss that is to be reached, or null for one that is good from each run's start
    public static RunTable summary(
            List<Source> sources, boolean folder, RowOptions wanted, @Nullable Double threshold) {
        return new RunTable(sources, folder, false, false, wanted, new SummaryRows(threshold));
    }

    private RunTable(
            List<Source> sources,
            boolean folder,
            boolean state,
            boolean all,
            RowOptions wanted,
            @Nullable SummaryRows summary) {
        this.parts = sources.stream()
                .map(source -> new Part(source.file(), new Variations(source.scenario())))
                .toList();
        var names = new LinkedHashSet<String>();
        parts.forEach(part -> names.addAll(part.variations().names()));
        this.varied = List.copyOf(names);
        this.folder = folder;
        this.state = state;
        this.wanted = wanted;
        this.summary = summary;
        this.all = all || (summary == null && !folder && varied.isEmpty());
    }

    public void write(Writer writer) throws IOException {
        var table = new RunRows(first(), state);
        writer.write(Csv.line(header(table)));
        for (Part part : parts) {
            if (all) {
                for (int i = 0; i < part.variations().count(); i++) {
                    rows(writer, table, part, i);
                }
            } else {
                lastRows(writer, table, part);
            }
        }
    }

    /// Runs that have all names of the rules.
    private List<Trajectory> first() {
        return state
                ? parts.stream()
                        .flatMap(part -> Runner.runAll(part.variations().scenario(0)).stream())
                        .toList()
                : List.of();
    }

    private void lastRows(Writer writer, RunRows table, Part part) throws IOException {
        int count = part.variations().count();
        for (int from = 0; from < count; from += AT_ONCE) {
            List<String> texts = IntStream.range(from, Math.min(from + AT_ONCE, count))
                    .parallel()
                    .mapToObj(i -> text(table, part, i))
                    .toList();
            for (String text : texts) {
                writer.write(text);
            }
        }
    }

    private String text(RunRows table, Part part, int index) {
        var text = new StringWriter();
        try {
            rows(text, table, part, index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void rows(Writer writer, RunRows table, Part part, int index) throws IOException {
        Scenario scenario = part.variations().scenario(index);
        if (summary != null) {
            summaries(writer, summary, scenario, part, leading(part, index));
            return;
        }
        List<String> labels = scenario.labels();
        int[] shown = IntStream.range(0, labels.size())
                .filter(run -> wanted.has(labels.get(run)) && isShown(part, scenario, run))
                .toArray();
        for (int from = 0; from < shown.length; from += PROCESSORS) {
            int[] some = Arrays.copyOfRange(shown, from, Math.min(from + PROCESSORS, shown.length));
            List<Trajectory> trajectories = Arrays.stream(some)
                    .parallel()
                    .mapToObj(run -> Runner.run(scenario, run))
                    .toList();
            for (int i = 0; i < some.length; i++) {
                List<String> leading = leading(part, index);
                leading.add(labels.get(some[i]));
                rows(writer, table, leading, trajectories.get(i));
                note(scenario, some[i], trajectories.get(i));
            }
        }
    }

    /// What is recorded does not vary.
    private static boolean isShown(Part part, Scenario scenario, int run) {
        return !part.variations().varies() || !scenario.runs().get(run).isRecorded();
    }

    private void summaries(Writer writer, SummaryRows rows, Scenario scenario, Part part, List<String> leading)
            throws IOException {
        Results results = rows.results(scenario);
        for (int run = 0; run < scenario.runs().size(); run++) {
            if (wanted.has(scenario.label(run)) && isShown(part, scenario, run)) {
                var cells = new ArrayList<>(leading);
                cells.add(scenario.label(run));
                cells.addAll(rows.cells(results, run));
                writer.write(Csv.line(cells));
            }
        }
    }

    private List<String> leading(Part part, int index) {
        var cells = new ArrayList<String>();
        if (folder) {
            cells.add(part.file());
        }
        List<String> names = part.variations().names();
        List<String> values = part.variations().values(index);
        for (String name : varied) {
            int at = names.indexOf(name);
            cells.add(at < 0 ? "" : values.get(at));
        }
        return cells;
    }

    /// Notes on the runs in sentences, once the table is written.
    public List<String> notes() {
        return notes;
    }

    private void note(Scenario scenario, int run, Trajectory trajectory) {
        if (!folder && varied.isEmpty()) {
            NotFinite.of(scenario.runs().get(run), trajectory)
                    .ifPresent(line -> notes.add(scenario.label(run) + ": " + line.sentence()));
        }
    }

    private List<String> header(RunRows table) {
        Stream<String> file = folder ? Stream.of("file") : Stream.of();
        List<String> columns = summary == null ? table.header() : SummaryRows.COLUMNS;
        return Stream.of(file, varied.stream(), columns.stream())
                .flatMap(names -> names)
                .toList();
    }

    private void rows(Writer writer, RunRows table, List<String> leading, Trajectory trajectory) throws IOException {
        if (!all) {
            table.write(writer, leading, trajectory, trajectory.updates());
            return;
        }
        for (int row = 0; row <= trajectory.updates(); row++) {
            if (wanted.has(row)) {
                table.write(writer, leading, trajectory, row);
            }
        }
    }
}
