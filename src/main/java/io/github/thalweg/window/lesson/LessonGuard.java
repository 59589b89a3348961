package io.github.thalweg.window.lesson;

import io.github.thalweg.catalog.scenario.ScenarioPath;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Extras;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Guard of a lesson's scenario: it tells the changes that the lesson is made for from all others. The view may always
/// be moved, and runs may be hidden.
///
/// @param base   the scenario as the lesson has it
/// @param change paths, or prefixes of paths, that can be changed
public record LessonGuard(Scenario base, List<String> change) {
    public LessonGuard {
        change = List.copyOf(change);
    }

    /// Whether a scenario differs from the lesson's only in what can be changed.
    public boolean allows(Scenario scenario) {
        if (scenario.runs().size() != base.runs().size()) {
            return false;
        }
        return seen(withoutChanges(scenario)).equals(seen(base));
    }

    /// The numbers that can be changed.
    public List<Factor> factors(Scenario scenario) {
        List<Factor> factors = new ArrayList<>(Factors.of(scenario));
        factors.removeIf(factor -> !mayChange(factor.path()));
        for (int run = 0; run < scenario.runs().size(); run++) {
            String schedule = "run" + (run + 1) + ".schedule.";
            List<String> placed =
                    change.stream().filter(path -> path.startsWith(schedule)).toList();
            Factors.ofSchedule(scenario, run).stream()
                    .filter(factor -> placed.stream().anyMatch(path -> ScenarioPath.covers(path, factor.path())))
                    .forEach(factors::add);
        }
        return List.copyOf(factors);
    }

    public boolean mayChange(String path) {
        return change.stream().anyMatch(prefix -> ScenarioPath.covers(prefix, path));
    }

    /// The scenario with everything that can be changed as the lesson has it.
    private Scenario withoutChanges(Scenario scenario) {
        Scenario changed = scenario;
        if (mayChange("landscape.formula")) {
            changed = changed.withLandscape(base.landscape());
        } else {
            LandscapeUse use = changed.landscape();
            var values = restored(use.parameters(), base.landscape().parameters(), "landscape.");
            changed = changed.withLandscape(new LandscapeUse(use.landscape(), values));
        }
        if (change.stream().anyMatch(path -> path.startsWith("noise"))) {
            changed = changed.withNoise(base.noise());
        }
        if (change.stream().anyMatch(path -> path.startsWith("validation"))) {
            changed = changed.withValidation(base.validation());
        }
        if (mayChange("steps") || mayChange("epochs")) {
            changed = changed.withLengthOf(base);
        }
        changed = changed.withStart(new Point(
                mayChange("start.x") ? base.start().x() : changed.start().x(),
                mayChange("start.y") ? base.start().y() : changed.start().y()));
        for (int i = 0; i < changed.runs().size(); i++) {
            changed = changed.withRun(
                    i, withoutChanges(changed.runs().get(i), base.runs().get(i), "run" + (i + 1) + "."));
        }
        return changed;
    }

    private RunSpec withoutChanges(RunSpec run, RunSpec of, String prefix) {
        RunSpec changed = run.withOptimizer(withoutChanges(run.optimizer(), of.optimizer(), prefix));
        changed = changed.withSchedule(
                mayChange(prefix + "schedule") ? of.schedule() : segments(run.schedule(), of.schedule(), prefix));
        if (mayChange(prefix + "start")) {
            changed = changed.withStart(of.start());
        }
        boolean gradient =
                List.of("clip_norm", "clip_value", "l2", "batch").stream().anyMatch(name -> mayChange(prefix + name));
        return gradient ? changed.withGradient(of.gradient()) : changed;
    }

    private Optimizer withoutChanges(Optimizer optimizer, Optimizer of, String prefix) {
        Optimizer inner = optimizer.inner();
        return new Optimizer(
                optimizer.rule(),
                restored(optimizer.settings(), of.settings(), prefix),
                inner == null || of.inner() == null ? inner : withoutChanges(inner, of.inner(), prefix + "inner."));
    }

    private List<Segment> segments(List<Segment> segments, List<Segment> of, String prefix) {
        if (segments.size() != of.size()) {
            return segments;
        }
        var restored = new ArrayList<Segment>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Segment before = of.get(i);
            String place = prefix + "schedule." + (i + 1) + ".";
            var settings = restored(segment.settings(), before.settings(), prefix);
            settings = restored(settings, before.settings(), prefix + "schedule.");
            settings = restored(settings, before.settings(), place);
            restored.add(new Segment(
                    segment.schedule(), settings, mayChange(place + "for") ? before.length() : segment.length()));
        }
        return restored;
    }

    /// Settings, those that can be changed as they were.
    private <T> Map<String, T> restored(Map<String, T> settings, Map<String, T> of, String prefix) {
        var restored = new TreeMap<String, T>(settings);
        restored.keySet().removeIf(name -> mayChange(prefix + name));
        of.forEach((name, value) -> {
            if (mayChange(prefix + name)) {
                restored.put(name, value);
            }
        });
        return restored;
    }

    /// What counts: not the view, the texts, or what is hidden.
    private static Scenario seen(Scenario scenario) {
        Scenario seen =
                scenario.withView(scenario.landscape().landscape().view()).withTitle("");
        for (int i = 0; i < seen.runs().size(); i++) {
            seen = seen.withRun(i, seen.runs().get(i).withHidden(false));
        }
        return new Scenario(
                seen.title(),
                seen.landscape(),
                seen.start(),
                seen.steps(),
                seen.epochs(),
                seen.view(),
                seen.runs(),
                seen.noise(),
                seen.validation(),
                Extras.NONE);
    }
}
