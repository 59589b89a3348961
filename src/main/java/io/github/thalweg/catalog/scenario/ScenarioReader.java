package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.definition.PlaceReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.FittedView;
import io.github.thalweg.run.graph.ScenarioCheck;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reader of scenarios. Whatever a file contains, reading it runs no code and opens no other file; it ends with a
/// scenario or an [InputException] of one sentence.
public final class ScenarioReader {
    /// The newest format that is understood.
    public static final int FORMAT = 1;

    private final Table table;
    private final Catalog catalog;

    private ScenarioReader(Table table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
    }

    /// @throws InputException when the file cannot be read or is no scenario
    public static Scenario read(Path file, Catalog catalog) throws InputException {
        return read(file, catalog, _ -> {});
    }

    /// @param notes takes sentences on what was read as something else than was written
    /// @throws InputException when the file cannot be read or is no scenario
    public static Scenario read(Path file, Catalog catalog, Consumer<String> notes) throws InputException {
        return read(new Source(file.toString(), ScenarioFile.text(file), notes), catalog);
    }

    /// @param name what errors call the text
    /// @throws InputException when the text is no scenario
    public static Scenario read(String name, String text, Catalog catalog) throws InputException {
        return read(new Source(name, text), catalog);
    }

    static Scenario read(Source source, Catalog catalog) throws InputException {
        return read(source.table(), catalog);
    }

    /// @param table the whole file, or the part of another that holds a scenario
    /// @throws InputException when it is no scenario
    public static Scenario read(Table table, Catalog catalog) throws InputException {
        requireFormat(table);
        return new ScenarioReader(table, EmbeddedReader.read(table, catalog)).scenario();
    }

    private static void requireFormat(Table table) throws InputException {
        Item format = table.get("thalweg");
        if (format != null && format.whole(1, Double.POSITIVE_INFINITY) > FORMAT) {
            throw format.error(Messages.newerFormat(format.number()));
        }
        table.allow(
                "thalweg",
                "title",
                "tuned",
                "start",
                "steps",
                "epochs",
                "landscape",
                "data",
                "noise",
                "run",
                "validation",
                "optimizers",
                "schedules",
                "landscapes",
                "sweep",
                "study",
                "window");
    }

    private Scenario scenario() throws InputException {
        Table landscapeTable = table.require("landscape").table("[landscape]");
        Item start = table.get("start");
        LandscapeUse use =
                VariablesReader.read(LandscapeUseReader.read(landscapeTable, table.get("data"), catalog), start);
        Landscape landscape = use.landscape();
        Item view = landscapeTable.get("view");
        Item steps = table.get("steps");
        Item tuned = table.get("tuned");
        List<RunSpec> runs = runs(landscape.oneVariable());
        int updates = steps == null ? steps(landscape, runs) : (int) steps.whole(1, Scenario.MAX_STEPS);
        Point from = start == null ? landscape.starts().getFirst() : PlaceReader.point(start, landscape.oneVariable());
        Box box = view == null ? landscape.view() : PlaceReader.view(view, landscape.oneVariable());
        var scenario = new Scenario(table.text("title", "", TextLength.TITLE), use, from, updates, box, runs)
                .withNoise(NoiseAndValidationReader.noise(table.table("noise"), landscape.examples()))
                .withValidation(NoiseAndValidationReader.validation(table.table("validation"), landscape));
        scenario = inEpochs(OwnNoiseReader.read(runTables(), scenario), steps)
                .withTuned(tuned == null ? null : tuned.text(TextLength.TITLE));
        VariablesReader.check(scenario, table);
        check(scenario);
        if (view == null && landscape.isTyped()) {
            scenario = scenario.withView(FittedView.of(scenario));
        }
        SamplingCheck.check(table, runTables(), scenario);
        Scenario swept = SweepReader.read(table.entries("sweep"), scenario);
        return swept.withStudy(StudySpecReader.read(table.table("study"), swept))
                .withWindow(WindowSpecReader.read(table.table("window"), swept));
    }

    /// The number of epochs in place of that of updates, where the file says it. Each run makes at most
    /// [Scenario#MAX_STEPS] updates.
    private Scenario inEpochs(Scenario scenario, @Nullable Item steps) throws InputException {
        Item item = table.get("epochs");
        if (item == null) {
            return scenario;
        }
        if (steps != null) {
            throw item.error(Messages.STEPS_AND_EPOCHS);
        }
        if (scenario.landscape().landscape().examples() == null) {
            throw item.error(Messages.NO_EPOCHS);
        }
        int epochs = (int) item.whole(1, Scenario.MAX_STEPS);
        double most = scenario.runs().stream()
                .filter(run -> !run.isRecorded())
                .mapToDouble(run -> epochs / SeenRows.epoch(scenario, run))
                .reduce(1, Math::max);
        if (most > Scenario.MAX_STEPS) {
            throw item.error(Messages.tooManyEpochs(Scenario.MAX_STEPS, epochs, most));
        }
        return scenario.withEpochs(epochs);
    }

    /// The landscape's, or as many as the longest recorded run has where there are more, or no others.
    private static int steps(Landscape landscape, List<RunSpec> runs) {
        int computed = runs.isEmpty() || runs.stream().anyMatch(run -> !run.isRecorded()) ? landscape.steps() : 1;
        return runs.stream()
                .mapToInt(run -> run.recorded() == null ? 1 : run.recorded().points() - 1)
                .reduce(computed, Math::max);
    }

    private List<Table> runTables() throws InputException {
        var tables = new ArrayList<Table>();
        Item list = table.get("run");
        if (list != null && list.isTable()) {
            throw list.mustBe(Messages.RUNS);
        }
        for (Item run : list == null ? List.<Item>of() : list.list()) {
            tables.add(run.table("[[run]]"));
        }
        return tables;
    }

    private List<RunSpec> runs(boolean oneVariable) throws InputException {
        var reader = new RunReader(catalog, oneVariable);
        var runs = new ArrayList<RunSpec>();
        for (Table run : runTables()) {
            runs.add(reader.read(run, runs));
        }
        return runs;
    }

    /// Checks of each run as a whole.
    private void check(Scenario scenario) throws InputException {
        List<Table> tables = runTables();
        for (int i = 0; i < scenario.runs().size(); i++) {
            Table run = tables.get(i);
            Item batch = OwnNoiseReader.batch(run);
            if (batch != null) {
                NoiseAndValidationReader.checkBatch(
                        batch, scenario.landscape().landscape().examples());
            }
            Item alone = run.get("batch");
            if (alone != null
                    && scenario.noise() == null
                    && scenario.landscape().landscape().examples() == null) {
                alone.note(Messages.BATCH_WITHOUT_NOISE);
            }
            Item reads = run.get("schedule");
            RunSpec spec = scenario.runs().get(i);
            if (reads != null
                    && !scenario.isValidated()
                    && spec.schedule().stream().anyMatch(Segment::readsValidation)) {
                reads.note(Messages.WATCHES_NOTHING);
            }
            try {
                ScenarioCheck.check(scenario, spec);
            } catch (FormulaException e) {
                Item schedule = run.get("schedule");
                String sentence = String.valueOf(e.getMessage());
                throw schedule == null ? run.error(sentence) : schedule.error(sentence);
            }
        }
    }
}
