package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
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
