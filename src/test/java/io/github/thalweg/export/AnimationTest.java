package io.github.thalweg.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.film.Films;
import io.github.thalweg.export.film.FrameFiles;
import io.github.thalweg.export.film.Playing;
import io.github.thalweg.export.film.Progress;
import io.github.thalweg.export.film.Timing;
import io.github.thalweg.figure.style.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What all animations have in common: their time, their progress, and what giving them up leaves behind.
class AnimationTest {
    @TempDir
    private Path folder;

    private static Export race(double seconds, double hold) {
        return Films.race(seconds, hold, Timing.FOREVER, Palette.QUIET);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void framesAreTheFigureAtTheirUpdates() throws InputException, IOException {
        Export export = race(1.25, 0.25);
        export.write(folder.resolve("race-%03d.png"));
        List<String> names =
                List.of("race-001.png", "race-002.png", "race-003.png", "race-004.png", "race-005.png", "race-006.png");
        assertEquals(names, names());
        int[] updates = {0, 8, 15, 23, 30, 30};
        for (int i = 0; i < updates.length; i++) {
            Path alone = folder.resolve("alone.png");
            new Export(export.input().at(updates[i]), export.spec()).write(alone);
            assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(folder.resolve(names.get(i))));
        }
    }

    @Test
    void aNameWithoutAPlaceForTheNumberHasItAtTheEnd() throws InputException, IOException {
        FrameFiles.write(race(0.25, 0).film(), folder.resolve("race.png"), Progress.NONE);
        assertEquals(List.of("race-0001.png"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"race.gif", "race.mp4", "race-%d.png"})
    void givenUpItLeavesTheOldFileAndNoOther(String name) throws IOException {
        Path old = folder.resolve(name.replace("%d", "1"));
        Files.writeString(old, "old");
        Path target = folder.resolve(name);
        assertThrows(
                CancellationException.class,
                () -> race(2, 0).write(target, (done, _) -> {
                    if (done == 3) {
                        Thread.currentThread().interrupt();
                    }
                }));
        assertTrue(Thread.interrupted());
        assertEquals(List.of(old.getFileName().toString()), names());
        assertEquals("old", Files.readString(old));
    }

    @Test
    void progressGoesToTheEnd() throws InputException {
        var heard = new ArrayList<Integer>();
        race(1, 1).write(folder.resolve("race.gif"), (done, all) -> {
            heard.add(done);
            assertEquals(4, all);
        });
        assertEquals(List.of(1, 2, 3, 4), heard);
    }

    @Test
    void anUpdateThatStaysIsDrawnOnce() throws InputException {
        Export export = race(20, 0);
        var drawn = new ArrayList<Integer>();
        export.write(folder.resolve("race.mp4"), (done, _) -> drawn.add(done));
        assertEquals(Films.STEPS + 1, drawn.size(), "of 80 frames");
    }

    @Test
    void wrongNumbersAreSaidInASentence() {
        assertSays("the length must be at least one frame, was 0.1 s", new Timing(4, 0.1, 0, 0));
        assertSays(
                "the pause at the end must be at least 0 s, and at most 600 s with the length, was 595.0 s",
                new Timing(4, 10, 595, 0));
        assertSays("frames per second must be a whole number from 1 to 60, was 0", new Timing(0, 10, 0, 0));
        assertSays("the number of plays must be from 1 to 65536, or forever, was -1", new Timing(4, 10, 0, -1));
    }

    private void assertSays(String sentence, Timing timing) {
        Export usual = race(1, 0);
        var export = new Export(usual.input(), usual.spec(), new Playing(timing, 0, 5));
        Path target = folder.resolve("race.gif");
        assertEquals(
                sentence,
                assertThrows(InputException.class, () -> export.write(target)).getMessage());
    }

    @Test
    void theFirstUpdateIsNotAfterTheLast() {
        Export usual = race(1, 0);
        var export = new Export(usual.input(), usual.spec(), new Playing(Timing.USUAL, 9, 5));
        assertEquals(
                "the first update must be in [0, 5], was 9",
                assertThrows(InputException.class, () -> export.write(folder.resolve("race.gif")))
                        .getMessage());
    }
}
