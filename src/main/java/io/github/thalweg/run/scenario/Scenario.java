package io.github.thalweg.run.scenario;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Everything that is computed, as one value: the same scenario gives the same digits on every machine.
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

    /// A scenario that nobody has tuned.
    public Scenario(
            String title,
            LandscapeUse landscape,
            Point start,
            int steps,
            Box view,
            @Nullable Noise noise,
            List<RunSpec> runs,
            @Nullable Validation validation,
            Map<String, List<Double>> sweep) {
        this(title, landscape, start, steps, view, noise, runs, validation, sweep, null);
    }

    public Scenario withTitle(String value) {
        return new Scenario(value, landscape, start, steps, view, noise, runs, validation, sweep, tuned);
    }

    public Scenario withLandscape(LandscapeUse value) {
        return new Scenario(title, value, start, steps, view, noise, runs, validation, sweep);
    }

    public Scenario withStart(Point value) {
        return new Scenario(title, landscape, value, steps, view, noise, runs, validation, sweep);
    }

    public Scenario withSteps(int value) {
        return new Scenario(title, landscape, start, value, view, noise, runs, validation, sweep);
    }

    public Scenario withView(Box value) {
        return new Scenario(title, landscape, start, steps, value, noise, runs, validation, sweep, tuned);
    }

    public Scenario withNoise(@Nullable Noise value) {
        return new Scenario(title, landscape, start, steps, view, value, runs, validation, sweep);
    }

    public Scenario withRuns(List<RunSpec> value) {
        List<RunSpec> tunedRuns = runs.stream().map(RunSpec::unnamed).toList();
        boolean same = value.stream().map(RunSpec::unnamed).allMatch(tunedRuns::contains);
        return new Scenario(title, landscape, start, steps, view, noise, value, validation, sweep, same ? tuned : null);
    }

    public Scenario withTuned(@Nullable String value) {
        return new Scenario(title, landscape, start, steps, view, noise, runs, validation, sweep, value);
    }

    public Scenario withRun(int index, RunSpec value) {
        var changed = new ArrayList<>(runs);
        changed.set(index, value);
        return withRuns(changed);
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
}
