package io.github.thalweg.run.batch;

import static io.github.thalweg.run.scenario.Rules.ADAM;
import static io.github.thalweg.run.scenario.Rules.optimizer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.formula.lanes.VectorCompiler;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.graph.Arguments;
import io.github.thalweg.run.kernel.Kernel;
import io.github.thalweg.run.kernel.Kernels;
import io.github.thalweg.run.kernel.Recorded;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.number.RunNumbers;
import io.github.thalweg.run.parallel.Raster;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.OwnNoise;
import io.github.thalweg.run.scenario.Rules;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.run.scenario.Validation;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A run of a batch is the run alone, to the last bit.
class BatchTest {
    private static final int SIZE = 24;
    private static final StopWatchpoints WATCH = new StopWatchpoints(1e-3, 1);

    static Stream<UpdateRule> rules() {
        return Catalog.builtIn().updateRules().stream();
    }

    static Stream<Landscape> landscapes() {
        return Catalog.builtIn().landscapes().stream();
    }

    static Stream<Schedule> schedules() {
        return Catalog.builtIn().schedules().stream();
    }

    private static RunSpec spec(UpdateRule rule) {
        UpdateRule adam = Catalog.builtIn().updateRule("adam").orElseThrow();
        return Rules.run(new Optimizer(rule, Map.of(), rule.wraps() ? new Optimizer(adam, Map.of(), null) : null));
    }

    private static Scenario on(Landscape landscape, RunSpec spec, int steps) {
        return new Scenario(
                "", new LandscapeUse(landscape, Map.of()), new Point(-1.2, 1), steps, landscape.view(), List.of(spec));
    }

    private static Landscape landscape(String id) {
        return Catalog.builtIn().landscape(id).orElseThrow();
    }

    /// Starts all over the view and beyond.
    private static Variation starts(Box view, int size) {
        var random = new Random(5);
        double[] x = random.doubles(size, view.xMin() - 1, view.xMax() + 1).toArray();
        double[] y = random.doubles(size, view.yMin() - 1, view.yMax() + 1).toArray();
        return Variation.of(Map.of("x", x, "y", y));
    }

    private static Set<StopReason> same(Scenario scenario, Variation variation) {
        Batch batch = Batch.of(scenario, 0, variation, WATCH);
        var outcomes = new Outcomes(batch.size());
        batch.compute(0, batch.size(), outcomes);
        var together = new Outcomes(batch.size());
        int[] indices = IntStream.range(0, batch.size()).toArray();
        batch.lanes().ifPresent(kernel -> batch.computeTogether(kernel, indices, batch.steps(), together, () -> false));
        var reasons = EnumSet.noneOf(StopReason.class);
        for (int i = 0; i < batch.size(); i++) {
            Trajectory alone = Runner.run(batch.scenario(i), 0);
            same(alone, outcomes, i);
            if (together.isComputed(i)) {
                same(alone, together, i);
            }
            reasons.add(outcomes.stopReason(i));
        }
        return reasons;
    }

    private static void same(Trajectory alone, Outcomes outcomes, int i) {
        int last = alone.updates();
        assertTrue(outcomes.isComputed(i));
        assertEquals(last, outcomes.updates(i));
        assertEquals(alone.stopReason(), outcomes.stopReason(i));
        bits(alone.x(last), outcomes.x(i));
        bits(alone.y(last), outcomes.y(i));
        bits(alone.loss(last), outcomes.loss(i));
        int settled = 0;
        int reached = -1;
        for (int k = 0; k <= last; k++) {
            if (k > 0 && moves(alone, k)) {
                settled = k;
            }
            if (reached < 0 && alone.loss(k) <= WATCH.target()) {
                reached = k;
            }
        }
        assertEquals(settled, outcomes.settled(i));
        assertEquals(reached, outcomes.reached(i));
    }

    private static boolean moves(Trajectory run, int k) {
        double dx = Math.abs(run.x(k) - run.x(k - 1));
        double dy = Math.abs(run.y(k) - run.y(k - 1));
        return !(dx <= WATCH.still() && dy <= WATCH.still());
    }

