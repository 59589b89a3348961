package io.github.thalweg.formula.math;

import static io.github.thalweg.formula.math.VectorParts.FIRST_BITS;
import static io.github.thalweg.formula.math.VectorParts.HALF;
import static io.github.thalweg.formula.math.VectorParts.L0;
import static io.github.thalweg.formula.math.VectorParts.L1;
import static io.github.thalweg.formula.math.VectorParts.L2;
import static io.github.thalweg.formula.math.VectorParts.L3;
import static io.github.thalweg.formula.math.VectorParts.L4;
import static io.github.thalweg.formula.math.VectorParts.L5;
import static io.github.thalweg.formula.math.VectorParts.L6;
import static io.github.thalweg.formula.math.VectorParts.LN_2;
import static io.github.thalweg.formula.math.VectorParts.LN_2_REST;
import static io.github.thalweg.formula.math.VectorParts.OFFSET;
import static io.github.thalweg.formula.math.VectorParts.ONE;
import static io.github.thalweg.formula.math.VectorParts.PER_LN_2;
import static io.github.thalweg.formula.math.VectorParts.Q0;
import static io.github.thalweg.formula.math.VectorParts.Q1;
import static io.github.thalweg.formula.math.VectorParts.Q2;
import static io.github.thalweg.formula.math.VectorParts.Q3;
import static io.github.thalweg.formula.math.VectorParts.Q4;
import static io.github.thalweg.formula.math.VectorParts.Q5;
import static io.github.thalweg.formula.math.VectorParts.Q6;
import static io.github.thalweg.formula.math.VectorParts.Q7;
import static io.github.thalweg.formula.math.VectorParts.Q8;
import static io.github.thalweg.formula.math.VectorParts.Q9;
import static io.github.thalweg.formula.math.VectorParts.SHIFT;
import static io.github.thalweg.formula.math.VectorParts.SHIFT_BITS;
import static io.github.thalweg.formula.math.VectorParts.TWO;
import static io.github.thalweg.formula.math.VectorParts.constant;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The elementary functions of [Elementary] for a plane of numbers: the same operations, and the same bits.
///
/// Here and in the other `Vector` classes, loops call nothing but operations of vectors, for HotSpot does not inline
/// all of longer code, and vectors that are handed from method to method may become objects. Each function takes
/// [VectorFunction#LANES] numbers of `planes` from `in` on and puts the results from `out` on.
///
/// These classes and the generated ones alone need the module `jdk.incubator.vector`.
public final class VectorMath {
    public static final VectorSpecies<Double> SPECIES = VectorParts.DOUBLES;
    public static final int LENGTH = SPECIES.length();

    // Vectors of the constants: broadcasting them where they are used is more than the compiler is ready to inline.
    private static final LongVector LONG_ONE = constant(1L);
    private static final LongVector LONG_TWO = constant(2L);
    private static final DoubleVector C_QUARTER = constant(Circular.QUARTER);
    private static final DoubleVector C_QUARTER_2 = constant(Circular.QUARTER_2);
    private static final DoubleVector C_QUARTER_3 = constant(Circular.QUARTER_3);
    private static final DoubleVector C_QUARTER_4 = constant(Circular.QUARTER_4);
    private static final DoubleVector C_PER_QUARTER = constant(Circular.PER_QUARTER);
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
    private static final DoubleVector E_MAX = constant(Exponential.MAX);
    private static final DoubleVector C_MAX = constant(Circular.MAX);
    private static final DoubleVector C_MIN = constant(Circular.MIN);
    private static final DoubleVector L_MAX = constant(Logarithm.MAX);
    private static final DoubleVector L_MIN = constant(Logarithm.MIN);

    private VectorMath() {}

