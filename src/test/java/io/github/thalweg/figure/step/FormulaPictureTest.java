package io.github.thalweg.figure.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormulaPictureTest {
    @Test
    void aFractionIsTypesetInALineOfText() {
        Syntax fraction = Parser.parse("2/(1 + beta)", Vocabulary.ofNumbers(Set.of("beta")));
        FormulaPicture small = FormulaPicture.of(fraction, 14, 1);
        FormulaPicture large = FormulaPicture.of(fraction, 28, 2);
        assertTrue(small.height() < 42 && small.baseline() < small.height(), small::toString);
        assertEquals((small.height() - 6) * 2, large.height() - 6, 3);
        assertEquals((int) (large.width() * 2), large.picture().getWidth());
        int[] pixels = small.picture()
                .getRGB(
                        0,
                        0,
                        small.picture().getWidth(),
                        small.picture().getHeight(),
                        null,
                        0,
                        small.picture().getWidth());
        long inked = Arrays.stream(pixels).filter(pixel -> pixel >>> 24 > 128).count();
        assertTrue(inked > 30 && inked < pixels.length / 2, () -> "inked: " + inked);
    }
}
