/// The elementary functions of the language, operation by operation those of the Java package `formula.math`, and so the
/// same to the last bit: a test compares them. Nothing but `+ - * /`, roots and whole exponents; no function of `Math`
/// that may differ between machines. What is said there of a function is not said here again.

/// Parts of a double: its exponent, its higher half, and what a product loses by rounding.
///
/// Nothing in this package uses fused multiply-add, for JavaScript has none and the page of a race computes the same
/// bits.
const PARTS_SHIFT = 6755399441055744;
const PARTS_SPLITTER = 134217729;
const partsNumber = new Float64Array(1);
/// Of a machine that keeps the lower half first, as all that run browsers do.
const partsWords = new Int32Array(partsNumber.buffer);

/// The k for which u 2^-k lies between the roots of 1/2 and of 2.
///
/// @param u a normal number above 0
function partsExponent(u) {
  partsNumber[0] = u;
  const low = partsWords[0] >>> 0, high = partsWords[1];
  // The bits of the root of 1/2 are 3FE6A09E 667F3BCD.
  return high - 0x3fe6a09e - (low < 0x667f3bcd ? 1 : 0) >> 20;
}

/// u 2^n, where that is a normal number as u is.
function partsScaled(u, n) {
  partsNumber[0] = u;
  partsWords[1] += n << 20;
  return partsNumber[0];
}

/// u 2^n for any n within 1100 of 0, rounded once.
function partsScaledFar(u, n) {
  const half = Math.floor(n / 2);
  return u * partsScaled(1, half) * partsScaled(1, n - half);
}

/// The higher 26 bits of u, for |u| below 2^996 (Veltkamp, 1968).
function partsHigh(u) {
  const far = PARTS_SPLITTER * u;
  return far - (far - u);
}

