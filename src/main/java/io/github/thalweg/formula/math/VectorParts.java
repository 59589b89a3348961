package io.github.thalweg.formula.math;

import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// What the other classes of vectors are made of: constants, and steps over whole planes.
final class VectorParts {
    static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
    static final int LENGTH = DOUBLES.length();

    // Vectors of the constants: broadcasting them where they are used is more than the compiler is ready to inline.
    static final DoubleVector ZERO = constant(0.0);
    static final DoubleVector ONE = constant(1.0);
    static final DoubleVector TWO = constant(2.0);
    static final DoubleVector HALF = constant(0.5);
    static final DoubleVector LN_2 = constant(Exponential.LN_2);
    static final DoubleVector LN_2_REST = constant(Exponential.LN_2_REST);
    private static final DoubleVector MINUS_ONE = constant(-1.0);
    static final DoubleVector SHIFT = constant(Parts.SHIFT);
    static final DoubleVector PER_LN_2 = constant(Exponential.PER_LN_2);
    private static final DoubleVector SPLITTER = constant(Parts.SPLITTER);
    static final DoubleVector Q0 = constant(Exponential.Q0);
    static final DoubleVector Q1 = constant(Exponential.Q1);
    static final DoubleVector Q2 = constant(Exponential.Q2);
    static final DoubleVector Q3 = constant(Exponential.Q3);
    static final DoubleVector Q4 = constant(Exponential.Q4);
    static final DoubleVector Q5 = constant(Exponential.Q5);
    static final DoubleVector Q6 = constant(Exponential.Q6);
    static final DoubleVector Q7 = constant(Exponential.Q7);
    static final DoubleVector Q8 = constant(Exponential.Q8);
    static final DoubleVector Q9 = constant(Exponential.Q9);
    static final DoubleVector L0 = constant(Logarithm.L0);
    static final DoubleVector L1 = constant(Logarithm.L1);
    static final DoubleVector L2 = constant(Logarithm.L2);
    static final DoubleVector L3 = constant(Logarithm.L3);
    static final DoubleVector L4 = constant(Logarithm.L4);
    static final DoubleVector L5 = constant(Logarithm.L5);
    static final DoubleVector L6 = constant(Logarithm.L6);
    private static final DoubleVector F0 = constant(Exponential.F0);
    private static final DoubleVector F1 = constant(Exponential.F1);
    private static final DoubleVector F2 = constant(Exponential.F2);
    private static final DoubleVector F3 = constant(Exponential.F3);
    private static final DoubleVector F4 = constant(Exponential.F4);
    private static final DoubleVector F5 = constant(Exponential.F5);
    private static final DoubleVector F6 = constant(Exponential.F6);
    private static final DoubleVector F7 = constant(Exponential.F7);
    private static final DoubleVector F8 = constant(Exponential.F8);
    private static final DoubleVector F9 = constant(Exponential.F9);
    static final LongVector FIRST_BITS = constant(Parts.ROOT_HALF_BITS - (Parts.OFFSET << Parts.MANTISSA));
    static final LongVector OFFSET = constant(Parts.OFFSET);
    static final LongVector SHIFT_BITS = constant(Parts.SHIFT_BITS);
    private static final LongVector ONE_BITS = constant(Double.doubleToRawLongBits(1));

    private VectorParts() {}

    static DoubleVector constant(double value) {
        return DoubleVector.broadcast(DOUBLES, value);
    }

    static LongVector constant(long value) {
        return LongVector.broadcast(LongVector.SPECIES_PREFERRED, value);
    }

