package io.github.thalweg.formula.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.HipparchusOracle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Derivatives where the plain rules come out undefined, cancel or overflow, though the function does none of it: held
/// against exact values.
class EdgesTest {
    private static double[] derivatives(String text, double x, double y) {
        var out = new double[6];
        FormulaCompiler.compile(text, List.of()).derivatives(x, y, new double[0], out);
        return out;
    }

    private static void assertClose(double[] wanted, double[] found, String text) {
        for (int i = 0; i < 6; i++) {
            double tolerance = Double.isFinite(wanted[i]) ? 1e-13 * Math.abs(wanted[i]) : 0;
            assertEquals(wanted[i], found[i] + 0.0, tolerance, text + ", entry " + i);
        }
    }

    @ParameterizedTest(name = "{0} at {1}, {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                // Flat, though what is inside grows without end.
                "tanh(x); 711; 0; 1; 0; 0; 0; 0; 0",
                "tanh(x^2); 1e160; 0; 1; 0; 0; 0; 0; 0",
                "1/cosh(x); 711; 0; 0; 0; 0; 0; 0; 0",
                "1/cosh(x)^2; -800; 0; 0; 0; 0; 0; 0; 0",
                "x/sinh(x); 720; 0; 0; 0; 0; 0; 0; 0",
                "1/exp(x); 800; 0; 0; 0; 0; 0; 0; 0",
                "1/(1 + exp(x))^2; 400; 0; 0; 0; 0; 0; 0; 0",
                "exp(-x^2); 1e160; 0; 0; 0; 0; 0; 0; 0",
                "exp(-x^4); 1e76; 0; 0; 0; 0; 0; 0; 0",
                "exp(-exp(x)); 800; 0; 0; 0; 0; 0; 0; 0",
                "exp(-1/x^2); 0; 0; 0; 0; 0; 0; 0; 0",
                "expm1(-x^2); 1e160; 0; -1; 0; 0; 0; 0; 0",
                "gauss(x^2 + y^2); 1e160; -1e160; 0; 0; 0; 0; 0; 0",
                "2^-(x^2); 1e160; 0; 0; 0; 0; 0; 0; 0",
                "1/(1 + x^4); 1e100; 0; 0; 0; 0; 0; 0; 0",
                "(1 + x^2)^-0.5; 1e160; 0; 0; 0; 0; 0; 0; 0",
                "sigmoid(exp(x)); 800; 0; 1; 0; 0; 0; 0; 0",
                "softplus(-exp(x)); 800; 0; 0; 0; 0; 0; 0; 0",
                "y + exp(-x^2); 1e160; 2; 2; 0; 1; 0; 0; 0",
                // Near 0, where (1 - u) - (1 + u) cancels.
                "atanh(x/4); 1e-8; 0; 2.5e-9; 0.25; 0; 3.125e-10; 0; 0",
                "asin(x); 1e-9; 0; 1e-9; 1; 0; 1e-9; 0; 0",
                "acos(x); 1e-9; 0; 1.5707963257948966; -1; 0; -1e-9; 0; 0",
                "(1 - x)*(1 + x); 1e-9; 0; 1; -2e-9; 0; -2; 0; 0",
                "(x + 1)*(1 - x); 1e-9; 0; 1; -2e-9; 0; -2; 0; 0",
                // At the foot of a kink.
                "hypot(x, y); 0; 0; 0; 0; 0; 0; 0; 0",
                "sqrt(x^2 + y^2); 0; 0; 0; 0; 0; 0; 0; 0",
                "sqrt((x - 1)^2 + 4(y + 2)^2); 1; -2; 0; 0; 0; 0; 0; 0",
                "sqrt(x^2 + 2x*y + y^2); 1; -1; 0; 0; 0; 0; 0; 0",
                "(x^2 + y^2)^0.5; 0; 0; 0; 0; 0; 0; 0; 0",
                "(x^2 + y^2)^0.3; 0; 0; 0; 0; 0; 0; 0; 0",
                "cbrt(x^2); 0; 0; 0; 0; 0; 0; 0; 0",
                "sqrt(abs(x)); 0; 0; 0; 0; 0; 0; 0; 0",
                "3hypot(x, y) + y^2; 0; 0; 0; 0; 0; 0; 0; 2",
                "cos(12sqrt(x^2 + y^2)); 0; 0; 1; 0; 0; NaN; NaN; NaN",
                "cbrt(x^3); 0; 0; 0; NaN; 0; NaN; 0; 0",
                "sqrt(x); 0; 0; 0; Infinity; 0; -Infinity; 0; 0",
                // Cancelling.
                "hypot(x, y); 1e8; 1; 100000000.000000005; 1; 1e-8; 1e-24; -1e-16; 1e-8",
                "hypot(-x, y); 1e8; 1; 100000000.000000005; 1; 1e-8; 1e-24; -1e-16; 1e-8",
                "sqrt(x^2 + y^2); 1e8; 1; 100000000.000000005; 1; 1e-8; 1e-24; -1e-16; 1e-8",
                "sqrt(y^2 + x^2); 1e8; 1; 100000000.000000005; 1; 1e-8; 1e-24; -1e-16; 1e-8",
                "2sqrt((x - 1)^2 + (y + 2)^2); 100000001; -1; 200000000.00000001; 2; 2e-8; 2e-24; -2e-16; 2e-8",
                "(x^2 + y^2)^0.5; 3e10; -2; 3e10; 1; -6.666666666666667e-11; 1.4814814814814815e-31; 2.2222222222222222e-21;"
                        + " 3.3333333333333333e-11",
                "cot(x); 1.5707963267948966; 0; 6.123233995736766e-17; -1; 0; 1.2246467991473532e-16; 0; 0",
                "2/tan(x); 1.5707963267948966; 0; 1.2246467991473532e-16; -2; 0; 2.4492935982947064e-16; 0; 0",
                // Too large or too small on the way.
                "x*log(x); 1e-160; 0; -3.684136148790473e-158; -367.4136148790473; 0; 1e160; 0; 0",
                "-x*log(x); 1e-300; 0; 6.907755278982137e-298; 689.7755278982137; 0; -1e300; 0; 0",
                "x*log2(x); 1e-160; 0; -5.315084951819779e-158; -530.0658001410891; 0; 1.4426950408889634e160; 0; 0",
                "x*log10(x); 1e-160; 0; -1.6e-158; -159.56570551809673; 0; 4.342944819032518e159; 0; 0",
                "x*log(x) + (1 - x)*log(1 - x); 1e-160; 0; -3.684136148790473e-158; -368.4136148790473; 0; 1e160; 0; 0",
                "x*log(x/y); 1e-160; 1; -3.684136148790473e-158; -367.4136148790473; -1e-160; 1e160; -1; 1e-160",
                "x*log(x/y); 1e-160; 1e-160; 0; 1; -1; 1e160; -1e160; 1e160",
                "x*log(x/y); 1e-150; 1e100; -5.756462732485115e-148; -574.6462732485115; -1e-250; 1e150; -1e-100; 0",
                "x*log2(x/y); 2; 4; -2; 0.4426950408889634; -0.7213475204444817; 0.7213475204444817; -0.36067376022224085;"
                        + " 0.18033688011112043",
                "log10(x/y); -3; -300; -2; -0.14476482730108395; 0.0014476482730108395; -0.04825494243369465; 0;"
                        + " 4.825494243369465e-6",
                "y*log(2x); 1e-160; 1e-160; -3.6772046769848738e-158; 1; -367.7204676984873; -1e160; 1e160; 0",
                "atan2(y, x); 1e200; 1e200; 0.7853981633974483; -5e-201; 5e-201; 0; 0; 0",
                "atan2(y, x); 1e-200; 1e-200; 0.7853981633974483; -5e199; 5e199; Infinity; 0; -Infinity",
                "sigmoid(x); -720; 0; 2.0322308024E-313; 2.0322308024E-313; 0; 2.0322308024E-313; 0; 0",
                "softplus(x); -720; 0; 2.0322308024E-313; 2.0322308024E-313; 0; 2.0322308024E-313; 0; 0",
                "log(1 + exp(x)); 800; 0; 800; 1; 0; 0; 0; 0",
                "log(1 + exp(-x)); -775.634; 0; 775.634; -1; 0; 0; 0; 0",
                "log2(1 + exp(x)); 800; 0; 1154.1560327111706; 1.4426950408889634; 0; 0; 0; 0",
                "log10(exp(-x) + 1); -800; 0; 347.4355855226014; -0.4342944819032518; 0; 0; 0; 0",
                "log2(exp(x) + exp(y)); 800; 0; 1154.1560327111706; 1.4426950408889634; 0; 0; 0; 0",
                "log(exp(3x) + 1); 800; 0; 2400; 3; 0; 0; 0; 0",
                "log1p(e^x); 800; 0; 800; 1; 0; 0; 0; 0",
                "log(1 + 1/exp(x)); -800; 0; 800; -1; 0; 0; 0; 0",
                "-log(sigmoid(x)); -800; 0; 800; -1; 0; 0; 0; 0",
                "-log(1/(1 + exp(-x))); -800; 0; 800; -1; 0; 0; 0; 0",
                "-log(1 - sigmoid(x)); 800; 0; 800; 1; 0; 0; 0; 0",
                "log(exp(x) + exp(y)); 800; 0; 800; 1; 0; 0; 0; 0",
                "exp(x)/(1 + exp(x)); 800; 0; 1; 0; 0; 0; 0; 0",
                "exp(x)/(exp(x) + exp(y)); 800; 800; 0.5; 0.25; -0.25; 0; 0; 0",
                "(exp(x) - exp(-x))/(exp(x) + exp(-x)); 800; 0; 1; 0; 0; 0; 0; 0",
                "log(cosh(x)); -800; 0; 799.30685281944005; -1; 0; 0; 0; 0",
                "log(exp(x)); 800; 0; 800; 1; 0; 0; 0; 0",
                // Exponentials beyond all numbers, or beyond the root of the largest.
                "exp(x)/cosh(x); 800; 2; 2; 0; 0; 0; 0; 0",
                "exp(-x)/cosh(x); -800; 2; 2; 0; 0; 0; 0; 0",
                "exp(x)/exp(y); 800; 799; 2.7182818284590452; 2.7182818284590452; -2.7182818284590452; 2.7182818284590452; -2.7182818284590452; 2.7182818284590452",
                "exp(x)/exp(y); -800; -799; 0.36787944117144232; 0.36787944117144232; -0.36787944117144232; 0.36787944117144232; -0.36787944117144232; 0.36787944117144232",
                "exp(x)/sinh(x); 800; 1; 2; 0; 0; 0; 0; 0",
                "cosh(x)/exp(x); 800; 1; 0.5; 0; 0; 0; 0; 0",
                "(exp(x) - 1)/exp(x); 800; 1; 1; 0; 0; 0; 0; 0",
                "x*exp(x)/(1 + exp(x)); 800; 0; 800; 1; 0; 0; 0; 0",
                "exp(x)/(1 + exp(2x)); 800; 0; 0; 0; 0; 0; 0; 0",
                "exp(x)/(exp(x) + exp(y) + 1); 800; 0; 1; 0; 0; 0; 0; 0",
                "exp(x)/(exp(x) + exp(y) + 1); 800; 800; 0.5; 0.25; -0.25; 0; 0; 0",
                "exp(x)/(exp(x) + exp(y) + exp(-x - y)); -800; 200; 0; 0; 0; 0; 0; 0",
                "-log(exp(x)/(exp(x) + exp(y) + 1)); -800; 0; 800.69314718055995; -1; 0.5; 0; 0; 0.25",
                "0.3exp(-(x - 1)^2)/(0.3exp(-(x - 1)^2) + 0.7exp(-(x + 1)^2)); 30; 0; 1; 7.1564715354738661e-52; 0; -2.8625886141895465e-51; 0; 0",
                "log(exp(x) + exp(y) + 1); 800; 799; 800.31326168751822; 0.73105857863000488; 0.26894142136999512; 0.19661193324148185; -0.19661193324148185; 0.19661193324148185",
                "log2(exp(x) + exp(y) + 1); 800; 799; 1154.6079737942538; 1.0546945859888424; 0.38800045490012105; 0.28365106106707781; -0.28365106106707781; 0.28365106106707781",
                "log1p(exp(x) + exp(y)); 800; 799; 800.31326168751822; 0.73105857863000488; 0.26894142136999512; 0.19661193324148185; -0.19661193324148185; 0.19661193324148185",
                "log(1 + 2exp(x)); 800; 0; 800.69314718055995; 1; 0; 0; 0; 0",
                "log(exp(x) - 1); 800; 0; 800; 1; 0; 0; 0; 0",
                "log(sinh(x)); 800; 0; 799.30685281944005; 1; 0; 0; 0; 0",
                "log(2cosh(x)); -800; 0; 800; -1; 0; 0; 0; 0",
                "-log(0.3exp(-(x - 1)^2/2) + 0.7exp(-(x + 1)^2/2)); 50; 0; 1201.7039728043259; 49; 0; 1; 0; 0",
                "exp(x)/(exp(x) + exp(y) + 1); 400; 2; 1; 1.6066465185800183e-173; -1.4151295589086178e-173; -1.6066465185800183e-173; 1.4151295589086178e-173; -1.4151295589086178e-173",
                "exp(x)/cosh(x); 400; 2; 2; 0; 0; 0; 0; 0",
                "exp(-x)/cosh(x); 200; 2; 3.8303391934280114e-174; -7.6606783868560228e-174; 0; 1.5321356773712046e-173; 0; 0",
                "x/exp(x); 400; 0; 7.6606783868560228e-172; -7.6415266908888827e-172; 0; 7.6223749949217427e-172; 0; 0",
                "x/(1 + exp(x)); 400; 0; 7.6606783868560228e-172; -7.6415266908888827e-172; 0; 7.6223749949217427e-172; 0; 0",
                "(x + y)/cosh(x); 400; 1; 1.5359660165646326e-171; -1.5321356773712046e-171; 3.8303391934280114e-174; 1.5283053381777765e-171; -3.8303391934280114e-174; 0",
                "sin(x)/exp(x); 400; 0; -1.6296548868363016e-174; 6.236233098029322e-175; 0; 2.0120631540667388e-174; 0; 0",
                "x/2^x; 600; 0; 1.4459519190617305e-178; -9.9984757605777783e-179; 0; 6.9137109917427271e-179; 0; 0",
                "x/log(x); 1e-160; 0; -2.714340511895341e-163; -0.002721708156309857; 0; -7.407641005939346e154; 0; 0",
                "1/log(x); 1e-160; 0; -0.002714340511895341; -7.367644414516261e154; 0; Infinity; 0; 0",
                "1/log(x); 1e-120; 0; -0.0036191206825270986; -1.3098034514695412e115; 0; 1.3003227779470236e235; 0; 0",
                "y*log(x)/x; 1e-160; 1e-300; -3.684136148790473e-138; 3.694136148790473e22; -3.684136148790473e162;"
                        + " -7.398272297580947e182; Infinity; 0",
                "exp(2log(x)); 1e-100; 0; 1e-200; 2e-100; 0; 2; 0; 0",
                "x/x; 1e-160; 0; 1; 0; 0; 0; 0; 0",
                // Both sides of the quotient vanish.
                "sin(x)/x; 1e-160; 0; 1; -3.3333333333333333e-161; 0; -0.33333333333333333; 0; 0",
                "sin(x)/x; 1e-9; 0; 1; -3.3333333333333333e-10; 0; -0.33333333333333333; 0; 0",
                "sin(2x)/(3x); -1e-5; 0; 0.66666666662222222; 8.8888888885333341e-6; 0; -0.88888888878222222; 0; 0",
                "x/sin(x); 1e-160; 0; 1; 3.3333333333333333e-161; 0; 0.33333333333333333; 0; 0",
                "tan(x)/x; 1e-160; 0; 1; 6.6666666666666667e-161; 0; 0.66666666666666667; 0; 0",
                "x/tan(x); 1e-160; 0; 1; -6.6666666666666667e-161; 0; -0.66666666666666667; 0; 0",
                "tanh(x)/x; 1e-160; 0; 1; -6.6666666666666667e-161; 0; -0.66666666666666667; 0; 0",
                "x/sinh(x); 1e-9; 0; 1; -3.3333333333333333e-10; 0; -0.33333333333333333; 0; 0",
                "atan(x)/x; 1e-160; 0; 1; -6.6666666666666667e-161; 0; -0.66666666666666667; 0; 0",
                "asin(x)/x; 1e-160; 0; 1; 3.3333333333333333e-161; 0; 0.33333333333333333; 0; 0",
                "erf(x)/x; 1e-160; 0; 1.1283791670955126; -7.522527780636751e-161; 0; -0.7522527780636751; 0; 0",
                "(1 - cos(x))/x^2; 1e-160; 0; 0.5; -8.3333333333333333e-162; 0; -0.083333333333333333; 0; 0",
                "(cos(2x) - 1)/(3x); 1e-160; 0; -6.6666666666666667e-161; -0.66666666666666667; 0; 1.3333333333333333e-160; 0; 0",
                "(exp(x) - 1)/x; 1e-160; 0; 1; 0.5; 0; 0.33333333333333333; 0; 0",
                "(1 - exp(-x))/x; 1e-160; 0; 1; -0.5; 0; 0.33333333333333333; 0; 0",
                "x/(exp(x) - 1); 1e-160; 0; 1; -0.5; 0; 0.16666666666666667; 0; 0",
                "log(1 + x)/x; 1e-160; 0; 1; -0.5; 0; 0.66666666666666667; 0; 0",
                "log(1 - x)/x; 1e-160; 0; -1; -0.5; 0; -0.66666666666666667; 0; 0",
                "x/log1p(x); 1e-160; 0; 1; 0.5; 0; -0.16666666666666667; 0; 0",
                "sin(x*y)/(x*y); 1e-160; 1; 1; -3.3333333333333333e-161; -3.335e-321; -0.33333333333333333; -6.6666666666666667e-161; -3.335e-321",
                "sin(x)/x; 0; 0; NaN; NaN; 0; NaN; 0; 0",
                "-sin(sqrt(x^2 + y^2))/sqrt(x^2 + y^2); 3e-170; 0; -1; 1e-170; 0; 0.33333333333333333; 0; 0.33333333333333333",
                // Squares too small or too large to be told.
                "sqrt(x^2 + y^2); 3e-170; 4e-170; 5e-170; 0.6; 0.8; 1.28e169; -9.6e168; 7.2e168",
                "sqrt(x^2 + y^2); 3e160; 4e160; 5e160; 0.6; 0.8; 1.28e-161; -9.6e-162; 7.2e-162",
                "(x^2 + y^2)^0.5; -3e-170; 4e-170; 5e-170; -0.6; 0.8; 1.28e169; 9.6e168; 7.2e168",
                "hypot(x, y); 3e-170; 4e-170; 5e-170; 0.6; 0.8; 1.28e169; -9.6e168; 7.2e168",
                "sqrt(x^2 + 4y^2); 3e-170; 2e-170; 5e-170; 0.6; 1.6; 1.28e169; -1.92e169; 2.88e169",
                "sqrt(0.5(x^2 + y^2)); 1e-170; 1e-170; 1e-170; 0.5; 0.5; 2.5e169; -2.5e169; 2.5e169",
                "x/sqrt(x^2 + y^2); 3e-170; 4e-170; 0.6; 1.28e169; -9.6e168; -Infinity; Infinity; Infinity",
                // One hyperbolic function by another.
                "sinh(x)/cosh(x); 800; 0; 1; 0; 0; 0; 0; 0",
                "sinh(x)/cosh(x); -800; 0; -1; 0; 0; 0; 0; 0",
                "cosh(x)/sinh(x); 800; 0; 1; 0; 0; 0; 0; 0",
                "(exp(2x) - 1)/(exp(2x) + 1); 800; 0; 1; 0; 0; 0; 0; 0",
                "(1 - exp(-x))/(1 + exp(-x)); -800; 0; -1; 0; 0; 0; 0; 0",
                "exp(x)/(1 + exp(x))^2; 800; 0; 0; 0; 0; 0; 0; 0",
                // The quotient of the value: 1 is 9*0.1 + 0.0999...
                "mod(x, y); 1; 0.1; 0.09999999999999995; 1; -9; 0; 0; 0",
                "x % y; 1; 0.1; 0.09999999999999995; 1; -9; 0; 0; 0",
                "mod(x, y); -1; 0.1; 5.551115123125783e-17; 1; 10; 0; 0; 0",
                "x % y; -7; 4; -3; 1; 1; 0; 0; 0",
                "mod(x, y); 7; -4; -1; 1; 2; 0; 0; 0",
                // x^y at x = 0.
                "x^y; 0; 0; 1; 0; 0; 0; Infinity; 0",
                "x^y; 0; 0.5; 0; Infinity; 0; -Infinity; -Infinity; 0",
                "x^y; 0; 1; 0; 1; 0; 0; -Infinity; 0",
                "y^2 - x^y; 0; 1; 1; -1; 2; 0; Infinity; 2",
                "x^y; 0; 1.5; 0; 0; 0; Infinity; 0; 0",
                "x^y; 0; 2; 0; 0; 0; 2; 0; 0",
                "x^y; 0; 3; 0; 0; 0; 0; 0; 0",
                // Undefined with its value.
                "log(x); -1; 0; NaN; NaN; 0; NaN; 0; 0",
                "log(x/y); -1; 2; NaN; NaN; NaN; NaN; 0; NaN",
                "log(x/y); -1; -2; -0.6931471805599453; -1; 0.5; -1; 0; 0.25",
                "log(1/x); -1; 0; NaN; NaN; 0; NaN; 0; 0",
                "log(x) + y; -1; 0; NaN; NaN; 1; NaN; 0; 0",
                "y*log1p(x); -2; 0; NaN; NaN; NaN; NaN; NaN; 0",
                "log2(x) + log10(y); -1; -1; NaN; NaN; NaN; NaN; 0; NaN",
                "sqrt(x) + y^2; -1; 0; NaN; NaN; 0; NaN; 0; 2",
                "x % y; 1; 0; NaN; NaN; NaN; 0; 0; NaN",
                "0*log(x); -1; 0; NaN; NaN; 0; NaN; 0; 0",
                "y^2 + 0*sqrt(x); -1; 2; NaN; NaN; 4; NaN; 0; 2",
                "0*asin(x/y); 2; 1; NaN; NaN; NaN; NaN; NaN; NaN",
                "floor(log(x)); -1; 0; NaN; NaN; 0; NaN; 0; 0",
                "sign(sqrt(x)); -1; 0; NaN; NaN; 0; NaN; 0; 0",
                "0*log(x); 2; 0; 0; 0; 0; 0; 0; 0",
                "max(x, log(y)); 1; -1; NaN; NaN; NaN; 0; 0; 0",
            })
    void areExact(String text, double x, double y, double f, double dx, double dy, double dxx, double dxy, double dyy) {
        assertClose(new double[] {f, dx, dy, dxx, dxy, dyy}, derivatives(text, x, y), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "log(1 + exp(x)); softplus(x)",
                "log(1 + exp(-x)); softplus(-x)",
                "-log(sigmoid(x)); softplus(-x)",
                "exp(x)/(1 + exp(x)); sigmoid(x)",
                "sinh(x)/cosh(x); tanh(x)",
                "exp(x)/(1 + exp(x))^2; sigmoid(x)*sigmoid(-x)"
            })
    void areThoseOfTheStableForm(String written, String stable) {
        for (double x : new double[] {-750, -20, -1, 0, 0.3, 5, 36, 750}) {
            assertArrayEquals(derivatives(stable, x, 1), derivatives(written, x, 1), written + " at " + x);
        }
    }

    @Test
    void agreeWithTheOracleInBetween() {
        var oracle = new HipparchusOracle(java.util.Map.of());
        for (String text : List.of(
                "log(1 + exp(x*y))",
                "tanh(x*y) + 1/(1 + exp(x))",
                "exp(-x^2 - y^2)/(1 + x^2)",
                "sqrt(x^2 + y^2)*log(1 + exp(y))",
                "sqrt(x^2 + 2x*y + 3y^2 + 1)",
                "sin(x*y)/(x*y) + tanh(x)/x",
                "(exp(x*y) - 1)/(x*y) + x/(1 - exp(-2x))",
                "log(1 + x/4)/x + (1 - cos(x*y))/(x*y)^2",
                "(1 - cos(x))/x + y/tan(y)",
                "sqrt(x^2 + 4y^2)/(x - 5) + y*log(x^2)/x",
                "x^2/(y - x) + exp(1/log(x^2 + 2))")) {
            for (double x : new double[] {-2.5, 0.3, 1.75}) {
                for (double y : new double[] {-1.5, 0.7}) {
                    double[] wanted = oracle.derivatives(text, x, y);
                    double[] found = derivatives(text, x, y);
                    for (int i = 0; i < 6; i++) {
                        assertEquals(wanted[i], found[i], 1e-12 * (1 + Math.abs(wanted[i])), text);
                    }
                }
            }
        }
    }

    @Test
    void areTheSameFromTheInterpreter() {
        for (String text : List.of(
                "tanh(x^2)",
                "hypot(x, y)",
                "exp(-x^2)/cosh(y)",
                "x^y",
                "log(x) + y",
                "atan2(y, x)",
                "sin(x)/x",
                "x/log(x)",
                "log(1 + x)/x",
                "0*log(x)")) {
            for (double x : new double[] {0, -1, 0.05, 711, 1e160, 1e200, 1e-160, 1e-200}) {
                double y = x / 2;
                var graph = new Graph();
                Expr f = Lowering.lower(
                        Parser.parse(text, Vocabulary.ofFormula(java.util.Set.of())), graph, graph::input);
                var differentiator = new Differentiator(graph);
                Expr slope = differentiator.derivative(f, graph.input("x"));
                Expr bend = differentiator.derivative(slope, graph.input("x"));
                var interpreter = new Interpreter(name -> name.equals("x") ? x : y);
                double[] found = derivatives(text, x, y);
                assertTrue(same(interpreter.value(slope), found[1]), text + " at " + x);
                assertTrue(same(interpreter.value(bend), found[3]), text + " at " + x);
            }
        }
    }

    private static boolean same(double a, double b) {
        return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
    }
}
