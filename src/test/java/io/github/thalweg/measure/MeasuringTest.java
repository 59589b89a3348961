package io.github.thalweg.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On x^2/2 from 8 with rate 0.5 every update halves x; y stays 0. All values are worked out by hand.
class MeasuringTest {
    private static final String HALVING = """
            start = [8, 0]
            steps = 5
            [landscape]
            formula = "0.5*x^2 + 0.5*y^2"
            [[run]]
            label = "half"
            optimizer = { use = "sgd", lr = 0.5 }
            """;

    private static Measured of(String scenario, String measure) throws InputException {
        return Measuring.of(ScenarioReader.read("test", scenario, Catalog.builtIn()))
                .value(MeasureText.parse(measure));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at x at 2                    | 2
            last x                       | 0.25
            last                         | 0.03125
            max x                        | 8
            min x from 1 until 2         | 2
            mean x from 1 until 3        | 2.3333333333333335
            sum x until 1                | 12
            sd x from 1 until 2          | 1
            update_of_max step_x         | 5
            update_of_min x              | 5
            first distance < 2 to 0,0    | 3
            settled x < 2                | 3
            count x > 1                  | 3
            falls loss                   | 5
            rises loss                   | 0
            sign_changes 'x - 3'         | 1
            updates                      | 5
            last lr                      | 0.5
            first lr > 0                 | 1
            max length                   | 4
            last 'step_x/lr'             | -0.5
            last evaluations             | 5
            """)
    void valueIsThatWorkedOutByHand(String measure, double expected) throws InputException {
        assertEquals(expected, of(HALVING, measure).number(), 1e-12);
    }

    @Test
    void conditionThatNeverHoldsIsNeverMet() throws InputException {
        assertEquals(Measured.Words.NEVER, of(HALVING, "first x < -1"));
        assertEquals(Measured.Words.NEVER, of(HALVING, "settled x > 1"));
        assertEquals(0, of(HALVING, "settled x > 0").number());
    }

    @Test
    void verdictIsInWords() throws InputException {
        assertEquals(
                "converged at 9",
                of(HALVING.replace("steps = 5", "steps = 12"), "verdict").text());
    }

    @Test
    void seedsBecomeOneNumber() throws InputException {
        String noisy = HALVING + "[noise]\ngradient = 1\nseed = 1\nseeds = 200\n";
        double spread = of(noisy, "last y over sd").number();
        // y is an average of noise with the weights 0.5, 0.25, ...: its deviation is 0.5*sqrt((1 - 4^-5)/(1 - 1/4)).
        assertEquals(0.577, spread, 0.09);
        assertEquals(1, of(noisy, "last x < 100 over share").number());
        assertTrue(assertThrows(InputException.class, () -> of(noisy, "last x"))
                .getMessage()
                .contains("200 members"));
    }

    @Test
    void startsOfASweepAreMembers() throws InputException {
        String swept = HALVING + "[sweep]\n\"start.x\" = [8, 16, 32]\n";
        assertEquals(0.5, of(swept, "last x over median").number());
        assertEquals(1 / 3.0, of(swept, "last x < 0.3 over share").number(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            last distance            | `distance` needs `to = [x, y]`
            last velocity            | unknown series `velocity`
            furst x < 1              | expected one of at, last
            first x                  | `first` needs a condition: < or > and a number
            first x <= 1             | expected < or >, found <=
            last x = 1               | expected < or >, found =
            last x < 1               | `last` has no condition: with it < 1 would change nothing
            min x from 1 from 2      | `from` stands twice
            at x at 1 at 2           | `at` stands twice
            first x < 1 < 2          | `<` stands twice
            updates x                | `updates` is of the run: with it x would change nothing
            verdict x                | `verdict` is of the run: with it x would change nothing
            last x to 1,1            | `to` belongs to distance: with x it would change nothing
            max "abs(x) from 1       | the quotation mark " is not closed
            at x                     | expected `at K`
            last x at 3              | `at` K belongs to the measure `at`
            last x from 3 until 1    | `from` must not be after `until`, 1, was 3
            last x near 3            | found near
            last x over all          | after `over`, found all
            first x < soon           | expected a number, found soon
            """)
    void wrongMeasureGetsItsSentence(String measure, String sentence) {
        InputException wrong = assertThrows(InputException.class, () -> of(HALVING, measure));
        assertTrue(wrong.getMessage().contains(sentence), wrong.getMessage());
    }

    @Test
    void correlationOfASeriesWithItsLogarithmIsThatOfAStraightLine() {
        double[] rows = {1, 2, 3, 4};
        assertEquals(1, SeriesStatistics.correlation(rows, new double[] {3, 5, 7, 9}), 1e-15);
        assertEquals(-1, SeriesStatistics.correlation(rows, new double[] {9, 7, 5, 3}), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({
        "7.4069, 7.41",
        "0.024871, 0.0249",
        "120, 120",
        "1.2528e-4, 1.25e−4",
        "19.79, 19.8",
        "123456.7, 1.23e5",
        "-0.5, −0.5",
        "1e-20, 1e−20"
    })
    void valueInATextHasThreeDigits(double value, String text) {
        assertEquals(text, new Measured.Number(value).text());
    }
}
