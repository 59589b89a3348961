package io.github.thalweg.window.search;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.KeptStudies;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import io.github.thalweg.study.search.Dimension;
import io.github.thalweg.study.search.Objective;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.study.search.SearchRange;
import io.github.thalweg.study.search.Tuning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Settings of a search: what the form asks for.
public final class SearchSettings {
    /// The run that means all of them.
    public static final int EVERY_RUN = -1;

    private final IntegerProperty run = new SimpleIntegerProperty(EVERY_RUN);
    private final ObjectProperty<SearchMethod> method = new SimpleObjectProperty<>(SearchMethod.BAYESIAN);
    private final ObjectProperty<Objective> objective = new SimpleObjectProperty<>(Objective.FINAL);
    private final LongProperty budget = new SimpleLongProperty();
    private final LongProperty seed = new SimpleLongProperty(1);
    private final IntegerProperty seeds = new SimpleIntegerProperty(1);
    private final ObservableList<SearchNumber> numbers = FXCollections.observableArrayList();
    private final ObservableList<SearchNumber> shownNumbers = FXCollections.unmodifiableObservableList(numbers);

    // Properties

    /// Number of the run, from 0, or [#EVERY_RUN].
    public IntegerProperty runProperty() {
        return run;
    }

    public ObjectProperty<SearchMethod> methodProperty() {
        return method;
    }

    public ObjectProperty<Objective> objectiveProperty() {
        return objective;
    }

    /// Updates that all trials of one run may make.
    public LongProperty budgetProperty() {
        return budget;
    }

    /// The seed of what the method draws.
    public LongProperty seedProperty() {
        return seed;
    }

    /// Noise seeds that each trial is averaged over.
    public IntegerProperty seedsProperty() {
        return seeds;
    }

    /// The numbers that the run has, or any of the runs.
    public ObservableList<SearchNumber> numbers() {
        return shownNumbers;
    }

    /// Starts anew for one run or all: its rate varies, and the budget buys some whole runs.
    void choose(Scenario scenario, int wanted) {
        run.set(wanted);
        var found = new LinkedHashMap<String, SearchNumber>();
        for (int index : runs(scenario)) {
            for (RunFactor factor : Factors.ofRun(scenario, index)) {
                Dimension usual = Dimension.usual(scenario, factor);
                found.putIfAbsent(
                        factor.name(), new SearchNumber(factor.name(), factor.symbol(scenario), usual.axis()));
            }
        }
        numbers.setAll(found.values());
        first(found).variedProperty().set(true);
        seeds.set(Search.usualSeeds(scenario));
        budget.set((long) KeptStudies.USUAL_RUNS * scenario.steps() * seeds.get());
    }

    /// What a file says of the search, after [#choose].
    void follow(Tuning kept) {
        method.set(kept.method());
        objective.set(kept.objective());
        budget.set(kept.budget());
        seed.set(kept.seed());
        seeds.set(kept.seeds());
        for (SearchNumber number : numbers) {
            kept.ranges().stream()
                    .filter(range -> range.name().equals(number.name()))
                    .findFirst()
                    .ifPresentOrElse(number::vary, () -> number.variedProperty().set(false));
        }
    }

    private static SearchNumber first(Map<String, SearchNumber> found) {
        SearchNumber rate = found.get("lr");
        return rate != null ? rate : found.values().iterator().next();
    }

    /// Numbers of the runs that are meant.
    List<Integer> runs(Scenario scenario) {
        int count = scenario.runs().size();
        return run.get() == EVERY_RUN || run.get() >= count ? scenario.computed() : List.of(run.get());
    }

    /// @throws IllegalArgumentException in one sentence, when nothing varies or a range is none
    Tuning tuning() {
        List<SearchRange> ranges = numbers.stream()
                .filter(number -> number.variedProperty().get())
                .map(SearchNumber::range)
                .toList();
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException(Messages.NO_NUMBER);
        }
        return tuning(ranges);
    }

    /// The same over other numbers.
    Tuning tuning(List<SearchRange> ranges) {
        return new Tuning(ranges, method.get(), budget.get(), seed.get(), objective.get(), seeds.get());
    }
}
