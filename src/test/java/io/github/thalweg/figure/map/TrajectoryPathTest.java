package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines of very long runs are bounded by the picture, and still reach every place that the run visits.
class TrajectoryPathTest {
    private static final int SIZE = 500;
    private static final int UPDATES = 200_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.98, 1.0, 0.02})
    void aRunToAndFroIsThinnedButReachesEveryPlace(double rate) throws InputException {
        Scenario scenario = ScenarioReader.read("long.thalweg", """
                steps = %d
                start = [2, 1]
                [landscape]
                formula = "x^2 + y^2"
                view = [-3, 3, -3, 3]
                [noise]
                gradient = 1
                [[run]]
                optimizer = { use = "sgd", lr = %s }
                """.formatted(UPDATES, rate), Catalog.builtIn());
        Trajectory run =
                ScenarioComputation.compute(scenario, null).trajectories().getFirst();
        var view = MapFrame.of(scenario.view(), SIZE, SIZE, new MapStyle(ColorScale.LOG, Palette.QUIET, Theme.LIGHT))
                .view();
        Path2D path = TrajectoryPath.of(run, view, 0, run.updates());
        assertTrue(TrajectoryPath.strokes(path) < 2 * (TrajectoryPath.MANY + 40_000), "strokes are bounded");
        assertTrue(length(path) < 3 * SIZE * SIZE, "the time to draw them, too");
        var reached = new BitSet();
        var at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            i.currentSegment(at);
            near(at[0], at[1], reached);
        }
        for (int row = 0; row <= run.updates(); row++) {
            double x = view.pixelX(run.x(row));
            double y = view.pixelY(run.y(row));
            if (view.plot().contains(x, y)) {
                assertTrue(reached.get(cell(x, y)), "row " + row + " is reached");
            }
        }
    }

    private static double length(Path2D path) {
        double length = 0;
        var from = new double[2];
        var to = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            length +=
                    i.currentSegment(to) == PathIterator.SEG_MOVETO ? 0 : Math.hypot(to[0] - from[0], to[1] - from[1]);
            System.arraycopy(to, 0, from, 0, 2);
        }
        return length;
    }

    private static void near(double x, double y, BitSet reached) {
        for (int dx = -4; dx <= 4; dx++) {
            for (int dy = -4; dy <= 4; dy++) {
                if (x + dx >= 0 && y + dy >= 0) {
                    reached.set(cell(x + dx, y + dy));
                }
            }
        }
    }

    private static int cell(double x, double y) {
        int row = (int) y;
        return row * 1000 + (int) x;
    }
}
