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
            Map.entry("sinc", "if(u == 0, 1, sin(u)/u), or that of pi*u"),
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
            Map.entry("div", "u/v, or floor(u/v)"),
            Map.entry("fld", "floor(u/v)"),
            Map.entry("frac", "mod(u, 1), or u % 1"),
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
            Map.entry("cube", "u^3"),
            Map.entry("plus", "u + v"),
            Map.entry("add", "u + v"),
            Map.entry("minus", "u - v"),
            Map.entry("subtract", "u - v"),
            Map.entry("sub", "u - v"),
            Map.entry("times", "u*v"),
            Map.entry("multiply", "u*v"),
            Map.entry("mul", "u*v"),
            Map.entry("mtimes", "u*v"),
            Map.entry("divide", "u/v"),
            Map.entry("rdivide", "u/v"),
            Map.entry("truedivide", "u/v"),
            Map.entry("floatpower", "u^v"),
            Map.entry("neg", "-u"),
            Map.entry("negative", "-u"),
            Map.entry("reciprocal", "1/u"),
            Map.entry("remainder", "u - v*round(u/v)"),
            Map.entry("abs2", "u^2"),
            Map.entry("sumxmy2", "(u - v)^2"),
            Map.entry("average", "(u + v)/2"),
            Map.entry("copysign", "if(v < 0, -abs(u), abs(u))"),
            Map.entry("fma", "u*v + w"),
            Map.entry("muladd", "u*v + w"),
            Map.entry("lerp", "u + w*(v - u)"),
            Map.entry("mix", "u + w*(v - u)"),
            Map.entry("saturate", "clamp(u, 0, 1)"),
            Map.entry("sinpi", "sin(pi*u)"),
            Map.entry("cospi", "cos(pi*u)"),
            Map.entry("tanpi", "tan(pi*u)"),
            Map.entry("asind", "180*asin(u)/pi"),
            Map.entry("acosd", "180*acos(u)/pi"),
            Map.entry("atand", "180*atan(u)/pi"),
            Map.entry("atan2d", "180*atan2(u, v)/pi"),
            Map.entry("cld", "ceil(u/v)"),
            Map.entry("fract", "mod(u, 1)"),
            Map.entry("fractionalpart", "u % 1"),
            Map.entry("integerpart", "u - u % 1"),
            Map.entry("nroot", "cbrt(u), or u^(1/n)"),
            Map.entry("surd", "cbrt(u), or u^(1/n)"),
            Map.entry("root3", "cbrt(u)"),
            Map.entry("isnan", "u != u"),
            Map.entry("signbit", "u < 0"),
            Map.entry("boole", "(u)"),
            Map.entry("mseloss", "(u - v)^2"),
            Map.entry("l1loss", "abs(u - v)"),
            Map.entry("smoothl1loss", "if(abs(u - v) < 1, (u - v)^2/2, abs(u - v) - 1/2)"),
            Map.entry("normcdf", "(1 + erf(u/sqrt(2)))/2"),
            Map.entry("pnorm", "(1 + erf(u/sqrt(2)))/2"),
            Map.entry("normpdf", "gauss(u^2)/sqrt(2*pi)"),
            Map.entry("dnorm", "gauss(u^2)/sqrt(2*pi)"));
    /// A spreadsheet's rounds down, others' towards 0.
    private static final String WHOLE_PART = "INT";

    private static final Set<String> RANDOM = Set.of(
            "rand",
            "randn",
            "random",
            "randint",
            "randbetween",
            "randlike",
            "randnlike",
            "randomreal",
            "randominteger",
            "randomvariate",
            "rnorm",
            "runif",
            "normal",
            "normalvariate",
            "uniform",
            "standardnormal");
    private static final Map<String, String> OVER_MANY = Map.of(
            "sum",
            Messages.SUM,
            "total",
            Messages.SUM,
            "fsum",
            Messages.SUM,
            "sumproduct",
            Messages.SUM,
            "product",
            Messages.PRODUCT,
            "prod",
            Messages.PRODUCT);
    private static final Set<String> MISSING = Set.of(
            "erfinv",
            "gamma",
            "lgamma",
            "gammaln",
            "digamma",
            "beta",
            "factorial",
            "binom",
            "choose",
            "ncr",
            "besselj",
            "mean",
            "median",
            "var",
            "std",
            "stdev",
            "softmax",
            "peaks",
            "dot",
            "reducesum",
            "reducemean",
            "diff");

    private static final Set<String> VECTORS =
            Set.of("array", "asarray", "tensor", "matrix", "vector", "transpose", "matmul", "inner");

    private FunctionsElsewhere() {}

    /// Whether a name without a call is that of a random number.
    static boolean isRandom(String name) {
        return name.equals("rand") || name.equals("randn") || name.equals("random");
    }

    /// What there is to say of a function that is missing here, however its name is spelt; null when it is not known.
    static @Nullable String sentence(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "");
        String written = WRITTEN.get(plain.startsWith("ar") ? plain.replaceFirst("^ar[cg]?", "a") : plain);
        if (name.equals(WHOLE_PART)) {
            return Messages.otherwise(name, "floor(u)");
        }
        if (written != null) {
            return Messages.otherwise(name, written);
        }
        if (VECTORS.contains(name)) {
            return Messages.VECTORS;
        }
        if (RANDOM.contains(plain)) {
            return Messages.RANDOM;
        }
        return MISSING.contains(plain) ? Messages.noFunction(name) : OVER_MANY.get(plain);
    }
}
