import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.map.LandscapeLayer;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.MapOverlays;
import io.github.thalweg.figure.map.MapPicture;
import io.github.thalweg.figure.plot.PlotChoice;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.PlotPicture;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Milliseconds from a start that was moved to pictures of it, with 200 seeds of 500 updates: computing the runs and
/// their ensembles, drawing the map under the finger, drawing a plot, and all with three plots one after the other.
/// Medians of repeated drags, the first of which warm up; and the best, for a machine that has other work, too.
final class Ensembles {
    private static final int REPEATS = 40;
    private static final List<String> RULES = List.of("sgd", "momentum", "adam", "rmsprop");

    public static void main(String[] arguments) throws Exception {
        for (int runs : new int[] {1, 4}) {
            measure(runs);
        }
    }

    private static void measure(int runs) throws Exception {
        Scenario scenario = scenario(runs);
        var map = new MapPicture();
        var plots = List.of(new PlotPicture(), new PlotPicture(), new PlotPicture());
        var kinds = List.of(PlotKind.LOSS, PlotKind.LEARNING_RATE, PlotKind.GRADIENT);
        var style = new MapStyle(ColorScale.LOG, Palette.QUIET, Theme.LIGHT);
        var mapTarget = new BufferedImage(740, 760, BufferedImage.TYPE_INT_ARGB_PRE);
        var plotTarget = new BufferedImage(372, 230, BufferedImage.TYPE_INT_ARGB_PRE);
        var times = new double[5][REPEATS];
        Results results = null;
        LandscapeLayer layer = null;
        for (int i = 0; i < 3 * REPEATS; i++) {
            int place = i % REPEATS;
            var start = new Point(-1 + 0.3 * Math.sin(i * 0.3), -1 + 0.3 * Math.cos(i * 0.2));
            long t0 = System.nanoTime();
            results = ScenarioComputation.compute(scenario.withStart(start), results);
            long t1 = System.nanoTime();
            var input = new FigureInput(results, 500);
            if (layer == null) {
                var shown = MapFrame.of(scenario.view(), 740, 760, style).view();
                var plot = shown.plot();
                layer = LandscapeLayer.of(results.surface(), shown.box(), plot.getWidth(), plot.getHeight(), 1, style);
                t1 = System.nanoTime();
            }
            map.draw(
                    new MapPicture.View(input, scenario.view(), layer, 740, 760, 1, style, MapOverlays.NONE, true),
                    mapTarget);
            long t2 = System.nanoTime();
            for (int p = 0; p < 3; p++) {
                plots.get(p)
                        .draw(
                                new PlotPicture.View(
                                        input, PlotChoice.of(kinds.get(p), true), 372, 230, 1, Theme.LIGHT, true),
                                plotTarget);
            }
            long t3 = System.nanoTime();
            map.draw(
                    new MapPicture.View(input, scenario.view(), layer, 740, 760, 1, style, MapOverlays.NONE, false),
                    mapTarget);
            long t4 = System.nanoTime();
            times[0][place] = (t1 - t0) * 1e-6;
            times[1][place] = (t2 - t1) * 1e-6;
            times[2][place] = (t3 - t2) * 1e-6;
            times[3][place] = (t3 - t0) * 1e-6;
            times[4][place] = (t4 - t3) * 1e-6;
        }
        Arrays.stream(times).forEach(Arrays::sort);
        var names = List.of("computed", "map", "three plots", "together", "map at rest");
        for (int i = 0; i < names.size(); i++) {
            double[] all = times[i];
            System.out.printf(
                    Locale.ROOT,
                    "%d runs, %-12s %6.1f ms, at best %6.1f ms%n",
                    runs,
                    names.get(i),
                    all[REPEATS / 2],
                    all[0]);
        }
    }

    private static Scenario scenario(int runs) throws Exception {
        var text = new StringBuilder("""
                steps = 500
                [landscape]
                use = "himmelblau"
                [noise]
                gradient = 10
                seed = 7
                seeds = 200
                """);
        for (String rule : RULES.subList(0, runs)) {
            String lr = rule.equals("sgd") || rule.equals("momentum") ? "0.003" : "0.05";
            text.append("[[run]]\noptimizer = { use = \"" + rule + "\", lr = " + lr + " }\n");
        }
        return ScenarioReader.read("bench.thalweg", text.toString(), Catalog.builtIn());
    }
}
