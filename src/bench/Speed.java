import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.formula.compile.CompiledFormula;
import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.batch.Batch;
import io.github.thalweg.run.batch.Outcomes;
import io.github.thalweg.run.batch.StopWatchpoints;
import io.github.thalweg.run.batch.Variation;
import io.github.thalweg.run.scenario.Scenario;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;

/// Measures the engine beside hand-written C and PyTorch, on the same work, by turns: CPU time, medians, ratios. The
/// last lines say of each target whether it is met. Arguments: trajectories, studies, rows, formulas, growth; all by
/// default.
final class Speed {
    private static final int ROUNDS = 5;
    private static final int UPDATES = 20_000;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;
    private static final int STUDY_UPDATES = 200;
    private static final String ACKLEY =
            "-20*exp(-0.2*sqrt(0.5*(x^2+y^2))) - exp(0.5*(cos(2*pi*x)+cos(2*pi*y))) + e + 20";
    private static final List<String> FOUR = List.of("rosenbrock", "beale", "ackley", "ravine");
    private static final List<String> RULES = List.of("sgd", "momentum", "adam");
    private static final List<String> STUDIES = List.of("rosenbrock", "beale", "ackley");
    private static final List<String> targets = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        var wanted = List.of(
                arguments.length == 0
                        ? new String[] {"trajectories", "studies", "rows", "formulas", "growth"}
                        : arguments);
        if (wanted.contains("trajectories")) {
            trajectories();
        }
        if (wanted.contains("studies")) {
            studies();
        }
        if (wanted.contains("rows")) {
            rows();
        }
        if (wanted.contains("formulas")) {
            formulas();
        }
        if (wanted.contains("growth")) {
            growth();
        }
        System.out.println("Target 4, the window: see Drag, and Package for the start of the program.");
        System.out.println();
        targets.forEach(System.out::println);
    }

    // One trajectory.

    private static void trajectories() throws Exception {
        var java = new LinkedHashMap<String, List<Double>>();
        var c = new LinkedHashMap<String, List<Double>>();
        var byHand = new LinkedHashMap<String, List<Double>>();
        Path same = Rivals.compiled("trajectories", Rivals.SAME_OPERATIONS);
        Path program = Rivals.compiled("trajectories", List.of());
        for (String landscape : FOUR) {
            for (String rule : RULES) {
                for (int i = 0; i < 300; i++) {
                    trajectory(landscape, rule);
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (String landscape : FOUR) {
                for (String rule : RULES) {
                    add(java, landscape + " " + rule, median(31, () -> trajectory(landscape, rule)));
                }
            }
            Rivals.run(same, c);
            Rivals.run(program, byHand);
        }
        Map<String, List<Double>> torch = Rivals.torch();
        System.out.println("One trajectory, ns per update, x, y and f recorded");
        System.out.printf(
                "%-22s %10s %10s %8s %10s %8s %12s%n",
                "", "Thalweg", "C, same", "ratio", "by hand", "ratio", "PyTorch");
        var ratios = new LinkedHashMap<String, Double>();
        java.forEach((name, times) -> {
            double ours = median(times);
            double theirs = median(c.getOrDefault(name, List.of()));
            double hand = median(byHand.getOrDefault(name, List.of()));
            ratios.put(name, ours / theirs);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %10.2f %10.2f %8.2f %10.2f %8.2f %12.0f%n",
                    name,
                    ours,
                    theirs,
                    ours / theirs,
                    hand,
                    ours / hand,
                    median(torch.getOrDefault(name, List.of())));
        });
        double adam =
                FOUR.stream().mapToDouble(l -> ratios.get(l + " adam")).max().orElseThrow();
        double product =
                ratios.values().stream().mapToDouble(Math::log).average().orElseThrow();
        target("1-trajectory-adam-worst", adam, 1.2, true);
        target("1-trajectory-geometric-mean", Math.exp(product), 1.1, true);
        target(
                "1-trajectory-worst",
                ratios.values().stream().mapToDouble(d -> d).max().orElseThrow(),
                1.4,
                true);
        target("1-bytes-allocated-per-update", allocation(), 0.01, true);
    }

    private static final Map<String, Scenario> SCENARIOS = new LinkedHashMap<>();

    /// As a batch of one, which records x, y, f and the rate of some hundred updates at a time in memory that is there.
    private static double trajectory(String landscape, String rule) {
        Batch batch = ONE.computeIfAbsent(landscape + rule, _ -> {
            Variation nothing = new Variation(List.of(), 1, (_, _) -> {});
            return Batch.of(scenario(landscape, rule, UPDATES, 1e-5), 0, nothing, StopWatchpoints.NOTHING);
        });
        long start = cpu();
        batch.compute(0, 1, OUTCOME);
        return (cpu() - start) / (double) UPDATES;
    }

    private static final Map<String, Batch> ONE = new LinkedHashMap<>();
    private static final Outcomes OUTCOME = new Outcomes(1);

    /// What a run twice as long takes more.
    private static double allocation() {
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var bytes = new long[3];
        for (int i = 1; i <= 2; i++) {
            Variation nothing = new Variation(List.of(), 1, (_, _) -> {});
            Batch batch =
                    Batch.of(scenario("rosenbrock", "adam", i * 100_000, 1e-5), 0, nothing, StopWatchpoints.NOTHING);
            batch.compute(0, 1, OUTCOME);
            long before = thread.getCurrentThreadAllocatedBytes();
            batch.compute(0, 1, OUTCOME);
            bytes[i] = thread.getCurrentThreadAllocatedBytes() - before;
        }
        return (bytes[2] - bytes[1]) / 100_000.0;
    }

    private static Scenario scenario(String landscape, String rule, int updates, double lr) {
        return SCENARIOS.computeIfAbsent(landscape + rule + updates + lr, _ -> {
            String text = "steps = " + updates + "\n[landscape]\nuse = \"" + landscape
                    + "\"\n[[run]]\noptimizer = { use = \"" + rule + "\", lr = " + lr + " }\n";
            try {
                return ScenarioReader.read("bench.thalweg", text, Catalog.builtIn());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    // Whole images.

    private static void studies() throws Exception {
        var java = new LinkedHashMap<String, List<Double>>();
        var c = new LinkedHashMap<String, List<Double>>();
        var byHand = new LinkedHashMap<String, List<Double>>();
        Path same = Rivals.compiled("studies", Rivals.SAME_OPERATIONS);
        Path program = Rivals.compiled("studies", List.of());
        STUDIES.forEach(Speed::warmUp);
        for (int round = 0; round < ROUNDS; round++) {
            for (String landscape : STUDIES) {
                add(java, landscape + " adam", median(3, () -> study(landscape)));
            }
            Rivals.run(same, c);
            Rivals.run(program, byHand);
        }
        System.out.println();
        System.out.printf(
                "Whole images, ns per pixel and update: %d x %d starts, %d updates%n", WIDTH, HEIGHT, STUDY_UPDATES);
        System.out.printf("%-22s %10s %10s %8s %10s %8s%n", "", "Thalweg", "C, same", "ratio", "by hand", "ratio");
        java.forEach((name, times) -> {
            double ours = median(times);
            double theirs = median(c.getOrDefault(name, List.of()));
            double hand = median(byHand.getOrDefault(name, List.of()));
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %10.2f %10.2f %8.2f %10.2f %8.2f%n",
                    name,
                    ours,
                    theirs,
                    ours / theirs,
                    hand,
                    ours / hand);
            boolean polynomial = !name.startsWith("ackley");
            target("2-study-percent-of-C-" + name.replace(' ', '-'), 100 * theirs / ours, polynomial ? 95 : 90, false);
            double seconds = ours * 1e-9 * 800 * 600 * 500 / 2;
            if (!name.startsWith("beale")) {
                target(
                        "2-study-800x600x500-seconds-of-two-cores-" + name.replace(' ', '-'),
                        seconds,
                        polynomial ? 0.25 : 1.1,
                        true);
            }
        });
    }

    /// Until the code for many runs at once is ready, or half a minute has passed.
    private static void warmUp(String landscape) {
        long end = System.nanoTime() + 30_000_000_000L;
        double slowest = study(landscape);
        while (System.nanoTime() < end && study(landscape) > slowest / 3) {}
        for (int i = 0; i < 5; i++) {
            study(landscape);
        }
    }

    private static double study(String landscape) {
        Batch batch = batch(landscape, WIDTH, HEIGHT, STUDY_UPDATES);
        var outcomes = new Outcomes(batch.size());
        long start = cpu();
        batch.compute(0, batch.size(), outcomes);
        return (cpu() - start) / (double) WIDTH / HEIGHT / STUDY_UPDATES;
    }

    private static Batch batch(String landscape, int width, int height, int updates) {
        Scenario scenario = scenario(landscape, "adam", updates, 0.05);
        Box view = scenario.view();
        var starts = new Variation(List.of("x", "y"), width * height, (pixel, start) -> {
            start[0] = view.xMin() + (pixel % width + 0.5) / width * view.width();
            start[1] = view.yMin() + (Math.floorDiv(pixel, width) + 0.5) / height * view.height();
        });
        return Batch.of(scenario, 0, starts, new StopWatchpoints(1e-4, 1e-6));
    }

    // Landscapes from examples.

    private static void rows() throws Exception {
        var java = new ArrayList<Double>();
        var c = new LinkedHashMap<String, List<Double>>();
        Path program = Rivals.compiled("rows", List.of("-ffp-contract=off"));
        Batch batch = rows(1000, 2000);
        Batch twice = rows(1000, 4000);
        for (int i = 0; i < 20; i++) {
            compute(batch);
        }
        for (int round = 0; round < ROUNDS; round++) {
            java.add(median(7, () -> compute(batch) / 2000.0 / 1000));
            Rivals.run(program, c);
        }
        double theirs = median(c.values().stream().findFirst().orElse(List.of()));
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "Value and gradient of a logistic loss of 1,000 rows, ns per row: Thalweg %.1f, C %.1f%n",
                median(java),
                theirs);
        target("6-rows-times-of-C", median(java) / theirs, 2, true);
        compute(twice);
        target("6-rows-bytes-allocated-per-update", (bytes(twice) - bytes(batch)) / 2000.0, 0.01, true);
        Batch large = rows(10_000, 300);
        compute(large);
        target(
                "6-rows-10000x300-updates-of-4-runs-seconds-of-two-cores",
                median(5, () -> compute(large) * 2e-9),
                1,
                true);
    }

    /// Gradient descent on a logistic loss. The same rows as in `c/rows.c`.
    private static Batch rows(int count, int updates) throws Exception {
        var u = new double[count];
        var v = new double[count];
        var s = new double[count];
        for (int i = 0; i < count; i++) {
            u[i] = (i * 37 % 101 - 50) / 25.0;
            v[i] = (i * 53 % 97 - 48) / 24.0;
            s[i] = u[i] - v[i] + (i * 71 % 89 - 44) / 22.0 > 0 ? 1 : -1;
        }
        String text = "steps = " + updates + "\nstart = [0, 0]\n[landscape]\nview = [-3, 3, -3, 3]\n"
                + "formula = \"mean(softplus(-s*(x*u + y*v)))\"\n[landscape.data]\ncolumns = { u = "
                + Arrays.toString(u) + ", v = " + Arrays.toString(v) + ", s = " + Arrays.toString(s)
                + " }\n[[run]]\noptimizer = { use = \"sgd\", lr = 0.1 }\n";
        Variation nothing = new Variation(List.of(), 1, (_, _) -> {});
        Scenario scenario = ScenarioReader.read("bench.thalweg", text, Catalog.builtIn());
        return Batch.of(scenario, 0, nothing, StopWatchpoints.NOTHING);
    }

    /// Nanoseconds of a run.
    private static long compute(Batch batch) {
        long start = cpu();
        batch.compute(0, 1, OUTCOME);
        return cpu() - start;
    }

    private static long bytes(Batch batch) {
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        batch.compute(0, 1, OUTCOME);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    // Formulas.

    private static void formulas() {
        int[] next = {0};
        double[] all = new double[60];
        for (int i = 0; i < 2 * all.length; i++) {
            long start = cpu();
            FormulaCompiler.compile(ACKLEY + " + " + next[0]++, List.of()).value(1, 2, new double[0]);
            all[i % all.length] = (cpu() - start) * 1e-6;
        }
        target("3-formula-to-first-value-ms", median(all), 5, true);
        CompiledFormula ackley = FormulaCompiler.compile(ACKLEY, List.of());
        double[] row = new double[1200];
        double map = median(31, () -> {
            long start = cpu();
            for (int y = 0; y < 900; y++) {
                ackley.row(-5, 10 / 1200.0, -5 + y * 10 / 900.0, 1200, new double[0], row, 0);
            }
            return (cpu() - start) * 1e-6;
        });
        target("3-heat-map-1200x900-ackley-ms", map, 50, true);
    }

    // Growth.

    private static void growth() throws Exception {
        double once = study("rosenbrock");
        Batch twice = batch("rosenbrock", WIDTH, 2 * HEIGHT, 2 * STUDY_UPDATES);
        double grown = median(3, () -> {
            var outcomes = new Outcomes(twice.size());
            long start = cpu();
            twice.compute(0, twice.size(), outcomes);
            return (cpu() - start) / (double) twice.size() / (2 * STUDY_UPDATES);
        });
        target("5-study-cost-per-pixel-and-update-when-both-double", grown / once, 1.15, true);
        var text = new StringBuilder("steps = 1000000\n[landscape]\nuse = \"rosenbrock\"\n");
        for (int i = 0; i < 8; i++) {
            text.append("[[run]]\noptimizer = { use = \"adam\", lr = 0.0" + (i + 1) + " }\n");
        }
        var results = ScenarioComputation.compute(
                ScenarioReader.read("bench.thalweg", text.toString(), Catalog.builtIn()), null);
        System.gc();
        var runtime = Runtime.getRuntime();
        double megabytes = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        target("5-million-updates-of-8-runs-megabytes", results.trajectories().isEmpty() ? 0 : megabytes, 400, true);
    }

    // Measuring.

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(int count, DoubleSupplier measure) {
        double[] all = new double[count];
        Arrays.setAll(all, _ -> measure.getAsDouble());
        return median(all);
    }

    private static double median(List<Double> all) {
        return median(all.stream().mapToDouble(d -> d).toArray());
    }

    private static double median(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    private static void add(Map<String, List<Double>> times, String name, double time) {
        times.computeIfAbsent(name, _ -> new ArrayList<>()).add(time);
    }

    private static void target(String name, double measured, double wanted, boolean atMost) {
        boolean met = atMost ? measured <= wanted : measured >= wanted;
        String verdict = Double.isNaN(measured) ? "not measured" : met ? "met" : "missed";
        targets.add(String.format(
                Locale.ROOT,
                "target %s measured %.4g wanted %s%.4g %s",
                name,
                measured,
                atMost ? "<=" : ">=",
                wanted,
                verdict));
    }
}