/// a b - product, exactly, where product is a b rounded and all are of moderate size (Dekker, 1971).
function partsLost(a, b, product) {
  const aHigh = partsHigh(a);
  const bHigh = partsHigh(b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/// a + b - sum, exactly, where sum is a + b rounded (Knuth).
function partsLostBySum(a, b, sum) {
  const second = sum - a;
  return a - (sum - second) + (b - second);
}

/// a/(b + rest), rounded once and a little.
function partsDivided(a, b, rest) {
  const q = a / b;
  const product = q * b;
  return q + (a - product - partsLost(q, b, product) - q * rest) / b;
}

/// e^u by a polynomial, and what is made of it.
///
/// With n = round(u/ln 2) and r = u - n ln 2, which is at most ln(2)/2 in size, e^u = 2^n (1 + r + r^2 q(r)). The
/// polynomial q is that of Chebyshev's nodes.
///
/// Numbers are rounded, here and by the others, by adding one so large that its last bit is worth 1.
const EXPONENTIAL_MAX = 708;
const EXPONENTIAL_OVERFLOW = 709.782712893384;
const EXPONENTIAL_UNDERFLOW = -745.1332191019411;
const EXPONENTIAL_PER_LN_2 = 1.4426950408889634;
const EXPONENTIAL_LN_2 = 0.6931471803691238;
const EXPONENTIAL_LN_2_REST = 1.9082149292705877e-10;
const EXPONENTIAL_Q0 = 0.5000000000000001;
const EXPONENTIAL_Q1 = 0.16666666666666669;
const EXPONENTIAL_Q2 = 0.04166666666662348;
const EXPONENTIAL_Q3 = 0.008333333333330011;
const EXPONENTIAL_Q4 = 0.0013888888917538296;
const EXPONENTIAL_Q5 = 0.00019841269863303223;
const EXPONENTIAL_Q6 = 2.4801520792572694e-05;
const EXPONENTIAL_Q7 = 2.75572680728901e-06;
const EXPONENTIAL_Q8 = 2.762032742826824e-07;
const EXPONENTIAL_Q9 = 2.5100569275813683e-08;
const EXPONENTIAL_F0 = 0.16666666666666669;
const EXPONENTIAL_F1 = 0.041666666666666664;
const EXPONENTIAL_F2 = 0.008333333333329971;
const EXPONENTIAL_F3 = 0.0013888888888886487;
const EXPONENTIAL_F4 = 0.00019841269863507104;
const EXPONENTIAL_F5 = 2.4801587317468346e-05;
const EXPONENTIAL_F6 = 2.755726775778064e-06;
const EXPONENTIAL_F7 = 2.755728246808245e-07;
const EXPONENTIAL_F8 = 2.5100718362557647e-08;
const EXPONENTIAL_F9 = 2.091147433700518e-09;
const EXPONENTIAL_LARGE = 40;
const EXPONENTIAL_TINY = 5.551115123125783e-17;
function exponentialOf(u) {
  if (!(Math.abs(u) <= EXPONENTIAL_MAX)) {
    return exponentialFar(u, 0, 0);
  }
  const n = u * EXPONENTIAL_PER_LN_2 + PARTS_SHIFT - PARTS_SHIFT;
  const near = u - n * EXPONENTIAL_LN_2;
  const further = n * EXPONENTIAL_LN_2_REST;
  const r = near - further;
  const rest = near - r - further;
  const one = 1 + r;
  const lost = 1 - one + r;
  return partsScaled(one + (lost + (r * r * exponentialQ(r) + rest)), n);
}

/// e^(u + more) 2^doublings, for any u: `more` is small beside u.
function exponentialFar(u, more, doublings) {
  if (!(u >= EXPONENTIAL_UNDERFLOW - 1)) {
    return u < 0 ? 0 : u;
  }
  if (u >= EXPONENTIAL_OVERFLOW + 2) {
    return Infinity;
  }
  const n = u * EXPONENTIAL_PER_LN_2 + PARTS_SHIFT - PARTS_SHIFT;
  return partsScaledFar(exponentialMantissa(u, n, more, false), n + doublings);
}

/// e^u 2^-n, or what that loses by rounding.
function exponentialMantissa(u, n, more, lostOnly) {
  const near = u - n * EXPONENTIAL_LN_2;
  const further = n * EXPONENTIAL_LN_2_REST;
  const r = near - further;
  const rest = near - r - further;
  const one = 1 + r;
  const lost = 1 - one + r;
  const less = lost + (r * r * exponentialQ(r) + rest);
  const small = less + more * (one + less);
  const sum = one + small;
  return lostOnly ? small - (sum - one) : sum;
}

/// What e^u loses by rounding, for u within 700 of 0.
function exponentialRest(u) {
  const n = u * EXPONENTIAL_PER_LN_2 + PARTS_SHIFT - PARTS_SHIFT;
  return partsScaled(1, n) * exponentialMantissa(u, n, 0, true);
}

/// e^u - 1.
function exponentialMinusOne(u) {
  if (!(Math.abs(u) <= EXPONENTIAL_LARGE)) {
    return u < 0 ? -1 : exponentialOf(u) - 1;
  }
  if (Math.abs(u) < EXPONENTIAL_TINY) {
    return u;
  }
  const n = u * EXPONENTIAL_PER_LN_2 + PARTS_SHIFT - PARTS_SHIFT;
  if (n === 0) {
    return u + exponentialFinely(u);
  }
  const near = u - n * EXPONENTIAL_LN_2;
  const further = n * EXPONENTIAL_LN_2_REST;
  const r = near - further;
  const rest = near - r - further;
  const one = 1 + r;
  const lost = 1 - one + r;
  const power = partsScaled(1, n);
  const sum = power * one - 1;
  return sum + (partsLostBySum(power * one, -1, sum) + power * (lost + (exponentialFinely(r) + rest)));
}

/// e^r - 1 - r, by one term more: what is left of e^r - 1 is less than e^r.
function exponentialFinely(r) {
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = r2 * (EXPONENTIAL_F3 * r + EXPONENTIAL_F2) + (EXPONENTIAL_F1 * r + EXPONENTIAL_F0);
  const middle = r2 * (EXPONENTIAL_F7 * r + EXPONENTIAL_F6) + (EXPONENTIAL_F5 * r + EXPONENTIAL_F4);
  return 0.5 * r2 + r2 * r * (r4 * (r4 * (EXPONENTIAL_F9 * r + EXPONENTIAL_F8) + middle) + low);
}

function exponentialQ(r) {
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = r2 * (EXPONENTIAL_Q3 * r + EXPONENTIAL_Q2) + (EXPONENTIAL_Q1 * r + EXPONENTIAL_Q0);
  const middle = r2 * (EXPONENTIAL_Q7 * r + EXPONENTIAL_Q6) + (EXPONENTIAL_Q5 * r + EXPONENTIAL_Q4);
  return r4 * (r4 * (EXPONENTIAL_Q9 * r + EXPONENTIAL_Q8) + middle) + low;
}

/// Logarithms by a polynomial.
///
/// With u = 2^k (1 + f), 1 + f between the root of 1/2 and that of 2, and s = f/(2 + f), log u = k ln 2 + f - f^2/2 +
/// s (f^2/2 + s^2 l(s^2)).
const LOGARITHM_MAX = Number.MAX_VALUE;
const LOGARITHM_MIN = 2.2250738585072014e-308;
const LOGARITHM_LN_2 = EXPONENTIAL_LN_2;
const LOGARITHM_LN_2_REST = EXPONENTIAL_LN_2_REST;
const LOGARITHM_L0 = 0.666666666666667;
const LOGARITHM_L1 = 0.3999999999989889;
const LOGARITHM_L2 = 0.2857142862625391;
const LOGARITHM_L3 = 0.22222211089368124;
const LOGARITHM_L4 = 0.18182892433364564;
const LOGARITHM_L5 = 0.15331611694570085;
const LOGARITHM_L6 = 0.14617807492803847;
const LOGARITHM_PER_LN_2 = 1.4426950216293335;
const LOGARITHM_PER_LN_2_REST = 1.9259629911266175e-08;
const LOGARITHM_PER_LN_10 = 0.4342944771051407;
const LOGARITHM_PER_LN_10_REST = 4.798111141615973e-09;
const LOGARITHM_LOG10_2 = 0.3010299955494702;
const LOGARITHM_LOG10_2_REST = 1.1451100898021838e-10;
const LOGARITHM_SCALE = 1.8014398509481984e16;
const LOGARITHM_SCALED = 54;
const LOGARITHM_TINY = 5.551115123125783e-17;
const LOGARITHM_LOW = -0.29;
const LOGARITHM_HIGH = 0.41;
function logarithmOf(u) {
  if (!(u >= LOGARITHM_MIN && u <= LOGARITHM_MAX)) {
    return logarithmOutside(u);
  }
  const k = partsExponent(u);
  return logarithmWithRest(partsScaled(u, -k) - 1, k, 0, 0);
}

/// The logarithm, to any base, of what is not a normal number above 0; log 2^54 is added below that.
function logarithmOutside(u) {
  if (u > 0 && u < LOGARITHM_MIN) {
    const k = partsExponent(u * LOGARITHM_SCALE);
    return logarithmWithRest(partsScaled(u * LOGARITHM_SCALE, -k) - 1, k - LOGARITHM_SCALED, 0, 0);
  }
  return u === 0 ? (-Infinity) : u > 0 ? u : NaN;
}

/// log(2^k (1 + f) + more) + added.
///
/// @param rest `more` as a part of the number
function logarithmWithRest(f, k, rest, added) {
  const s = f / (2 + f);
  const w = s * s;
  const half = 0.5 * f * f;
  const small = s * (w * logarithmL(w) + half) + (k * LOGARITHM_LN_2_REST + rest);
  const large = k * LOGARITHM_LN_2;
  const smaller = half - small - f;
  const log = large - smaller;
  if (added === 0) {
    return log;
  }
  const lost = large - log - smaller;
  const sum = added + log;
  return sum + (partsLostBySum(added, log, sum) + lost);
}

/// log(1 + u).
function logarithmOfOnePlus(u) {
  return logarithmOfSum(u, 0, 0);
}

/// log(1 + u + more) + added, for added and more of 0 or of a sensible size.
function logarithmOfSum(u, more, added) {
  if (u > LOGARITHM_LOW && u < LOGARITHM_HIGH) {
    return Math.abs(u) < LOGARITHM_TINY && added === 0 ? u : logarithmWithRest(u, 0, more / (1 + u), added);
  }
  const w = 1 + u;
  if (!(w > 0 && w <= LOGARITHM_MAX)) {
    return logarithmOutside(w);
  }
  const k = partsExponent(w);
  const rest = (partsLostBySum(1, u, w) + more) / w;
  return logarithmWithRest(partsScaled(w, -k) - 1, k, rest, added);
}

function logarithmBase2(u) {
  if (!(u >= LOGARITHM_MIN && u <= LOGARITHM_MAX)) {
    return u > 0 && u < LOGARITHM_MIN ? logarithmBase2(u * LOGARITHM_SCALE) - LOGARITHM_SCALED : logarithmOutside(u);
  }
  const k = partsExponent(u);
  const f = partsScaled(u, -k) - 1;
  const half = 0.5 * f * f;
  const high = partsHigh(f - half);
  const low = logarithmLower(f, half, high);
  const large = high * LOGARITHM_PER_LN_2;
  const sum = k + large;
  return sum + (k - sum + large + ((low + high) * LOGARITHM_PER_LN_2_REST + low * LOGARITHM_PER_LN_2));
}

function logarithmBase10(u) {
  if (!(u >= LOGARITHM_MIN && u <= LOGARITHM_MAX)) {
    return u > 0 && u < LOGARITHM_MIN ? logarithmTenth(u * LOGARITHM_SCALE, -LOGARITHM_SCALED) : logarithmOutside(u);
  }
  return logarithmTenth(u, 0);
}

/// log10(u 2^doublings).
function logarithmTenth(u, doublings) {
  const exponent = partsExponent(u);
  const f = partsScaled(u, -exponent) - 1;
  const k = exponent + doublings;
  const half = 0.5 * f * f;
  const high = partsHigh(f - half);
  const low = logarithmLower(f, half, high);
  const large = high * LOGARITHM_PER_LN_10;
  const whole = k * LOGARITHM_LOG10_2;
  const sum = whole + large;
  const small = (low + high) * LOGARITHM_PER_LN_10_REST + low * LOGARITHM_PER_LN_10 + k * LOGARITHM_LOG10_2_REST;
  return sum + (partsLostBySum(whole, large, sum) + small);
}

/// log(1 + f) - high, where high is about f - half.
function logarithmLower(f, half, high) {
  const s = f / (2 + f);
  const w = s * s;
  return f - high - half + s * (w * logarithmL(w) + half);
}

function logarithmL(w) {
  const w2 = w * w;
  const low = w2 * (LOGARITHM_L3 * w + LOGARITHM_L2) + (LOGARITHM_L1 * w + LOGARITHM_L0);
  return w2 * w2 * (w2 * LOGARITHM_L6 + (LOGARITHM_L5 * w + LOGARITHM_L4)) + low;
}

/// Sine, cosine and tangent by polynomials.
///
/// With n = round(2u/pi) and r = u - n pi/2, which is at most pi/4 in size and known to twice the digits of a
/// double, sin u is sin r, cos r, -sin r, -cos r in turn.
/// 2/pi, 1200 bits behind the point, and pi/2, 120 bits.
const FAR_PER_QUARTER = "0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1" +
  "921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f" +
  "6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b";
const FAR_QUARTER = "0x1921fb54442d18469898cc51701b839";
const FAR_UNIT = Math.pow(2, -320);
const CIRCULAR_MAX = 1048576;
const CIRCULAR_MIN = 7.450580596923828e-09;
const CIRCULAR_PER_QUARTER = 0.6366197723675814;
const CIRCULAR_QUARTER = 1.5707963267341256;
const CIRCULAR_QUARTER_2 = 6.077100506303966e-11;
const CIRCULAR_QUARTER_3 = 2.0222662487111665e-21;
const CIRCULAR_QUARTER_4 = 8.4784276603689e-32;
const CIRCULAR_S0 = -0.16666666666666666;
const CIRCULAR_S1 = 0.008333333333330936;
const CIRCULAR_S2 = -0.00019841269836740527;
const CIRCULAR_S3 = 2.7557316093196066e-06;
const CIRCULAR_S4 = -2.5051129895962807e-08;
const CIRCULAR_S5 = 1.5917988944318716e-10;
const CIRCULAR_C0 = 0.041666666666666664;
const CIRCULAR_C1 = -0.0013888888888887389;
const CIRCULAR_C2 = 2.48015872987544e-05;
const CIRCULAR_C3 = -2.7557317265876615e-07;
const CIRCULAR_C4 = 2.087614504910828e-09;
const CIRCULAR_C5 = -1.1382544623404291e-11;
const CIRCULAR_SIN = 0;
const CIRCULAR_COS = 1;
const CIRCULAR_TAN = 2;
const CIRCULAR_CSC = 3;
const CIRCULAR_SEC = 4;
function circularSin(u) {
  return Math.abs(u) < CIRCULAR_MIN ? u : circularTurned(u, CIRCULAR_SIN);
}

function circularCos(u) {
  return circularTurned(u, CIRCULAR_COS);
}

function circularTan(u) {
  return Math.abs(u) < CIRCULAR_MIN ? u : circularTurned(u, CIRCULAR_TAN);
}

/// 1/sin u.
function circularCsc(u) {
  return Math.abs(u) < CIRCULAR_MIN ? 1 / u : circularTurned(u, CIRCULAR_CSC);
}

/// 1/cos u.
function circularSec(u) {
  return circularTurned(u, CIRCULAR_SEC);
}

function circularTurned(u, wanted) {
  if (!(Math.abs(u) <= CIRCULAR_MAX)) {
    return circularFarTurned(u, wanted);
  }
  const n = u * CIRCULAR_PER_QUARTER + PARTS_SHIFT - PARTS_SHIFT;
  const near = u - n * CIRCULAR_QUARTER;
  const second = n * CIRCULAR_QUARTER_2;
  const third = n * CIRCULAR_QUARTER_3;
  const nearer = near - second;
  const lost = near - (nearer + (near - nearer)) + (near - nearer - second);
  const r = nearer - third;
  // Knuth's difference: what r lost, also where the two are almost equal.
  const moved = r - nearer;
  const lostAgain = nearer - (r - moved) - (third + moved);
  const rest = lost + lostAgain - n * CIRCULAR_QUARTER_4;
  return circularChosen(r, rest, (n | 0), wanted);
}

function circularFarTurned(u, wanted) {
  if (!(Math.abs(u) <= Number.MAX_VALUE)) {
    return NaN;
  }
  const angle = farAngle(u);
  return circularChosen(angle[0], angle[1], angle[2], wanted);
}

/// Remainder of a large angle by pi/2, what that loses by rounding, and the number of quarter turns taken away, with as
/// many digits of pi as that takes (Payne & Hanek, 1983). Seldom needed, and slow.
function farAngle(u) {
  const size = Math.abs(u);
  partsNumber[0] = size;
  const exponent = (partsWords[1] >> 20) - 1075;
  const whole = BigInt((partsWords[1] & 0xfffff | 0x100000)) * BigInt(4294967296) + BigInt(partsWords[0] >>> 0);
  const bits = BigInt(200), one = BigInt(1) << bits;
  const quarters = whole * (BigInt(FAR_PER_QUARTER) >> BigInt(1000 - exponent));
  let fraction = BigInt.asUintN(200, quarters);
  let count = Number(quarters >> bits & BigInt(3));
  if (fraction >= one >> BigInt(1)) {
    fraction -= one;
    count++;
  }
  const angle = fraction * BigInt(FAR_QUARTER);
  const r = Number(angle);
  const rest = Number(angle - BigInt(r));
  return u < 0 ? [-r * FAR_UNIT, -rest * FAR_UNIT, -count] : [r * FAR_UNIT, rest * FAR_UNIT, count];
}

function circularChosen(r, rest, quarters, wanted) {
  const odd = (quarters & 1) !== 0;
  if (wanted === CIRCULAR_TAN) {
    const sine = circularSine(r, rest, false);
    const cosine = circularCosine(r, rest, false);
    return odd ? -cosine / sine : sine / cosine;
  }
  const ofCosine = wanted === CIRCULAR_COS || wanted === CIRCULAR_SEC;
  let size = odd !== ofCosine ? circularCosine(r, rest, false) : circularSine(r, rest, false);
  if (wanted >= CIRCULAR_CSC) {
    const left = odd !== ofCosine ? circularCosine(r, rest, true) : circularSine(r, rest, true);
    size = partsDivided(1, size, left);
  }
  return ((quarters + (ofCosine ? 1 : 0)) & 2) === 0 ? size : -size;
}

/// circularSin(r + rest), or what that loses by rounding.
function circularSine(r, rest, lostOnly) {
  const w = r * r;
  const w2 = w * w;
  const s = w2 * (w2 * (CIRCULAR_S5 * w + CIRCULAR_S4) + (CIRCULAR_S3 * w + CIRCULAR_S2)) + (CIRCULAR_S1 * w + CIRCULAR_S0);
  const small = w * r * s + rest;
  const sum = r + small;
  return lostOnly ? small - (sum - r) : sum;
}

/// circularCos(r + rest), or what that loses by rounding.
function circularCosine(r, rest, lostOnly) {
  const w = r * r;
  const w2 = w * w;
  const c = w2 * (w2 * (CIRCULAR_C5 * w + CIRCULAR_C4) + (CIRCULAR_C3 * w + CIRCULAR_C2)) + (CIRCULAR_C1 * w + CIRCULAR_C0);
  const half = 0.5 * w;
  const one = 1 - half;
  const small = w2 * c + (1 - one - half - r * rest);
  const sum = one + small;
  return lostOnly ? small - (sum - one) : sum;
}

/// Inverse functions of sine, cosine and tangent.
///
/// The coefficients are those of fdlibm, of which this notice is part: "Copyright (C) 1993 by Sun Microsystems, Inc.
/// All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use, copy, modify, and
/// distribute this software is freely granted, provided that this notice is preserved."
const INVERSECIRCULAR_PI = Math.PI;
const INVERSECIRCULAR_PI_REST = 1.2246467991473532e-16;
const INVERSECIRCULAR_HALF_PI = INVERSECIRCULAR_PI / 2;
const INVERSECIRCULAR_HALF_PI_REST = INVERSECIRCULAR_PI_REST / 2;
const INVERSECIRCULAR_QUARTER_PI = INVERSECIRCULAR_PI / 4;
const INVERSECIRCULAR_QUARTER_PI_REST = INVERSECIRCULAR_PI_REST / 4;
const INVERSECIRCULAR_ATAN_HALF = 0.4636476090008061;
const INVERSECIRCULAR_ATAN_HALF_REST = 2.2698777452961687e-17;
const INVERSECIRCULAR_ATAN_3_HALVES = 0.982793723247329;
const INVERSECIRCULAR_ATAN_3_HALVES_REST = 1.3903311031230998e-17;
const INVERSECIRCULAR_A0 = 3.33333333333329318027e-01;
const INVERSECIRCULAR_A1 = -1.99999999998764832476e-01;
const INVERSECIRCULAR_A2 = 1.42857142725034663711e-01;
const INVERSECIRCULAR_A3 = -1.11111104054623557880e-01;
const INVERSECIRCULAR_A4 = 9.09088713343650656196e-02;
const INVERSECIRCULAR_A5 = -7.69187620504482999495e-02;
const INVERSECIRCULAR_A6 = 6.66107313738753120669e-02;
const INVERSECIRCULAR_A7 = -5.83357013379057348645e-02;
const INVERSECIRCULAR_A8 = 4.97687799461593236017e-02;
const INVERSECIRCULAR_A9 = -3.65315727442169155270e-02;
const INVERSECIRCULAR_A10 = 1.62858201153657823623e-02;
const INVERSECIRCULAR_P0 = 1.66666666666666657415e-01;
const INVERSECIRCULAR_P1 = -3.25565818622400915405e-01;
const INVERSECIRCULAR_P2 = 2.01212532134862925881e-01;
const INVERSECIRCULAR_P3 = -4.00555345006794114027e-02;
const INVERSECIRCULAR_P4 = 7.91534994289814532176e-04;
const INVERSECIRCULAR_P5 = 3.47933107596021167570e-05;
const INVERSECIRCULAR_Q1 = -2.40339491173441421878e+00;
const INVERSECIRCULAR_Q2 = 2.02094576023350569471e+00;
const INVERSECIRCULAR_Q3 = -6.88283971605453293030e-01;
const INVERSECIRCULAR_Q4 = 7.70381505559019352791e-02;
const INVERSECIRCULAR_HUGE = 7.378697629483821e19;
const INVERSECIRCULAR_TINY = 3.725290298461914e-09;
const INVERSECIRCULAR_NEAR_ONE = 0.975;
function inverseCircularAtan(u) {
  if (Math.abs(u) < INVERSECIRCULAR_TINY) {
    return u;
  }
  const size = inverseCircularOfPositive(Math.abs(u), 0, false);
  return u < 0 ? -size : size;
}

/// The angle whose tangent is t, of which t lacks `more`, a small part; with `left` what is missing to pi.
function inverseCircularOfPositive(t, more, left) {
  if (!(t < INVERSECIRCULAR_HUGE)) {
    return t >= INVERSECIRCULAR_HUGE ? INVERSECIRCULAR_HALF_PI : t;
  }
  const rest = more / (1 + t * t);
  if (t < 0.4375) {
    return inverseCircularShifted(t, 0, rest, left);
  }
  if (t < 0.6875) {
    return inverseCircularShifted((2 * t - 1) / (2 + t), INVERSECIRCULAR_ATAN_HALF, INVERSECIRCULAR_ATAN_HALF_REST + rest, left);
  }
  if (t < 1.1875) {
    return inverseCircularShifted((t - 1) / (t + 1), INVERSECIRCULAR_QUARTER_PI, INVERSECIRCULAR_QUARTER_PI_REST + rest, left);
  }
  if (t < 2.4375) {
    return inverseCircularShifted((t - 1.5) / (1 + 1.5 * t), INVERSECIRCULAR_ATAN_3_HALVES, INVERSECIRCULAR_ATAN_3_HALVES_REST + rest, left);
  }
  return inverseCircularShifted(-1 / t, INVERSECIRCULAR_HALF_PI, INVERSECIRCULAR_HALF_PI_REST + rest, left);
}

/// angle + rest + inverseCircularAtan(z), or pi less that.
function inverseCircularShifted(z, angle, rest, left) {
  const bend = z * inverseCircularCurve(z * z);
  if (left) {
    const other = INVERSECIRCULAR_PI - angle;
    const lost = partsLostBySum(INVERSECIRCULAR_PI, -angle, other) + (INVERSECIRCULAR_PI_REST - rest);
    return other - (z - bend - lost);
  }
  return angle - (bend - rest - z);
}

/// 1 - inverseCircularAtan(z)/z, of w = z^2.
function inverseCircularCurve(w) {
  const w2 = w * w;
  const even = w * (INVERSECIRCULAR_A0 + w2 * (INVERSECIRCULAR_A2 + w2 * (INVERSECIRCULAR_A4 + w2 * (INVERSECIRCULAR_A6 + w2 * (INVERSECIRCULAR_A8 + w2 * INVERSECIRCULAR_A10)))));
  const odd = w2 * (INVERSECIRCULAR_A1 + w2 * (INVERSECIRCULAR_A3 + w2 * (INVERSECIRCULAR_A5 + w2 * (INVERSECIRCULAR_A7 + w2 * INVERSECIRCULAR_A9))));
  return even + odd;
}

/// The angle of (u, v).
function inverseCircularAtan2(v, u) {
  if (!(Math.abs(u) >= 0 && Math.abs(v) >= 0)) {
    return NaN;
  }
  const left = u < 0 || (u === 0 && 1 / u < 0);
  const down = v < 0 || (v === 0 && 1 / v < 0);
  const angle = inverseCircularOfQuotient(Math.abs(v), Math.abs(u), left);
  return down ? -angle : angle;
}

/// The angle of (u, v), both 0 or above, or of (-u, v).
function inverseCircularOfQuotient(v, u, left) {
  if (v === 0) {
    return left ? INVERSECIRCULAR_PI : 0;
  }
  if (u === 0) {
    return INVERSECIRCULAR_HALF_PI;
  }
  if (v > Number.MAX_VALUE) {
    return u > Number.MAX_VALUE ? inverseCircularOfPositive(1, 0, left) : INVERSECIRCULAR_HALF_PI;
  }
  const q = v / u;
  // Where the quotient's rest cannot be told, it is of no account or the quotient is exact.
  const ordinary = v > 1.1830521861667747e-271 && u > 1.1830521861667747e-271 && v < 8.452712498170644e270 && u < 8.452712498170644e270 && q > 8.673617379884035e-19 && q < 1.152921504606847e18;
  if (!ordinary) {
    return inverseCircularOfPositive(q, 0, left);
  }
  const product = q * u;
  return inverseCircularOfPositive(q, (v - product - partsLost(q, u, product)) / u, left);
}

function inverseCircularAsin(u) {
  const t = Math.abs(u);
  if (!(t < 1)) {
    return t === 1 ? u * INVERSECIRCULAR_HALF_PI : NaN;
  }
  if (t < 0.5) {
    return t < INVERSECIRCULAR_TINY ? u : u + u * inverseCircularRatio(u * u);
  }
  const angle = inverseCircularBeyondHalf(t);
  return u < 0 ? -angle : angle;
}

/// asin t for t from 1/2 on: pi/2 - 2 inverseCircularAsin(root of (1 - t)/2).
function inverseCircularBeyondHalf(t) {
  const z = 0.5 * (1 - t);
  const r = inverseCircularRatio(z);
  const s = Math.sqrt(z);
  if (t >= INVERSECIRCULAR_NEAR_ONE) {
    return INVERSECIRCULAR_HALF_PI - (2 * (s + s * r) - INVERSECIRCULAR_HALF_PI_REST);
  }
  const high = partsHigh(s);
  const low = (z - high * high) / (s + high);
  const small = 2 * s * r - (INVERSECIRCULAR_HALF_PI_REST - 2 * low);
  return INVERSECIRCULAR_QUARTER_PI - (small - (INVERSECIRCULAR_QUARTER_PI - 2 * high));
}

function inverseCircularAcos(u) {
  if (!(Math.abs(u) < 1)) {
    return u === 1 ? 0 : u === -1 ? INVERSECIRCULAR_PI : NaN;
  }
  if (Math.abs(u) < 0.5) {
    return INVERSECIRCULAR_HALF_PI - (u - (INVERSECIRCULAR_HALF_PI_REST - u * inverseCircularRatio(u * u)));
  }
  let z = 0.5 * (1 - Math.abs(u));
  const s = Math.sqrt(z);
  const r = inverseCircularRatio(z);
  if (u < 0) {
    return INVERSECIRCULAR_PI - 2 * (s + (r * s - INVERSECIRCULAR_HALF_PI_REST));
  }
  const high = partsHigh(s);
  const low = (z - high * high) / (s + high);
  return 2 * (high + (r * s + low));
}

/// inverseCircularAsin(u)/u - 1, of z = u^2.
function inverseCircularRatio(z) {
  const p = z * (INVERSECIRCULAR_P0 + z * (INVERSECIRCULAR_P1 + z * (INVERSECIRCULAR_P2 + z * (INVERSECIRCULAR_P3 + z * (INVERSECIRCULAR_P4 + z * INVERSECIRCULAR_P5)))));
  const q = 1 + z * (INVERSECIRCULAR_Q1 + z * (INVERSECIRCULAR_Q2 + z * (INVERSECIRCULAR_Q3 + z * INVERSECIRCULAR_Q4)));
  return p / q;
}

/// Hyperbolic functions and their inverses, from e^u - 1 and log(1 + u), which do not cancel near 0.
const HYPERBOLIC_TINY = 3.725290298461914e-09;
const HYPERBOLIC_FAR = 22;
const HYPERBOLIC_NEAR = 0.55;
const HYPERBOLIC_HUGE = 268435456;
const HYPERBOLIC_LN_2 = 0.6931471805599453;
function hyperbolicSinh(u) {
  const t = Math.abs(u);
  if (t < HYPERBOLIC_TINY) {
    return u;
  }
  const size = t < HYPERBOLIC_FAR ? hyperbolicHalfDifference(t) : exponentialFar(t, 0, -1);
  return u < 0 ? -size : size;
}

function hyperbolicHalfDifference(t) {
  const e = exponentialMinusOne(t);
  return 0.5 * (e + e / (e + 1));
}

function hyperbolicCosh(u) {
  const t = Math.abs(u);
  if (t < 0.35) {
    let e = exponentialMinusOne(t);
    return 1 + e * e / (2 * (1 + e));
  }
  if (t < HYPERBOLIC_FAR) {
    let e = exponentialOf(t);
    return 0.5 * e + 0.5 / e;
  }
  return exponentialFar(t, 0, -1);
}

function hyperbolicTanh(u) {
  const t = Math.abs(u);
  if (t < HYPERBOLIC_TINY || !(t >= 0)) {
    return u;
  }
  let size = 1;
  if (t < HYPERBOLIC_NEAR) {
    const e = exponentialMinusOne(2 * t);
    const sum = e + 2;
    size = partsDivided(e, sum, partsLostBySum(2, e, sum));
  } else if (t < HYPERBOLIC_FAR) {
    size = 1 - 2 / (exponentialMinusOne(2 * t) + 2);
  }
  return u < 0 ? -size : size;
}

function hyperbolicAsinh(u) {
  const t = Math.abs(u);
  if (t < HYPERBOLIC_TINY) {
    return u;
  }
  let size;
  if (t > HYPERBOLIC_HUGE) {
    size = logarithmOf(t) + HYPERBOLIC_LN_2;
  } else if (t > 2) {
    size = logarithmOf(2 * t + 1 / (Math.sqrt(t * t + 1) + t));
  } else {
    const square = t * t;
    size = logarithmOfOnePlus(t + square / (1 + Math.sqrt(1 + square)));
  }
  return u < 0 ? -size : size;
}

function hyperbolicAcosh(u) {
  if (u > HYPERBOLIC_HUGE) {
    return logarithmOf(u) + HYPERBOLIC_LN_2;
  }
  if (u > 2) {
    return logarithmOf(2 * u - 1 / (u + Math.sqrt(u * u - 1)));
  }
  const t = u - 1;
  return u >= 1 ? logarithmOfOnePlus(t + Math.sqrt(2 * t + t * t)) : NaN;
}

function hyperbolicAtanh(u) {
  const t = Math.abs(u);
  if (t < HYPERBOLIC_TINY) {
    return u;
  }
  const twice = 2 * t;
  const size = t < 0.5
      ? 0.5 * logarithmOfOnePlus(twice + twice * t / (1 - t))
      : 0.5 * logarithmOfOnePlus(twice / (1 - t));
  return u < 0 ? -size : size;
}

/// The cube root and the length of a pair.
const ROOT_SCALE = 1.8014398509481984e16;
const ROOT_CBRT_2 = 1.2599210498948732;
const ROOT_CBRT_4 = 1.5874010519681996;
const ROOT_HUGE = 3.273390607896142e150;
const ROOT_SMALL = 3.4395525670743494e-136;
const ROOT_FAR = 1.152921504606847e18;
function rootCube(u) {
  const t = Math.abs(u);
  if (t === 0 || !(t <= Number.MAX_VALUE)) {
    return u;
  }
  const size = t < 2.2250738585072014e-308 ? rootOfNormal(t * ROOT_SCALE) * 3.814697265625e-06 : rootOfNormal(t);
  return u < 0 ? -size : size;
}

/// Two of Halley's steps from a line, then one from a root of so few bits that its square is exact.
function rootOfNormal(u) {
  const k = partsExponent(u);
  const third = Math.floor(k / 3);
  const left = k - 3 * third;
  let m = partsScaled(u, -k);
  let t = rootHalley(rootHalley(0.66 + 0.34 * m, m), m);
  if (left !== 0) {
    t *= left === 1 ? ROOT_CBRT_2 : ROOT_CBRT_4;
    m *= left === 1 ? 2 : 4;
  }
  t = partsHigh(t);
  const r = m / (t * t);
  return partsScaled(t + t * ((r - t) / (2 * t + r)), third);
}

function rootHalley(t, m) {
  const cube = t * t * t;
  return t * ((cube + 2 * m) / (2 * cube + m));
}

/// The root of u^2 + v^2.
function rootHypot(u, v) {
  const a = Math.max(Math.abs(u), Math.abs(v));
  const b = Math.min(Math.abs(u), Math.abs(v));
  if (Math.abs(u) > Number.MAX_VALUE || Math.abs(v) > Number.MAX_VALUE) {
    return Infinity;
  }
  if (!(b > 0) || a > b * ROOT_FAR) {
    return a + b;
  }
  if (a > ROOT_HUGE) {
    return 4.149515568880993e180 * rootLength(a * 2.409919865102884e-181, b * 2.409919865102884e-181);
  }
  return b < ROOT_SMALL ? 2.409919865102884e-181 * rootLength(a * 4.149515568880993e180, b * 4.149515568880993e180) : rootLength(a, b);
}

/// A root, corrected by what its square lacks.
function rootLength(a, b) {
  const aa = a * a;
  const bb = b * b;
  const h = Math.sqrt(aa + bb);
  const hh = h * h;
  const lost = partsLost(h, h, hh) - partsLost(a, a, aa) - partsLost(b, b, bb);
  return h - (hh - aa - bb + lost) / (2 * h);
}

/// Powers: e^(y log x), with log x in two doubles.
///
/// With x = 2^k m, m between the root of 1/2 and that of 2, and s = (m - 1)/(m + 1), log m = 2s (1 + s^2/3 + s^4/5 +
/// ...). All but the terms from s^4 on is computed in two doubles.
const POWER_THIRD = 0.3333333333333333;
const POWER_THIRD_REST = 1.850371707708594e-17;
const POWER_HUGE = 1.8446744073709552e19;
const POWER_ALL_EVEN = 9007199254740992;
const POWER_SCALE = 1.8014398509481984e16;
const POWER_OVERFLOW = 712;
const POWER_UNDERFLOW = -748;
function powerOf(x, y) {
  if (y === 0 || x === 1) {
    return 1;
  }
  if (!(Math.abs(x) >= 0 && Math.abs(y) >= 0)) {
    return NaN;
  }
  const t = Math.abs(x);
  const odd = Math.abs(y) < POWER_ALL_EVEN && Math.abs(y % 2) === 1;
  const turned = odd && (x < 0 || (x === 0 && 1 / x < 0));
  if (t === 0 || t > Number.MAX_VALUE) {
    let size = (t === 0) === (y < 0) ? Infinity : 0;
    return turned ? -size : size;
  }
  if (x < 0 && Math.abs(y) < POWER_ALL_EVEN && y !== Math.floor(y)) {
    return NaN;
  }
  let size = y === 1 ? t : y === 2 ? t * t : powerOfPositive(t, y);
  return turned ? -size : size;
}

function powerOfPositive(x, y) {
  if (x === 1) {
    return 1;
  }
  if (Math.abs(y) > POWER_HUGE) {
    return (x > 1) === (y > 0) ? Infinity : 0;
  }
  const normal = x < 2.2250738585072014e-308 ? x * POWER_SCALE : x;
  const exponent = partsExponent(normal);
  const k = x < 2.2250738585072014e-308 ? exponent - 54 : exponent;
  return powerRaised(k, partsScaled(normal, -exponent), y);
}

/// (2^k m)^y.
function powerRaised(k, m, y) {
  const f = m - 1;
  const sum = m + 1;
  const sumRest = partsLostBySum(m, 1, sum);
  const s = f / sum;
  const product = s * sum;
  const sRest = (f - product - partsLost(s, sum, product) - s * sumRest) / sum;
  const z = s * s;
  const zRest = partsLost(s, s, z) + 2 * s * sRest;
  const third = z * POWER_THIRD;
  const thirdRest = partsLost(z, POWER_THIRD, third) + z * POWER_THIRD_REST + zRest * POWER_THIRD + z * z * powerTail(z);
  const one = 1 + third;
  const oneRest = 1 - one + third + thirdRest;
  const log = 2 * s * one;
  const logRest = partsLost(2 * s, one, log) + 2 * (s * oneRest + sRest * one);
  const large = k * EXPONENTIAL_LN_2;
  const whole = large + log;
  const wholeRest = partsLostBySum(large, log, whole) + (logRest + k * EXPONENTIAL_LN_2_REST);
  const all = whole + wholeRest;
  const rest = whole - all + wholeRest;
  const power = y * all;
  if (power > POWER_OVERFLOW) {
    return Infinity;
  }
  return power < POWER_UNDERFLOW ? 0 : exponentialFar(power, partsLost(y, all, power) + y * rest, 0);
}

/// 1/5 + z/7 + z^2/9 + ...
function powerTail(z) {
  const z2 = z * z;
  const high = 1 / 17 + z / 19 + z2 * (1 / 21 + z / 23);
  const low = 1 / 9 + z / 11 + z2 * (1 / 13 + z / 15);
  return 1 / 5 + z / 7 + z2 * (low + z2 * z2 * high);
}

/// The error function, 2/sqrt(pi) times the integral of e^(-t^2) from 0 to u.
///
/// The coefficients and their intervals are those of fdlibm, of which this notice is part: "Copyright (C) 1993 by Sun
/// Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use,
/// copy, modify, and distribute this software is freely granted, provided that this notice is preserved."
const ERRORFUNCTION_EFX = 1.28379167095512586316e-01;
const ERRORFUNCTION_ERX = 8.45062911510467529297e-01;
const ERRORFUNCTION_PP0 = 1.28379167095512558561e-01;
const ERRORFUNCTION_PP1 = -3.25042107247001499370e-01;
const ERRORFUNCTION_PP2 = -2.84817495755985104766e-02;
const ERRORFUNCTION_PP3 = -5.77027029648944159157e-03;
const ERRORFUNCTION_PP4 = -2.37630166566501626084e-05;
const ERRORFUNCTION_QQ1 = 3.97917223959155352819e-01;
const ERRORFUNCTION_QQ2 = 6.50222499887672944485e-02;
const ERRORFUNCTION_QQ3 = 5.08130628187576562776e-03;
const ERRORFUNCTION_QQ4 = 1.32494738004321644526e-04;
const ERRORFUNCTION_QQ5 = -3.96022827877536812320e-06;
const ERRORFUNCTION_PA0 = -2.36211856075265944077e-03;
const ERRORFUNCTION_PA1 = 4.14856118683748331666e-01;
const ERRORFUNCTION_PA2 = -3.72207876035701323847e-01;
const ERRORFUNCTION_PA3 = 3.18346619901161753674e-01;
const ERRORFUNCTION_PA4 = -1.10894694282396677476e-01;
const ERRORFUNCTION_PA5 = 3.54783043256182359371e-02;
const ERRORFUNCTION_PA6 = -2.16637559486879084300e-03;
const ERRORFUNCTION_QA1 = 1.06420880400844228286e-01;
const ERRORFUNCTION_QA2 = 5.40397917702171048937e-01;
const ERRORFUNCTION_QA3 = 7.18286544141962662868e-02;
const ERRORFUNCTION_QA4 = 1.26171219808761642112e-01;
const ERRORFUNCTION_QA5 = 1.36370839120290507362e-02;
const ERRORFUNCTION_QA6 = 1.19844998467991074170e-02;
const ERRORFUNCTION_RA0 = -9.86494403484714822705e-03;
const ERRORFUNCTION_RA1 = -6.93858572707181764372e-01;
const ERRORFUNCTION_RA2 = -1.05586262253232909814e+01;
const ERRORFUNCTION_RA3 = -6.23753324503260060396e+01;
const ERRORFUNCTION_RA4 = -1.62396669462573470355e+02;
const ERRORFUNCTION_RA5 = -1.84605092906711035994e+02;
const ERRORFUNCTION_RA6 = -8.12874355063065934246e+01;
const ERRORFUNCTION_RA7 = -9.81432934416914548592e+00;
const ERRORFUNCTION_SA1 = 1.96512716674392571292e+01;
const ERRORFUNCTION_SA2 = 1.37657754143519042600e+02;
const ERRORFUNCTION_SA3 = 4.34565877475229228821e+02;
const ERRORFUNCTION_SA4 = 6.45387271733267880336e+02;
const ERRORFUNCTION_SA5 = 4.29008140027567833386e+02;
const ERRORFUNCTION_SA6 = 1.08635005541779435134e+02;
const ERRORFUNCTION_SA7 = 6.57024977031928170135e+00;
const ERRORFUNCTION_SA8 = -6.04244152148580987438e-02;
const ERRORFUNCTION_RB0 = -9.86494292470009928597e-03;
const ERRORFUNCTION_RB1 = -7.99283237680523006574e-01;
const ERRORFUNCTION_RB2 = -1.77579549177547519889e+01;
const ERRORFUNCTION_RB3 = -1.60636384855821916062e+02;
const ERRORFUNCTION_RB4 = -6.37566443368389627722e+02;
const ERRORFUNCTION_RB5 = -1.02509513161107724954e+03;
const ERRORFUNCTION_RB6 = -4.83519191608651397019e+02;
const ERRORFUNCTION_SB1 = 3.03380607434824582924e+01;
const ERRORFUNCTION_SB2 = 3.25792512996573918826e+02;
const ERRORFUNCTION_SB3 = 1.53672958608443695994e+03;
const ERRORFUNCTION_SB4 = 3.19985821950859553908e+03;
const ERRORFUNCTION_SB5 = 2.55305040643316442583e+03;
const ERRORFUNCTION_SB6 = 4.74528541206955367215e+02;
const ERRORFUNCTION_SB7 = -2.24409524465858183362e+01;
const ERRORFUNCTION_TINY = 3.725290298461914e-09;
const ERRORFUNCTION_FIRST = 0.84375;
const ERRORFUNCTION_SECOND = 1.25;
const ERRORFUNCTION_THIRD = 1 / 0.35;
const ERRORFUNCTION_LAST = 6;
function errorFunctionOf(u) {
  const t = Math.abs(u);
  if (!(t >= 0)) {
    return u;
  }
  if (t < ERRORFUNCTION_FIRST) {
    return t < ERRORFUNCTION_TINY ? u + ERRORFUNCTION_EFX * u : u + u * errorFunctionSmall(u * u);
  }
  const size = t >= ERRORFUNCTION_LAST ? 1 : t < ERRORFUNCTION_SECOND ? errorFunctionNearOne(t - 1) : 1 - errorFunctionComplement(t);
  return u < 0 ? -size : size;
}

function errorFunctionSmall(z) {
  const p = ERRORFUNCTION_PP0 + z * (ERRORFUNCTION_PP1 + z * (ERRORFUNCTION_PP2 + z * (ERRORFUNCTION_PP3 + z * ERRORFUNCTION_PP4)));
  const q = 1 + z * (ERRORFUNCTION_QQ1 + z * (ERRORFUNCTION_QQ2 + z * (ERRORFUNCTION_QQ3 + z * (ERRORFUNCTION_QQ4 + z * ERRORFUNCTION_QQ5))));
  return p / q;
}

function errorFunctionNearOne(s) {
  const p = ERRORFUNCTION_PA0 + s * (ERRORFUNCTION_PA1 + s * (ERRORFUNCTION_PA2 + s * (ERRORFUNCTION_PA3 + s * (ERRORFUNCTION_PA4 + s * (ERRORFUNCTION_PA5 + s * ERRORFUNCTION_PA6)))));
  const q = 1 + s * (ERRORFUNCTION_QA1 + s * (ERRORFUNCTION_QA2 + s * (ERRORFUNCTION_QA3 + s * (ERRORFUNCTION_QA4 + s * (ERRORFUNCTION_QA5 + s * ERRORFUNCTION_QA6)))));
  return ERRORFUNCTION_ERX + p / q;
}

function errorFunctionComplement(t) {
  const high = partsHigh(t);
  const s = 1 / (t * t);
  const ratio = t < ERRORFUNCTION_THIRD ? errorFunctionMiddle(s) : errorFunctionFar(s);
  const e = exponentialOf(-high * high - 0.5625) * exponentialOf((high - t) * (high + t) + ratio);
  return e / t;
}

function errorFunctionMiddle(s) {
  const r = ERRORFUNCTION_RA0 + s * (ERRORFUNCTION_RA1 + s * (ERRORFUNCTION_RA2 + s * (ERRORFUNCTION_RA3 + s * (ERRORFUNCTION_RA4 + s * (ERRORFUNCTION_RA5 + s * (ERRORFUNCTION_RA6 + s * ERRORFUNCTION_RA7))))));
  const q = 1 + s * (ERRORFUNCTION_SA1 + s * (ERRORFUNCTION_SA2 + s * (ERRORFUNCTION_SA3 + s * (ERRORFUNCTION_SA4 + s * (ERRORFUNCTION_SA5 + s * (ERRORFUNCTION_SA6 + s * (ERRORFUNCTION_SA7 + s * ERRORFUNCTION_SA8)))))));
  return r / q;
}

function errorFunctionFar(s) {
  const r = ERRORFUNCTION_RB0 + s * (ERRORFUNCTION_RB1 + s * (ERRORFUNCTION_RB2 + s * (ERRORFUNCTION_RB3 + s * (ERRORFUNCTION_RB4 + s * (ERRORFUNCTION_RB5 + s * ERRORFUNCTION_RB6)))));
  const q = 1 + s * (ERRORFUNCTION_SB1 + s * (ERRORFUNCTION_SB2 + s * (ERRORFUNCTION_SB3 + s * (ERRORFUNCTION_SB4 + s * (ERRORFUNCTION_SB5 + s * (ERRORFUNCTION_SB6 + s * ERRORFUNCTION_SB7))))));
  return r / q;
}

/// The logistic function and its integral.
const LOGISTIC_FAR = 40;
/// 1/(1 + e^-u).
function logisticSigmoid(u) {
  if (!(Math.abs(u) <= LOGISTIC_FAR)) {
    return u > 0 ? 1 : exponentialOf(u);
  }
  const growth = exponentialOf(-u);
  const sum = 1 + growth;
  return partsDivided(1, sum, partsLostBySum(1, growth, sum) + exponentialRest(-u));
}

/// log(1 + e^u).
function logisticSoftplus(u) {
  if (!(Math.abs(u) <= LOGISTIC_FAR)) {
    return u > 0 ? u : exponentialOf(u);
  }
  const small = -Math.abs(u);
  return logarithmOfSum(exponentialOf(small), exponentialRest(small), Math.max(u, 0));
}

/// The nearest whole number; of two, the one farther from 0.
function rounded(u) {
  const t = Math.abs(u);
  const below = Math.floor(t);
  const whole = t - below >= 0.5 ? below + 1 : below;
  return u < 0 || 1 / u < 0 ? -whole : whole;
}

/// a modulo b with the sign of b.
function modulo(a, b) {
  const remainder = a % b;
  return remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder;
}

/// The factor log(base) in the slope of a power along its exponent.
function powerLog(base, exponent) {
  return base === 0 && exponent >= 0 ? 0 : logarithmOf(base);
}

/// 64-bit whole numbers as two halves: the results of the functions below are in these.
let upper = 0, lower = 0;

/// (ah al)(bh bl), without what is beyond 64 bits.
function multiply64(ah, al, bh, bl) {
  const a0 = al & 0xffff, a1 = al >>> 16, b0 = bl & 0xffff, b1 = bl >>> 16;
  const low = a0 * b0, m1 = a1 * b0 + (low >>> 16), m2 = a0 * b1 + (m1 & 0xffff);
  lower = (m2 << 16 | low & 0xffff) | 0;
  upper = Math.imul(a1, b1) + Math.floor(m1 / 65536) + Math.floor(m2 / 65536) + Math.imul(ah, bl) + Math.imul(al, bh) | 0;
}

function add64(ah, al, bh, bl) {
  const sum = (al >>> 0) + (bl >>> 0);
  lower = sum | 0;
  upper = ah + bh + (sum > 0xffffffff ? 1 : 0) | 0;
}

function xorShifted(bits) {
  const h = upper, l = lower;
  upper = h ^ h >>> bits;
  lower = l ^ (l >>> bits | h << 32 - bits);
}

/// SplitMix64 (Steele, Lea & Flood, 2014) of a counter.
function mix(h, l) {
  multiply64(h, l, 0x9e3779b9, 0x7f4a7c15);
  add64(upper, lower, 0x9e3779b9, 0x7f4a7c15);
  xorShifted(30);
  multiply64(upper, lower, 0xbf58476d, 0x1ce4e5b9);
  xorShifted(27);
  multiply64(upper, lower, 0x94d049bb, 0x133111eb);
  xorShifted(31);
}

/// The higher 53 bits of a mixed counter, as a number.
function drawn(h, l) {
  mix(h, l);
  return (upper >>> 0) * 2097152 + (lower >>> 11);
}

/// A standard normal draw of a seed and an index, both whole numbers: Box-Muller.
function normal(seed, index) {
  mix(Math.floor(seed / 4294967296) | 0, seed % 4294967296 | 0);
  add64(upper, lower, Math.floor(index / 2147483648) | 0, index % 2147483648 * 2 | 0);
  const h = upper, l = lower;
  const first = drawn(h, l);
  add64(h, l, 0, 1);
  const second = drawn(upper, lower);
  const radius = Math.sqrt(-2 * logarithmOf((first + 1) * 1.1102230246251565e-16));
  return radius * circularCos(6.283185307179586 * (second * 1.1102230246251565e-16));
}
