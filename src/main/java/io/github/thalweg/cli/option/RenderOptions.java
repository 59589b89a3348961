package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.Export;
import io.github.thalweg.export.Format;
import io.github.thalweg.export.film.Playing;
import io.github.thalweg.export.film.Progress;
import io.github.thalweg.export.html.LiveFile;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.Focus;
import io.github.thalweg.figure.data.DataPainter;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.TraceLook;
import io.github.thalweg.figure.plot.VariableTrace;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Options of `thalweg render`: the figure, what lies over it, its look and its size.
public final class RenderOptions {
    @Option(
            names = "--figure",
            defaultValue = "all",
            description =
                    "map, maps, surface, data, loss, rate, gradient, distance, sharpness, variable, step, all on a slide (${DEFAULT-VALUE}),"
                            + " or one series over another, as \"rate vs |theta|\".")
    private String figure = "";

    @Option(names = "--variable", paramLabel = "NAME", description = "The rules' name that --figure variable draws.")
    private String variable = "";

    @Option(
            names = "--run",
            paramLabel = "LABEL",
            description = "The run of --figure step and data and of the overlays curvature, anatomy, stability,"
                    + " rows and residuals;"
                    + " the first by default.")
    private @Nullable String run;

    @Option(names = "--step", paramLabel = "K", description = "The update to show; the last by default.")
    private @Nullable Integer step;

    @Mixin
    private SurfaceOptions surface = new SurfaceOptions();

    @Mixin
    private AxesOptions axes = new AxesOptions();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private PlayingOptions playing = new PlayingOptions();

    @Option(names = "--theme", defaultValue = "light", description = "light, dark or high-contrast (${DEFAULT-VALUE}).")
    private String theme = "";

    @Option(
            names = "--palette",
            defaultValue = "terrain",
            description = "Colours of the map: terrain, quiet, viridis, cividis or grey (${DEFAULT-VALUE}).")
    private String palette = "";

    @Option(
            names = "--color-scale",
            description = "Levels of the map: log, linear or quantile; the landscape's by default.")
    private @Nullable String colorScale;

    @Option(
            names = "--overlay",
            split = ",",
            paramLabel = "NAME",
            description =
                    "Over the figure: field, curvature, anatomy, stability, fog, rows, residuals; several with commas.")
    private List<String> overlays = List.of();

    @Option(names = "--linear", description = "Plots have linear axes.")
    private boolean linear;

    @Option(
            names = "--linear-axis",
            split = ",",
            paramLabel = "PLOT",
            description = "Plots with a linear axis, the others stay logarithmic: loss, rate, gradient, distance,"
                    + " sharpness, variable, pair; several with commas.")
    private List<String> linearPlots = List.of();

    @Option(names = "--no-effective", description = "Leaves the thin curves of effective learning rates out.")
    private boolean withoutEffective;

    @Option(names = "--evaluations", description = "Plots run over gradient evaluations instead of updates.")
    private boolean evaluations;

    @Option(names = "--epochs", description = "Plots run over epochs, on a landscape from examples.")
    private boolean epochs;

    @Option(
            names = "--typeset",
            description = "The rule of --figure step as mathematics, and the formula above a slide and in a caption.")
    private boolean typeset;

    @Mixin
    private ProgramOptions program = new ProgramOptions();

    @Mixin
    private CaptionOptions around = new CaptionOptions();

    @Option(names = "--replay", description = "A page that only plays, and is smaller.")
    private boolean replay;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    /// Computes scenarios and writes their figure.
    ///
    /// @param read  at least one; several are panels of one figure
    /// @param notes hears which options change nothing
    /// @throws InputException when an option or the file's ending is wrong, or the file cannot be written
    public void write(List<Scenario> read, Path target, Progress progress, Consumer<String> notes)
            throws InputException {
        Scenario scenario = page.titled(read.getFirst());
        Format format = Format.of(target);
        if (format.animated() && step != null) {
            throw new InputException(Messages.STEP_OF_ANIMATION);
        }
        FigureSpec spec = spec(scenario);
        if (read.size() > 1 && spec.figure() != Figure.MAPS) {
            throw new InputException(Messages.severalScenarios(figure));
        }
        if (replay && format != Format.HTML) {
            throw new InputException(Messages.replay(target));
        }
        program.check(format, target);
        idle(spec, format, scenario).notes().forEach(notes);
        if (format == Format.PYTHON) {
            program.write(scenario, target);
            return;
        }
        Playing chosen = playing.of(format, spec.figure());
        Playing plays = replay ? chosen.replaying() : chosen;
        if (spec.figure() == Figure.DATA && !DataPainter.isKnown(scenario.landscape())) {
            throw new InputException(Messages.noData(scenario.landscape().landscape()));
        }
        int shown = step(scenario);
        Results results = ScenarioComputation.compute(scenario, null);
        if (spec.figure() == Figure.VARIABLE) {
            known("--variable", variable, VariableTrace.names(results.trajectories()));
        }
        List<FigureInput> beside = read.stream()
                .skip(1)
                .map(other ->
                        new FigureInput(ScenarioComputation.compute(other, null), step == null ? other.steps() : step))
                .toList();
        FigureInput input = new FigureInput(results, shown, beside);
        FigureSpec fitting = spec.withSheet(page.sheet(sheet -> Figures.room(input, spec.withSheet(sheet))));
        if (spec.figure() == Figure.PAIR) {
            Pair.of(spec.focus().variable()).orElse(Pair.USUAL).check(input);
        }
        around.write(input, fitting);
        Interruptible.run(() -> new Export(input, fitting, plays).write(target, progress));
    }

