package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.graph.Partial;
import io.github.thalweg.formula.graph.RowSum;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Evaluation of a sum over rows, called by compiled code. What was asked last is remembered for each thread, for the
/// value, the gradient and the Hessian are asked for one after another. Thread-safe; allocates nothing once warm.
public final class RowEvaluator {
    private final ThreadLocal<Memory> memories;

    private RowEvaluator(RowSum sum) {
        RowCode code = RowCodeCompiler.of(sum);
        this.memories = ThreadLocal.withInitial(() -> new Memory(sum, code));
    }

    static RowEvaluator of(RowSum sum) {
        return new RowEvaluator(sum);
    }

    /// What this thread asks with.
    public Memory memory() {
        return memories.get();
    }

    /// The arguments that a thread asks with, and the last few answers.
    public static final class Memory {
        /// A rule looks at a few points in one update.
        private static final int ANSWERS = 4;

        private final RowSum sum;
        private final RowCode code;
        private final double[] asked;
        private final double[] sums = new double[RowCode.PARTS * RowCode.SUMS];
        private final double[][] answered = new double[ANSWERS][];
        private final double[][] answers = new double[ANSWERS][RowCode.PARTS];
        private final int[] orders = new int[ANSWERS];
        private final DrawnRows drawn;
        private int oldest;

        /// Knows nothing of the evaluator: what a thread remembers goes when the evaluator does.
        private Memory(RowSum sum, RowCode code) {
            this.sum = sum;
            this.code = code;
            asked = new double[sum.arguments()];
            for (int i = 0; i < ANSWERS; i++) {
                answered[i] = new double[asked.length];
            }
            Arrays.fill(orders, -1);
            drawn = new DrawnRows(sum.table().length());
        }

        /// Sets an argument of the question.
        ///
        /// @return this
        public Memory set(double value, int argument) {
            asked[argument] = value;
            return this;
        }

        /// The answer.
        ///
        /// @param part  see [Partial]
        /// @param order of the derivatives that will be asked for with the same arguments
        public double get(int part, int order) {
            for (int i = 0; i < ANSWERS; i++) {
                if (orders[i] >= order && isAsked(answered[i])) {
                    return answers[i][part];
                }
            }
            int place = oldest;
            oldest = (oldest + 1) % ANSWERS;
            compute(order, answers[place]);
            System.arraycopy(asked, 0, answered[place], 0, asked.length);
            orders[place] = order;
            return answers[place][part];
        }

        private boolean isAsked(double[] other) {
            for (int i = 0; i < asked.length; i++) {
                if (Double.doubleToRawLongBits(asked[i]) != Double.doubleToRawLongBits(other[i])) {
                    return false;
                }
            }
            return true;
        }

        private void compute(int order, double[] answer) {
            int length = sum.table().length();
            int @Nullable [] rows = null;
            if (sum.drawn()) {
                int draw = 2 + sum.parameters().size();
                drawn.draw((int) asked[draw], (long) asked[draw + 1], (int) asked[draw + 2], (int) asked[draw + 3]);
                rows = drawn.rows();
                length = drawn.length();
            }
            Arrays.fill(sums, 0);
            code.add(order, asked, sum.table().columns(), rows, length, sums);
            for (int part = 0; part < RowCode.parts(order); part++) {
                answer[part] = scaled(RowCode.total(sums, part), length);
            }
        }

        /// A sum over some of the rows stands for one over all that are trained on.
        private double scaled(double total, int length) {
            int trained = sum.table().trained();
            if (sum.mean()) {
                return total / length;
            }
            if (length == trained) {
                return total;
            }
            return sum.drawn() ? total * trained / length : trained * (total / length);
        }
    }
}