    public static void exp(double[] planes, int in, int out) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector u = DoubleVector.fromArray(SPECIES, planes, in + i);
            DoubleVector shifted = u.mul(PER_LN_2).add(SHIFT);
            DoubleVector n = shifted.sub(SHIFT);
            DoubleVector near = u.sub(n.mul(LN_2));
            DoubleVector further = n.mul(LN_2_REST);
            DoubleVector r = near.sub(further);
            DoubleVector rest = near.sub(r).sub(further);
            DoubleVector one = ONE.add(r);
            DoubleVector lost = ONE.sub(one).add(r);
            DoubleVector r2 = r.mul(r);
            DoubleVector r4 = r2.mul(r2);
            DoubleVector low = r2.mul(Q3.mul(r).add(Q2)).add(Q1.mul(r).add(Q0));
            DoubleVector middle = r2.mul(Q7.mul(r).add(Q6)).add(Q5.mul(r).add(Q4));
            DoubleVector q = r4.mul(r4.mul(Q9.mul(r).add(Q8)).add(middle)).add(low);
            LongVector mantissa = one.add(lost.add(r2.mul(q).add(rest))).reinterpretAsLongs();
            LongVector power = shifted.reinterpretAsLongs().lanewise(VectorOperators.LSHL, Parts.MANTISSA);
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
            LongVector exponent = bits.sub(FIRST_BITS)
                    .lanewise(VectorOperators.LSHR, Parts.MANTISSA)
                    .sub(OFFSET);
            LongVector scaled = bits.sub(exponent.lanewise(VectorOperators.LSHL, Parts.MANTISSA));
            DoubleVector f = scaled.reinterpretAsDoubles().sub(ONE);
            DoubleVector k = exponent.add(SHIFT_BITS).reinterpretAsDoubles().sub(SHIFT);
            DoubleVector s = f.div(TWO.add(f));
            DoubleVector w = s.mul(s);
            DoubleVector w2 = w.mul(w);
            DoubleVector half = HALF.mul(f).mul(f);
            DoubleVector low = w2.mul(L3.mul(w).add(L2)).add(L1.mul(w).add(L0));
            DoubleVector l = w2.mul(w2).mul(w2.mul(L6).add(L5.mul(w).add(L4))).add(low);
            DoubleVector small = s.mul(w.mul(l).add(half)).add(k.mul(LN_2_REST));
            k.mul(LN_2).sub(half.sub(small).sub(f)).intoArray(planes, out + i);
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
            if (!size.compare(VectorOperators.LE, C_MAX).allTrue()) {
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
            DoubleVector shifted = u.mul(C_PER_QUARTER).add(SHIFT);
            DoubleVector n = shifted.sub(SHIFT);
            DoubleVector near = u.sub(n.mul(C_QUARTER));
            DoubleVector second = n.mul(C_QUARTER_2);
            DoubleVector third = n.mul(C_QUARTER_3);
            DoubleVector nearer = near.sub(second);
            DoubleVector step = near.sub(nearer);
            DoubleVector lost = near.sub(nearer.add(step)).add(step.sub(second));
            DoubleVector r = nearer.sub(third);
            DoubleVector moved = r.sub(nearer);
            DoubleVector lostAgain = nearer.sub(r.sub(moved)).sub(third.add(moved));
            DoubleVector rest = lost.add(lostAgain).sub(n.mul(C_QUARTER_4));
            DoubleVector w = r.mul(r);
            DoubleVector w2 = w.mul(w);
            DoubleVector sHigh = w2.mul(C_S5.mul(w).add(C_S4)).add(C_S3.mul(w).add(C_S2));
            DoubleVector s0 = w2.mul(sHigh).add(C_S1.mul(w).add(C_S0));
            DoubleVector sine = r.add(w.mul(r).mul(s0).add(rest));
            DoubleVector cHigh = w2.mul(C_C5.mul(w).add(C_C4)).add(C_C3.mul(w).add(C_C2));
            DoubleVector c0 = w2.mul(cHigh).add(C_C1.mul(w).add(C_C0));
            DoubleVector half = HALF.mul(w);
            DoubleVector one = ONE.sub(half);
            DoubleVector cosine = one.add(w2.mul(c0).add(ONE.sub(one).sub(half).sub(r.mul(rest))));
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
                    .blend(u, u.abs().compare(VectorOperators.LT, C_MIN))
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
}
