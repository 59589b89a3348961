package io.github.thalweg.window.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaybackModelTest {
    private final PlaybackModel playback = new PlaybackModel();

    @BeforeEach
    void aRaceOf400() {
        playback.setLength(400);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 50", "0.1, 8, 40", "100, 0.01, 50", "2, 3, 300"})
    void speedIsAMultipleOfOneRaceInEightSeconds(double speed, double seconds, int step) {
        playback.speedProperty().set(speed);
        playback.play();
        playback.advance(seconds);
        assertEquals(step, playback.step());
    }

    @Test
    void manyShortFramesAddUp() {
        playback.play();
        for (int frame = 0; frame < 256; frame++) {
            playback.advance(1.0 / 64);
        }
        assertEquals(200, playback.step());
    }

    @Test
    void playsOnceThenRestsAtTheEnd() {
        playback.play();
        playback.advance(9);
        assertEquals(400, playback.step());
        assertFalse(playback.playingProperty().get());
        playback.advance(9);
        assertEquals(400, playback.step());
    }

    @Test
    void loopsWhenAsked() {
        playback.loopProperty().set(true);
        playback.play();
        playback.advance(9);
        assertEquals(0, playback.step());
        assertTrue(playback.playingProperty().get());
    }

    @Test
    void playingAtTheEndBeginsAgain() {
        playback.toEnd();
        playback.toggle();
        assertEquals(0, playback.step());
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "3, 3", "401, 400"})
    void seekingStaysInTheRaceAndStopsPlaying(int target, int step) {
        playback.play();
        playback.seek(target);
        assertEquals(step, playback.step());
        assertFalse(playback.playingProperty().get());
    }

    @Test
    void stepsGoBackAndForth() {
        playback.seek(3);
        playback.stepForward();
        playback.stepForward();
        playback.stepBack();
        assertEquals(4, playback.step());
        playback.toStart();
        playback.stepBack();
        assertEquals(0, playback.step());
    }

    @Test
    void aRaceThatGetsLongerKeepsARestingPlayheadAtItsEnd() {
        playback.toEnd();
        playback.setLength(1_000_000);
        assertEquals(1_000_000, playback.step());
        playback.seek(500);
        playback.setLength(100);
        assertEquals(100, playback.step());
    }
}
