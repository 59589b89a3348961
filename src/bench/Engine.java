import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.ScenarioReader;
import io.github.thalweg.formula.FormulaCompiler;
import io.github.thalweg.run.Runner;
import io.github.thalweg.run.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/// Measures the engine: nanoseconds per update of a typed formula under a rule file, all columns recorded, and the time
/// from a formula's text to its first value. Medians of repeated runs, the first of which warm up.
final class Engine {
    private static final int REPEATS = 60;
    private static final int UPDATES = 20_000;
    private static final String ACKLEY =
            "-20*exp(-0.2*sqrt(0.5*(x^2+y^2))) - exp(0.5*(cos(2*pi*x)+cos(2*pi*y))) + e + 20";

    public static void main(String[] arguments) throws Exception {
        for (String landscape : List.of("rosenbrock", "beale", "ackley", "ravine")) {
            for (String rule : List.of("sgd", "momentum", "adam")) {
                Scenario scenario = scenario(landscape, rule);
                print(
                        landscape + ", " + rule,
                        "ns per update",
                        median(() -> nanos(() -> Runner.run(scenario, 0)) / UPDATES));
            }
        }
        int[] next = {0};
        print("Ackley, text to first value", "ms", median(() -> nanos(() -> firstValue(next[0]++)) / 1e6));
    }

    private static Scenario scenario(String landscape, String rule) throws Exception {
        String text = "steps = " + UPDATES + "\n[landscape]\nuse = \"" + landscape
                + "\"\n[[run]]\noptimizer = { use = \"" + rule + "\", lr = 1e-5 }\n";
        return ScenarioReader.read("bench.thalweg", text, Catalog.builtIn());
    }

    /// Each formula is another one, so that none is remembered.
    private static void firstValue(int i) {
        FormulaCompiler.compile(ACKLEY + " + " + i, List.of()).value(1, 2, new double[0]);
    }

    private static double nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double median(DoubleSupplier measure) {
        double[] all = new double[REPEATS];
        for (int i = 0; i < 2 * REPEATS; i++) {
            all[i % REPEATS] = measure.getAsDouble();
        }
        Arrays.sort(all);
        return all[REPEATS / 2];
    }

    private static void print(String what, String unit, double value) {
        System.out.printf(Locale.ROOT, "%-30s %8.2f %s%n", what, value, unit);
    }
}
