package io.github.thalweg.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.compile.JavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mozilla.javascript.Parser;

/// A tight script is the same script: what may look like a space that means nothing is not always one.
class TightScriptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'let a = 1;\\nlet b = 2;' | 'let a=1;let b=2;'",
                "'if (a) {\\n  b();\\n}\\nc()' | 'if(a){b();}\\nc()'",
                "'a + +b - -c + b' | 'a+ +b- -c+b'",
                "'let a = b\\n(c)' | 'let a=b\\n(c)'",
                "'a\\n  .b()\\n  ?.c' | 'a.b()?.c'",
                "'a\\n.5' | 'a\\n.5'",
                "'1 .toFixed(2)' | '1 .toFixed(2)'",
                "'a < !b' | 'a< !b'",
                "'return \"a  // b\" + c' | 'return\"a  // b\"+c'",
                "'x = `a  ${ b + `} ${ \"}\" }` }  c`;  y' | 'x=`a  ${ b + `} ${ \"}\" }` }  c`;y'",
                "'a.match(/[/ ]  \\/ \"/) / 2 / b' | 'a.match(/[/ ]  \\/ \"/)/2/b'",
                "'a / /  b/.c' | 'a/ /  b/.c'",
                "'return /  a/' | 'return/  a/'",
                "'// Copyright  1\\n// of  two\\na = 1' | '// Copyright  1\\n// of  two\\na=1'",
                "'a = 1; // why\\n}' | 'a=1;// why\\n}'",
                "'a = b ? c\\n  : d\\n  && e' | 'a=b?c:d&&e'",
            })
    void whatMeansSomethingStays(String script, String tight) {
        assertEquals(tight.replace("\\n", "\n") + "\n", TightScript.of(script.replace("\\n", "\n")));
    }

    @Test
    void theElementaryFunctionsAreTheSame() {
        String all = JavaScript.elementary();
        String tight = TightScript.of(all);
        assertTrue(tight.length() < all.length() * 0.9, () -> tight.length() + " of " + all.length());
        assertEquals(source(all), source(tight));
        assertEquals(tight, TightScript.of(tight));
    }

    /// The script as a parser writes what it has read.
    private static String source(String script) {
        return new Parser().parse(script, "script", 1).toSource();
    }

    @Test
    void aStyleKeepsItsTexts() {
        String style = """
                /* A note; with { marks }. */
                .a :is(b, .c) > d { color: red; margin: calc(1px + 2px);
                  font: 13px "Two  words", sans-serif; }

                /* Another. */
                @media (max-width: 3px) and (hover) { a:hover { top: 0 } }
                """;
        assertEquals(
                ".a :is(b,.c) > d{color:red;margin:calc(1px + 2px);font:13px \"Two  words\",sans-serif;}"
                        + "@media (max-width:3px) and (hover){a:hover{top:0}}",
                TightStyle.of(style));
    }
}
