package io.github.thalweg.figure.scale;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.landscape.data.DataColumn;
import io.github.thalweg.landscape.data.DataTable;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.Model;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Of a mean over thousands of rows some values are interpolated, and no picture shows it.
class GridTest {
    private static final Box VIEW = new Box(-3, 3, -2, 4);
    private static final int COLUMNS = 131;
    private static final int ROWS = 97;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mean((x*u + y - s)^2)",
                "mean(softplus(-sign(s)*(x*u + y)))",
                "mean(abs(x*u + y - s))",
                "mean((y*tanh(x*u) - s)^2)",
                // A pit narrower than the lattice that is computed everywhere.
                "mean((x*u + y - s)^2) - 3*gauss(((x + 1.2)^2 + (y - 2.3)^2)/0.06^2)",
                "mean((x*u + y - s)^2) + 0*log(x + 2 - y/2)",
            })
    void valuesOfManyRowsAreOffByNoMoreThanAColorShows(String formula) {
        Surface surface = surface(formula, 3000);
        double[] exact = new double[COLUMNS * ROWS];
        surface.grid(VIEW, COLUMNS, ROWS, 0, ROWS, exact);
        double[] values = Grid.of(surface, VIEW, COLUMNS, ROWS).values();
        double[] rising = Sample.sorted(exact);
        double low = Sample.quantile(rising, 0.004);
        for (int i = 0; i < exact.length; i++) {
            assertEquals(Double.isNaN(exact[i]), Double.isNaN(values[i]), "cell " + i);
            if (!Double.isNaN(exact[i])) {
                double height = Math.max(exact[i], low) - rising[0];
                assertEquals(exact[i], values[i], 0.04 * height, "cell " + i);
            }
        }
        long equal = IntStream.range(0, exact.length)
                .filter(i -> exact[i] == values[i])
                .count();
        assertTrue(equal < exact.length / 2, () -> equal + " of " + exact.length + " are computed");
    }

    @Test
    void valuesOfFewRowsAndOfFewCellsAreAllComputed() {
        for (int rows : new int[] {100, 3000}) {
            int side = rows > 1000 ? 47 : 60;
            Surface surface = surface("mean((y*tanh(x*u) - s)^2)", rows);
            double[] exact = new double[side * 60];
            surface.grid(VIEW, side, 60, 0, 60, exact);
            assertArrayEquals(exact, Grid.of(surface, VIEW, side, 60).values());
        }
    }

    private static Surface surface(String formula, int rows) {
        var random = new Random(5);
        double[] u = random.doubles(rows, -2, 2).toArray();
        double[] s = Arrays.stream(u)
                .map(v -> 1.2 * v + 0.4 + 0.3 * random.nextGaussian())
                .toArray();
        var table =
                new DataTable(List.of(DataColumn.ofNumbers("u", u), DataColumn.ofNumbers("s", s)), null, 0, List.of());
        return Surface.of(Landscape.typed(formula, List.of(), new Examples(table, Model.NONE), null), Map.of());
    }
}
