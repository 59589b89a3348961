package io.github.thalweg.formula.math;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The elementary functions of [Elementary] for a plane of numbers: the same operations, and the same bits.
///
/// Each is one long method, for vectors that are handed from method to method may become objects.
///
/// The only class that needs the module `jdk.incubator.vector`, apart from the generated ones. Each function takes
/// [VectorFunction#LANES] numbers of `planes` from `in` on and puts the results from `out` on.
public final class VectorMath {
    public static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    public static final int LENGTH = SPECIES.length();
    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;

    // Vectors of the constants: broadcasting them where they are used is more than the compiler is ready to inline.
    private static final DoubleVector ONE = constant(1.0);
    private static final DoubleVector TWO = constant(2.0);
    private static final DoubleVector HALF = constant(0.5);
    private static final LongVector LONG_ONE = constant(1L);
    private static final LongVector LONG_TWO = constant(2L);
    private static final DoubleVector MINUS_E_LN_2 = constant(-Exponential.LN_2);
    private static final DoubleVector MINUS_E_LN_2_REST = constant(-Exponential.LN_2_REST);
    private static final DoubleVector MINUS_C_QUARTER = constant(-Circular.QUARTER);
    private static final DoubleVector MINUS_C_QUARTER_LAST = constant(-Circular.QUARTER_LAST);
    private static final DoubleVector E_PER_LN_2 = constant(Exponential.PER_LN_2);
    private static final DoubleVector R_SHIFT = constant(Exponential.SHIFT);
    private static final DoubleVector L_L6 = constant(Logarithm.L6);
    private static final DoubleVector C_PER_QUARTER = constant(Circular.PER_QUARTER);
    private static final DoubleVector C_QUARTER_REST = constant(Circular.QUARTER_REST);
    private static final DoubleVector E_Q3 = constant(Exponential.Q3);
    private static final DoubleVector E_Q2 = constant(Exponential.Q2);
    private static final DoubleVector E_Q1 = constant(Exponential.Q1);
    private static final DoubleVector E_Q0 = constant(Exponential.Q0);
    private static final DoubleVector E_Q7 = constant(Exponential.Q7);
    private static final DoubleVector E_Q6 = constant(Exponential.Q6);
    private static final DoubleVector E_Q5 = constant(Exponential.Q5);
    private static final DoubleVector E_Q4 = constant(Exponential.Q4);
    private static final DoubleVector E_Q9 = constant(Exponential.Q9);
    private static final DoubleVector E_Q8 = constant(Exponential.Q8);
    private static final DoubleVector L_L3 = constant(Logarithm.L3);
    private static final DoubleVector L_L2 = constant(Logarithm.L2);
    private static final DoubleVector L_L1 = constant(Logarithm.L1);
    private static final DoubleVector L_L0 = constant(Logarithm.L0);
    private static final DoubleVector L_L5 = constant(Logarithm.L5);
    private static final DoubleVector L_L4 = constant(Logarithm.L4);
    private static final DoubleVector C_S5 = constant(Circular.S5);
    private static final DoubleVector C_S4 = constant(Circular.S4);
    private static final DoubleVector C_S3 = constant(Circular.S3);
    private static final DoubleVector C_S2 = constant(Circular.S2);
    private static final DoubleVector C_S1 = constant(Circular.S1);
    private static final DoubleVector C_S0 = constant(Circular.S0);
    private static final DoubleVector C_C5 = constant(Circular.C5);
    private static final DoubleVector C_C4 = constant(Circular.C4);
    private static final DoubleVector C_C3 = constant(Circular.C3);
    private static final DoubleVector C_C2 = constant(Circular.C2);
    private static final DoubleVector C_C1 = constant(Circular.C1);
    private static final DoubleVector C_C0 = constant(Circular.C0);
    private static final DoubleVector L_LN_2_REST = constant(Logarithm.LN_2_REST);
    private static final DoubleVector L_LN_2 = constant(Logarithm.LN_2);
    private static final DoubleVector E_MAX = constant(Exponential.MAX);
    private static final DoubleVector C_MAX = constant(Circular.MAX);
    private static final DoubleVector C_MIN = constant(Circular.MIN);
    private static final DoubleVector L_MAX = constant(Logarithm.MAX);
    private static final DoubleVector L_MIN = constant(Logarithm.MIN);
    private static final LongVector L_FIRST_BITS =
            constant(Logarithm.ROOT_HALF_BITS - (Logarithm.OFFSET << Exponential.MANTISSA));
    private static final LongVector L_OFFSET = constant(Logarithm.OFFSET);
    private static final LongVector R_SHIFT_BITS = constant(Exponential.SHIFT_BITS);

