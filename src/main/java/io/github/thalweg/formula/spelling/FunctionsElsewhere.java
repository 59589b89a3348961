package io.github.thalweg.formula.spelling;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Functions that others have: what they are made of here, or that there is nothing for them.
final class FunctionsElsewhere {
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            Map.entry("acot", "atan(1/u)"),
            Map.entry("asec", "acos(1/u)"),
            Map.entry("acsc", "asin(1/u)"),
            Map.entry("coth", "1/tanh(u)"),
            Map.entry("sech", "1/cosh(u)"),
            Map.entry("csch", "1/sinh(u)"),
            Map.entry("sinc", "if(u == 0, 1, sin(u)/u)"),
            Map.entry("exp2", "2^u"),
            Map.entry("exp10", "10^u"),
            Map.entry("sind", "sin(pi*u/180)"),
            Map.entry("cosd", "cos(pi*u/180)"),
            Map.entry("tand", "tan(pi*u/180)"),
            Map.entry("rint", "round(u)"),
            Map.entry("trunc", "u - u % 1"),
            Map.entry("int", "u - u % 1"),
            Map.entry("fix", "u - u % 1"),
            Map.entry("quotient", "floor(u/v)"),
            Map.entry("floordivide", "floor(u/v)"),
            Map.entry("floordiv", "floor(u/v)"),
            Map.entry("div", "floor(u/v)"),
            Map.entry("fld", "floor(u/v)"),
            Map.entry("frac", "mod(u, 1)"),
            Map.entry("silu", "u*sigmoid(u)"),
            Map.entry("swish", "u*sigmoid(u)"),
            Map.entry("mish", "u*tanh(softplus(u))"),
            Map.entry("gelu", "u*(1 + erf(u/sqrt(2)))/2"),
            Map.entry("leakyrelu", "if(u > 0, u, 0.01*u)"),
            Map.entry("softsign", "u/(1 + abs(u))"),
            Map.entry("hardtanh", "clamp(u, -1, 1)"),
            Map.entry("logsigmoid", "-softplus(-u)"),
            Map.entry("deg2rad", "pi*u/180"),
            Map.entry("radians", "pi*u/180"),
            Map.entry("rad2deg", "180*u/pi"),
            Map.entry("degrees", "180*u/pi"),
            Map.entry("fmod", "u % v"),
            Map.entry("rem", "u % v"),
            Map.entry("sumsq", "u^2 + v^2"),
            Map.entry("rational", "u/v"),
            Map.entry("elu", "if(u > 0, u, exp(u) - 1)"),
            Map.entry("relu6", "clamp(u, 0, 6)"),
            Map.entry("logit", "log(u/(1 - u))"),
            Map.entry("erfc", "1 - erf(u)"),
            Map.entry("norm", "hypot(u, v)"),
            Map.entry("logaddexp", "log(exp(u) + exp(v))"),
            Map.entry("logsumexp", "log(exp(u) + exp(v))"),
            Map.entry("root", "cbrt(u), or u^(1/n)"),
            Map.entry("nthroot", "cbrt(u), or u^(1/n)"),
            Map.entry("piecewise", "if(c, one, other)"),
            Map.entry("xlogy", "u*log(v)"),
            Map.entry("when", "if(c, one, other)"),
            Map.entry("select", "if(c, one, other)"),
            Map.entry("cases", "if(c, one, other)"),
            Map.entry("switch", "if(c, one, other)"),
            Map.entry("ifs", "if(c, one, other)"),
            Map.entry("cube", "u^3"));
    private static final Set<String> MISSING = Set.of(
            "erfinv",
            "gamma",
            "lgamma",
            "factorial",
            "binom",
            "besselj",
            "sum",
            "mean",
            "prod",
            "dot",
            "reduce_sum",
            "reduce_mean",
            "randn",
            "diff",
            "random",
            "rand");

    private static final Set<String> VECTORS =
            Set.of("array", "asarray", "tensor", "matrix", "vector", "transpose", "matmul", "inner");

    private FunctionsElsewhere() {}

    /// What there is to say of a function that is missing here, however its name is spelt; null when it is not known.
    static @Nullable String sentence(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "");
        String written = WRITTEN.get(plain.startsWith("ar") ? plain.replaceFirst("^ar[cg]?", "a") : plain);
        if (written != null) {
            return Messages.otherwise(name, written);
        }
        if (VECTORS.contains(name)) {
            return Messages.VECTORS;
        }
        return MISSING.contains(name) ? Messages.noFunction(name) : null;
    }
}
