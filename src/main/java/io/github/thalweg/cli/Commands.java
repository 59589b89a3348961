package io.github.thalweg.cli;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.Program;
import io.github.thalweg.catalog.UserFolder;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.FileCheck;
import io.github.thalweg.catalog.scenario.ScenarioCode;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.cli.option.CsvOptions;
import io.github.thalweg.cli.option.ImportOptions;
import io.github.thalweg.cli.option.LessonOptions;
import io.github.thalweg.cli.option.MapOptions;
import io.github.thalweg.cli.option.RangeTestOptions;
import io.github.thalweg.cli.option.RenderOptions;
import io.github.thalweg.cli.option.RowOptions;
import io.github.thalweg.cli.option.TuneOptions;
import io.github.thalweg.cli.table.DeriveTable;
import io.github.thalweg.cli.table.Json;
import io.github.thalweg.cli.table.LessonListing;
import io.github.thalweg.cli.table.Listing;
import io.github.thalweg.cli.table.LrRangeTable;
import io.github.thalweg.cli.table.MeasureTable;
import io.github.thalweg.cli.table.RunTable;
import io.github.thalweg.cli.table.TermListing;
import io.github.thalweg.cli.table.TuneTable;
import io.github.thalweg.export.lesson.LessonSite;
import io.github.thalweg.export.picture.QrCode;
import io.github.thalweg.figure.run.MinimaText;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Tuning;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Subcommands of the command line, one method each. picocli fills their parameters by reflection. Text goes to
/// `out`; notes, and problems with the user's own files, go to `err`. A method returns the exit status and throws
/// `InputException` for wrong input.
@Command(
        name = "thalweg",
        description = "Shows how optimizers move on loss landscapes. Without a subcommand it opens the window.",
        synopsisHeading = "Usage: thalweg [FILE]%n   or: ",
        // [Cli] adds them, for it takes time to read the options of all.
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true,
        version = "thalweg " + Program.VERSION)
final class Commands implements Runnable {
    private final PrintStream out;
    private final PrintStream err;
    private final Path home;
    private final Set<String> noted = new HashSet<>();

    /// @param home the user's own files
    Commands(PrintStream out, PrintStream err, Path home) {
        this.out = out;
        this.err = err;
        this.home = home;
    }

    PrintStream err() {
        return err;
    }

    /// Only reached with options alone, which picocli answers.
    @Override
    public void run() {
        new CommandLine(CommandSpec.forAnnotatedObject(this)).usage(out);
    }

    private Catalog catalog() {
        return contents().catalog();
    }

    /// The scenario of a file. What was read as something else than was written is said, as `derive` does.
    private Scenario scenario(Path file) throws InputException {
        return scenario(file, contents());
    }

    private Scenario scenario(Path file, UserFolder.Contents own) throws InputException {
        Scenario scenario = ScenarioReader.read(file, own.catalog(), this::note);
        own.notesOn(scenario).stream().filter(noted::add).forEach(this::note);
        return scenario;
    }

    private void note(String sentence) {
        err.print("thalweg: " + sentence + "\n");
    }

    private UserFolder.Contents contents() {
        UserFolder.Contents contents = UserFolder.read(home, Catalog.builtIn());
        contents.problems().forEach(this::note);
        return contents;
    }

    @Command(
            description =
                    "Runs every run of a scenario and writes CSV; of a folder, every scenario in it, one row for each"
                            + " run.",
            mixinStandardHelpOptions = true)
    int run(
            @Parameters(paramLabel = "FILE", description = "The scenario, or a folder of them.") Path file,
            @Option(names = "-o", paramLabel = "OUT.csv", description = "Where to write; standard output by default.")
                    @Nullable
                    Path target,
            @Option(names = "--state", description = "Adds every name of the rules.") boolean state,
            @Option(names = "--all", description = "Every update, also with [sweep], seeds or a folder.") boolean all,
            @Option(
                            names = "--measure",
                            paramLabel = "MEASURE",
                            description = "One row for each run with this measure, e.g. \"first distance < 0.01\"; may"
                                    + " be repeated.")
                    @Nullable
                    List<String> measures,
            @Mixin RowOptions rows,
            @Mixin CsvOptions csv)
            throws InputException, IOException {
        rows.checkSummary(state || all || measures != null);
        RunSources.requireOther(file, target);
        List<RunTable.Source> sources = RunSources.of(file, contents(), this::scenario);
        for (RunTable.Source source : sources) {
            rows.check(source.scenario());
        }
        boolean folder = Files.isDirectory(file);
        if (measures != null) {
            if (folder) {
                throw new InputException(Messages.ONE_SCENARIO);
            }
            String text = MeasureTable.text(sources.getFirst().scenario(), measures, rows::has);
            Output.write(target, out, writer -> csv.to(writer).write(text));
            return Cli.DONE;
        }
        RunTable table = rows.isSummary()
                ? RunTable.summary(sources, folder, rows, rows.threshold())
                : new RunTable(sources, folder, state, all, rows);
        Output.write(target, out, writer -> table.write(csv.to(writer)));
        table.notes().forEach(this::note);
        return Cli.DONE;
    }

