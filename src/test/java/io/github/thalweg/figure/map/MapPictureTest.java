package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/// What is drawn step by step while playing is what is drawn at once.
class MapPictureTest {
    private static final int SIZE = 300;
    private static final MapStyle STYLE = new MapStyle(ColorScale.LOG, Palette.QUIET, Theme.LIGHT);

    private static int[] drawn(MapPicture picture, FigureInput input) {
        return drawn(picture, input, MapOverlays.NONE);
    }

    private static int[] drawn(MapPicture picture, FigureInput input, MapOverlays overlays) {
        var target = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var view = new MapPicture.View(input, Races.VIEW, null, SIZE, SIZE, 1, STYLE, overlays, false);
        picture.draw(view, target, List.of());
        return target.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
    }

    private static int[] played(FigureInput input, int steps) {
        var picture = new MapPicture();
        int[] pixels = {};
        for (int step = 0; step <= steps; step++) {
            pixels = drawn(picture, input.at(step));
        }
        return pixels;
    }

    @Test
    void fogMovesWithTheHeads() {
        FigureInput race = Races.computed(Races.valley(200), 200);
        var fog = new MapOverlays(false, null, true);
        var picture = new MapPicture();
        drawn(picture, race.at(3), fog);
        int[] end = drawn(picture, race, fog);
        assertArrayEquals(drawn(new MapPicture(), race, fog), end);
        assertFalse(Arrays.equals(drawn(picture, race), end));
        assertArrayEquals(drawn(new MapPicture(), race), drawn(picture, race), "it lifts");
    }

    @Test
    void aShortRaceIsTheSamePlayedAndAtOnce() {
        FigureInput race = Races.computed(Races.valley(200), 200);
        assertArrayEquals(drawn(new MapPicture(), race), played(race, 200));
    }

    @Test
    void aLineThatFillsTheMapIsThinOnAllItsLength() {
        FigureInput race = leaps(4000);
        var painter = new MapPainter(MapFrame.of(Races.VIEW, SIZE, SIZE, STYLE));
        assertEquals(List.of(), painter.thin(race.at(40)));
        int filled = 4001;
        while (!painter.thin(race.at(filled - 1)).isEmpty()) {
            filled--;
        }
        assertTrue(filled <= 4000, "it is in the end");
        var picture = new MapPicture();
        drawn(picture, race.at(filled - 1));
        assertArrayEquals(drawn(new MapPicture(), race.at(filled)), drawn(picture, race.at(filled)));
    }

    /// A run that leaps from one side of the valley to the other all the time.
    private static FigureInput leaps(int steps) {
        Scenario once = Races.valley(steps);
        Landscape flat = Landscape.typed("x^2 + 0.9*(y - 1)^2", List.of());
        RunSpec run = once.runs().getLast().withClipNorm(null);
        return Races.computed(
                once.withLandscape(new LandscapeUse(flat, Map.of()))
                        .withView(Races.VIEW)
                        .withStart(new Point(1.9, 2.9))
                        .withRuns(List.of(run.withOptimizer(run.optimizer().with("lr", new Setting.Number(1))))),
                steps);
    }

    @Test
    void aDrawingThatIsCancelledEndsEarlyAndLeavesNothingBehind() {
        FigureInput race = Races.computed(Races.valley(200), 200);
        var picture = new MapPicture();
        drawn(picture, race.at(40));
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> drawn(picture, race));
        assertTrue(Thread.interrupted());
        assertArrayEquals(drawn(new MapPicture(), race), drawn(picture, race));
    }
}
