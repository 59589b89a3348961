package io.github.thalweg.window.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.export.Format;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Animations that the dialog of exports writes, without the dialog.
class ExportWorkTest {
    @TempDir
    private Path folder;

    private final WindowModel window = SampleWindow.create();
    private final ExportModel model = window.export();

    @BeforeEach
    void small() {
        model.figureProperty().set(Figure.LOSS);
        model.page().setWidth(160);
        model.page().setHeight(120);
        model.open(false);
        model.formatProperty().set(Format.GIF);
        model.playing().secondsProperty().set(1);
        model.playing().fpsProperty().set(5);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String said() {
        return window.status().messageProperty().get().text();
    }

    @Test
    void anAnimationIsWrittenAndTellsHowFarItIs() throws IOException {
        var heard = new ArrayList<Double>();
        model.work().progressProperty().subscribe(share -> heard.add(share.doubleValue()));
        model.save(folder.resolve("race"));
        assertEquals(List.of("race.gif"), names());
        assertEquals("Exported race.gif", said());
        assertEquals(List.of(-1.0, 0.2, 0.4, 0.6, 0.8, 1.0), heard);
        assertFalse(model.work().runningProperty().get());
    }

    @Test
    void numberedPicturesGetTheirPlaceForTheNumber() throws IOException {
        model.formatProperty().set(Format.FRAMES);
        model.playing().holdProperty().set(0);
        model.save(folder.resolve("race"));
        assertEquals(
                List.of("race-0001.png", "race-0002.png", "race-0003.png", "race-0004.png", "race-0005.png"), names());
    }

    @Test
    void cancelledItLeavesNothing() throws IOException {
        model.work().progressProperty().subscribe(share -> {
            if (share.doubleValue() > 0.5) {
                Thread.currentThread().interrupt();
            }
        });
        model.save(folder.resolve("race.mp4"));
        assertTrue(Thread.interrupted());
        assertEquals(List.of(), names());
        assertEquals("Export cancelled, nothing was written", said());
        assertFalse(model.work().runningProperty().get());
    }

    @Test
    void whatCannotBeIsSaid() throws IOException {
        model.playing().fromProperty().set(Integer.MAX_VALUE);
        model.save(folder.resolve("race.gif"));
        assertTrue(said().startsWith("the first update must be in [0, "), said());
        assertEquals(List.of(), names());
    }
}
