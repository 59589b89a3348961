package io.github.thalweg.catalog.table;

import io.github.thalweg.catalog.data.CsvCells;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.formula.grid.GridSurface;
import io.github.thalweg.run.scenario.RecordedPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reader of recorded surfaces and runs in CSV: `x,y,loss`, and `run,step,x,y` with `loss` and `lr` if they are known;
/// columns and rows in any order, names in small or capital letters.
final class CsvSurface {
    private static final Set<String> SURFACE = Set.of("x", "y", "loss");
    private static final Set<String> PATHS = Set.of("run", "step", "x", "y");
    private static final Set<String> KNOWN_OF_PATHS = Set.of("run", "step", "x", "y", "loss", "lr");

    private CsvSurface() {}

    static boolean isSurface(LooseTable table) {
        return small(table).equals(SURFACE);
    }

    static boolean isPaths(LooseTable table) {
        return small(table).containsAll(PATHS);
    }

    /// The names in small letters.
    private static Set<String> small(LooseTable table) {
        return table.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    static GridSurface surface(Source source) throws InputException {
        LooseTable written = LooseTable.read(source);
        if (!isSurface(written)) {
            throw new CsvCells(source).beginning().error(Messages.surfaceHeader(written.names()));
        }
        LooseTable table = written.inSmallLetters();
        double[] x = table.numbers("x");
        double[] y = table.numbers("y");
        double[] loss = table.numbers("loss", true);
        EvenPlaces columns = EvenPlaces.of("x", x, table.cell("x", 0)::error);
        EvenPlaces rows = EvenPlaces.of("y", y, table.cell("y", 0)::error);
        var values = new double[columns.count() * rows.count()];
        var seen = new boolean[values.length];
        for (int i = 0; i < x.length; i++) {
            int node = rows.place(y[i]) * columns.count() + columns.place(x[i]);
            if (seen[node]) {
                throw table.cell("x", i).error(Messages.pointTwice(x[i], y[i]));
            }
            if (Double.isInfinite(loss[i])) {
                throw table.cell("loss", i).error(Messages.infinite());
            }
            seen[node] = true;
            values[node] = loss[i];
        }
        for (int node = 0; node < seen.length; node++) {
            if (!seen[node]) {
                double missingX = columns.at(node % columns.count());
                throw table.cell("x", 0).error(Messages.pointMissing(missingX, rows.at(node / columns.count())));
            }
        }
        if (Arrays.stream(values).allMatch(Double::isNaN)) {
            throw table.cell("loss", 0).error(Messages.noValue());
        }
        return new GridSurface(columns.axis(), rows.axis(), values);
    }

    /// The runs by name, in the order in which they come.
    static Map<String, RecordedPath> paths(Source source) throws InputException {
        LooseTable written = LooseTable.read(source);
        if (!isPaths(written) || !KNOWN_OF_PATHS.containsAll(small(written))) {
            throw new CsvCells(source).beginning().error(Messages.pathHeader(written.names()));
        }
        LooseTable table = written.inSmallLetters();
        List<String> runs = table.texts("run");
        double[] steps = table.numbers("step");
        var rows = new LinkedHashMap<String, TreeMap<Double, Integer>>();
        for (int row = 0; row < steps.length; row++) {
            if (steps[row] < 0 || steps[row] != Math.rint(steps[row])) {
                throw table.cell("step", row).error(Messages.wholeStep(steps[row]));
            }
            var ofRun = rows.computeIfAbsent(runs.get(row), _ -> new TreeMap<>());
            if (ofRun.put(steps[row], row) != null) {
                throw table.cell("step", row).error(Messages.stepTwice(runs.get(row), steps[row]));
            }
        }
        double[] x = table.numbers("x");
        double[] y = table.numbers("y");
        double[] loss = table.has("loss") ? table.numbers("loss", true) : null;
        double[] lr = table.has("lr") ? table.numbers("lr", true) : null;
        var paths = new LinkedHashMap<String, RecordedPath>();
        for (Map.Entry<String, TreeMap<Double, Integer>> run : rows.entrySet()) {
            List<Integer> places = new ArrayList<>(run.getValue().values());
            if (places.size() < 2) {
                throw table.cell("run", places.getFirst()).error(Messages.onePoint(run.getKey()));
            }
            paths.put(
                    run.getKey(),
                    new RecordedPath(
                            taken(x, places),
                            taken(y, places),
                            loss == null ? null : PathColumns.known(taken(loss, places)),
                            lr == null ? null : PathColumns.known(taken(lr, places))));
        }
        return paths;
    }

    private static double[] taken(double[] numbers, List<Integer> rows) {
        return rows.stream().mapToDouble(row -> numbers[row]).toArray();
    }
}
