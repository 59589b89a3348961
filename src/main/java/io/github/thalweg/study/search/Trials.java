package io.github.thalweg.study.search;

import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.parallel.ParallelWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Trials of a search and their costs: never more updates than the budget.
final class Trials {
    /// Trials that are made side by side before they are told of; not the number of processors, so that the order of
    /// what is told does not depend on it.
    private static final int SIDE_BY_SIDE = 8;

    private final Search search;
    private final Consumer<Trial> seen;
    private final List<Trial> made = new ArrayList<>();
    private int candidates;
    private long spent;

    Trials(Search search, Consumer<Trial> seen) {
        this.search = search;
        this.seen = seen;
    }

    List<Trial> made() {
        return made;
    }

    /// Updates that may still be made.
    long left() {
        return search.budget() - spent;
    }

    /// The number of whole runs that the rest of the budget buys.
    int wholeLeft() {
        return (int) Math.min(left() / search.wholeCost(), Integer.MAX_VALUE);
    }

    /// Tries whole runs, as many as the budget allows.
    List<Trial> whole(List<List<Double>> values) {
        return begin(
                values.subList(0, Math.min(values.size(), wholeLeft())),
                search.scenario().steps());
    }

    /// Begins runs and looks at them after so many updates.
    List<Trial> begin(List<List<Double>> values, int updates) {
        var waiting = new ArrayList<Trial>();
        values.forEach(each -> waiting.add(new Trial(++candidates, each, 0, Double.NaN, 0)));
        return goOn(waiting, updates);
    }

    /// Goes on with runs that were looked at before. Only the further updates are charged: a run that is computed anew
    /// gives the same digits as one that was kept waiting.
    List<Trial> goOn(List<Trial> kept, int updates) {
        var looked = new ArrayList<Trial>();
        for (int from = 0; from < kept.size(); from += SIDE_BY_SIDE) {
            List<Trial> some = kept.subList(from, Math.min(from + SIDE_BY_SIDE, kept.size()));
            List<Double> losses =
                    ParallelWork.map(some.size(), i -> loss(some.get(i).values(), updates));
            for (int i = 0; i < some.size(); i++) {
                looked.add(booked(some.get(i), updates, losses.get(i)));
            }
        }
        return looked;
    }

    private Trial booked(Trial before, int updates, double loss) {
        spent += (long) (updates - before.updates()) * search.seeds();
        if (spent > search.budget()) {
            throw new IllegalStateException(
                    "the search must spend at most " + search.budget() + " updates, spent " + spent);
        }
        var trial = new Trial(before.candidate(), before.values(), updates, loss, spent);
        made.add(trial);
        seen.accept(trial);
        return trial;
    }

    private double loss(List<Double> values, int updates) {
        return IntStream.range(0, search.seeds())
                        .mapToDouble(member ->
                                search.objective().of(Runner.run(search.with(values, member), search.run()), updates))
                        .sum()
                / search.seeds();
    }
}
