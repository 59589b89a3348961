package io.github.thalweg.figure.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Texts are cut to a room by measuring, and every character can be drawn.
class TextsTest {
    private static final Font FONT = Fonts.REGULAR.at(14);

    @Test
    void theLongestBeginningThatFitsIsKept() {
        var random = new Random(5);
        for (int trial = 0; trial < 60; trial++) {
            String text = random.ints(1 + random.nextInt(60), 'A', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            double room = 10 + random.nextInt(300);
            String cut = Texts.fitting(text, FONT, room);
            assertTrue(cut.equals("…") || Texts.width(cut, FONT) <= room, cut);
            if (!cut.equals(text)) {
                String longer = text.substring(0, cut.length()) + "…";
                assertTrue(Texts.width(longer, FONT) > room, () -> longer + " fits, too");
            }
        }
    }

    @Test
    void aTextOfAHundredThousandCharactersIsCutWithFewMeasurements() {
        String text = "wide ".repeat(20_000);
        String cut = Texts.fitting(text, FONT, 200);
        assertTrue(cut.length() < 60 && cut.endsWith("…"), cut);
        assertTrue(Wrapping.whole("x".repeat(3_000), FONT, 200).size() > 50);
    }

    @Test
    void aCharacterIsNotCutInHalf() {
        String text = "😀".repeat(40);
        for (int room = 10; room < 200; room++) {
            String cut = Texts.fitting(text, FONT, room);
            assertEquals(
                    0,
                    cut.codePoints()
                            .filter(c -> Character.getType(c) == Character.SURROGATE)
                            .count());
        }
    }

    @Test
    void charactersWithoutAShapeAreLeftOut() {
        assertEquals("ab c\uFFFD\uFFFD", Drawable.of("a\u200Db\u2028c\uFEFF\u0001\uFFFF\uD800"));
        assertEquals("中 😀 ß", Drawable.of("中\t😀\nß"));
    }
}
