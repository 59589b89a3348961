package io.github.thalweg.run.scenario;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A scenario: everything that is computed, as one immutable value. The same scenario gives the same digits on
/// every machine.
///
/// @param start the common start of the runs
/// @param steps number of updates, 1 to 1,000,000
/// @param view  the part of the plane that maps show
/// @param sweep for `thalweg run`: lists of values by path, e.g. `run1.lr`; empty for none
/// @param tuned how the numbers of every run were found, e.g. `random search over lr, 5,000 updates`, when each got the
///     same search; else null. Whatever changes where a run goes takes it away
public record Scenario(
        String title,
        LandscapeUse landscape,
        Point start,
        int steps,
        Box view,
        @Nullable Noise noise,
        List<RunSpec> runs,
        @Nullable Validation validation,
        Map<String, List<Double>> sweep,
        @Nullable String tuned) {
    /// The most updates a scenario may ask for.
    public static final int MAX_STEPS = 1_000_000;

    public Scenario {
        if (steps < 1 || steps > MAX_STEPS) {
            throw new IllegalArgumentException("steps must be in [1, " + MAX_STEPS + "], was " + steps);
        }
        runs = List.copyOf(runs);
        sweep = java.util.Collections.unmodifiableMap(new TreeMap<>(sweep));
    }

    public Scenario withTitle(String value) {
        return with(copy -> copy.title = value);
    }

    public Scenario withLandscape(LandscapeUse value) {
        return with(copy -> copy.landscape = value);
    }

    public Scenario withStart(Point value) {
        return with(copy -> copy.start = value);
    }

    public Scenario withSteps(int value) {
        return with(copy -> copy.steps = value);
    }

    public Scenario withView(Box value) {
        return with(copy -> copy.view = value);
    }

    public Scenario withNoise(@Nullable Noise value) {
        return with(copy -> copy.noise = value);
    }

    public Scenario withRuns(List<RunSpec> value) {
        return with(copy -> copy.runs = value);
    }

    public Scenario withSweep(Map<String, List<Double>> value) {
        return with(copy -> copy.sweep = value);
    }

    public Scenario withTuned(@Nullable String value) {
        return with(copy -> copy.tuned = value);
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
            copy.sweep = Map.of();
            copy.tuned = null;
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
        return labels().get(index);
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
        private Box view;
        private @Nullable Noise noise;
        private List<RunSpec> runs;
        private @Nullable Validation validation;
        private Map<String, List<Double>> sweep;
        private @Nullable String tuned;

        Copy(Scenario of) {
            title = of.title;
            landscape = of.landscape;
            start = of.start;
            steps = of.steps;
            view = of.view;
            noise = of.noise;
            runs = of.runs;
            validation = of.validation;
            sweep = of.sweep;
            tuned = of.tuned;
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
                copy.view,
                copy.noise,
                copy.runs,
                copy.validation,
                copy.sweep,
                copy.tuned);
        return changed.tuned == null || changed.goesAs(this) ? changed : changed.withTuned(null);
    }
}
