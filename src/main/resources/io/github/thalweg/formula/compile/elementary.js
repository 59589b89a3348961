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
  let half = Math.floor(n / 2);
  return u * partsScaled(1, half) * partsScaled(1, n - half);
}

/// The higher 26 bits of u, for |u| below 2^996 (Veltkamp, 1968).
function partsHigh(u) {
  let far = PARTS_SPLITTER * u;
  return far - (far - u);
}

/// a b - product, exactly, where product is a b rounded and all are of moderate size (Dekker, 1971).
function partsLost(a, b, product) {
  let aHigh = partsHigh(a);
  let bHigh = partsHigh(b);
  let aLow = a - aHigh;
  let bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/// a + b - sum, exactly, where sum is a + b rounded (Knuth).
function partsLostBySum(a, b, sum) {
  let second = sum - a;
  return a - (sum - second) + (b - second);
}

/// a/(b + rest), rounded once and a little.
function partsDivided(a, b, rest) {
  let q = a / b;
  let product = q * b;
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
  let n = u * EXPONENTIAL_PER_LN_2 + PARTS_SHIFT - PARTS_SHIFT;
  let near = u - n * EXPONENTIAL_LN_2;
  let further = n * EXPONENTIAL_LN_2_REST;
  let r = near - further;
  let rest = near - r - further;
  let one = 1 + r;
  let lost = 1 - one + r;
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
  let n = u * EXPONENTIAL_PER_LN_2 + PARTS_SHIFT - PARTS_SHIFT;
  return partsScaledFar(exponentialMantissa(u, n, more, false), n + doublings);
}

/// e^u 2^-n, or what that loses by rounding.
function exponentialMantissa(u, n, more, lostOnly) {
  let near = u - n * EXPONENTIAL_LN_2;
  let further = n * EXPONENTIAL_LN_2_REST;
  let r = near - further;
  let rest = near - r - further;
  let one = 1 + r;
  let lost = 1 - one + r;
  let less = lost + (r * r * exponentialQ(r) + rest);
  let small = less + more * (one + less);
  let sum = one + small;
  return lostOnly ? small - (sum - one) : sum;
}

/// What e^u loses by rounding, for u within 700 of 0.
function exponentialRest(u) {
  let n = u * EXPONENTIAL_PER_LN_2 + PARTS_SHIFT - PARTS_SHIFT;
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
  let n = u * EXPONENTIAL_PER_LN_2 + PARTS_SHIFT - PARTS_SHIFT;
  if (n === 0) {
    return u + exponentialFinely(u);
  }
  let near = u - n * EXPONENTIAL_LN_2;
  let further = n * EXPONENTIAL_LN_2_REST;
  let r = near - further;
  let rest = near - r - further;
  let one = 1 + r;
  let lost = 1 - one + r;
  let power = partsScaled(1, n);
  let sum = power * one - 1;
  return sum + (partsLostBySum(power * one, -1, sum) + power * (lost + (exponentialFinely(r) + rest)));
}

/// e^r - 1 - r, by one term more: what is left of e^r - 1 is less than e^r.
function exponentialFinely(r) {
  let r2 = r * r;
  let r4 = r2 * r2;
  let low = r2 * (EXPONENTIAL_F3 * r + EXPONENTIAL_F2) + (EXPONENTIAL_F1 * r + EXPONENTIAL_F0);
  let middle = r2 * (EXPONENTIAL_F7 * r + EXPONENTIAL_F6) + (EXPONENTIAL_F5 * r + EXPONENTIAL_F4);
  return 0.5 * r2 + r2 * r * (r4 * (r4 * (EXPONENTIAL_F9 * r + EXPONENTIAL_F8) + middle) + low);
}

function exponentialQ(r) {
  let r2 = r * r;
  let r4 = r2 * r2;
  let low = r2 * (EXPONENTIAL_Q3 * r + EXPONENTIAL_Q2) + (EXPONENTIAL_Q1 * r + EXPONENTIAL_Q0);
  let middle = r2 * (EXPONENTIAL_Q7 * r + EXPONENTIAL_Q6) + (EXPONENTIAL_Q5 * r + EXPONENTIAL_Q4);
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
  let k = partsExponent(u);
  return logarithmWithRest(partsScaled(u, -k) - 1, k, 0, 0);
}

/// The logarithm, to any base, of what is not a normal number above 0; log 2^54 is added below that.
function logarithmOutside(u) {
  if (u > 0 && u < LOGARITHM_MIN) {
    let k = partsExponent(u * LOGARITHM_SCALE);
    return logarithmWithRest(partsScaled(u * LOGARITHM_SCALE, -k) - 1, k - LOGARITHM_SCALED, 0, 0);
  }
  return u === 0 ? (-Infinity) : u > 0 ? u : NaN;
}

/// log(2^k (1 + f) + more) + added.
///
/// @param rest `more` as a part of the number
function logarithmWithRest(f, k, rest, added) {
  let s = f / (2 + f);
  let w = s * s;
  let half = 0.5 * f * f;
  let small = s * (w * logarithmL(w) + half) + (k * LOGARITHM_LN_2_REST + rest);
  let large = k * LOGARITHM_LN_2;
  let smaller = half - small - f;
  let log = large - smaller;
  if (added === 0) {
    return log;
  }
  let lost = large - log - smaller;
  let sum = added + log;
  return sum + (partsLostBySum(added, log, sum) + lost);
}

/// log(1 + u).
function logarithmOfOnePlus(u) {
  return logarithmOfSum(u, 0, 0);
}

/// log(1 + u + more) + added, for added and more of 0 or of a sensible size.
function logarithmOfSum(u, more, added) {
  if (u > LOGARITHM_LOW && u < LOGARITHM_HIGH) {
    if (Math.abs(u) < LOGARITHM_TINY && added === 0) {
      return u;
    }
    return logarithmWithRest(u, 0, more / (1 + u), added);
  }
  let w = 1 + u;
  if (!(w > 0 && w <= LOGARITHM_MAX)) {
    return logarithmOutside(w);
  }
  let k = partsExponent(w);
  let rest = (partsLostBySum(1, u, w) + more) / w;
  return logarithmWithRest(partsScaled(w, -k) - 1, k, rest, added);
}

function logarithmBase2(u) {
  if (!(u >= LOGARITHM_MIN && u <= LOGARITHM_MAX)) {
    return u > 0 && u < LOGARITHM_MIN ? logarithmBase2(u * LOGARITHM_SCALE) - LOGARITHM_SCALED : logarithmOutside(u);
  }
  let k = partsExponent(u);
  let f = partsScaled(u, -k) - 1;
  let half = 0.5 * f * f;
  let high = partsHigh(f - half);
  let low = logarithmLower(f, half, high);
  let large = high * LOGARITHM_PER_LN_2;
  let sum = k + large;
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
  let exponent = partsExponent(u);
  let f = partsScaled(u, -exponent) - 1;
  let k = exponent + doublings;
  let half = 0.5 * f * f;
  let high = partsHigh(f - half);
  let low = logarithmLower(f, half, high);
  let large = high * LOGARITHM_PER_LN_10;
  let whole = k * LOGARITHM_LOG10_2;
  let sum = whole + large;
  let small = (low + high) * LOGARITHM_PER_LN_10_REST + low * LOGARITHM_PER_LN_10 + k * LOGARITHM_LOG10_2_REST;
  return sum + (partsLostBySum(whole, large, sum) + small);
}

/// log(1 + f) - high, where high is about f - half.
function logarithmLower(f, half, high) {
  let s = f / (2 + f);
  let w = s * s;
  return f - high - half + s * (w * logarithmL(w) + half);
}

function logarithmL(w) {
  let w2 = w * w;
  let low = w2 * (LOGARITHM_L3 * w + LOGARITHM_L2) + (LOGARITHM_L1 * w + LOGARITHM_L0);
  return w2 * w2 * (w2 * LOGARITHM_L6 + (LOGARITHM_L5 * w + LOGARITHM_L4)) + low;
}

/// Sine, cosine and tangent by polynomials.
///
/// With n = round(2u/pi) and r = u - n pi/2, which is at most pi/4 in size and known to twice the digits of a
/// double, sin u is sin r, cos r, -sin r, -cos r in turn.
/// 2/pi in pieces of 24 bits. Its point stands behind the second.
const FAR_PER_QUARTER = [
  0, 0, 0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041, 0xfe5163, 0xabdebb, 0xc561b7,
  0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb, 0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c,
  0x7026b4, 0x5f7e41, 0x3991d6, 0x398353, 0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11,
  0x8b5a0a, 0x6d1f6d, 0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7,
  0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330, 0x46fc7b
];
const FAR_PIECE = 16777216;
const FAR_A = Math.pow(2, -46);
const FAR_B = Math.pow(2, -94);
const FAR_C = Math.pow(2, -142);
const FAR_D = Math.pow(2, -190);
const FAR_QUARTER = 1.5707963267948966;
const FAR_QUARTER_REST = 6.123233995736766e-17;
const farDigits = new Int32Array(10);
const farTurns = new Int32Array(8);
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
  let n = u * CIRCULAR_PER_QUARTER + PARTS_SHIFT - PARTS_SHIFT;
  let near = u - n * CIRCULAR_QUARTER;
  let second = n * CIRCULAR_QUARTER_2;
  let third = n * CIRCULAR_QUARTER_3;
  let nearer = near - second;
  let lost = near - (nearer + (near - nearer)) + (near - nearer - second);
  let r = nearer - third;
  // Knuth's difference: what r lost, also where the two are almost equal.
  let moved = r - nearer;
  let lostAgain = nearer - (r - moved) - (third + moved);
  let rest = lost + lostAgain - n * CIRCULAR_QUARTER_4;
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
/// many digits of pi as that takes (Payne & Hanek, 1983).
function farAngle(u) {
  farTurned(u);
  // The highest bit behind the point is a sign: the next quarter is nearer.
  const a = ((farTurns[0] << 10 >> 10) * FAR_PIECE + farTurns[1]) * FAR_A;
  const b = (farTurns[2] * FAR_PIECE + farTurns[3]) * FAR_B;
  const c = (farTurns[4] * FAR_PIECE + farTurns[5]) * FAR_C;
  const d = (farTurns[6] * FAR_PIECE + farTurns[7]) * FAR_D;
  const sum = a + b;
  const less = partsLostBySum(a, b, sum) + (c + d);
  const part = sum + less;
  const partRest = less - (part - sum);
  const product = part * FAR_QUARTER;
  const productRest = partsLost(part, FAR_QUARTER, product) + (part * FAR_QUARTER_REST + partRest * FAR_QUARTER);
  const r = product + productRest;
  const rest = productRest - (r - product);
  const quarters = (farTurns[0] >> 22) + (part < 0 ? 1 : 0);
  return u < 0 ? [-r, -rest, -quarters] : [r, rest, quarters];
}

/// The quarter turns of an angle, modulo 4, with 190 bits behind the point: the product of its whole number with those
/// bits of 2/pi that matter, in pieces of 24.
function farTurned(u) {
  partsNumber[0] = u;
  const low = partsWords[0], high = partsWords[1] & 0xfffff | 0x100000;
  const at = (partsWords[1] >> 20 & 0x7ff) - 1029;
  const shift = at % 24, first = (at - shift) / 24;
  for (let i = 0; i < 8; i++) {
    farDigits[i] = (FAR_PER_QUARTER[first + i] << shift | FAR_PER_QUARTER[first + i + 1] >> 24 - shift) & 0xffffff;
  }
  const lowest = low & 0xffffff, middle = low >>> 24 | (high & 0xffff) << 8, highest = high >> 16;
  let carry = 0;
  for (let i = 7; i >= 0; i--) {
    let sum = lowest * farDigits[i] + middle * farDigits[i + 1] + highest * farDigits[i + 2] + carry;
    carry = Math.floor(sum / FAR_PIECE);
    farTurns[i] = sum - carry * FAR_PIECE;
  }
}

function circularChosen(r, rest, quarters, wanted) {
  let odd = (quarters & 1) !== 0;
  if (wanted === CIRCULAR_TAN) {
    return odd ? -circularQuotient(r, rest, true) : circularQuotient(r, rest, false);
  }
  let ofCosine = wanted === CIRCULAR_COS || wanted === CIRCULAR_SEC;
  let size = odd !== ofCosine ? circularCosine(r, rest, false) : circularSine(r, rest, false);
  if (wanted >= CIRCULAR_CSC) {
    let left = odd !== ofCosine ? circularCosine(r, rest, true) : circularSine(r, rest, true);
    size = partsDivided(1, size, left);
  }
  return ((quarters + (ofCosine ? 1 : 0)) & 2) === 0 ? size : -size;
}

/// circularTan(r + rest), or its inverse.
function circularQuotient(r, rest, inverse) {
  let sine = circularSine(r, rest, false);
  let cosine = circularCosine(r, rest, false);
  let sineRest = circularSine(r, rest, true);
  let cosineRest = circularCosine(r, rest, true);
  return inverse
      ? partsDivided(cosine, sine, sineRest) + cosineRest / sine
      : partsDivided(sine, cosine, cosineRest) + sineRest / cosine;
}

/// circularSin(r + rest), or what that loses by rounding.
function circularSine(r, rest, lostOnly) {
  let w = r * r;
  let w2 = w * w;
  let s = w2 * (w2 * (CIRCULAR_S5 * w + CIRCULAR_S4) + (CIRCULAR_S3 * w + CIRCULAR_S2)) + (CIRCULAR_S1 * w + CIRCULAR_S0);
  let small = w * r * s + rest;
  let sum = r + small;
  return lostOnly ? small - (sum - r) : sum;
}

/// circularCos(r + rest), or what that loses by rounding.
function circularCosine(r, rest, lostOnly) {
  let w = r * r;
  let w2 = w * w;
  let c = w2 * (w2 * (CIRCULAR_C5 * w + CIRCULAR_C4) + (CIRCULAR_C3 * w + CIRCULAR_C2)) + (CIRCULAR_C1 * w + CIRCULAR_C0);
  let half = 0.5 * w;
  let one = 1 - half;
  let small = w2 * c + (1 - one - half - r * rest);
  let sum = one + small;
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
const INVERSECIRCULAR_A0 = 0.3333333333333293;
const INVERSECIRCULAR_A1 = -0.19999999999876483;
const INVERSECIRCULAR_A2 = 0.14285714272503466;
const INVERSECIRCULAR_A3 = -0.11111110405462356;
const INVERSECIRCULAR_A4 = 0.09090887133436507;
const INVERSECIRCULAR_A5 = -0.0769187620504483;
const INVERSECIRCULAR_A6 = 0.06661073137387531;
const INVERSECIRCULAR_A7 = -0.058335701337905735;
const INVERSECIRCULAR_A8 = 0.049768779946159324;
const INVERSECIRCULAR_A9 = -0.036531572744216916;
const INVERSECIRCULAR_A10 = 0.016285820115365782;
const INVERSECIRCULAR_P0 = 0.16666666666666666;
const INVERSECIRCULAR_P1 = -0.3255658186224009;
const INVERSECIRCULAR_P2 = 0.20121253213486293;
const INVERSECIRCULAR_P3 = -0.04005553450067941;
const INVERSECIRCULAR_P4 = 0.0007915349942898145;
const INVERSECIRCULAR_P5 = 3.479331075960212e-05;
const INVERSECIRCULAR_Q1 = -2.403394911734414;
const INVERSECIRCULAR_Q2 = 2.0209457602335057;
const INVERSECIRCULAR_Q3 = -0.6882839716054533;
const INVERSECIRCULAR_Q4 = 0.07703815055590194;
const INVERSECIRCULAR_HUGE = 7.378697629483821e19;
const INVERSECIRCULAR_TINY = 3.725290298461914e-09;
const INVERSECIRCULAR_NEAR_ONE = 0.975;
function inverseCircularAtan(u) {
  if (Math.abs(u) < INVERSECIRCULAR_TINY) {
    return u;
  }
  let size = inverseCircularOfPositive(Math.abs(u), 0, false);
  return u < 0 ? -size : size;
}

/// The angle whose tangent is t, of which t lacks `more`, a small part; with `left` what is missing to pi.
function inverseCircularOfPositive(t, more, left) {
  if (!(t < INVERSECIRCULAR_HUGE)) {
    return t >= INVERSECIRCULAR_HUGE ? INVERSECIRCULAR_HALF_PI : t;
  }
  let rest = more / (1 + t * t);
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
  let bend = z * inverseCircularCurve(z * z);
  if (left) {
    let other = INVERSECIRCULAR_PI - angle;
    let lost = partsLostBySum(INVERSECIRCULAR_PI, -angle, other) + (INVERSECIRCULAR_PI_REST - rest);
    return other - (z - bend - lost);
  }
  return angle - (bend - rest - z);
}

/// 1 - inverseCircularAtan(z)/z, of w = z^2.
function inverseCircularCurve(w) {
  let w2 = w * w;
  let even = w * (INVERSECIRCULAR_A0 + w2 * (INVERSECIRCULAR_A2 + w2 * (INVERSECIRCULAR_A4 + w2 * (INVERSECIRCULAR_A6 + w2 * (INVERSECIRCULAR_A8 + w2 * INVERSECIRCULAR_A10)))));
  let odd = w2 * (INVERSECIRCULAR_A1 + w2 * (INVERSECIRCULAR_A3 + w2 * (INVERSECIRCULAR_A5 + w2 * (INVERSECIRCULAR_A7 + w2 * INVERSECIRCULAR_A9))));
  return even + odd;
}

/// The angle of (u, v).
function inverseCircularAtan2(v, u) {
  if (!(Math.abs(u) >= 0 && Math.abs(v) >= 0)) {
    return NaN;
  }
  let left = u < 0 || (u === 0 && 1 / u < 0);
  let down = v < 0 || (v === 0 && 1 / v < 0);
  let angle = inverseCircularOfQuotient(Math.abs(v), Math.abs(u), left);
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
  let q = v / u;
  // Where the quotient's rest cannot be told, it is of no account or the quotient is exact.
  let ordinary = v > 1.1830521861667747e-271 && u > 1.1830521861667747e-271 && v < 8.452712498170644e270 && u < 8.452712498170644e270 && q > 8.673617379884035e-19 && q < 1.152921504606847e18;
  if (!ordinary) {
    return inverseCircularOfPositive(q, 0, left);
  }
  let product = q * u;
  return inverseCircularOfPositive(q, (v - product - partsLost(q, u, product)) / u, left);
}

function inverseCircularAsin(u) {
  let t = Math.abs(u);
  if (!(t < 1)) {
    return t === 1 ? u * INVERSECIRCULAR_HALF_PI : NaN;
  }
  if (t < 0.5) {
    return t < INVERSECIRCULAR_TINY ? u : u + u * inverseCircularRatio(u * u);
  }
  let angle = inverseCircularBeyondHalf(t);
  return u < 0 ? -angle : angle;
}

/// asin t for t from 1/2 on: pi/2 - 2 inverseCircularAsin(root of (1 - t)/2).
function inverseCircularBeyondHalf(t) {
  let z = 0.5 * (1 - t);
  let r = inverseCircularRatio(z);
  let s = Math.sqrt(z);
  if (t >= INVERSECIRCULAR_NEAR_ONE) {
    return INVERSECIRCULAR_HALF_PI - (2 * (s + s * r) - INVERSECIRCULAR_HALF_PI_REST);
  }
  let high = partsHigh(s);
  let low = (z - high * high) / (s + high);
  let small = 2 * s * r - (INVERSECIRCULAR_HALF_PI_REST - 2 * low);
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
  let s = Math.sqrt(z);
  let r = inverseCircularRatio(z);
  if (u < 0) {
    return INVERSECIRCULAR_PI - 2 * (s + (r * s - INVERSECIRCULAR_HALF_PI_REST));
  }
  let high = partsHigh(s);
  let low = (z - high * high) / (s + high);
  return 2 * (high + (r * s + low));
}

/// inverseCircularAsin(u)/u - 1, of z = u^2.
function inverseCircularRatio(z) {
  let p = z * (INVERSECIRCULAR_P0 + z * (INVERSECIRCULAR_P1 + z * (INVERSECIRCULAR_P2 + z * (INVERSECIRCULAR_P3 + z * (INVERSECIRCULAR_P4 + z * INVERSECIRCULAR_P5)))));
  let q = 1 + z * (INVERSECIRCULAR_Q1 + z * (INVERSECIRCULAR_Q2 + z * (INVERSECIRCULAR_Q3 + z * INVERSECIRCULAR_Q4)));
  return p / q;
}

/// Hyperbolic functions and their inverses, from e^u - 1 and log(1 + u), which do not cancel near 0.
const HYPERBOLIC_TINY = 3.725290298461914e-09;
const HYPERBOLIC_FAR = 22;
const HYPERBOLIC_NEAR = 0.55;
const HYPERBOLIC_HUGE = 268435456;
const HYPERBOLIC_LN_2 = 0.6931471805599453;
function hyperbolicSinh(u) {
  let t = Math.abs(u);
  if (t < HYPERBOLIC_TINY) {
    return u;
  }
  let size = t < HYPERBOLIC_FAR ? hyperbolicHalfDifference(t) : exponentialFar(t, 0, -1);
  return u < 0 ? -size : size;
}

function hyperbolicHalfDifference(t) {
  let e = exponentialMinusOne(t);
  let sum = e + 1;
  return 0.5 * (e + partsDivided(e, sum, partsLostBySum(1, e, sum)));
}

function hyperbolicCosh(u) {
  let t = Math.abs(u);
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
  let t = Math.abs(u);
  if (t < HYPERBOLIC_TINY || !(t >= 0)) {
    return u;
  }
  let size = 1;
  if (t < HYPERBOLIC_NEAR) {
    let e = exponentialMinusOne(2 * t);
    let sum = e + 2;
    size = partsDivided(e, sum, partsLostBySum(2, e, sum));
  } else if (t < HYPERBOLIC_FAR) {
    size = 1 - 2 / (exponentialMinusOne(2 * t) + 2);
  }
  return u < 0 ? -size : size;
}

function hyperbolicAsinh(u) {
  let t = Math.abs(u);
  if (t < HYPERBOLIC_TINY) {
    return u;
  }
  let size;
  if (t > HYPERBOLIC_HUGE) {
    size = logarithmOf(t) + HYPERBOLIC_LN_2;
  } else if (t > 2) {
    size = logarithmOf(2 * t + 1 / (Math.sqrt(t * t + 1) + t));
  } else {
    let square = t * t;
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
  let t = u - 1;
  return u >= 1 ? logarithmOfOnePlus(t + Math.sqrt(2 * t + t * t)) : NaN;
}

function hyperbolicAtanh(u) {
  let t = Math.abs(u);
  if (t < HYPERBOLIC_TINY) {
    return u;
  }
  let twice = 2 * t;
  let size = t < 0.5
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
  let t = Math.abs(u);
  if (t === 0 || !(t <= Number.MAX_VALUE)) {
    return u;
  }
  let size = t < 2.2250738585072014e-308 ? rootOfNormal(t * ROOT_SCALE) * 3.814697265625e-06 : rootOfNormal(t);
  return u < 0 ? -size : size;
}

/// Two of Halley's steps from a line, then one from a root of so few bits that its square is exact.
function rootOfNormal(u) {
  let k = partsExponent(u);
  let third = Math.floor(k / 3);
  let left = k - 3 * third;
  let m = partsScaled(u, -k);
  let t = rootHalley(rootHalley(0.66 + 0.34 * m, m), m);
  if (left !== 0) {
    t *= left === 1 ? ROOT_CBRT_2 : ROOT_CBRT_4;
    m *= left === 1 ? 2 : 4;
  }
  t = partsHigh(t);
  let r = m / (t * t);
  return partsScaled(t + t * ((r - t) / (2 * t + r)), third);
}

function rootHalley(t, m) {
  let cube = t * t * t;
  return t * ((cube + 2 * m) / (2 * cube + m));
}

/// The root of u^2 + v^2.
function rootHypot(u, v) {
  let a = Math.max(Math.abs(u), Math.abs(v));
  let b = Math.min(Math.abs(u), Math.abs(v));
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
  let aa = a * a;
  let bb = b * b;
  let h = Math.sqrt(aa + bb);
  let hh = h * h;
  let lost = partsLost(h, h, hh) - partsLost(a, a, aa) - partsLost(b, b, bb);
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
  let t = Math.abs(x);
  let odd = Math.abs(y) < POWER_ALL_EVEN && Math.abs(y % 2) === 1;
  let turned = odd && (x < 0 || (x === 0 && 1 / x < 0));
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
  let normal = x < 2.2250738585072014e-308 ? x * POWER_SCALE : x;
  let exponent = partsExponent(normal);
  let k = x < 2.2250738585072014e-308 ? exponent - 54 : exponent;
  return powerRaised(k, partsScaled(normal, -exponent), y);
}

/// (2^k m)^y.
function powerRaised(k, m, y) {
  let f = m - 1;
  let sum = m + 1;
  let sumRest = partsLostBySum(m, 1, sum);
  let s = f / sum;
  let product = s * sum;
  let sRest = (f - product - partsLost(s, sum, product) - s * sumRest) / sum;
  let z = s * s;
  let zRest = partsLost(s, s, z) + 2 * s * sRest;
  let third = z * POWER_THIRD;
  let thirdRest = partsLost(z, POWER_THIRD, third) + z * POWER_THIRD_REST + zRest * POWER_THIRD + z * z * powerTail(z);
  let one = 1 + third;
  let oneRest = 1 - one + third + thirdRest;
  let log = 2 * s * one;
  let logRest = partsLost(2 * s, one, log) + 2 * (s * oneRest + sRest * one);
  let large = k * EXPONENTIAL_LN_2;
  let whole = large + log;
  let wholeRest = partsLostBySum(large, log, whole) + (logRest + k * EXPONENTIAL_LN_2_REST);
  let all = whole + wholeRest;
  let rest = whole - all + wholeRest;
  let power = y * all;
  if (power > POWER_OVERFLOW) {
    return Infinity;
  }
  return power < POWER_UNDERFLOW ? 0 : exponentialFar(power, partsLost(y, all, power) + y * rest, 0);
}

/// 1/5 + z/7 + z^2/9 + ...
function powerTail(z) {
  let z2 = z * z;
  let high = 1 / 17 + z / 19 + z2 * (1 / 21 + z / 23);
  let low = 1 / 9 + z / 11 + z2 * (1 / 13 + z / 15);
  return 1 / 5 + z / 7 + z2 * (low + z2 * z2 * high);
}

/// The error function, 2/sqrt(pi) times the integral of e^(-t^2) from 0 to u.
///
/// The coefficients and their intervals are those of fdlibm, of which this notice is part: "Copyright (C) 1993 by Sun
/// Microsystems, Inc. All rights reserved. Developed at SunPro, a Sun Microsystems, Inc. business. Permission to use,
/// copy, modify, and distribute this software is freely granted, provided that this notice is preserved."
const ERRORFUNCTION_EFX = 0.1283791670955126;
const ERRORFUNCTION_ERX = 0.8450629115104675;
const ERRORFUNCTION_PP0 = 0.12837916709551256;
const ERRORFUNCTION_PP1 = -0.3250421072470015;
const ERRORFUNCTION_PP2 = -0.02848174957559851;
const ERRORFUNCTION_PP3 = -0.005770270296489442;
const ERRORFUNCTION_PP4 = -2.3763016656650163e-05;
const ERRORFUNCTION_QQ1 = 0.39791722395915535;
const ERRORFUNCTION_QQ2 = 0.0650222499887673;
const ERRORFUNCTION_QQ3 = 0.005081306281875766;
const ERRORFUNCTION_QQ4 = 0.00013249473800432164;
const ERRORFUNCTION_QQ5 = -3.960228278775368e-06;
const ERRORFUNCTION_PA0 = -0.0023621185607526594;
const ERRORFUNCTION_PA1 = 0.41485611868374833;
const ERRORFUNCTION_PA2 = -0.3722078760357013;
const ERRORFUNCTION_PA3 = 0.31834661990116175;
const ERRORFUNCTION_PA4 = -0.11089469428239668;
const ERRORFUNCTION_PA5 = 0.035478304325618236;
const ERRORFUNCTION_PA6 = -0.002166375594868791;
const ERRORFUNCTION_QA1 = 0.10642088040084423;
const ERRORFUNCTION_QA2 = 0.540397917702171;
const ERRORFUNCTION_QA3 = 0.07182865441419627;
const ERRORFUNCTION_QA4 = 0.12617121980876164;
const ERRORFUNCTION_QA5 = 0.01363708391202905;
const ERRORFUNCTION_QA6 = 0.011984499846799107;
const ERRORFUNCTION_RA0 = -0.009864944034847148;
const ERRORFUNCTION_RA1 = -0.6938585727071818;
const ERRORFUNCTION_RA2 = -10.558626225323291;
const ERRORFUNCTION_RA3 = -62.375332450326006;
const ERRORFUNCTION_RA4 = -162.39666946257347;
const ERRORFUNCTION_RA5 = -184.60509290671104;
const ERRORFUNCTION_RA6 = -81.2874355063066;
const ERRORFUNCTION_RA7 = -9.814329344169145;
const ERRORFUNCTION_SA1 = 19.651271667439257;
const ERRORFUNCTION_SA2 = 137.65775414351904;
const ERRORFUNCTION_SA3 = 434.56587747522923;
const ERRORFUNCTION_SA4 = 645.3872717332679;
const ERRORFUNCTION_SA5 = 429.00814002756783;
const ERRORFUNCTION_SA6 = 108.63500554177944;
const ERRORFUNCTION_SA7 = 6.570249770319282;
const ERRORFUNCTION_SA8 = -0.0604244152148581;
const ERRORFUNCTION_RB0 = -0.0098649429247001;
const ERRORFUNCTION_RB1 = -0.799283237680523;
const ERRORFUNCTION_RB2 = -17.757954917754752;
const ERRORFUNCTION_RB3 = -160.63638485582192;
const ERRORFUNCTION_RB4 = -637.5664433683896;
const ERRORFUNCTION_RB5 = -1025.0951316110772;
const ERRORFUNCTION_RB6 = -483.5191916086514;
const ERRORFUNCTION_SB1 = 30.33806074348246;
const ERRORFUNCTION_SB2 = 325.7925129965739;
const ERRORFUNCTION_SB3 = 1536.729586084437;
const ERRORFUNCTION_SB4 = 3199.8582195085955;
const ERRORFUNCTION_SB5 = 2553.0504064331644;
const ERRORFUNCTION_SB6 = 474.52854120695537;
const ERRORFUNCTION_SB7 = -22.44095244658582;
const ERRORFUNCTION_TINY = 3.725290298461914e-09;
const ERRORFUNCTION_FIRST = 0.84375;
const ERRORFUNCTION_SECOND = 1.25;
const ERRORFUNCTION_THIRD = 1 / 0.35;
const ERRORFUNCTION_LAST = 6;
function errorFunctionOf(u) {
  let t = Math.abs(u);
  if (!(t >= 0)) {
    return u;
  }
  if (t < ERRORFUNCTION_FIRST) {
    return t < ERRORFUNCTION_TINY ? u + ERRORFUNCTION_EFX * u : u + u * errorFunctionSmall(u * u);
  }
  let size = t >= ERRORFUNCTION_LAST ? 1 : t < ERRORFUNCTION_SECOND ? errorFunctionNearOne(t - 1) : 1 - errorFunctionComplement(t);
  return u < 0 ? -size : size;
}

function errorFunctionSmall(z) {
  let p = ERRORFUNCTION_PP0 + z * (ERRORFUNCTION_PP1 + z * (ERRORFUNCTION_PP2 + z * (ERRORFUNCTION_PP3 + z * ERRORFUNCTION_PP4)));
  let q = 1 + z * (ERRORFUNCTION_QQ1 + z * (ERRORFUNCTION_QQ2 + z * (ERRORFUNCTION_QQ3 + z * (ERRORFUNCTION_QQ4 + z * ERRORFUNCTION_QQ5))));
  return p / q;
}

function errorFunctionNearOne(s) {
  let p = ERRORFUNCTION_PA0 + s * (ERRORFUNCTION_PA1 + s * (ERRORFUNCTION_PA2 + s * (ERRORFUNCTION_PA3 + s * (ERRORFUNCTION_PA4 + s * (ERRORFUNCTION_PA5 + s * ERRORFUNCTION_PA6)))));
  let q = 1 + s * (ERRORFUNCTION_QA1 + s * (ERRORFUNCTION_QA2 + s * (ERRORFUNCTION_QA3 + s * (ERRORFUNCTION_QA4 + s * (ERRORFUNCTION_QA5 + s * ERRORFUNCTION_QA6)))));
  return ERRORFUNCTION_ERX + p / q;
}

function errorFunctionComplement(t) {
  let high = partsHigh(t);
  let s = 1 / (t * t);
  let ratio = t < ERRORFUNCTION_THIRD ? errorFunctionMiddle(s) : errorFunctionFar(s);
  let e = exponentialOf(-high * high - 0.5625) * exponentialOf((high - t) * (high + t) + ratio);
  return e / t;
}

function errorFunctionMiddle(s) {
  let r = ERRORFUNCTION_RA0 + s * (ERRORFUNCTION_RA1 + s * (ERRORFUNCTION_RA2 + s * (ERRORFUNCTION_RA3 + s * (ERRORFUNCTION_RA4 + s * (ERRORFUNCTION_RA5 + s * (ERRORFUNCTION_RA6 + s * ERRORFUNCTION_RA7))))));
  let q = 1 + s * (ERRORFUNCTION_SA1 + s * (ERRORFUNCTION_SA2 + s * (ERRORFUNCTION_SA3 + s * (ERRORFUNCTION_SA4 + s * (ERRORFUNCTION_SA5 + s * (ERRORFUNCTION_SA6 + s * (ERRORFUNCTION_SA7 + s * ERRORFUNCTION_SA8)))))));
  return r / q;
}

function errorFunctionFar(s) {
  let r = ERRORFUNCTION_RB0 + s * (ERRORFUNCTION_RB1 + s * (ERRORFUNCTION_RB2 + s * (ERRORFUNCTION_RB3 + s * (ERRORFUNCTION_RB4 + s * (ERRORFUNCTION_RB5 + s * ERRORFUNCTION_RB6)))));
  let q = 1 + s * (ERRORFUNCTION_SB1 + s * (ERRORFUNCTION_SB2 + s * (ERRORFUNCTION_SB3 + s * (ERRORFUNCTION_SB4 + s * (ERRORFUNCTION_SB5 + s * (ERRORFUNCTION_SB6 + s * ERRORFUNCTION_SB7))))));
  return r / q;
}

/// The logistic function and its integral.
const LOGISTIC_FAR = 40;
/// 1/(1 + e^-u).
function logisticSigmoid(u) {
  if (!(Math.abs(u) <= LOGISTIC_FAR)) {
    return u > 0 ? 1 : exponentialOf(u);
  }
  let growth = exponentialOf(-u);
  let sum = 1 + growth;
  return partsDivided(1, sum, partsLostBySum(1, growth, sum) + exponentialRest(-u));
}

/// log(1 + e^u).
function logisticSoftplus(u) {
  if (!(Math.abs(u) <= LOGISTIC_FAR)) {
    return u > 0 ? u : exponentialOf(u);
  }
  let small = -Math.abs(u);
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

/// A number in [0, 1) that a rule draws, of a seed and an index, both whole numbers; the index counts the rules around
/// it in steps of 2^40.
function uniform(seed, index) {
  const depth = Math.floor(index / 1099511627776), count = index - depth * 1099511627776;
  mix(Math.floor(seed / 4294967296) | 0, seed % 4294967296 | 0);
  mix(upper ^ 0x7261, lower ^ 0x6e646f6d + depth);
  add64(upper, lower, Math.floor(count / 4294967296) | 0, count % 4294967296 | 0);
  return drawn(upper, lower) * 1.1102230246251565e-16;
}
