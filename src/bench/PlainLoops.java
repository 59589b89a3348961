import io.github.thalweg.formula.math.Elementary;
import io.github.thalweg.formula.math.VectorFunction;
import io.github.thalweg.formula.math.VectorMath;
import java.util.Locale;

/// Prints what a value costs in a plain loop over the lanes of a batch, in ns, beside the program's vector loops: the
/// exponential as the engine computes it, its arithmetic and bits alone, without the branch for huge arguments, and an
/// update of Adam without powers. The first two decide whether batches need the vector module.
final class PlainLoops {
    private static final int LANES = VectorFunction.LANES;
    private static final int REPEATS = 40_000;
    private static final int ROUNDS = 12;
    private static final double SHIFT = 0x1.8p52;

    private PlainLoops() {}

    /// Writes what it computes of the first plane into the second.
    private interface Loop {
        void over(double[] planes);
    }

    private static void plain(double[] planes) {
        for (int i = 0; i < LANES; i++) {
            planes[LANES + i] = Elementary.exp(planes[i]);
        }
    }

    /// As many operations as the exponential has, in one basic block.
    private static void branchFree(double[] planes) {
        for (int i = 0; i < LANES; i++) {
            double u = planes[i];
            double shifted = u * 1.4426950408889634 + SHIFT;
            double n = shifted - SHIFT;
            double near = u - n * 0.6931471803691238;
            double r = near - n * 1.9082149292705877e-10;
            double r2 = r * r;
            double r4 = r2 * r2;
            double low = (0.5 + r / 6) + (1.0 / 24 + r / 120) * r2;
            double high = (1.0 / 720 + r / 5040) + (1.0 / 40320 + r / 362880) * r2;
            double value = 1 + (r + r2 * (low + r4 * high));
            long power = Double.doubleToRawLongBits(shifted) << 52;
            planes[LANES + i] = Double.longBitsToDouble(Double.doubleToRawLongBits(value) + power);
        }
    }

    private static void vector(double[] planes) {
        VectorMath.exp(planes, 0, LANES);
    }

    private static void update(double[] planes) {
        for (int i = 0; i < LANES; i++) {
            double g = planes[i];
            double theta = planes[LANES + i];
            double m = 0.9 * theta + 0.1 * g;
            double v = 0.999 * theta * theta + 0.001 * g * g;
            planes[LANES + i] = theta - 0.01 * m / (Math.sqrt(v) + 1e-8);
        }
    }

    private static double nanoseconds(Loop loop) {
        var planes = new double[2 * LANES];
        for (int i = 0; i < LANES; i++) {
            planes[i] = 6.0 * i / LANES - 3;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            for (int k = 0; k < REPEATS; k++) {
                loop.over(planes);
            }
            least = Math.min(least, (System.nanoTime() - begin) / ((double) REPEATS * LANES));
        }
        return least;
    }

    public static void main(String[] args) {
        print("exp, plain loop", PlainLoops::plain);
        print("exp, no branch", PlainLoops::branchFree);
        print("exp, vector loop", PlainLoops::vector);
        print("update, plain loop", PlainLoops::update);
    }

    private static void print(String name, Loop loop) {
        System.out.printf(Locale.ROOT, "%-20s %.2f ns%n", name, nanoseconds(loop));
    }
}