    private IdleOptions idle(FigureSpec spec, Format format, Scenario scenario) {
        boolean curve = spec.figure() == Figure.SURFACE && scenario.oneVariable();
        return new IdleOptions(
                Said.by(command),
                spec,
                curve ? Figure.MAP : spec.figure(),
                format,
                scenario.landscape().landscape().examples() != null,
                replay || !LiveFile.isFor(scenario));
    }

    /// The options that a lesson has no use for, with a sentence for each.
    ///
    /// @param used what is said of the lesson itself
    public List<String> idleForLesson(Set<String> used) {
        return Said.by(command).stream()
                .filter(option -> !used.contains(option) && !option.equals("-o"))
                .map(option -> Messages.idle(option, Messages.IN_LESSON))
                .toList();
    }

    private FigureSpec spec(Scenario scenario) throws InputException {
        boolean pair = Pair.of(figure).isPresent();
        Figure chosen = pair ? Figure.PAIR : Choice.of("--figure", figure, Figure.values(), Figure::word);
        var focus =
                new Focus(run(scenario), pair ? figure : variable, traces(), across(scenario), typeset, axes.loss());
        return new FigureSpec(
                chosen, focus, page.sheet(), style(scenario), overlays(), around.extras(), surface.look());
    }

    private TraceLook traces() throws InputException {
        Set<PlotKind> kinds = linear ? EnumSet.allOf(PlotKind.class) : EnumSet.noneOf(PlotKind.class);
        for (String plot : linearPlots) {
            kinds.add(Choice.of("--linear-axis", plot, PlotKind.values(), PlotKind::word));
        }
        return new TraceLook(kinds, !withoutEffective);
    }

    private Across across(Scenario scenario) throws InputException {
        if (epochs && evaluations) {
            throw new InputException(Messages.EPOCHS_OR_EVALUATIONS);
        }
        if (epochs && scenario.landscape().landscape().examples() == null) {
            throw new InputException(Messages.EPOCHS_WITHOUT_DATA);
        }
        return epochs ? Across.EPOCHS : evaluations ? Across.EVALUATIONS : Across.usual(scenario);
    }

    private MapStyle style(Scenario scenario) throws InputException {
        MapStyle usual = MapStyle.of(scenario, axes.theme(Choice.theme(theme)));
        ColorScale scale = colorScale == null
                ? usual.colorScale()
                : Choice.of("--color-scale", colorScale, ColorScale.values(), Choice::word);
        Palette colors = Choice.of("--palette", palette, Palette.values(), Choice::word);
        MapDetails details = axes.details(scenario.view());
        return new MapStyle(scale, colors, usual.theme(), colorScale == null ? details.withOwnScales() : details);
    }

    private Set<Overlay> overlays() throws InputException {
        var chosen = EnumSet.noneOf(Overlay.class);
        for (String word : overlays) {
            chosen.add(Choice.of("--overlay", word, Overlay.values(), Overlay::word));
        }
        return chosen;
    }

    private int run(Scenario scenario) throws InputException {
        if (run == null) {
            return 0;
        }
        known("--run", run, scenario.labels());
        return scenario.labels().indexOf(run);
    }

    private static void known(String option, String name, List<String> names) throws InputException {
        if (!names.contains(name)) {
            throw new InputException(Messages.oneOf(option, names, name.isEmpty() ? Messages.NOT_GIVEN : name));
        }
    }

    private int step(Scenario scenario) throws InputException {
        if (step == null) {
            return scenario.steps();
        }
        if (step < 0) {
            throw new InputException(Messages.below("--step", 0, step));
        }
        return step;
    }
}
