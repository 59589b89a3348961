package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisionTest {
    /// Sharma, Wu & Dalal, 2005, table 1: pairs 1, 7, 9, 13, 17, 25, 29 and 34.
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
        "50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void differencesAreThoseThatWerePublished(
            double l1, double a1, double b1, double l2, double a2, double b2, double published) {
        assertEquals(published, Vision.ciede2000(new Lab(l1, a1, b1), new Lab(l2, a2, b2)), 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"1f5fbf", "fde725", "000000", "ffffff", "440154"})
    void aColourComesBackFromItsCoordinates(String hex) {
        Color color = Colors.hex(hex);
        assertEquals(color, Lab.of(color).color());
    }
}