    @Command(
            description = "Draws a figure of a scenario, or of several beside each other.",
            mixinStandardHelpOptions = true)
    int render(
            @Parameters(
                            paramLabel = "FILE",
                            arity = "1..*",
                            description = "The scenario, several with --figure maps, or a lesson.")
                    List<Path> files,
            @Option(
                            names = "-o",
                            required = true,
                            paramLabel = "OUT.EXT",
                            description =
                                    "Where to write: png, svg, pdf, html, tex, gif, mp4, or numbered pictures as in"
                                            + " frame-%%04d.png.")
                    Path target,
            @Mixin RenderOptions options,
            @Mixin LessonOptions handed)
            throws InputException {
        UserFolder.Contents own = contents();
        var lesson = LessonFiles.of(files.getFirst(), own.catalog());
        if (lesson.isPresent()) {
            Output.requireOther(files.getFirst(), target);
            if (files.size() > 1) {
                throw new InputException(Messages.lessonAlone(files.size()));
            }
            options.idleForLesson(LessonOptions.ALL).forEach(this::note);
            out.print(LessonFiles.write(lesson.get(), target, handed));
            return Cli.DONE;
        }
        handed.requireNone();
        var scenarios = new ArrayList<Scenario>();
        for (Path file : files) {
            Output.requireOther(file, target);
            scenarios.add(scenario(file, own));
        }
        options.write(scenarios, target, new Ticker(err), this::note);
        return Cli.DONE;
    }

    @Command(
            description =
                    "Maps what becomes of a run everywhere: a basin map, a sweep of one or two numbers, or the share"
                            + " of seeds that end at a minimum. In a CSV, --size counts cells (200x150).",
            mixinStandardHelpOptions = true)
    int map(
            @Parameters(paramLabel = "FILE", description = "The scenario.") Path file,
            @Option(
                            names = "-o",
                            required = true,
                            paramLabel = "OUT.EXT",
                            description = "Where to write: png, svg, pdf or csv.")
                    Path target,
            @Mixin MapOptions options)
            throws InputException {
        Output.requireOther(file, target);
        options.write(scenario(file), target, new Ticker(err), this::note);
        return Cli.DONE;
    }

    @Command(
            description = "Writes all lessons as a folder of pages with a list; they need no network.",
            mixinStandardHelpOptions = true)
    int site(@Option(names = "-o", required = true, paramLabel = "FOLDER", description = "Where to write.") Path folder)
            throws InputException {
        int lessons = LessonSite.write(folder, new Ticker(err)::done);
        err.print("thalweg: " + Messages.wroteLessons(lessons, folder) + "\n");
        return Cli.DONE;
    }

    @Command(description = "Lists the lessons, by course.", mixinStandardHelpOptions = true)
    int lessons() throws InputException {
        return list(LessonListing.KIND, false);
    }

    @Command(description = "Writes a scenario as one word to paste or to link.", mixinStandardHelpOptions = true)
    int code(
            @Parameters(paramLabel = "FILE", description = "The scenario; with --decode its code.") Path file,
            @Option(names = "-o", paramLabel = "OUT.png", description = "Where to write the code as a QR picture.")
                    @Nullable
                    Path target,
            @Option(names = "--decode", description = "Writes the scenario that a code stands for.") boolean decode)
            throws InputException {
        Output.requireOther(file, target);
        Scenario scenario = scenario(file);
        String code = ScenarioCode.of(scenario);
        if (target != null) {
            QrCode.of(code).write(target);
        }
        out.print(decode ? ScenarioWriter.text(scenario) : code + "\n");
        return Cli.DONE;
    }

    /// Has no one-letter options: `-h*x` is a formula.
    @Command(description = "Computes a formula, its gradient and its Hessian.")
    int derive(
            @Parameters(paramLabel = "FORMULA", description = "A formula of x and y.") String formula,
            @Option(
                            names = "--at",
                            required = true,
                            paramLabel = "X,Y",
                            description = "Where; X alone for a formula without y; may be repeated.")
                    List<String> points,
            @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A parameter; may be repeated.") @Nullable
                    List<String> parameters,
            @Option(names = "--help", usageHelp = true, description = "Shows this help.") boolean help)
            throws InputException {
        out.print(DeriveTable.text(formula, points, parameters == null ? List.of() : parameters, this::note));
        return Cli.DONE;
    }

