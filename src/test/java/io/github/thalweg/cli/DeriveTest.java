package io.github.thalweg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `thalweg derive`, and formulas and numbers as people write them.
class DeriveTest extends CommandCalls {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-x^2+a*y | -1,2 | a=-2 | -1.0,2.0,-5.0,2.0,-2.0,-2.0,0.0,0.0",
                "-h*x     | 1,1  | h=2  | 1.0,1.0,-2.0,-2.0,0.0,0.0,0.0,0.0",
                "log(x)   | -1,0 | b=1  | -1.0,0.0,NaN,NaN,0.0,NaN,0.0,0.0",
                "x^2 - x  | -2   | b=1  | -2.0,0.0,6.0,-5.0,0.0,2.0,0.0,0.0",
                "x*y | (2,3)   | b=1 | 2.0,3.0,6.0,3.0,2.0,0.0,1.0,0.0",
                "x*y | [2, 3]  | b=1 | 2.0,3.0,6.0,3.0,2.0,0.0,1.0,0.0",
                "x*y | (2),(3) | b=1 | 2.0,3.0,6.0,3.0,2.0,0.0,1.0,0.0",
                "x*y | 2;3     | b=1 | 2.0,3.0,6.0,3.0,2.0,0.0,1.0,0.0",
                "x*y | 2 3     | b=1 | 2.0,3.0,6.0,3.0,2.0,0.0,1.0,0.0",
                "x*y | {2, 3}  | b=1 | 2.0,3.0,6.0,3.0,2.0,0.0,1.0,0.0",
                "x*y | x=2,y=3 | b=1 | 2.0,3.0,6.0,3.0,2.0,0.0,1.0,0.0",
                "x*y | (y = 3; x = 2) | b=1 | 2.0,3.0,6.0,3.0,2.0,0.0,1.0,0.0"
            })
    void deriveTakesFormulasAndValuesWithMinusSigns(String formula, String at, String set, String line) {
        Result result = call("derive", formula, "--at", at, "--set", set);
        assertEquals("x,y,value,d_dx,d_dy,d2_dxx,d2_dxy,d2_dyy\n" + line + "\n", result.out());
        assertEquals(0, result.status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sine(x) | 1,1 | a=1 | thalweg: the formula, at character 1: unknown function sine; did you mean sin?",
                "x + y | 1 | a=1 | thalweg: --at must be X,Y, was \"1\"",
                "x + y | x=1 | a=1 | thalweg: --at must be X,Y, was \"x=1\"",
                "x + y | x=1,x=2 | a=1 | thalweg: --at must be X,Y, was \"x=1,x=2\"",
                "x + y | 2,5;3 | a=1 | thalweg: --at must be X,Y; decimals have a point, was \"2,5;3\"",
                "x | 1,two | a=1 | thalweg: --at needs numbers, found \"two\"",
                "x | 1,1 | x=1 | thalweg: --set x: a parameter cannot be called x: it means something else in a formula",
                "x | 1,1 | e=1 | thalweg: --set e: a parameter cannot be called e: it means something else in a formula",
                "x | 1,1 | 2a=1 | thalweg: --set must be NAME=VALUE with the name of a parameter, was \"2a=1\"",
                "x | 1e400,1 | a=1 | thalweg: --at needs numbers, found \"1e400\"",
                "x*a | 1,1 | a=1,5 | thalweg: --set needs numbers, found \"1,5\"; decimals have a point: 1.5",
                "x*a | 1,1 | a=1,b=2 | thalweg: --set needs numbers, found \"1,b=2\"; each parameter has an option of its"
                        + " own: --set a=1 --set b=2",
                "x | 1,1 | a=0x1 | thalweg: --set needs numbers, found \"0x1\""
            })
    void deriveRefusesInOneSentence(String formula, String at, String set, String sentence) {
        assertEquals(new Result(2, "", sentence + "\n"), call("derive", formula, "--at", at, "--set", set));
    }

    @Test
    void deriveReadsWhatPeoplePasteAndSaysWhatIsNotPlain() {
        Result plain = call("derive", "f(x,y) = np.sin(x)**2 + \\frac{1}{2}y²;", "--at", "0,2");
        assertTrue(plain.out().endsWith("\n0.0,2.0,2.0,0.0,2.0,2.0,0.0,1.0\n"), plain.out());
        assertEquals("", plain.err());
        Result components = call("derive", "100*(x(2)-x(1)^2)^2+(1-x(1))^2", "--at", "2,3");
        assertTrue(components.out().contains("2.0,3.0,101.0,802.0,-200.0,"), components.out());
        assertEquals("thalweg: x(1) and x(2) were read as x and y.\n", components.err());
    }

    @Test
    void deriveSaysWhatNumbersWereReadAs() {
        Result result = call("derive", "a*x + y", "--at", "sin^-1(1),2", "--set", "a=log(8, 2)");
        assertTrue(
                result.out().endsWith("\n1.5707963267948966,2.0,6.71238898038469,3.0,1.0,0.0,0.0,0.0\n"), result.out());
        assertEquals("""
                thalweg: log(8, 2) was read as the logarithm of 8 to the base 2.
                thalweg: sin^-1 was read as the inverse function asin.
                """, result.err());
    }

    @Test
    void numbersMayBeExpressionsOfConstants() throws IOException {
        assertTrue(call("derive", "x + y", "--at", "½,-pi/4", "--set", "a=1/3")
                .out()
                .endsWith("\n0.5,-0.7853981633974483,-0.2853981633974483,1.0,1.0,0.0,0.0,0.0\n"));
        Path file = folder.resolve("numbers.thalweg");
        Files.writeString(file, """
                start = ["pi/4", 0]
                steps = 1
                [landscape]
                formula = "x^2/2"
                [[run]]
                optimizer = { use = "sgd", lr = "2/101" }
                """);
        String last = call("run", file.toString()).out().lines().toList().getLast();
        assertTrue(last.contains(",0.019801980198019802,"), last);
    }

    @Test
    void filesHoldFormulasAsPeopleWriteThem() throws IOException {
        Path file = folder.resolve("latex.thalweg");
        Files.writeString(file, """
                start = [1, 2]
                steps = 1
                [landscape]
                formula = "\\frac{1}{2}x^2 + \\theta_1 + y²"
                parameters = { "θ_1" = 0 }
                [validation]
                formula = 'x**2'
                [[run]]
                optimizer = { use = "sgd", lr = 0.5 }
                schedule = { formula = "lr0·0.5**k" }
                """);
        Result result = call("run", file.toString());
        assertEquals("", result.err());
        assertTrue(result.out().contains(",1,0.5,0.0,0.125,0.5,0.0,0.5,0.5,0.5\n"), result.out());
    }
}
