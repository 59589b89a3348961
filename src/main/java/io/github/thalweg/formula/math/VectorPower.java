package io.github.thalweg.formula.math;

import static io.github.thalweg.formula.math.VectorParts.DOUBLES;
import static io.github.thalweg.formula.math.VectorParts.FIRST_BITS;
import static io.github.thalweg.formula.math.VectorParts.LENGTH;
import static io.github.thalweg.formula.math.VectorParts.LN_2;
import static io.github.thalweg.formula.math.VectorParts.LN_2_REST;
import static io.github.thalweg.formula.math.VectorParts.OFFSET;
import static io.github.thalweg.formula.math.VectorParts.ONE;
import static io.github.thalweg.formula.math.VectorParts.SHIFT;
import static io.github.thalweg.formula.math.VectorParts.SHIFT_BITS;
import static io.github.thalweg.formula.math.VectorParts.TWO;
import static io.github.thalweg.formula.math.VectorParts.constant;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;

/// The powers of [Power] for planes of numbers: the same operations, and the same bits.
public final class VectorPower {
    /// The number of planes of its own that a call is given.
    public static final int SPARE = 7;

    /// Within this the power of e is an ordinary number.
    private static final DoubleVector MAX_POWER = constant(700.0);

    private static final DoubleVector MAX = constant(Double.MAX_VALUE);
    private static final DoubleVector MIN = constant(Double.MIN_NORMAL);
    private static final DoubleVector HUGE = constant(Power.HUGE);
    private static final DoubleVector THIRD = constant(Power.THIRD);
    private static final DoubleVector THIRD_REST = constant(Power.THIRD_REST);
    private static final DoubleVector PER_5 = constant(1.0 / 5);
    private static final DoubleVector PER_9 = constant(1.0 / 9);
    private static final DoubleVector PER_13 = constant(1.0 / 13);
    private static final DoubleVector PER_17 = constant(1.0 / 17);
    private static final DoubleVector PER_21 = constant(1.0 / 21);
    private static final DoubleVector SEVEN = constant(7.0);
    private static final DoubleVector ELEVEN = constant(11.0);
    private static final DoubleVector FIFTEEN = constant(15.0);
    private static final DoubleVector NINETEEN = constant(19.0);
    private static final DoubleVector TWENTY_THREE = constant(23.0);

    private VectorPower() {}

