import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Minima;
import io.github.thalweg.landscape.Surface;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Prints how long the search for the minima of each landscape of the catalogue takes, and the median.
final class MinimumTimes {
    private static final int ROUNDS = 5;

    private record Search(String id, Minima found, double milliseconds) {}

    private MinimumTimes() {}

    public static void main(String[] args) {
        List<Search> searches = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            searches = Catalog.builtIn().landscapes().stream()
                    .map(MinimumTimes::search)
                    .sorted(Comparator.comparingDouble(Search::milliseconds))
                    .toList();
        }
        searches.forEach(search -> System.out.printf(
                "%-24s %4d%s %8.2f ms%n",
                search.id(),
                search.found().list().size(),
                search.found().extent() == Minima.Extent.LOWEST ? "+" : " ",
                search.milliseconds()));
        System.out.printf("median %.2f ms%n", searches.get(searches.size() / 2).milliseconds());
    }

    private static Search search(Landscape landscape) {
        Surface surface = Surface.of(landscape, Map.of());
        long begin = System.nanoTime();
        Minima found = surface.found(landscape.view());
        return new Search(landscape.id(), found, (System.nanoTime() - begin) * 1e-6);
    }
}
