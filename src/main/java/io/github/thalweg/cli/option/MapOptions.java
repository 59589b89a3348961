package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.StudyExport;
import io.github.thalweg.export.table.DecimalCommas;
import io.github.thalweg.export.table.StudyTable;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.study.StudyFigure;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Share;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyComputation;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.study.map.StudyMap;
import io.github.thalweg.study.map.UsableBand;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Options of `thalweg map`: the studies to compute, and their figure or table.
public final class MapOptions {
    /// The word for kinds of one or two numbers that vary, of which `--value` says which.
    private static final String SWEEP = "sweep";

    private static final int COLUMNS = 200;
    private static final int ROWS = 150;

    @Option(
            names = "--kind",
            required = true,
            description =
                    "basin: the minimum that each start reaches; sweep: one or two numbers of a run vary; ensemble:"
                            + " the share of seeds that end at a minimum.")
    private String kind = "";

    @Option(names = "--run", paramLabel = "LABEL", description = "The run; every one that is shown by default.")
    private @Nullable String run;

    @Option(
            names = "--x",
            paramLabel = "AXIS",
            description = "The horizontal axis, e.g. run1.lr=1e-4:1:log, lr=0.01:1, landscape.b=1:100.")
    private @Nullable String x;

    @Option(names = "--y", paramLabel = "AXIS", description = "The vertical axis; without it a sweep is a curve.")
    private @Nullable String y;

    @Option(names = "--steps", paramLabel = "N", description = "Updates of each run; the scenario's by default.")
    private @Nullable Integer steps;

    @Option(names = "--value", description = "What a sweep shows: loss, updates or verdict (loss).")
    private @Nullable String value;

