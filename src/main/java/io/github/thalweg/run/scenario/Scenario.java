package io.github.thalweg.run.scenario;

import io.github.thalweg.formula.math.Sampling;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.data.Examples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A scenario: everything that is computed, as one immutable value. The same scenario gives the same digits on
/// every machine.
///
/// @param start the common start of the runs
/// @param steps number of updates, 1 to 1,000,000; of the longest run where the scenario counts epochs
/// @param epochs how often every run sees all rows, where the scenario says this and not its updates; else null
/// @param view  the part of the plane that maps show
/// @param extras what else the file says; `tuned` goes when anything changes where a run goes
public record Scenario(
        String title,
        LandscapeUse landscape,
        Point start,
        int steps,
        @Nullable Integer epochs,
        Box view,
        List<RunSpec> runs,
        @Nullable Noise noise,
        @Nullable Validation validation,
        Extras extras) {
    /// The most updates a scenario may ask for.
    public static final int MAX_STEPS = 1_000_000;

    public Scenario {
        Integer rows = rows(landscape);
        epochs = rows == null ? null : epochs;
        if (epochs != null && rows != null) {
            steps = longest(epochs, rows, runs, noise);
        }
        if (steps < 1 || steps > MAX_STEPS) {
            throw new IllegalArgumentException(Messages.steps(MAX_STEPS, steps));
        }
        runs = List.copyOf(runs);
        if (landscape.landscape().oneVariable()) {
            start = Point.onLine(start.x());
            view = Box.onLine(view.xMin(), view.xMax());
            runs = runs.stream().map(RunSpec::onLine).toList();
        }
    }

    /// A race on the exact gradient.
    public Scenario(String title, LandscapeUse landscape, Point start, int steps, Box view, List<RunSpec> runs) {
        this(title, landscape, start, steps, null, view, runs, null, null, Extras.NONE);
    }

    /// Whether the landscape is a function f(x): then y is 0 everywhere, and the view a square around the line.
    public boolean oneVariable() {
        return landscape.landscape().oneVariable();
    }

    public Map<String, List<Double>> sweep() {
        return extras.sweep();
    }

    public @Nullable String tuned() {
        return extras.tuned();
    }

    public @Nullable StudySpec study() {
        return extras.study();
    }

    public Scenario withTitle(String value) {
        return with(copy -> copy.title = value);
    }

    /// The same race elsewhere. A batch that is a number of rows does not go where there are none, nor where there are
    /// fewer, and one that divides noise does not become rows.
    public Scenario withLandscape(LandscapeUse value) {
        boolean sameRows = Objects.equals(rows(landscape), rows(value));
        return with(copy -> {
            copy.landscape = value;
            if (!sameRows) {
                double all = rows(value) == null ? 1 : 0;
                copy.noise = noise == null ? null : sampled(noise.withBatch(all), value);
                copy.runs = runs.stream()
                        .map(run -> sampled(run.withBatch(null), value))
                        .toList();
            }
        });
    }

    /// How rows are drawn does not go where there are none.
    private static Noise sampled(Noise noise, LandscapeUse use) {
        return rows(use) == null ? noise.withSampling(Sampling.EPOCHS) : noise;
    }

    private static RunSpec sampled(RunSpec run, LandscapeUse use) {
        OwnNoise own = run.noise();
        if (own == null || own.sampling() == null || rows(use) != null) {
            return run;
        }
        return run.withNoise(own.deviationX() == null ? null : new OwnNoise(own.deviationX(), own.deviationY(), null));
    }

    /// The noise that a run's gradients have: the scenario's, with what the run has of its own; null without.
    public @Nullable Noise noise(RunSpec run) {
        return noise(run, noise, rows(landscape) == null ? 1 : 0);
    }

    /// @param all the batch of a gradient without noise
    private static @Nullable Noise noise(RunSpec run, @Nullable Noise shared, int all) {
        OwnNoise own = run.noise();
        if (shared == null && own == null) {
            return null;
        }
        Noise common = shared == null ? new Noise("0", "0", all, 0, null) : shared;
        Noise noisy = own == null ? common : own.over(common);
        return run.batch() == null ? noisy : noisy.withBatch(run.batch());
    }

    /// The numbers of the runs that are computed, not recorded: studies and sweeps are of these.
    public List<Integer> computed() {
        return IntStream.range(0, runs.size())
                .filter(run -> !runs.get(run).isRecorded())
                .boxed()
                .toList();
    }

    /// Whether runs have a validation loss: of a formula of its own, or of rows held out.
    public boolean isValidated() {
        Examples examples = landscape.landscape().examples();
        return (validation != null && validation.hasFormula()) || (examples != null && examples.heldOut() != null);
    }

    /// Whether chance decides where a run goes.
    public boolean isNoisy(RunSpec run) {
        if (run.isRecorded()) {
            return false;
        }
        Noise its = noise(run);
        boolean drawn = rows(landscape) != null && (run.batch() != null || (its != null && its.batch() > 0));
        return drawn || (its != null && !its.isExact()) || run.optimizer().draws();
    }

    /// The updates that a run makes: the scenario's, or as many as its batches need for the scenario's epochs.
    public int steps(RunSpec run) {
        Integer rows = rows(landscape);
        return epochs == null || rows == null || run.isRecorded() ? steps : updates(epochs, rows, run, noise);
    }

    /// The update that a run is at when the longest run is at `step`: the same, or where the scenario counts epochs the
    /// last one that is complete after as many of them.
    public int updateAt(RunSpec run, int step) {
        return epochs == null ? step : (int) ((long) step * steps(run) / steps);
    }

    /// The first step of the longest run at which a run is at an update.
    public int stepAt(RunSpec run, int update) {
        int own = steps(run);
        return epochs == null || own == 0 ? update : (int) Math.ceilDiv((long) update * steps, own);
    }

    /// The epochs that are over when the longest run is at `step`; NaN where the scenario does not count them.
    public double epochsAt(int step) {
        return epochs == null ? Double.NaN : Math.min(epochs, (double) step * epochs / steps);
    }

    private static int updates(int epochs, int rows, RunSpec run, @Nullable Noise shared) {
        Noise its = noise(run, shared, 0);
        return Epochs.updates(epochs, rows, batch(run, its), its);
    }

    /// The batch of a run: its own, else the scenario's; 0 where neither says one.
    public double batch(RunSpec run) {
        return batch(run, noise(run));
    }

    private static double batch(RunSpec run, @Nullable Noise its) {
        return run.batch() != null ? run.batch() : its == null ? 0 : its.batch();
    }

    /// The updates of the longest run. A recorded run is shown whole.
    private static int longest(int epochs, int rows, List<RunSpec> runs, @Nullable Noise shared) {
        return runs.stream()
                .mapToInt(run -> run.recorded() == null
                        ? updates(epochs, rows, run, shared)
                        : Math.clamp(run.recorded().points() - 1, 1, MAX_STEPS))
                .max()
                .orElse(Math.min(epochs, MAX_STEPS));
    }

    /// The scenario for a study of one run: with as many updates as this run makes.
    public Scenario asLongAs(RunSpec run) {
        return epochs == null ? this : withSteps(steps(run));
    }

    private static @Nullable Integer rows(LandscapeUse use) {
        Examples examples = use.landscape().examples();
        return examples == null ? null : (Integer) examples.rows();
    }

    public Scenario withStart(Point value) {
        return with(copy -> copy.start = value);
    }

    /// The same with a number of updates that all runs make.
    public Scenario withSteps(int value) {
        return with(copy -> {
            copy.steps = value;
            copy.epochs = null;
        });
    }

    /// The same with a number of epochs that all runs make. Without rows there are none, and the scenario stays as it
    /// is.
    public Scenario withEpochs(int value) {
        return with(copy -> copy.epochs = value);
    }

    /// The same with the updates or epochs of another.
    public Scenario withLengthOf(Scenario other) {
        return other.epochs == null ? withSteps(other.steps) : withEpochs(other.epochs);
    }

    public Scenario withView(Box value) {
        return with(copy -> copy.view = value);
    }

    public Scenario withNoise(@Nullable Noise value) {
        return with(copy -> copy.noise = value);
    }

    public Scenario withValidation(@Nullable Validation value) {
        return with(copy -> copy.validation = value);
    }

    public Scenario withRuns(List<RunSpec> value) {
        return with(copy -> copy.runs = value);
    }

    public Scenario withSweep(Map<String, List<Double>> value) {
        return withSweep(value, null);
    }

    /// @param starts that the sweep goes through, too, or null
    public Scenario withSweep(Map<String, List<Double>> value, @Nullable StartSweep starts) {
        return with(copy -> copy.extras = extras.withSweep(value, starts));
    }

    public Scenario withTuned(@Nullable String value) {
        return with(copy -> copy.extras = extras.withTuned(value));
    }

    public Scenario withStudy(@Nullable StudySpec value) {
        return with(copy -> copy.extras = extras.withStudy(value));
    }

    public @Nullable WindowSpec window() {
        return extras.window();
    }

    public Scenario withWindow(@Nullable WindowSpec value) {
        return with(copy -> copy.extras = extras.withWindow(value));
    }

    /// The scenario without the repetition of its runs.
    public Scenario once() {
        return noise == null || noise.seeds() == null ? this : withNoise(noise.withSeeds(null));
    }

    public Scenario withRun(int index, RunSpec value) {
        var changed = new ArrayList<>(runs);
        changed.set(index, value);
        return withRuns(changed);
    }

    /// The part of the scenario that decides where each run goes, which does not depend on the other runs.
    public Scenario unnamed() {
        return with(copy -> {
            copy.title = "";
            copy.view = landscape.landscape().view();
            copy.runs = List.of();
            copy.extras = Extras.NONE;
        });
    }

    /// Whether each run goes the way that one of the other scenario's goes.
    private boolean goesAs(Scenario other) {
        List<RunSpec> ways = other.runs.stream().map(RunSpec::unnamed).toList();
        return unnamed().equals(other.unnamed())
                && runs.stream().map(RunSpec::unnamed).allMatch(ways::contains);
    }

    /// What the scenario is called: its title, else its landscape's name.
    public String heading() {
        return title.isBlank() ? landscape.landscape().name() : title;
    }

    /// The name a run goes by: its label, else its optimizer's id, the second of that id `sgd 2`.
    public String label(int index) {
        String written = runs.get(index).label();
        return written == null ? labels().get(index) : written;
    }

    /// The names of all runs, all different.
    public List<String> labels() {
        var taken = new HashSet<String>();
        runs.forEach(run -> {
            if (run.label() != null) {
                taken.add(run.label());
            }
        });
        var counts = new HashMap<String, Integer>();
        var labels = new ArrayList<String>();
        for (RunSpec run : runs) {
            labels.add(
                    run.label() != null
                            ? run.label()
                            : freeLabel(run.optimizer().rule().id(), counts, taken));
        }
        return labels;
    }

    private static String freeLabel(String id, Map<String, Integer> counts, HashSet<String> taken) {
        while (true) {
            int count = counts.merge(id, 1, Integer::sum);
            String label = count == 1 ? id : id + " " + count;
            if (taken.add(label)) {
                return label;
            }
        }
    }

    /// The components of a copy, while some are changed. With names, so that a new component cannot be forgotten.
    private static final class Copy {
        private String title;
        private LandscapeUse landscape;
        private Point start;
        private int steps;
        private @Nullable Integer epochs;
        private Box view;
        private @Nullable Noise noise;
        private List<RunSpec> runs;
        private @Nullable Validation validation;
        private Extras extras;

        Copy(Scenario of) {
            title = of.title;
            landscape = of.landscape;
            start = of.start;
            steps = of.steps;
            epochs = of.epochs;
            view = of.view;
            noise = of.noise;
            runs = of.runs;
            validation = of.validation;
            extras = of.extras;
        }
    }

    private Scenario with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        var changed = new Scenario(
                copy.title,
                copy.landscape,
                copy.start,
                copy.steps,
                copy.epochs,
                copy.view,
                copy.runs,
                copy.noise,
                copy.validation,
                copy.extras);
        return changed.tuned() == null || changed.goesAs(this) ? changed : changed.withTuned(null);
    }
}