    /// e^(u + more), and what that loses by rounding in the place of what is more; for u within 700 of 0.
    static void exp(double[] planes, int in, int more, int out) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector u = DoubleVector.fromArray(DOUBLES, planes, in + i);
            DoubleVector shifted = u.mul(PER_LN_2).add(SHIFT);
            DoubleVector n = shifted.sub(SHIFT);
            DoubleVector near = u.sub(n.mul(LN_2));
            DoubleVector further = n.mul(LN_2_REST);
            DoubleVector r = near.sub(further);
            DoubleVector one = ONE.add(r);
            DoubleVector r2 = r.mul(r);
            DoubleVector r4 = r2.mul(r2);
            DoubleVector low = r2.mul(Q3.mul(r).add(Q2)).add(Q1.mul(r).add(Q0));
            DoubleVector middle = r2.mul(Q7.mul(r).add(Q6)).add(Q5.mul(r).add(Q4));
            DoubleVector q = r4.mul(r4.mul(Q9.mul(r).add(Q8)).add(middle)).add(low);
            DoubleVector rest = near.sub(r).sub(further);
            DoubleVector less = ONE.sub(one).add(r).add(r2.mul(q).add(rest));
            DoubleVector added = DoubleVector.fromArray(DOUBLES, planes, more + i);
            DoubleVector small = less.add(added.mul(one.add(less)));
            DoubleVector sum = one.add(small);
            LongVector power = shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, Parts.MANTISSA);
            sum.reinterpretAsLongs().add(power).reinterpretAsDoubles().intoArray(planes, out + i);
            DoubleVector scale = ONE_BITS.add(power).reinterpretAsDoubles();
            scale.mul(small.sub(sum.sub(one))).intoArray(planes, more + i);
        }
    }

    /// e^u - 1 for u from 0 to 40, about that to 700.
    static void minusOne(double[] planes, int in, int out) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector u = DoubleVector.fromArray(DOUBLES, planes, in + i);
            DoubleVector shifted = u.mul(PER_LN_2).add(SHIFT);
            DoubleVector n = shifted.sub(SHIFT);
            DoubleVector near = u.sub(n.mul(LN_2));
            DoubleVector further = n.mul(LN_2_REST);
            DoubleVector r = near.sub(further);
            DoubleVector r2 = r.mul(r);
            DoubleVector r4 = r2.mul(r2);
            DoubleVector low = r2.mul(F3.mul(r).add(F2)).add(F1.mul(r).add(F0));
            DoubleVector middle = r2.mul(F7.mul(r).add(F6)).add(F5.mul(r).add(F4));
            DoubleVector tail = r4.mul(r4.mul(F9.mul(r).add(F8)).add(middle)).add(low);
            DoubleVector fine = HALF.mul(r2).add(r2.mul(r).mul(tail));
            DoubleVector one = ONE.add(r);
            DoubleVector rest = near.sub(r).sub(further);
            DoubleVector small = ONE.sub(one).add(r).add(fine.add(rest));
            LongVector scale = shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, Parts.MANTISSA);
            DoubleVector power = ONE_BITS.add(scale).reinterpretAsDoubles();
            DoubleVector product = power.mul(one);
            DoubleVector less = product.sub(ONE);
            DoubleVector second = less.sub(product);
            DoubleVector lost = product.sub(less.sub(second)).add(MINUS_ONE.sub(second));
            less.add(lost.add(power.mul(small)))
                    .blend(u.add(fine), n.compare(VectorOperators.EQ, ZERO))
                    .intoArray(planes, out + i);
        }
    }

    /// u + c, and what that loses by rounding added to `rest`.
    static void sum(double[] planes, int in, DoubleVector c, int out, int rest) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector u = DoubleVector.fromArray(DOUBLES, planes, in + i);
            DoubleVector sum = u.add(c);
            DoubleVector second = sum.sub(c);
            DoubleVector lost = c.sub(sum.sub(second)).add(u.sub(second));
            sum.intoArray(planes, out + i);
            lost.add(DoubleVector.fromArray(DOUBLES, planes, rest + i)).intoArray(planes, rest + i);
        }
    }

    /// What the product of two planes loses by rounding, as [Parts#lost].
    static void lost(double[] planes, int first, int second, int out) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector a = DoubleVector.fromArray(DOUBLES, planes, first + i);
            DoubleVector b = DoubleVector.fromArray(DOUBLES, planes, second + i);
            DoubleVector aFar = SPLITTER.mul(a);
            DoubleVector aHigh = aFar.sub(aFar.sub(a));
            DoubleVector aLow = a.sub(aHigh);
            DoubleVector bFar = SPLITTER.mul(b);
            DoubleVector bHigh = bFar.sub(bFar.sub(b));
            DoubleVector bLow = b.sub(bHigh);
            DoubleVector highs = aHigh.mul(bHigh).sub(a.mul(b)).add(aHigh.mul(bLow));
            highs.add(aLow.mul(bHigh)).add(aLow.mul(bLow)).intoArray(planes, out + i);
        }
    }

    /// a/b, and what is to be added for a/(b + rest): together what [Parts#divided] gives.
    static void quotient(double[] planes, int a, int b, int rest, int out, int outRest) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector.fromArray(DOUBLES, planes, a + i)
                    .div(DoubleVector.fromArray(DOUBLES, planes, b + i))
                    .intoArray(planes, out + i);
        }
        lost(planes, out, b, outRest);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector q = DoubleVector.fromArray(DOUBLES, planes, out + i);
            DoubleVector divisor = DoubleVector.fromArray(DOUBLES, planes, b + i);
            DoubleVector.fromArray(DOUBLES, planes, a + i)
                    .sub(q.mul(divisor))
                    .sub(DoubleVector.fromArray(DOUBLES, planes, outRest + i))
                    .sub(q.mul(DoubleVector.fromArray(DOUBLES, planes, rest + i)))
                    .div(divisor)
                    .intoArray(planes, outRest + i);
        }
    }

    /// Computes one by one where one of some neighbours is not within `far` of 0.
    static void mend(double[] planes, int in, int out, DoubleVector far, DoubleUnaryOperator one) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector size = DoubleVector.fromArray(DOUBLES, planes, in + i).abs();
            if (!size.compare(VectorOperators.LT, far).allTrue()) {
                for (int k = i; k < i + LENGTH; k++) {
                    planes[out + k] = one.applyAsDouble(planes[in + k]);
                }
            }
        }
    }
}
