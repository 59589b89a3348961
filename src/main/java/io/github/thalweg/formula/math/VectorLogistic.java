package io.github.thalweg.formula.math;

import static io.github.thalweg.formula.math.VectorParts.DOUBLES;
import static io.github.thalweg.formula.math.VectorParts.HALF;
import static io.github.thalweg.formula.math.VectorParts.L0;
import static io.github.thalweg.formula.math.VectorParts.L1;
import static io.github.thalweg.formula.math.VectorParts.L2;
import static io.github.thalweg.formula.math.VectorParts.L3;
import static io.github.thalweg.formula.math.VectorParts.L4;
import static io.github.thalweg.formula.math.VectorParts.L5;
import static io.github.thalweg.formula.math.VectorParts.L6;
import static io.github.thalweg.formula.math.VectorParts.LENGTH;
import static io.github.thalweg.formula.math.VectorParts.LN_2;
import static io.github.thalweg.formula.math.VectorParts.LN_2_REST;
import static io.github.thalweg.formula.math.VectorParts.ONE;
import static io.github.thalweg.formula.math.VectorParts.TWO;
import static io.github.thalweg.formula.math.VectorParts.ZERO;
import static io.github.thalweg.formula.math.VectorParts.constant;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/// The functions of [Logistic] for a plane of numbers: the same operations, and the same bits.
public final class VectorLogistic {
    private static final DoubleVector FAR = constant(Logistic.FAR);
    private static final DoubleVector TINY = constant(Logarithm.TINY);
    private static final DoubleVector NEAR_1 = constant(Logarithm.HIGH);
    private static final DoubleVector ROOT_2 = constant(2 * Math.sqrt(0.5));

    private VectorLogistic() {}

    /// @param spare four planes of its own
    public static void sigmoid(double[] planes, int in, int out, int spare) {
        int ones = spare + VectorFunction.LANES;
        int sums = spare + 2 * VectorFunction.LANES;
        int more = spare + 3 * VectorFunction.LANES;
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector.fromArray(DOUBLES, planes, in + i).neg().intoArray(planes, out + i);
            ZERO.intoArray(planes, spare + i);
            ONE.intoArray(planes, ones + i);
        }
        VectorParts.exp(planes, out, spare, out);
        VectorParts.sum(planes, out, ONE, sums, spare);
        VectorParts.quotient(planes, ones, sums, spare, out, more);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector.fromArray(DOUBLES, planes, out + i)
                    .add(DoubleVector.fromArray(DOUBLES, planes, more + i))
                    .intoArray(planes, out + i);
        }
        VectorParts.mend(planes, in, out, FAR, Logistic::sigmoid);
    }

    /// @param spare a plane of its own
    public static void softplus(double[] planes, int in, int out, int spare) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector.fromArray(DOUBLES, planes, in + i).abs().neg().intoArray(planes, out + i);
            ZERO.intoArray(planes, spare + i);
        }
        VectorParts.exp(planes, out, spare, out);
        logOfSum(planes, in, out, spare);
        VectorParts.mend(planes, in, out, FAR, Logistic::softplus);
    }

    /// As `Logarithm.ofSum`: log(1 + growth + more) + max(u, 0), of the growth in `out` and what is more in `spare`.
    private static void logOfSum(double[] planes, int in, int out, int spare) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector growth = DoubleVector.fromArray(DOUBLES, planes, out + i);
            DoubleVector more = DoubleVector.fromArray(DOUBLES, planes, spare + i);
            DoubleVector w = ONE.add(growth);
            VectorMask<Double> isNear = growth.compare(VectorOperators.LT, NEAR_1);
            VectorMask<Double> isLarge = w.compare(VectorOperators.GE, ROOT_2);
            DoubleVector k = ZERO.blend(ONE, isLarge);
            DoubleVector f = w.blend(HALF.mul(w), isLarge).sub(ONE).blend(growth, isNear);
            DoubleVector ofGrowth = w.sub(ONE);
            DoubleVector lostByOne = ONE.sub(w.sub(ofGrowth)).add(growth.sub(ofGrowth));
            DoubleVector rest = lostByOne.blend(ZERO, isNear).add(more).div(w);
            DoubleVector s = f.div(TWO.add(f));
            DoubleVector s2 = s.mul(s);
            DoubleVector s4 = s2.mul(s2);
            DoubleVector half = HALF.mul(f).mul(f);
            DoubleVector low = s4.mul(L3.mul(s2).add(L2)).add(L1.mul(s2).add(L0));
            DoubleVector l = s4.mul(s4).mul(s4.mul(L6).add(L5.mul(s2).add(L4))).add(low);
            DoubleVector small = s.mul(s2.mul(l).add(half)).add(k.mul(LN_2_REST).add(rest));
            DoubleVector large = k.mul(LN_2);
            DoubleVector smaller = half.sub(small).sub(f);
            DoubleVector log = large.sub(smaller);
            DoubleVector lost = large.sub(log).sub(smaller);
            DoubleVector added = DoubleVector.fromArray(DOUBLES, planes, in + i).max(ZERO);
            DoubleVector sum = added.add(log);
            DoubleVector ofLog = sum.sub(added);
            DoubleVector lostBySum = added.sub(sum.sub(ofLog)).add(log.sub(ofLog));
            DoubleVector alone = log.blend(growth, growth.compare(VectorOperators.LT, TINY));
            sum.add(lostBySum.add(lost))
                    .blend(alone, added.compare(VectorOperators.EQ, ZERO))
                    .intoArray(planes, out + i);
        }
    }
}