    @Command(
            name = "find-lr",
            description = "Learning-rate range test: one run with an exponential ramp of its rate. Every update goes to"
                    + " OUT.EXT and the suggested rates to standard output; without -o, every update to standard output"
                    + " and the suggestions to standard error.",
            mixinStandardHelpOptions = true)
    int findRate(
            @Parameters(paramLabel = "FILE", description = "The scenario.") Path file,
            @Mixin RangeTestOptions test,
            @Mixin StudyOutput output)
            throws InputException, IOException {
        output.requireOther(file);
        Scenario scenario = output.titled(scenario(file));
        LrRangeTable table = LrRangeTests.table(scenario, test);
        output.write(table::writeUpdates, theme -> table.figure(scenario, theme), table.suggestions(), out, err);
        return Cli.DONE;
    }

    @Command(
            description =
                    "Searches for good numbers of a run, or of every run with the same budget. Every trial goes to"
                            + " OUT.EXT and the best to standard output; without -o, every trial to standard output and the"
                            + " best to standard error.",
            mixinStandardHelpOptions = true)
    int tune(
            @Parameters(paramLabel = "FILE", description = "The scenario.") Path file,
            @Mixin TuneOptions options,
            @Mixin StudyOutput output,
            @Option(
                            names = "--save",
                            paramLabel = "BEST.thalweg",
                            description = "Where to write the scenario with what the (last) method found best.")
                    @Nullable
                    Path best)
            throws InputException, IOException {
        output.requireOther(file);
        Output.requireOther(file, best);
        Scenario scenario = output.titled(scenario(file));
        var results = new ArrayList<SearchResult>();
        Scenario tuned = scenario;
        List<Tuning> tunings = options.tunings(scenario);
        var ticker = new Ticker(err);
        for (int i = 0; i < tunings.size(); i++) {
            Tuning tuning = tunings.get(i);
            double before = i;
            List<SearchResult> found =
                    options.search(tuning, scenario, done -> ticker.done((before + done) / tunings.size()));
            tuned = tuning.applied(scenario, found);
            results.addAll(found);
        }
        var table = new TuneTable(results);
        if (best != null) {
            ScenarioWriter.write(tuned, best);
        }
        output.write(table::writeTrials, table::figure, table.best(), out, err);
        return Cli.DONE;
    }

    @Command(description = "Lists what is in the catalogue.", mixinStandardHelpOptions = true)
    int list(
            @Parameters(paramLabel = "KIND", description = "landscapes, optimizers, schedules, lessons or terms.")
                    String kind,
            @Option(names = "--json", description = "Everything about them.") boolean json)
            throws InputException {
        List<Listing.Entry> entries = switch (kind) {
            case LessonListing.KIND -> LessonListing.entries(home, catalog());
            case TermListing.KIND -> TermListing.entries();
            default -> Listing.of(kind, catalog());
        };
        out.print(json ? Json.of(entries) : Listing.text(entries));
        return Cli.DONE;
    }

    @Command(
            name = "import",
            description = "Makes a scenario of a recorded surface and the runs recorded on it, or of a table of"
                    + " examples.",
            mixinStandardHelpOptions = true)
    int importFile(@Mixin ImportOptions options) throws InputException {
        ScenarioWriter.write(options.scenario(this::note), options.target());
        return Cli.DONE;
    }

    @Command(
            description = "Checks scenarios, landscapes, optimizers, schedules and lessons. Of a lesson every value is"
                    + " computed and compared.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(
                            paramLabel = "FILE",
                            arity = "1..*",
                            description = "The files, or ids of lessons that `thalweg list lessons` names.")
                    List<Path> files) {
        UserFolder.Contents contents = contents();
        int status = Cli.DONE;
        for (Path file : files) {
            try {
                FileCheck.Checked checked = AnyFileCheck.check(file, contents.catalog(), home, this::note);
                out.print(file + ": a valid " + checked.kind() + "\n");
                minima(checked.scenario()).ifPresent(remark -> err.print("thalweg: " + file + ": " + remark + "\n"));
            } catch (InputException e) {
                // A file in the user's folder has been complained about already.
                if (!contents.problems().contains(String.valueOf(e.getMessage()))) {
                    err.print("thalweg: " + e.getMessage() + "\n");
                }
                status = Cli.BAD_INPUT;
            }
        }
        return status;
    }

    private static Optional<String> minima(@Nullable Scenario scenario) {
        if (scenario == null) {
            return Optional.empty();
        }
        var surface = Surface.of(
                scenario.landscape().landscape(), scenario.landscape().parameters());
        return MinimaText.of(surface.known(scenario.view()));
    }
}
