package io.github.thalweg.window.scenario;

import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunLook;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;

/// The runs of the race as a list that is added to, ordered and thinned.
public final class RunsModel {
    private final SessionModel session;
    private final Schedule constant;
    private final UpdateRule innermost;
    private final IntegerBinding count;

    /// @param constant  the schedule of a new run
    /// @param innermost what a new wrapping rule wraps
    public RunsModel(SessionModel session, Schedule constant, UpdateRule innermost) {
        this.session = session;
        this.constant = constant;
        this.innermost = innermost;
        this.count =
                Bindings.createIntegerBinding(() -> session.scenario().runs().size(), session.scenarioProperty());
    }

    // Properties

    public IntegerBinding countProperty() {
        return count;
    }

    /// The rule that a wrapping rule wraps until another is chosen.
    public UpdateRule innermost() {
        return innermost;
    }

    /// The schedule of a new run, and of a new segment.
    public Schedule constant() {
        return constant;
    }

    // Commands

    /// Adds a run of this rule with its defaults, and selects it.
    public void add(UpdateRule rule) {
        session.edit(Messages.ADD_RUN, s -> {
            Optimizer inner = rule.wraps() ? new Optimizer(innermost, Map.of(), null) : null;
            var schedule = List.of(new Segment(constant, Map.of(), null));
            RunSpec run = RunSpec.of(null, new Optimizer(rule, Map.of(), inner), schedule);
            String label = s.runs().stream()
                    .filter(other -> rule.name().equals(other.label()))
                    .findFirst()
                    .map(other -> CopyNames.of(s, other, rule.name(), run))
                    .orElseGet(() -> RunLabels.free(s, rule.name()));
            return inserted(s, s.runs().size(), run.withLabel(label));
        });
        session.select(session.scenario().runs().size() - 1);
    }

    public void duplicate(int index) {
        session.edit(Messages.DUPLICATE, s -> {
            RunSpec run = s.runs().get(index);
            return inserted(s, index + 1, run.withLabel(RunLabels.free(s, s.label(index))));
        });
        session.select(index + 1);
    }

    public void remove(int index) {
        session.edit(Messages.REMOVE, s -> {
            var runs = new ArrayList<>(s.runs());
            runs.remove(index);
            return s.withRuns(runs);
        });
    }

    /// Moves a run up (-1) or down (1) in the list; at an end nothing happens.
    public void move(int index, int by) {
        int target = index + by;
        if (target >= 0 && target < session.scenario().runs().size()) {
            session.edit(Messages.REORDER, s -> {
                var runs = new ArrayList<>(s.runs());
                Collections.swap(runs, index, target);
                return s.withRuns(runs);
            });
            session.select(target);
        }
    }

    public void toggleHidden(int index) {
        RunSpec run = session.scenario().runs().get(index);
        session.edit(
                run.hidden() ? Messages.SHOW : Messages.HIDE, s -> s.withRun(index, run.withHidden(!run.hidden())));
    }

    /// Marks an update of the selected run with a ring, or takes the ring away; for a run that ended earlier its last.
    ///
    /// @return why there is no mark, or nothing
    public Optional<String> toggleMark(int step) {
        int index = session.selectedRunProperty().get();
        Results results = session.resultsProperty().get();
        if (index < 0 || results == null || index >= results.trajectories().size()) {
            return Optional.of(Messages.NOTHING_TO_MARK);
        }
        RunSpec run = session.scenario().runs().get(index);
        int row = Math.min(
                session.scenario().updateAt(run, step),
                results.trajectories().get(index).updates());
        boolean there = run.marks().contains(row);
        if (!there && run.marks().size() == RunLook.MAX_MARKS) {
            return Optional.of(Messages.manyMarks(RunLook.MAX_MARKS));
        }
        List<Integer> marks = there
                ? run.marks().stream().filter(mark -> mark != row).toList()
                : Stream.concat(run.marks().stream(), Stream.of(row)).toList();
        session.edit(there ? Messages.UNMARK : Messages.MARK, s -> s.withRun(index, run.withMarks(marks)));
        return Optional.empty();
    }

    /// Hides all others; when they are hidden already, shows all again.
    public void solo(int index) {
        boolean alone = isSolo(index);
        session.edit(
                alone ? Messages.SHOW_ALL : Messages.SHOW_ONE,
                s -> s.withRuns(IntStream.range(0, s.runs().size())
                        .mapToObj(i -> s.runs().get(i).withHidden(!alone && i != index))
                        .toList()));
    }

    private boolean isSolo(int index) {
        List<RunSpec> runs = session.scenario().runs();
        return IntStream.range(0, runs.size()).allMatch(i -> runs.get(i).hidden() == (i != index));
    }

    /// The scenario with one more run, in a style that none has yet.
    public static Scenario inserted(Scenario scenario, int index, RunSpec run) {
        Set<Integer> taken = scenario.runs().stream().map(RunSpec::style).collect(Collectors.toSet());
        int style = IntStream.iterate(0, i -> i + 1)
                .filter(i -> !taken.contains(i))
                .findFirst()
                .orElseThrow();
        var runs = new ArrayList<>(scenario.runs());
        runs.add(index, run.withStyle(style).withHidden(false));
        return scenario.withRuns(runs);
    }
}