    private VectorMath() {}

    public static void exp(double[] planes, int in, int out) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector u = DoubleVector.fromArray(SPECIES, planes, in + i);
            DoubleVector shifted = u.fma(E_PER_LN_2, R_SHIFT);
            DoubleVector n = shifted.sub(R_SHIFT);
            DoubleVector near = n.fma(MINUS_E_LN_2, u);
            DoubleVector r = n.fma(MINUS_E_LN_2_REST, near);
            DoubleVector rest = n.fma(MINUS_E_LN_2_REST, near.sub(r));
            DoubleVector one = ONE.add(r);
            DoubleVector lost = ONE.sub(one).add(r);
            DoubleVector r2 = r.mul(r);
            DoubleVector r4 = r2.mul(r2);
            DoubleVector low = r2.fma(r.fma(E_Q3, E_Q2), r.fma(E_Q1, E_Q0));
            DoubleVector middle = r2.fma(r.fma(E_Q7, E_Q6), r.fma(E_Q5, E_Q4));
            DoubleVector q = r4.fma(r4.fma(r.fma(E_Q9, E_Q8), middle), low);
            LongVector mantissa = one.add(lost.add(r2.fma(q, rest))).reinterpretAsLongs();
            LongVector power = shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, Exponential.MANTISSA);
            mantissa.add(power).reinterpretAsDoubles().intoArray(planes, out + i);
            if (!u.abs().compare(VectorOperators.LE, E_MAX).allTrue()) {
                for (int k = i; k < i + LENGTH; k++) {
                    planes[out + k] = Exponential.of(planes[in + k]);
                }
            }
        }
    }

    public static void log(double[] planes, int in, int out) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector u = DoubleVector.fromArray(SPECIES, planes, in + i);
            LongVector bits = u.reinterpretAsLongs();
            LongVector exponent = bits.sub(L_FIRST_BITS)
                    .lanewise(VectorOperators.LSHR, Exponential.MANTISSA)
                    .sub(L_OFFSET);
            LongVector scaled = bits.sub(exponent.lanewise(VectorOperators.LSHL, Exponential.MANTISSA));
            DoubleVector f = scaled.reinterpretAsDoubles().sub(ONE);
            DoubleVector k = exponent.add(R_SHIFT_BITS).reinterpretAsDoubles().sub(R_SHIFT);
            DoubleVector s = f.div(TWO.add(f));
            DoubleVector w = s.mul(s);
            DoubleVector w2 = w.mul(w);
            DoubleVector half = HALF.mul(f).mul(f);
            DoubleVector low = w2.fma(w.fma(L_L3, L_L2), w.fma(L_L1, L_L0));
            DoubleVector l = w2.mul(w2).fma(w2.fma(L_L6, w.fma(L_L5, L_L4)), low);
            DoubleVector small = s.fma(w.fma(l, half), k.mul(L_LN_2_REST));
            k.mul(L_LN_2).sub(half.sub(small).sub(f)).intoArray(planes, out + i);
            VectorMask<Double> inside = u.compare(VectorOperators.GE, L_MIN).and(u.compare(VectorOperators.LE, L_MAX));
            if (!inside.allTrue()) {
                for (int lane = i; lane < i + LENGTH; lane++) {
                    planes[out + lane] = Logarithm.of(planes[in + lane]);
                }
            }
        }
    }

    /// Sine and cosine of the same numbers: most of the work is for both.
    public static void turned(double[] planes, int in, int sin, int cos) {
        turnedByPolynomials(planes, in, sin, cos);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector size = DoubleVector.fromArray(SPECIES, planes, in + i).abs();
            VectorMask<Double> ordinary =
                    size.compare(VectorOperators.LE, C_MAX).and(size.compare(VectorOperators.GE, C_MIN));
            if (!ordinary.allTrue()) {
                for (int k = i; k < i + LENGTH; k++) {
                    planes[sin + k] = Circular.sin(planes[in + k]);
                    planes[cos + k] = Circular.cos(planes[in + k]);
                }
            }
        }
    }

    /// As `Circular.turned`, with both its polynomials.
    private static void turnedByPolynomials(double[] planes, int in, int sin, int cos) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector u = DoubleVector.fromArray(SPECIES, planes, in + i);
            DoubleVector shifted = u.fma(C_PER_QUARTER, R_SHIFT);
            DoubleVector n = shifted.sub(R_SHIFT);
            DoubleVector near = n.fma(MINUS_C_QUARTER, u);
            DoubleVector further = n.mul(C_QUARTER_REST);
            DoubleVector r = near.sub(further);
            DoubleVector moved = r.sub(near);
            DoubleVector lost = near.sub(r.sub(moved)).sub(further.add(moved));
            DoubleVector cut = n.fma(C_QUARTER_REST, further.neg());
            DoubleVector rest = n.fma(MINUS_C_QUARTER_LAST, lost.sub(cut));
            DoubleVector w = r.mul(r);
            DoubleVector w2 = w.mul(w);
            DoubleVector sHigh = w2.fma(w.fma(C_S5, C_S4), w.fma(C_S3, C_S2));
            DoubleVector sine = r.add(w.mul(r).fma(w2.fma(sHigh, w.fma(C_S1, C_S0)), rest));
            DoubleVector cHigh = w2.fma(w.fma(C_C5, C_C4), w.fma(C_C3, C_C2));
            DoubleVector half = HALF.mul(w);
            DoubleVector one = ONE.sub(half);
            DoubleVector cSmall = r.neg().fma(rest, ONE.sub(one).sub(half));
            DoubleVector cosine = one.add(w2.fma(w2.fma(cHigh, w.fma(C_C1, C_C0)), cSmall));
            LongVector quarters = shifted.reinterpretAsLongs();
            // All bits where the number of quarters is even: a mask of the other vectors' kind would be slow here.
            LongVector even = quarters.and(LONG_ONE).sub(LONG_ONE);
            LongVector s = sine.reinterpretAsLongs();
            LongVector c = cosine.reinterpretAsLongs();
            LongVector swap = s.lanewise(VectorOperators.XOR, c).and(even);
            LongVector sign = quarters.and(LONG_TWO).lanewise(VectorOperators.LSHL, 62);
            LongVector nextSign = quarters.add(LONG_ONE).and(LONG_TWO).lanewise(VectorOperators.LSHL, 62);
            c.lanewise(VectorOperators.XOR, swap)
                    .lanewise(VectorOperators.XOR, sign)
                    .reinterpretAsDoubles()
                    .intoArray(planes, sin + i);
            s.lanewise(VectorOperators.XOR, swap)
                    .lanewise(VectorOperators.XOR, nextSign)
                    .reinterpretAsDoubles()
                    .intoArray(planes, cos + i);
        }
    }

    public static DoubleVector sign(DoubleVector u) {
        return u.blend(1, u.compare(VectorOperators.GT, 0)).blend(-1, u.compare(VectorOperators.LT, 0));
    }

    private static DoubleVector constant(double value) {
        return DoubleVector.broadcast(SPECIES, value);
    }

    private static LongVector constant(long value) {
        return LongVector.broadcast(LONGS, value);
    }
}
