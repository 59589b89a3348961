package io.github.thalweg.export.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Text for TeX: printed as it stands, never obeyed.
class TexTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Adam, lr 0.1   | Adam, lr 0.1
            100% & #1_$    | 100\\% \\& \\#1\\_\\$
            {x}            | \\{x\\}
            β₁ 0.9         | \\ensuremath{\\beta}\\textsubscript{1} 0.9
            10⁻⁴           | 10\\textsuperscript{\\textminus}\\textsuperscript{4}
            −2             | \\textminus{}2
            ≤ 0            | \\ensuremath{\\leq} 0
            Größe, Łódź    | Größe, Łódź
            中             | [U+4E2D]
            😀             | [U+1F600]
            """)
    void textIsPrinted(String text, String tex) {
        assertEquals(tex, TexText.of(text));
    }

    @Test
    void linesAndControlCharactersDoNotGetThrough() {
        assertEquals("a b c[U+0000]", TexText.of("a\nb\tc\0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\input{/etc/passwd}",
                "\\write18{ls}",
                "^^5cinput{x}",
                "$\\immediate$",
                "} \\end{document} {",
                "% the rest",
                "\\catcode`\\%=0"
            })
    void nothingIsObeyed(String text) {
        String tex = TexText.of(text);
        String inert =
                tex.replaceAll("\\\\(text[a-z]+|ensuremath)\\{[^{}]*}", "").replaceAll("\\\\[#$%&_{}]", "");
        assertFalse(inert.matches("(?s).*[\\\\^%$&#_{}].*"), () -> tex + " leaves " + inert);
    }
}
