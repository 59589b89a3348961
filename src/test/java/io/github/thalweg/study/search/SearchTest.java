package io.github.thalweg.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.study.Studies;
import io.github.thalweg.study.map.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What all searches promise: the budget, the seed, and losses that are those of the runs.
class SearchTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final Scenario BOWL = Studies.scenario(CATALOG, "(x^2 + 10*y^2)/2", 81, "momentum");
    private static final Scenario NOISY = BOWL.withNoise(new Noise("0.5", "0.5", 1, 7, null));
    private static final SearchRange RATE = new SearchRange.Between("lr", 1e-4, 10, true);
    private static final SearchRange MOMENTUM = new SearchRange.Between("momentum", 0, 0.99, false);

    private static Search search(Scenario scenario, SearchMethod method, long budget, long seed, SearchRange... over) {
        return new Tuning(List.of(over), method, budget, seed, Objective.FINAL, scenario.noise() == null ? 1 : 2)
                .of(scenario, 0);
    }

    private static List<Trial> trials(Search search) {
        var seen = new ArrayList<Trial>();
        SearchResult result = search.search(seen::add);
        assertEquals(seen, result.trials());
        return seen;
    }

    @ParameterizedTest
    @EnumSource
    void noBudgetIsExceeded(SearchMethod method) {
        for (Scenario scenario : List.of(BOWL, NOISY)) {
            for (long budget : new long[] {324, 500, 1000, 2500}) {
                List<Trial> trials = trials(search(scenario, method, budget, 1, RATE, MOMENTUM));
                assertTrue(trials.getLast().spent() <= budget);
                assertTrue(trials.stream().anyMatch(trial -> trial.updates() == 81), "no whole run");
                assertEquals(trials.getLast().spent(), cost(trials) * (scenario.noise() == null ? 1 : 2));
            }
        }
    }

    /// Updates of every candidate's longest run.
    private static long cost(List<Trial> trials) {
        return trials.stream()
                .mapToInt(Trial::candidate)
                .distinct()
                .mapToLong(candidate -> trials.stream()
                        .filter(trial -> trial.candidate() == candidate)
                        .mapToInt(Trial::updates)
                        .max()
                        .orElseThrow())
                .sum();
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedTriesTheSame(SearchMethod method) {
        List<Trial> once = trials(search(NOISY, method, 1500, 3, RATE, MOMENTUM));
        assertEquals(once, trials(search(NOISY, method, 1500, 3, RATE, MOMENTUM)));
        boolean drawn = method != SearchMethod.GRID && method != SearchMethod.SWEEP;
        assertEquals(!drawn, once.equals(trials(search(NOISY, method, 1500, 4, RATE, MOMENTUM))));
    }

    @ParameterizedTest
    @EnumSource
    void aLossIsThatOfTheRunAtThatUpdate(SearchMethod method) {
        Search search = search(BOWL, method, 1000, 1, RATE, MOMENTUM);
        for (Trial trial : trials(search)) {
            Trajectory run = Runner.run(search.with(trial.values()), 0);
            double loss = run.updates() < trial.updates() ? Double.POSITIVE_INFINITY : run.loss(trial.updates());
            assertEquals(Double.isFinite(loss) ? loss : Double.POSITIVE_INFINITY, trial.loss());
        }
    }

    @Test
    void noiseIsAveragedOverItsSeeds() {
        Search search = search(NOISY, SearchMethod.RANDOM, 200, 1, RATE);
        Trial trial = trials(search).getFirst();
        Scenario found = search.with(trial.values());
        double mean = IntStream.range(7, 9)
                .mapToDouble(seed -> Runner.run(found.withNoise(found.noise().withSeed(seed)), 0)
                        .loss(81))
                .average()
                .orElseThrow();
        assertEquals(mean, trial.loss(), 1e-15);
    }

    @Test
    void aGridHasEveryCombination() {
        List<Trial> trials = trials(search(BOWL, SearchMethod.GRID, 81 * 10, 1, RATE, MOMENTUM));
        assertEquals(9, trials.size());
        assertEquals(List.of(1e-4, 0.0), trials.get(0).values());
        assertEquals(List.of(1e-4, 0.495), trials.get(1).values());
        assertEquals(List.of(0.0316, 0.99), trials.get(5).values());
        var listed = new SearchRange.Listed("lr", List.of(0.3, 0.1));
        List<Trial> manual = trials(search(BOWL, SearchMethod.GRID, 81 * 10, 1, listed, MOMENTUM));
        assertEquals(10, manual.size());
        assertEquals(List.of(0.1, 0.2475), manual.get(1).values());
        var tooMany = search(BOWL, SearchMethod.GRID, 81, 1, listed, MOMENTUM);
        var refused = assertThrows(IllegalArgumentException.class, () -> tooMany.search(_ -> {}));
        assertEquals("the grid has 2 points, but a budget of 81 updates buys 1 runs of 81", refused.getMessage());
    }

    @Test
    void aSweepVariesOneNumberAtATime() {
        List<Trial> trials = trials(search(BOWL, SearchMethod.SWEEP, 81 * 12, 1, RATE, MOMENTUM));
        List<Trial> rates = trials.subList(0, 6);
        assertTrue(rates.stream().allMatch(trial -> trial.values().get(1) == 0.9));
        assertEquals(1e-4, rates.getFirst().values().getFirst());
        assertEquals(10, rates.getLast().values().getFirst());
        Trial best = rates.stream().min(Trial.BY_LOSS).orElseThrow();
        assertTrue(trials.subList(6, 12).stream()
                .allMatch(
                        trial -> trial.values().getFirst().equals(best.values().getFirst())));
    }

    @Test
    void divergedTrialsAreWorst() {
        var wild = new SearchRange.Listed("lr", List.of(0.01, 1e5));
        SearchResult result = search(BOWL, SearchMethod.GRID, 162, 1, wild).search(_ -> {});
        assertEquals(Double.POSITIVE_INFINITY, result.trials().get(1).loss());
        assertEquals(1, result.best().orElseThrow().candidate());
        var onlyWild = new SearchRange.Between("lr", 1e5, 1e6, true);
        SearchResult none =
                search(BOWL, SearchMethod.BAYESIAN, 810, 1, onlyWild).search(_ -> {});
        assertTrue(none.best().isEmpty());
        assertEquals(10, none.trials().size());
    }

    @Test
    void bayesianBeatsRandomInTheMedian() {
        assertTrue(median(SearchMethod.BAYESIAN) < 0.1 * median(SearchMethod.RANDOM));
    }

    private static double median(SearchMethod method) {
        double[] best = IntStream.range(0, 9)
                .mapToDouble(seed -> search(BOWL, method, 81 * 20, seed, RATE, MOMENTUM)
                        .search(_ -> {})
                        .best()
                        .orElseThrow()
                        .loss())
                .sorted()
                .toArray();
        return best[4];
    }

    /// The same on valleys of two shapes, trial by trial of the same budget; `src/bench/Searches` has more of them.
    @Test
    void bayesianWinsFarMoreOftenThanItLoses() {
        int wins = 0;
        int losses = 0;
        for (String formula : List.of("(x^2 + 100*y^2)/2", "(2 - x)^2 + 20*(y - x^2)^2")) {
            Scenario valley = Studies.scenario(CATALOG, formula, 50, "momentum");
            for (int seed = 1; seed <= 6; seed++) {
                double bayesian = best(valley, SearchMethod.BAYESIAN, seed);
                double random = best(valley, SearchMethod.RANDOM, seed);
                wins += bayesian < 0.99 * random ? 1 : 0;
                losses += random < 0.99 * bayesian ? 1 : 0;
            }
        }
        assertTrue(wins >= 8 && losses <= 2, wins + " wins, " + losses + " losses");
    }

    /// The lowest minimum is reached from narrow strips just before the rates that diverge.
    @Test
    void bayesianFindsABasinAtTheEdgeMoreOftenThanRandom() {
        Scenario camel = Sample.of("six-hump-camel", 50, "\"momentum\"");
        int[] found = new int[2];
        for (int seed = 1; seed <= 10; seed++) {
            found[0] += best(camel, SearchMethod.BAYESIAN, seed) < -0.3 ? 1 : 0;
            found[1] += best(camel, SearchMethod.RANDOM, seed) < -0.3 ? 1 : 0;
        }
        assertTrue(found[0] > found[1], found[0] + " of 10, at random " + found[1]);
    }

    private static double best(Scenario scenario, SearchMethod method, int seed) {
        SearchRange wide = new SearchRange.Between("lr", 1e-5, 10, true);
        return search(scenario, method, 50 * 40, seed, wide, MOMENTUM)
                .search(_ -> {})
                .best()
                .orElseThrow()
                .loss();
    }

    @Test
    void lossesBecomeDecades() {
        LossScale plain = LossScale.of(4, new double[] {0.5, 1e-30, Double.POSITIVE_INFINITY});
        assertEquals(new LossScale(0, 4), plain);
        assertEquals(Math.log10(0.5), plain.decades(0.5), 1e-15);
        assertEquals(Math.log10(40), plain.decades(Double.POSITIVE_INFINITY), 1e-15);
        assertEquals(Math.log10(4e-16), plain.decades(1e-30), 1e-12);
        LossScale shifted = LossScale.of(3, new double[] {-7, 1});
        assertEquals(-7.01, shifted.base(), 1e-12);
        assertEquals(-2, shifted.decades(-7), 1e-9);
        assertEquals(1, shifted.loss(shifted.decades(1)), 1e-12);
    }

    @Test
    void impossibleSearchesAreRefusedInASentence() {
        var poor = assertThrows(IllegalArgumentException.class, () -> search(BOWL, SearchMethod.RANDOM, 80, 1, RATE));
        assertEquals("the budget must be at least the 81 updates of one trial, was 80", poor.getMessage());
        var unknown = assertThrows(
                IllegalArgumentException.class,
                () -> search(BOWL, SearchMethod.RANDOM, 800, 1, new SearchRange.Usual("beta1")));
        assertTrue(unknown.getMessage().startsWith("momentum has no number called beta1; it has lr, momentum"));
        var outside = assertThrows(
                IllegalArgumentException.class,
                () -> search(BOWL, SearchMethod.RANDOM, 800, 1, new SearchRange.Between("momentum", 0, 2, false)));
        assertEquals("momentum must be in [0.0, 0.9999], was 2.0", outside.getMessage());
    }

    @Test
    void allRunsAreTunedAlikeAndTheScenarioSaysSoUntilOneChanges() {
        Scenario race = Studies.scenario(CATALOG, "(x^2 + 10*y^2)/2", 40, "sgd", "momentum");
        var tuning = new Tuning(List.of(RATE, MOMENTUM), SearchMethod.RANDOM, 400, 5, Objective.FINAL, 1);
        List<SearchResult> results = IntStream.range(0, 2)
                .mapToObj(run -> tuning.of(race, run).search(_ -> {}))
                .toList();
        assertEquals(1, results.get(0).search().dimensions().size());
        assertEquals(2, results.get(1).search().dimensions().size());
        Scenario tuned = tuning.applied(race, results);
        assertEquals("random search over lr and momentum, 10 trials, 400 updates, seed 5", tuned.tuned());
        for (int run = 0; run < 2; run++) {
            Trajectory trajectory = Runner.run(tuned, run);
            assertEquals(results.get(run).best().orElseThrow().loss(), trajectory.loss(40));
        }
        assertEquals(
                tuned.tuned(),
                tuned.withTitle("t")
                        .withRun(0, tuned.runs().get(0).withHidden(true))
                        .tuned());
        assertEquals(null, tuned.withSteps(41).tuned());
        assertEquals(null, tuned.withRun(0, Studies.rate(tuned, 0.123)).tuned());
        assertEquals(null, tuning.applied(race, results.subList(0, 1)).tuned());
        assertNotEquals(race, tuned);
    }
}
