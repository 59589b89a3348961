import io.github.thalweg.formula.math.Elementary;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// Arguments and values of the elementary functions, one line each, for `ulps.py`, which measures their errors against
/// mpmath: mvn -q compile exec:exec@bench -Dbench=Ulps | python3 src/bench/ulps.py
public class Ulps {
    private static final int SAMPLES = Integer.getInteger("samples", 400_000);
    private static final Random RANDOM = new Random(5);

    /// Of either sign, and of any size between two.
    private static double between(double low, double high) {
        double size = low * Math.pow(high / low, RANDOM.nextDouble());
        return RANDOM.nextBoolean() ? size : -size;
    }

    private static double any() {
        return Double.longBitsToDouble(RANDOM.nextLong());
    }

    private static double argument(int i) {
        return switch (i % 8) {
            case 0 -> any();
            case 1, 2 -> between(1e-3, 10);
            case 3 -> between(1e-9, 800);
            case 4 -> between(0.5, 2);
            case 5 -> between(0.1, 50);
            case 6 -> RANDOM.nextDouble() * 2 - 1;
            default -> 1 + (RANDOM.nextDouble() - 0.5) * Math.scalb(1.0, -RANDOM.nextInt(40));
        };
    }

    public static void main(String[] args) {
        Map<String, DoubleUnaryOperator> ones = new LinkedHashMap<>();
        ones.put("exp", Elementary::exp);
        ones.put("expm1", Elementary::expm1);
        ones.put("log", Elementary::log);
        ones.put("log1p", Elementary::log1p);
        ones.put("log2", Elementary::log2);
        ones.put("log10", Elementary::log10);
        ones.put("sin", Elementary::sin);
        ones.put("cos", Elementary::cos);
        ones.put("tan", Elementary::tan);
        ones.put("sec", Elementary::sec);
        ones.put("csc", Elementary::csc);
        ones.put("asin", Elementary::asin);
        ones.put("acos", Elementary::acos);
        ones.put("atan", Elementary::atan);
        ones.put("sinh", Elementary::sinh);
        ones.put("cosh", Elementary::cosh);
        ones.put("tanh", Elementary::tanh);
        ones.put("asinh", Elementary::asinh);
        ones.put("acosh", Elementary::acosh);
        ones.put("atanh", Elementary::atanh);
        ones.put("cbrt", Elementary::cbrt);
        ones.put("sigmoid", Elementary::sigmoid);
        ones.put("softplus", Elementary::softplus);
        ones.put("erf", Elementary::erf);
        Map<String, DoubleBinaryOperator> twos = new LinkedHashMap<>();
        twos.put("atan2", Elementary::atan2);
        twos.put("hypot", Elementary::hypot);
        twos.put("pow", Elementary::pow);
        try (var out = new PrintWriter(System.out)) {
            ones.forEach((name, function) -> {
                for (int i = 0; i < SAMPLES; i++) {
                    double u = argument(i);
                    out.println(name + " " + hex(u) + " " + hex(function.applyAsDouble(u)));
                }
            });
            twos.forEach((name, function) -> {
                for (int i = 0; i < SAMPLES; i++) {
                    double u = argument(i);
                    double v = i % 8 == 0 ? any() : i % 2 == 0 ? between(1e-3, 50) : between(0.5, 1000);
                    out.println(name + " " + hex(u) + " " + hex(v) + " " + hex(function.applyAsDouble(u, v)));
                }
            });
        }
    }

    private static String hex(double u) {
        return Double.toHexString(u);
    }
}