    private static void bits(double wanted, double found) {
        assertEquals(Double.doubleToLongBits(wanted), Double.doubleToLongBits(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqrt(x^2 + y^2)",
                "hypot(x, y) + exp(-x^2)",
                "tanh(x^2) + 1/cosh(y)",
                "log(1 + exp(x^2)) + abs(y)",
                "exp(x)/(exp(x) + exp(y) + 1) + y/cosh(x)",
                "log(exp(x) + 2exp(-y) + 1) - log(exp(x)/(exp(y) + exp(-y) + 1))",
                "log(x) + x % y",
                "sin(x)/x + y*log(x)/x",
                "sqrt(x^2 + 4y^2)/(x - 1) + 0*log(y)",
                "max(x, log(y)) + atan2(y, x)"
            })
    void ofFormulasAtTheirOddPoints(String formula) {
        RunSpec sgd = Rules.run(optimizer(Rules.stateless("theta = theta - lr*g", Rules.number("lr", 1)), 1));
        double[] x = {0, 3, 0, -1, 711, 1e80, 1e160, 1e-200};
        double[] y = {0, 4, 2, 0, 0, 711, -1e160, 1e-200};
        same(on(Landscape.typed(formula, List.of()), sgd, 8), Variation.of(Map.of("x", x, "y", y)));
    }

    /// Code for many runs computes a long side of a choice only where one of several neighbours needs it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqrt(x^2 + y^2) + sqrt((x - 1)^2 + 3*y^2)",
                "if(x < y, (1 + x^2)*(2 + y^2)*(3 + x*y)*(x - y)^2, x^2 + y^2)",
                "if(x < y, x^2 + y^2, (1 + x^2)*(2 + y^2)*(3 + x*y)*(x - y)^2)",
                "if(x < 1, if(y < 0, (1 + x^2)*(2 + y^2)*(3 + x*y)*(x - y)^2, x), (2 + x^2)*(1 + y^2)*(5 + x*y))"
            })
    void ofLongSidesTakenBySome(String formula) {
        RunSpec sgd = Rules.run(optimizer(Rules.stateless("theta = theta - lr*g", Rules.number("lr", 1e-3)), 1));
        int size = 48;
        double[] x = IntStream.range(0, size)
                .mapToDouble(i -> i < 16 ? -2 : i < 32 ? 2 : i % 3 - 1.0)
                .toArray();
        double[] y = IntStream.range(0, size)
                .mapToDouble(i -> i < 32 ? 0.25 * (i % 2) : i % 5 / 2.0 - 1)
                .toArray();
        x[20] = 1e-170;
        y[20] = -2e-170;
        same(on(Landscape.typed(formula, List.of()), sgd, 8), Variation.of(Map.of("x", x, "y", y)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ofEveryRule(UpdateRule rule) {
        Landscape ackley = landscape("ackley");
        same(on(ackley, spec(rule), 18), starts(ackley.view(), SIZE));
        var noise = new Noise("0.3", "0.5*abs(theta)", 4, 3, null);
        Landscape partly = Landscape.typed("log(x) + y^2", List.of());
        same(on(partly, spec(rule).withClipNorm(2.0), 18).withNoise(noise), starts(partly.view(), SIZE));
    }

    @Test
    void ofRunsWithNoiseOfTheirOwn() {
        Landscape ackley = landscape("ackley");
        RunSpec sgd = Rules.run(optimizer(Rules.stateless("theta = theta - lr*g", Rules.number("lr", 0.02)), 0.02))
                .withNoise(new OwnNoise("0.2", "0.1", null));
        Scenario scenario = on(ackley, sgd, 18).withNoise(new Noise("0.5", "0.5", 1, 7, null));
        double[] numbers = IntStream.range(1, SIZE + 1).asDoubleStream().toArray();
        same(scenario, starts(ackley.view(), SIZE));
        for (String name : List.of("noise", "batch", "seed")) {
            same(scenario, Variation.of(Map.of(name, numbers)));
        }
        same(scenario.withNoise(null), Variation.of(Map.of("batch", numbers)));
    }

    @Test
    void ofRulesThatDrawRandomNumbers() {
        UpdateRule shaken = Rules.stateless(
                "u = random()\ntheta = theta - lr*(random_pair() + u)*g + if(loss > 1, 0.1*random(), 0)",
                Rules.number("lr", 0.02));
        Landscape ackley = landscape("ackley");
        Scenario scenario = on(ackley, spec(shaken), 18).withNoise(new Noise("0", "0", 1, 7, null));
        same(scenario, starts(ackley.view(), SIZE));
        same(
                scenario,
                Variation.of(
                        Map.of("seed", IntStream.range(0, SIZE).asDoubleStream().toArray())));
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void onEveryLandscape(Landscape landscape) {
        RunSpec adam = spec(Catalog.builtIn().updateRule("adam").orElseThrow());
        same(on(landscape, adam, 18), starts(landscape.view(), SIZE));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void withEverySchedule(Schedule schedule) {
        UpdateRule adam = Catalog.builtIn().updateRule("adam").orElseThrow();
        RunSpec run = spec(adam).withSchedule(List.of(Rules.segment(schedule)));
        double[] rates = new Random(7).doubles(SIZE, 0.001, 0.5).toArray();
        same(on(landscape("rosenbrock"), run, 18), Variation.of(Map.of("lr", rates)));
    }

    @Test
    void alsoManyAtOnce() {
        assumeTrue(VectorCompiler.isAvailable(), "Java was started without the module jdk.incubator.vector");
        Scenario scenario = on(landscape("ackley"), Rules.run(optimizer(ADAM, 0.05)), 5);
        assertTrue(
                Batch.of(scenario, 0, starts(scenario.view(), 3), WATCH).lanes().isPresent());
    }

    @Test
    void inEveryWayThatRunsEnd() {
        RunSpec sgd = spec(Catalog.builtIn().updateRule("sgd").orElseThrow());
        double[] rates =
                IntStream.range(0, SIZE).mapToDouble(i -> 1e-5 * Math.pow(2, i)).toArray();
        var faster = Variation.of(Map.of("lr", rates));
        Scenario scenario = on(landscape("rosenbrock"), sgd, 100);
        assertEquals(EnumSet.of(StopReason.FINISHED, StopReason.DIVERGED), same(scenario, faster));
        Landscape partly = Landscape.typed("x*log(x) + y^2", List.of());
        assertTrue(same(on(partly, sgd, 100).withStart(new Point(1, 1)), faster).contains(StopReason.LEFT_DOMAIN));
        var stopping = new Scenario("", scenario.landscape(), scenario.start(), 100, scenario.view(), scenario.runs())
                .withValidation(new Validation("(x + 1)^2 + y", new Validation.EarlyStop(3, 0)));
        assertTrue(same(stopping, faster).contains(StopReason.EARLY_STOP));
    }

    @Test
    void whateverNumberVaries() {
        UpdateRule lookahead = Catalog.builtIn().updateRule("lookahead").orElseThrow();
        List<Schedule> schedules = Catalog.builtIn().schedules();
        for (Schedule schedule : schedules.subList(2, 4)) {
            RunSpec run =
                    spec(lookahead).withSchedule(List.of(new Segment(schedule, Map.of(), 20), Rules.segment(schedule)));
            Scenario scenario = on(landscape("rosenbrock"), run, 50).withNoise(new Noise("1", "2", 4, 3, null));
            for (String name : RunNumbers.names(scenario, 0)) {
                if (!name.equals("total_steps")) {
                    same(scenario, Variation.of(Map.of(name, new double[] {2, 3, 5})));
                }
            }
        }
    }

    @Test
    void alsoWhereOtherNumbersFollowAndWhereTheCodeIsAnother() {
        UpdateRule prodigy = Catalog.builtIn().updateRule("prodigy").orElseThrow();
        Scenario scenario = on(landscape("rosenbrock"), spec(prodigy), 50);
        same(scenario, Variation.of(Map.of("beta2", new double[] {0.9, 0.99, 0.5})));
        same(scenario, Variation.of(Map.of("l2", new double[] {0, 0.1, 0}, "lr", new double[] {1, 2, 3})));
        same(scenario, Variation.of(Map.of("l2", new double[] {0, 0, 0.5})));
        same(scenario, Variation.of(Map.of("l2", new double[] {0.2, 0, 0.5})));
    }

    @Test
    void ofManyUpdates() {
        RunSpec run = Rules.run(optimizer(ADAM, 0.05));
        same(
                on(landscape("rosenbrock"), run, 21_000),
                starts(landscape("rosenbrock").view(), 2));
    }

    @Test
    void changingTheDeviationOfTheNoiseNeverCompiles() {
        Scenario scenario = on(landscape("rosenbrock"), Rules.run(optimizer(ADAM, 0.05)), 5);
        Kernel one = kernel(scenario.withNoise(new Noise("1", "0.5", 4, 3, null)));
        assertEquals(one, kernel(scenario.withNoise(new Noise("0.25", "3", 1, 8, null))));
    }

    private static Kernel kernel(Scenario scenario) {
        RunSpec run = scenario.runs().getFirst();
        return Kernels.of(scenario, run, Arguments.of(scenario, run), Recorded.KEPT)
                .kernel();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void aPictureIsRefinedUntilEveryPixelIsKnownOnce(int width) {
        Scenario scenario = on(landscape("rosenbrock"), Rules.run(optimizer(ADAM, 0.05)), 5);
        Batch batch = Batch.of(scenario, 0, starts(scenario.view(), width * 131), WATCH);
        var picture = new Outcomes(batch.size());
        var tiles = new ConcurrentLinkedQueue<Raster.Tile>();
        var parts = ConcurrentHashMap.<Double>newKeySet();
        Raster.compute(into(batch, picture), width, 131, (tile, done) -> {
            tiles.add(tile);
            parts.add(done);
            for (int row = tile.row(); row < tile.row() + tile.rows(); row += tile.stride()) {
                for (int column = tile.column(); column < tile.column() + tile.columns(); column += tile.stride()) {
                    assertTrue(picture.isComputed(row * width + column));
                }
            }
        });
        assertTrue(parts.contains(1.0));
        assertEquals(8, tiles.peek().stride());
        assertEquals(4 * tiles.stream().filter(tile -> tile.stride() == 1).count(), tiles.size());
        var plain = new Outcomes(batch.size());
        batch.compute(0, batch.size(), plain);
        for (int i = 0; i < batch.size(); i++) {
            bits(plain.x(i), picture.x(i));
            assertEquals(plain.settled(i), picture.settled(i));
        }
    }

    private static Raster.Pixels into(Batch batch, Outcomes outcomes) {
        return (pixels, unwanted) -> batch.compute(pixels, outcomes, unwanted);
    }

    @Test
    void whoIsInterruptedGetsNoPicture() {
        Scenario scenario = on(landscape("rosenbrock"), Rules.run(optimizer(ADAM, 0.05)), 1_000_000);
        Batch batch = Batch.of(scenario, 0, starts(scenario.view(), 10_000), WATCH);
        var outcomes = new Outcomes(batch.size());
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> Raster.compute(into(batch, outcomes), 100, 100, (_, _) -> {}));
        assertTrue(Thread.interrupted());
        assertFalse(outcomes.isComputed(9_999));
    }

    @Test
    void aNumberThatIsNotThereIsRefused() {
        Scenario scenario = on(landscape("rosenbrock"), Rules.run(optimizer(ADAM, 0.05)), 5);
        for (String name : List.of("z", "inner.beta1", "landscape.q", "noise", "seed")) {
            var variation = Variation.of(Map.of(name, new double[] {1}));
            assertThrows(IllegalArgumentException.class, () -> Batch.of(scenario, 0, variation, WATCH));
        }
        assertThrows(IllegalArgumentException.class, () -> new Variation(List.of("x", "x"), 1, (_, _) -> {}));
    }
}