    @Option(
            names = "--target",
            paramLabel = "LOSS",
            description =
                    "The loss of --value updates; by default 1 %% of the way from the lowest minimum to the start.")
    private @Nullable Double target;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            defaultValue = "1",
            description = "The minimum of --kind ensemble by rising loss (${DEFAULT-VALUE}).")
    private int minimum;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "20",
            description = "Repetitions of --kind ensemble (${DEFAULT-VALUE}).")
    private int seeds;

    @Option(names = "--theme", defaultValue = "light", description = "light, dark or high-contrast (${DEFAULT-VALUE}).")
    private String theme = "";

    @Option(
            names = "--aspect",
            defaultValue = "equal",
            description = "Units of a map over x and y: equal on both axes, by showing more of the longer side, where"
                    + " its sides are within 1:3; or fill, stretched (${DEFAULT-VALUE}).")
    private String aspect = "";

    @Mixin
    private CsvOptions csv = new CsvOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /// Computes the studies and writes them.
    ///
    /// @param notes hears which options change nothing
    /// @throws InputException when an option or the file's ending is wrong, or the file cannot be written
    public void write(Scenario read, Path target, Share progress, Consumer<String> notes) throws InputException {
        boolean table = StudyExport.isTable(target);
        Theme colors = Choice.theme(theme);
        Aspect units = Choice.of("--aspect", aspect, Aspect.values(), Choice::word);
        var maps = new ArrayList<StudyMap>();
        List<Study> studies = studies(page.titled(scenario(read)));
        Sheet sheet = table
                ? page.sheet()
                : page.sheet(tried -> StudyFigure.room(studies.getFirst(), studies.size(), tried, units, colors));
        idle(table).forEach(notes);
        for (Study study : studies) {
            Study sized = table ? cells(study, sheet) : pixels(study, studies.size(), sheet, units, colors);
            double before = maps.size();
            maps.add(computed(sized, done -> progress.done((before + done) / studies.size())));
        }
        if (table && csv.commas()) {
            AtomicFile.write(target, out -> write(maps, out));
        } else {
            var figure = new StudyFigure(maps, units, colors);
            StudyExport.write(figure, page.sheet(figure::size), target);
        }
    }

    private List<String> idle(boolean table) {
        var idle = new ArrayList<String>();
        if (!"updates".equals(value)) {
            idle.addAll(Said.notes(command, Set.of("--target"), Messages.NOT_UPDATES));
        }
        if (!kind.equals("ensemble")) {
            idle.addAll(Said.notes(command, Set.of("--minimum", "--seeds"), Messages.NOT_ENSEMBLE));
        }
        // In a table the size and what it is measured in count cells.
        idle.addAll(
                table
                        ? Said.notes(command, Set.of("--aspect", "--theme", "--type", "--title"), Messages.IN_TABLE)
                        : Said.notes(command, Set.of("--csv"), Messages.IN_PICTURE));
        return idle;
    }

    private static void write(List<StudyMap> maps, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        StudyTable.write(maps, new DecimalCommas(writer));
        writer.flush();
    }

    private Scenario scenario(Scenario read) throws InputException {
        if (steps != null && (steps < 1 || steps > Scenario.MAX_STEPS)) {
            throw new InputException(Messages.outside("--steps", 1, Scenario.MAX_STEPS, steps));
        }
        return steps == null ? read : read.withSteps(steps);
    }

    private static StudyMap computed(Study study, Share progress) throws InputException {
        try {
            return StudyComputation.compute(study, (_, done) -> progress.done(done));
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        }
    }

    /// In a table the size counts cells.
    private Study cells(Study study, Sheet sheet) {
        int columns = page.isSaid() ? sheet.columns() : COLUMNS;
        int rows = page.isSaid() ? sheet.rows() : ROWS;
        return study.withSize(columns, study.y() == null ? 1 : rows);
    }

    /// A cell for each pixel.
    private static Study pixels(Study study, int maps, Sheet sheet, Aspect aspect, Theme theme) {
        double width = sheet.width() / sheet.text();
        double height = sheet.height() / sheet.text();
        return StudyFigure.sized(study, maps, width, height, sheet.scale() * sheet.text(), aspect, theme);
    }

    private List<Study> studies(Scenario scenario) throws InputException {
        boolean sweep = isSweep();
        if (sweep && x == null) {
            throw new InputException(Messages.SWEEP_WITHOUT_X);
        }
        if (!sweep && value != null) {
            throw new InputException(Messages.valueOfSweep(kind));
        }
        var studies = new ArrayList<Study>();
        for (int each : runs(scenario)) {
            studies.add(study(scenario, each, sweep));
        }
        return studies;
    }

    /// @throws InputException when there is no such kind
    private boolean isSweep() throws InputException {
        var words = new TreeSet<>(StudyKind.byWord(true).keySet());
        words.add(SWEEP);
        return Choice.of("--kind", kind, words.toArray(String[]::new), Function.identity())
                .equals(SWEEP);
    }

    private Study study(Scenario scenario, int number, boolean sweep) throws InputException {
        boolean plane = !sweep && x == null && y == null && !scenario.oneVariable();
        Axis horizontal = axis("--x", x == null ? "start.x" : x, scenario, number);
        Axis vertical = y == null && !plane ? null : axis("--y", y == null ? "start.y" : y, scenario, number);
        try {
            return new Study(scenario, number, horizontal, vertical, 1, 1, question(scenario, number, sweep));
        } catch (IllegalArgumentException wrong) {
            throw new InputException(String.valueOf(wrong.getMessage()));
        }
    }

    private static Axis axis(String option, String text, Scenario scenario, int number) throws InputException {
        return new AxisText(option, text).of(scenario, number);
    }

    private Question question(Scenario scenario, int number, boolean sweep) throws InputException {
        StudyKind asked = sweep
                ? Choice.of("--value", value == null ? "loss" : value, StudyKind.byWord(false))
                : Choice.of("--kind", kind, StudyKind.byWord(true));
        return switch (asked) {
            case BASINS -> new Question.Basin();
            case ENSEMBLE -> {
                requireAtLeastOne("--seeds", seeds);
                requireAtLeastOne("--minimum", minimum);
                yield new Question.Probability(minimum - 1, seeds);
            }
            case LOSS -> new Question.FinalLoss();
            case UPDATES -> new Question.UpdatesTo(target(scenario, number));
            case VERDICT -> new Question.Judgement();
        };
    }

    private double target(Scenario scenario, int number) throws InputException {
        return target != null
                ? target
                : UsableBand.goodLoss(scenario, number).orElseThrow(() -> new InputException(Messages.NO_TARGET));
    }

    private static void requireAtLeastOne(String option, int number) throws InputException {
        if (number < 1) {
            throw new InputException(Messages.below(option, 1, number));
        }
    }

    /// The runs that the options ask for: the one that an axis or `--run` names, else all that are shown and have the
    /// numbers.
    private List<Integer> runs(Scenario scenario) throws InputException {
        List<AxisText> axes = axes();
        var named = new TreeSet<Integer>(run == null ? List.of() : ChosenRuns.of(scenario, run));
        for (AxisText axis : axes) {
            axis.run(scenario).ifPresent(named::add);
        }
        if (named.size() > 1) {
            throw new InputException(Messages.severalRuns(named));
        }
        List<Integer> all = scenario.computed();
        List<Integer> shown = named.isEmpty()
                ? all.stream()
                        .filter(each -> !scenario.runs().get(each).hidden())
                        .toList()
                : all.stream().filter(named::contains).toList();
        if (shown.isEmpty()) {
            throw new InputException(Messages.noRun(named.isEmpty()));
        }
        var fitting = new ArrayList<Integer>();
        for (int each : shown) {
            if (fits(axes, scenario, each)) {
                fitting.add(each);
            }
        }
        // The first run says what is wrong.
        return fitting.isEmpty() ? List.of(shown.getFirst()) : fitting;
    }

    private static boolean fits(List<AxisText> axes, Scenario scenario, int number) throws InputException {
        for (AxisText axis : axes) {
            if (!axis.fits(scenario, number)) {
                return false;
            }
        }
        return true;
    }

    private List<AxisText> axes() {
        var axes = new ArrayList<AxisText>();
        if (x != null) {
            axes.add(new AxisText("--x", x));
        }
        if (y != null) {
            axes.add(new AxisText("--y", y));
        }
        return axes;
    }
}