    /// @param base     plane
    /// @param exponent plane
    /// @param spare    [#SPARE] planes of its own
    public static void pow(double[] planes, int base, int exponent, int out, int spare) {
        int k = spare;
        int s = spare + VectorFunction.LANES;
        int sRest = spare + 2 * VectorFunction.LANES;
        int z = spare + 3 * VectorFunction.LANES;
        int zRest = spare + 4 * VectorFunction.LANES;
        int power = spare + 5 * VectorFunction.LANES;
        int more = spare + 6 * VectorFunction.LANES;
        split(planes, base, k, power, z, zRest);
        VectorParts.quotient(planes, power, z, zRest, s, sRest);
        square(planes, s, sRest, z, zRest);
        tail(planes, z, power);
        series(planes, z, zRest, power, more);
        log(planes, k, s, sRest, z, zRest, power, more);
        times(planes, exponent, z, zRest, power, more);
        VectorParts.exp(planes, power, more, out);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector x = DoubleVector.fromArray(DOUBLES, planes, base + i);
            DoubleVector y = DoubleVector.fromArray(DOUBLES, planes, exponent + i);
            DoubleVector u = DoubleVector.fromArray(DOUBLES, planes, power + i);
            if (!x.compare(VectorOperators.GE, MIN)
                    .and(x.compare(VectorOperators.LE, MAX))
                    .and(y.abs().compare(VectorOperators.LE, HUGE))
                    .and(y.compare(VectorOperators.NE, ONE))
                    .and(y.compare(VectorOperators.NE, TWO))
                    .and(u.abs().compare(VectorOperators.LE, MAX_POWER))
                    .allTrue()) {
                for (int lane = i; lane < i + LENGTH; lane++) {
                    planes[out + lane] = Power.of(planes[base + lane], planes[exponent + lane]);
                }
            }
        }
    }

    /// x = 2^k m; k, m - 1, m + 1, and what the sum loses by rounding.
    private static void split(double[] planes, int base, int exponent, int less, int sums, int sumRests) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            LongVector bits = DoubleVector.fromArray(DOUBLES, planes, base + i).reinterpretAsLongs();
            LongVector k = bits.sub(FIRST_BITS)
                    .lanewise(VectorOperators.LSHR, Parts.MANTISSA)
                    .sub(OFFSET);
            DoubleVector m =
                    bits.sub(k.lanewise(VectorOperators.LSHL, Parts.MANTISSA)).reinterpretAsDoubles();
            DoubleVector sum = m.add(ONE);
            DoubleVector second = sum.sub(m);
            k.add(SHIFT_BITS).reinterpretAsDoubles().sub(SHIFT).intoArray(planes, exponent + i);
            m.sub(ONE).intoArray(planes, less + i);
            sum.intoArray(planes, sums + i);
            m.sub(sum.sub(second)).add(ONE.sub(second)).intoArray(planes, sumRests + i);
        }
    }

    /// z = s^2, in two doubles.
    private static void square(double[] planes, int s, int sRest, int z, int zRest) {
        VectorParts.lost(planes, s, s, zRest);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector side = DoubleVector.fromArray(DOUBLES, planes, s + i);
            side.mul(side).intoArray(planes, z + i);
            DoubleVector more = TWO.mul(side).mul(DoubleVector.fromArray(DOUBLES, planes, sRest + i));
            DoubleVector.fromArray(DOUBLES, planes, zRest + i).add(more).intoArray(planes, zRest + i);
        }
    }

    /// 1/5 + z/7 + z^2/9 + ...
    private static void tail(double[] planes, int in, int out) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector z = DoubleVector.fromArray(DOUBLES, planes, in + i);
            DoubleVector z2 = z.mul(z);
            DoubleVector high = PER_17.add(z.div(NINETEEN)).add(z2.mul(PER_21.add(z.div(TWENTY_THREE))));
            DoubleVector low = PER_9.add(z.div(ELEVEN)).add(z2.mul(PER_13.add(z.div(FIFTEEN))));
            DoubleVector rest = low.add(z2.mul(z2).mul(high));
            PER_5.add(z.div(SEVEN)).add(z2.mul(rest)).intoArray(planes, out + i);
        }
    }

    /// Puts 1 + z/3 + z^2 tail, in two doubles, in the place of z.
    private static void series(double[] planes, int z, int zRest, int tail, int spare) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            THIRD.intoArray(planes, spare + i);
        }
        VectorParts.lost(planes, z, spare, spare);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector square = DoubleVector.fromArray(DOUBLES, planes, z + i);
            DoubleVector squareRest = DoubleVector.fromArray(DOUBLES, planes, zRest + i);
            DoubleVector third = square.mul(THIRD);
            DoubleVector thirdRest = DoubleVector.fromArray(DOUBLES, planes, spare + i)
                    .add(square.mul(THIRD_REST))
                    .add(squareRest.mul(THIRD))
                    .add(square.mul(square).mul(DoubleVector.fromArray(DOUBLES, planes, tail + i)));
            DoubleVector one = ONE.add(third);
            one.intoArray(planes, z + i);
            ONE.sub(one).add(third).add(thirdRest).intoArray(planes, zRest + i);
        }
    }

    /// Puts log x, in two doubles, in the place of the series.
    private static void log(
            double[] planes, int exponent, int s, int sRest, int series, int seriesRest, int twice, int lost) {
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            TWO.mul(DoubleVector.fromArray(DOUBLES, planes, s + i)).intoArray(planes, twice + i);
        }
        VectorParts.lost(planes, twice, series, lost);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector k = DoubleVector.fromArray(DOUBLES, planes, exponent + i);
            DoubleVector one = DoubleVector.fromArray(DOUBLES, planes, series + i);
            DoubleVector log =
                    DoubleVector.fromArray(DOUBLES, planes, twice + i).mul(one);
            DoubleVector ofSum = DoubleVector.fromArray(DOUBLES, planes, s + i)
                    .mul(DoubleVector.fromArray(DOUBLES, planes, seriesRest + i));
            DoubleVector ofSide =
                    DoubleVector.fromArray(DOUBLES, planes, sRest + i).mul(one);
            DoubleVector logRest =
                    DoubleVector.fromArray(DOUBLES, planes, lost + i).add(TWO.mul(ofSum.add(ofSide)));
            DoubleVector large = k.mul(LN_2);
            DoubleVector whole = large.add(log);
            DoubleVector second = whole.sub(large);
            DoubleVector lostBySum = large.sub(whole.sub(second)).add(log.sub(second));
            DoubleVector wholeRest = lostBySum.add(logRest.add(k.mul(LN_2_REST)));
            DoubleVector all = whole.add(wholeRest);
            all.intoArray(planes, series + i);
            whole.sub(all).add(wholeRest).intoArray(planes, seriesRest + i);
        }
    }

    /// y log x, in two doubles.
    private static void times(double[] planes, int exponent, int log, int logRest, int out, int outRest) {
        VectorParts.lost(planes, exponent, log, outRest);
        for (int i = 0; i < VectorFunction.LANES; i += LENGTH) {
            DoubleVector y = DoubleVector.fromArray(DOUBLES, planes, exponent + i);
            y.mul(DoubleVector.fromArray(DOUBLES, planes, log + i)).intoArray(planes, out + i);
            DoubleVector more = y.mul(DoubleVector.fromArray(DOUBLES, planes, logRest + i));
            DoubleVector.fromArray(DOUBLES, planes, outRest + i).add(more).intoArray(planes, outRest + i);
        }
    }
}
