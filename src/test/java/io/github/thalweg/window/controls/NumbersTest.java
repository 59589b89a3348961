package io.github.thalweg.window.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thalweg.rule.Setting;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers typed, shown and dragged.
class NumbersTest {
    private static final NumberRule RATE = new NumberRule("learning rate", 1e-6, 10, false);

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.05",
        "1, 1",
        "0.0006, 0.0006",
        "0.00001, 1e-5",
        "1e300, 1e300",
        "-2.5, -2.5",
        "1000000, 1000000",
        "0, 0",
        "100, 100",
        "1.5e-9, 1.5e-9",
        "NaN, NaN",
        "Infinity, Infinity",
        "0.30000000000000004, 0.30000000000000004",
        "0.000368, 3.68e-4",
        "0.0012, 0.0012"
    })
    void numbersAreShownShortly(double value, String text) {
        assertEquals(text, NumberText.of(value));
    }

    @Test
    void whatIsShownReadsBackAsTheSameNumber() {
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-320, 300));
            assertEquals(value, Double.parseDouble(NumberText.of(value)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | learning rate must be in [1e-6, 10], was -1",
                "1e300 | learning rate must be in [1e-6, 10], was 1e300",
                "abc | learning rate must be a number, was \"abc\"",
                "'' | learning rate must be a number, was nothing",
                "NaN | learning rate must be in [1e-6, 10], was NaN",
                "0.1.2 | learning rate must be a number, was \"0.1.2\""
            })
    void aWrongNumberGetsOneSentence(String text, String sentence) {
        assertEquals(new NumberRule.Wrong(sentence), RATE.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"1/3, 0.3333333333333333", "pi/4, 0.7853981633974483", "½, 0.5", "2^-3, 0.125", "1e−3, 0.001"})
    void anExpressionOfConstantsIsANumber(String text, double value) {
        assertEquals(new NumberRule.Value(value), RATE.parse(text));
    }

    @Test
    void whatANumberWasReadAsIsSaid() {
        assertEquals(List.of("log(2, 8) was read as the logarithm of 2 to the base 8."), RATE.notes(" log(2, 8) "));
        assertEquals(List.of(), RATE.notes("1.000"));
        assertEquals(List.of(), RATE.notes("pi/4"));
        assertEquals(List.of(), RATE.notes("abc"));
        var steps = new NumberRule("the number of updates", 1, 1_000_000, true);
        assertEquals(
                List.of(
                        "1.000 was read as 1, for its point stands before decimals; digits are written together: 1000."),
                steps.notes("1.000"));
        assertEquals(List.of(), steps.notes("1000"));
    }

    @Test
    void infinityIsNoNumberHere() {
        var any = new NumberRule("it", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
        assertEquals(new NumberRule.Wrong("it must be a number, was \"inf\""), any.parse("inf"));
        assertEquals(new NumberRule.Wrong("it must be a number, was \"1/0\""), any.parse("1/0"));
    }

    @Test
    void aWholeNumberIsWanted() {
        var steps = new NumberRule("the number of updates", 1, 1_000_000, true);
        assertEquals(new NumberRule.Wrong("the number of updates must be a whole number, was 2.5"), steps.parse("2.5"));
        assertEquals(new NumberRule.Wrong("the number of updates must be in [1, 1000000], was 0"), steps.parse("0"));
        assertEquals(new NumberRule.Value(1_000_000), steps.parse(" 1e6 "));
    }

    @ParameterizedTest
    @CsvSource({"1e-5, 10, true, 0.12", "-2, 2, false, 0.5", "0, 0.9999, false, 0.9", "1, 200, true, 100"})
    void aSliderStandsWhereItsNumberIs(double min, double max, boolean log, double value) {
        var scale = new SliderScale(min, max, log, false);
        assertEquals(value, scale.value(scale.position(value)));
        assertEquals(min, scale.value(0));
        assertEquals(max, scale.value(1));
    }

    @Test
    void aSliderGivesRoundNumbers() {
        assertEquals(0.0115, new SliderScale(1e-5, 10, true, false).value(0.51));
        assertEquals(51, new SliderScale(0, 100, false, true).value(0.511));
    }

    @Test
    void aSliderTakesNumbersBeyondItsEnds() {
        var scale = new SliderScale(1e-5, 10, true, false);
        assertEquals(0, scale.position(0));
        assertEquals(1, scale.position(1e300));
        assertEquals(0, scale.position(Double.NaN));
    }

    @Test
    void listsAndKnotsAreReadBackAsTheyAreShown() {
        var numbers = new Setting.Numbers(List.of(30.0, 80.0));
        assertEquals(numbers, SettingText.numbers(SettingText.of(numbers)));
        var knots = new Setting.Knots(List.of(new Setting.Knot(0, 0.1), new Setting.Knot(50, 0.01)));
        assertEquals("0: 0.1, 50: 0.01", SettingText.of(knots));
        assertEquals(knots, SettingText.knots(SettingText.of(knots)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0.1 | a knot must be update: rate, as in 50: 0.01, was 0 0.1",
                "0: 0.1, x: 2 | a knot must be update: rate, as in 50: 0.01, was x",
                "5: 0.1, 5: 2 | knots must be in rising order of their updates, was 5: 0.1, 5: 2",
                "-1: 0.1 | updates and rates of knots must be at least 0, was -1: 0.1",
                "'' | a piecewise schedule needs at least one knot, found none"
            })
    void wrongKnotsGetOneSentence(String text, String sentence) {
        var wrong = assertThrows(IllegalArgumentException.class, () -> SettingText.knots(text));
        assertEquals(sentence, wrong.getMessage());
    }
}
