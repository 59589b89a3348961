package io.github.thalweg.formula.math;

import static io.github.thalweg.formula.math.VectorParts.DOUBLES;
import static io.github.thalweg.formula.math.VectorParts.HALF;
import static io.github.thalweg.formula.math.VectorParts.LENGTH;
import static io.github.thalweg.formula.math.VectorParts.ONE;
import static io.github.thalweg.formula.math.VectorParts.TWO;
import static io.github.thalweg.formula.math.VectorParts.ZERO;
import static io.github.thalweg.formula.math.VectorParts.constant;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;

/// The functions of [Hyperbolic] for a plane of numbers: the same operations, and the same bits.
public final class VectorHyperbolic {
    private static final DoubleVector FLAT = constant(Hyperbolic.FLAT);
    private static final DoubleVector FAR = constant(Hyperbolic.FAR);
    private static final DoubleVector NEAR = constant(Hyperbolic.NEAR);
    private static final DoubleVector TINY = constant(Hyperbolic.TINY);

    private VectorHyperbolic() {}

    /// @param spare four planes of its own
    public static void tanh(double[] planes, int in, int out, int spare) {
        int sums = spare + VectorFunction.LANES;
        int quotient = spare + 2 * VectorFunction.LANES;
        int more = spare + 3 * VectorFunction.LANES;
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector size = DoubleVector.fromArray(DOUBLES, planes, in + i).abs();
            TWO.mul(size).intoArray(planes, out + i);
            ZERO.intoArray(planes, spare + i);
        }
        VectorParts.minusOne(planes, out, out);
        VectorParts.sum(planes, out, TWO, sums, spare);
        VectorParts.quotient(planes, out, sums, spare, quotient, more);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector u = DoubleVector.fromArray(DOUBLES, planes, in + i);
            DoubleVector t = u.abs();
            DoubleVector ofSmall = DoubleVector.fromArray(DOUBLES, planes, quotient + i)
                    .add(DoubleVector.fromArray(DOUBLES, planes, more + i));
            DoubleVector sum = DoubleVector.fromArray(DOUBLES, planes, sums + i);
            DoubleVector size = ONE.sub(TWO.div(sum))
                    .blend(ofSmall, t.compare(VectorOperators.LT, NEAR))
                    .blend(ONE, t.compare(VectorOperators.GE, FAR));
            size.blend(size.neg(), u.compare(VectorOperators.LT, ZERO))
                    .blend(u, t.compare(VectorOperators.GE, TINY).not())
                    .intoArray(planes, out + i);
        }
    }

    /// @param spare four planes of its own
    public static void sinh(double[] planes, int in, int out, int spare) {
        int sums = spare + VectorFunction.LANES;
        int quotient = spare + 2 * VectorFunction.LANES;
        int more = spare + 3 * VectorFunction.LANES;
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector.fromArray(DOUBLES, planes, in + i).abs().intoArray(planes, out + i);
            ZERO.intoArray(planes, spare + i);
        }
        VectorParts.minusOne(planes, out, out);
        VectorParts.sum(planes, out, ONE, sums, spare);
        VectorParts.quotient(planes, out, sums, spare, quotient, more);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector u = DoubleVector.fromArray(DOUBLES, planes, in + i);
            DoubleVector t = u.abs();
            DoubleVector e = DoubleVector.fromArray(DOUBLES, planes, out + i);
            DoubleVector divided = DoubleVector.fromArray(DOUBLES, planes, quotient + i)
                    .add(DoubleVector.fromArray(DOUBLES, planes, more + i));
            DoubleVector size = HALF.mul(e.add(divided));
            size.blend(size.neg(), u.compare(VectorOperators.LT, ZERO))
                    .blend(u, t.compare(VectorOperators.LT, TINY))
                    .intoArray(planes, out + i);
        }
        VectorParts.mend(planes, in, out, FAR, Hyperbolic::sinh);
    }

    /// @param spare a plane of its own
    public static void cosh(double[] planes, int in, int out, int spare) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector.fromArray(DOUBLES, planes, in + i).abs().intoArray(planes, out + i);
        }
        VectorParts.minusOne(planes, out, spare);
        VectorMath.exp(planes, out, out);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector t = DoubleVector.fromArray(DOUBLES, planes, in + i).abs();
            DoubleVector less = DoubleVector.fromArray(DOUBLES, planes, spare + i);
            DoubleVector ofSmall = ONE.add(less.mul(less).div(TWO.mul(ONE.add(less))));
            DoubleVector e = DoubleVector.fromArray(DOUBLES, planes, out + i);
            HALF.mul(e)
                    .add(HALF.div(e))
                    .blend(ofSmall, t.compare(VectorOperators.LT, FLAT))
                    .intoArray(planes, out + i);
        }
        VectorParts.mend(planes, in, out, FAR, Hyperbolic::cosh);
    }
}
