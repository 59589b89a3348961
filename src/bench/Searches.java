import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.search.Objective;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.study.search.SearchRange;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Tuning;
import java.util.List;

/// Prints how often the Bayesian search finds a lower loss than random search with the same budget and seed: 30 seeds
/// on each of six landscapes.
final class Searches {
    private static final int SEEDS = 30;
    private static final int STEPS = 50;
    private static final int TRIALS = 40;

    /// Losses nearer than this part of the smaller one are a tie.
    private static final double TIE = 0.01;

    private static final List<SearchRange> OVER =
            List.of(new SearchRange.Between("lr", 1e-5, 10, true), new SearchRange.Between("momentum", 0, 0.99, false));

    private Searches() {}

    public static void main(String[] args) throws InputException {
        int[] all = new int[3];
        for (String id : List.of("ravine", "rosenbrock", "beale", "dixon-price", "matyas", "six-hump-camel")) {
            int[] counts = new int[3];
            Scenario scenario = ScenarioReader.read(
                    id,
                    "steps = " + STEPS + "\n[landscape]\nuse = \"" + id
                            + "\"\n[[run]]\noptimizer = { use = \"momentum\" }\n",
                    Catalog.builtIn());
            for (int seed = 1; seed <= SEEDS; seed++) {
                int outcome =
                        outcome(best(scenario, SearchMethod.BAYESIAN, seed), best(scenario, SearchMethod.RANDOM, seed));
                counts[outcome]++;
                all[outcome]++;
            }
            print(id, counts);
        }
        print("all", all);
    }

    private static void print(String name, int[] counts) {
        System.out.printf("%-16s wins %3d losses %3d ties %3d%n", name, counts[0], counts[1], counts[2]);
    }

    private static double best(Scenario scenario, SearchMethod method, long seed) {
        SearchResult result = new Tuning(OVER, method, (long) TRIALS * STEPS, seed, Objective.FINAL, 1)
                .of(scenario, 0)
                .search(_ -> {});
        return result.best().orElseThrow().loss();
    }

    /// 0 for a win of the first, 1 for a loss, 2 for a tie.
    private static int outcome(double first, double second) {
        double lower = Math.min(Math.abs(first), Math.abs(second));
        if (Math.abs(first - second) <= TIE * lower) {
            return 2;
        }
        return first < second ? 0 : 1;
    }
}
