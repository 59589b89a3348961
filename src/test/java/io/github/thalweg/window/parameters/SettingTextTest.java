package io.github.thalweg.window.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thalweg.rule.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists and knots are read as they are written, and refused in one sentence.
class SettingTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"30, 80", "1", "0.5, 1e-8", ""})
    void aListIsReadAsItIsWritten(String text) {
        assertEquals(text, SettingText.of(SettingText.numbers(text)).replace('−', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0: 0.1, 50: 0.01", "7: 0"})
    void knotsAreReadAsTheyAreWritten(String text) {
        assertEquals(text, SettingText.of(SettingText.knots(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5: 1, 5: 2   | knots must be in rising order of their updates, was 5: 1, 5: 2",
                "9: 1, 5: 2   | knots must be in rising order of their updates, was 9: 1, 5: 2",
                "''           | a piecewise schedule needs at least one knot, found none",
                "50           | a knot must be update: rate, as in 50: 0.01, was 50",
                "50: much     | a knot must be update: rate, as in 50: 0.01, was much",
                "50: Infinity | a knot must be update: rate, as in 50: 0.01, was Infinity",
                "-1: 0.1      | updates and rates of knots must be at least 0, was -1: 0.1"
            })
    void wrongKnotsAreRefusedInOneSentence(String text, String sentence) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> SettingText.knots(text));
        assertEquals(sentence, refusal.getMessage());
    }

    @Test
    void aWrongListIsRefusedInOneSentence() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> SettingText.numbers("30, x"));
        assertEquals("a list must be numbers between commas, as in 30, 80, was x", refusal.getMessage());
    }

    @Test
    void flagsAndChoicesAreWords() {
        assertEquals("on", SettingText.of(new Setting.Flag(true)));
        assertEquals("off", SettingText.of(new Setting.Flag(false)));
        assertEquals("down", SettingText.of(new Setting.Choice("down")));
        assertEquals("30, 80", SettingText.of(new Setting.Numbers(List.of(30.0, 80.0))));
    }
}
