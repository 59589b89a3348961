package io.github.thalweg.export.film;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.export.Export;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Short animations for tests.
public final class Films {
    public static final int WIDTH = 330;
    public static final int HEIGHT = 230;
    public static final int STEPS = 30;

    private Films() {}

    /// A race on a map; four frames a second.
    public static Export race(double seconds, double hold, int plays, Palette palette) {
        try {
            Scenario scenario = ScenarioReader.read("race.thalweg", """
                    steps = 30
                    [landscape]
                    use = "ravine"
                    [[run]]
                    optimizer = { use = "adam", lr = 0.1 }
                    [[run]]
                    optimizer = { use = "sgd", lr = 0.01 }
                    """, Catalog.builtIn());
            MapStyle usual = MapStyle.of(scenario, Theme.LIGHT);
            var style = new MapStyle(usual.colorScale(), palette, usual.theme());
            return new Export(
                    new FigureInput(ScenarioComputation.compute(scenario, null), STEPS),
                    FigureSpec.of(Figure.MAP, Sheet.pixels(WIDTH, HEIGHT, 1), style),
                    new Playing(new Timing(4, seconds, hold, plays), 0, STEPS));
        } catch (InputException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A square that goes to the right over a ground of two flat colours.
    public static Film square(int width, int height, int count, Timing timing) {
        return new Film(
                new Frames() {
                    @Override
                    public int count() {
                        return count;
                    }

                    @Override
                    public BufferedImage frame(int place) {
                        return square(width, height, place);
                    }

                    @Override
                    public List<Color> exactColors() {
                        return List.of(Color.WHITE);
                    }
                },
                timing,
                "",
                "enclosed");
    }

    private static BufferedImage square(int width, int height, int place) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0xfaf8f3));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0x1f5fbf));
        g.fillRect(0, 0, width, height / 2);
        g.setColor(new Color(0xc8501e));
        g.fillRect(3 * place, height / 3, 20, 20);
        g.dispose();
        return image;
    }
}
