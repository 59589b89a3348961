package io.github.thalweg.study.search;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A search for good numbers of one run: the numbers, the method, and the updates it may spend. Everything else of
/// the scenario stays. The same search tries the same values, on every machine and any number of threads.
///
/// @param run        number of the run in the scenario, from 0
/// @param dimensions at least one
/// @param budget     updates that all trials may make together, at least those of one whole run; a trial that diverges
///                   is charged as if it had not, so that the same budget buys every method as much
/// @param seed       of whatever the method draws
/// @param seeds      how many noise seeds each trial is averaged over, from the scenario's seed on; each is charged
public record Search(
        Scenario scenario,
        int run,
        List<Dimension> dimensions,
        SearchMethod method,
        long budget,
        long seed,
        Objective objective,
        int seeds) {
    /// Noise seeds per trial of a noisy scenario, unless one says otherwise.
    public static final int USUAL_SEEDS = 5;

    /// @throws IllegalArgumentException in one sentence, when the budget does not suffice
    public Search {
        dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException(Messages.NOTHING_TO_VARY);
        }
        if (seeds < 1) {
            throw new IllegalArgumentException(Messages.seeds(seeds));
        }
        scenario = scenario.asLongAs(scenario.runs().get(run));
        long one = (long) scenario.steps() * seeds;
        if (budget < one) {
            throw new IllegalArgumentException(Messages.smallBudget(one, budget));
        }
    }

    /// The usual number of noise seeds that a trial is averaged over: one without noise.
    public static int usualSeeds(Scenario scenario) {
        return scenario.noise() == null ? 1 : USUAL_SEEDS;
    }

    /// Tries and tells of each trial as it is made.
    ///
    /// @param seen called on the caller's thread
    /// @throws IllegalArgumentException when the method cannot search this
    /// @throws io.github.thalweg.formula.syntax.FormulaException when a text of the run is not one
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public SearchResult search(Consumer<Trial> seen) {
        var trials = new Trials(this, seen);
        method.strategy().search(this, trials);
        return new SearchResult(this, trials.made());
    }

    /// Updates of a trial of a whole run.
    public long wholeCost() {
        return (long) scenario.steps() * seeds;
    }

    /// The number of whole runs that the budget buys.
    int wholeTrials() {
        return (int) Math.min(budget / wholeCost(), Integer.MAX_VALUE);
    }

    /// The values at a place of the unit cube.
    List<Double> values(double[] place) {
        var values = new ArrayList<Double>();
        for (int i = 0; i < place.length; i++) {
            values.add(dimensions.get(i).value(place[i]));
        }
        return values;
    }

    /// The place of values in the unit cube.
    public double[] place(List<Double> values) {
        var place = new double[values.size()];
        for (int i = 0; i < place.length; i++) {
            place[i] = dimensions.get(i).place(values.get(i));
        }
        return place;
    }

    /// The values that the run has before the search; where it has none, the middle of the range.
    List<Double> present() {
        return dimensions.stream()
                .map(d -> {
                    double value = d.number().value(scenario);
                    return Double.isNaN(value) ? d.value(0.5) : value;
                })
                .toList();
    }

    /// The scenario with these values.
    public Scenario with(List<Double> values) {
        Scenario turned = scenario;
        for (int i = 0; i < values.size(); i++) {
            turned = dimensions.get(i).number().with(turned, values.get(i));
        }
        return turned;
    }

    /// The scenario with these values and one of the search's noise seeds.
    Scenario with(List<Double> values, int member) {
        Scenario turned = with(values);
        Noise noise = turned.noise();
        return noise == null ? turned : turned.withNoise(noise.withSeed(noise.seed() + member));
    }

    /// The loss that every trial starts from.
    double startLoss() {
        Point own = scenario.runs().get(run).start();
        Point start = own == null ? scenario.start() : own;
        return Surface.of(scenario.landscape().landscape(), scenario.landscape().parameters())
                .value(start.x(), start.y());
    }
}
