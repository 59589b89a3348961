package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandscapeLayerTest {
    /// Short formulas have a value for each pixel; a mean over ten thousand rows for one in a dozen of them.
    @ParameterizedTest
    @CsvSource({"2, 400000, 10, 2", "1, 630000, 200, 1", "1, 630000, 80000, 0.2817", "4, 4000000, 10, 1.5"})
    void cellsAreAsFineAsTheWorkAllows(double asked, double pixels, int work, double scale) {
        assertEquals(scale, LandscapeLayer.scale(asked, pixels, work), 1e-4);
    }
}
