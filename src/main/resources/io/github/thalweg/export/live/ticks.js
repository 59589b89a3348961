/// The numbers beside an axis: few, round and of one form, chosen as the program chooses them. Each is a pair of a value
/// and its label. Plain old JavaScript, for the tests run it on the Java machine, too.
const MIN_TICKS = 3;

/// Whether numbers up to a size, that differ by a step, are written without powers of ten.
const isPlain = (size, step) => size < 1e6 && step >= 0.99e-4;

/// A multiple of a step with just the digits that the step has.
function multipleText(value, step, plain) {
  const [mantissa, power] = step.toExponential().split("e");
  const decimals = mantissa.replace(/-?\d\.?/, "").length - Number(power);
  const digits = Number(value.toExponential().split("e")[1]) + decimals;
  const rounded = value === 0 || digits < 0 ? 0 : Number(value.toExponential(Math.min(digits, 20)));
  return plain || rounded === 0 ? plainText(rounded) : scientificText(rounded);
}

function roundStep(smallest) {
  if (!(smallest > 0 && Number.isFinite(smallest))) {
    return NaN;
  }
  const exponent = Math.floor(Math.log10(smallest));
  return [1, 2, 5, 10].map(function (factor) { return Number(factor + "e" + exponent); })
    .find(function (step) { return step >= smallest * (1 - 1e-9); });
}

function multiples(min, max, step) {
  const ticks = [];
  if (!(max > min) || !Number.isFinite(step) || step <= 2.2e-16 * Math.max(Math.abs(min), Math.abs(max))) {
    return ticks;
  }
  const plain = isPlain(Math.max(Math.abs(min), Math.abs(max)), step);
  for (let k = Math.ceil(min / step - 1e-9); k * step <= max + step * 1e-9; k++) {
    ticks.push([k * step, multipleText(k * step, step, plain)]);
  }
  return ticks;
}

/// Multiples of 1, 2 or 5 times a power of ten, at least three.
function linearTicks(min, max, most) {
  let ticks = [];
  for (let count = Math.max(most, 1); ticks.length < MIN_TICKS && count <= Math.max(most, 1) + 2 * MIN_TICKS; count++) {
    ticks = multiples(min, max, roundStep((max - min) / count));
  }
  return ticks;
}

const wholeTicks = (max, most) => linearTicks(0, max, most).filter(function (tick) { return tick[0] === Math.round(tick[0]); });

function decades(low, high, every) {
  const exponents = [];
  for (let k = Math.ceil((low - 1e-9) / every); k * every <= high + 1e-9; k++) {
    exponents.push(k * every);
  }
  return exponents;
}

/// Powers of ten, every second, third, fifth ... where there is no room for all, and others between them where there
/// are fewer than three.
function logTicks(min, max, most) {
  const low = Math.log10(min), high = Math.log10(max), steps = [1, 2, 3, 5, 10, 20, 50, 100];
  let widest = steps.length - 1, chosen = 0;
  while (widest > 0 && (decades(low, high, steps[widest]).length < MIN_TICKS || high - low < 2 * steps[widest])) {
    widest--;
  }
  while (chosen < widest && steps[chosen] < (high - low) / Math.max(most, 1)) {
    chosen++;
  }
  const exponents = decades(low, high, steps[chosen]);
  if (exponents.length < MIN_TICKS || high - low < 1.7) {
    return withinDecades(low, high, most);
  }
  const plain = exponents[0] >= -3 && exponents[exponents.length - 1] <= 4;
  return exponents.map(function (k) { return [Number("1e" + k), plain ? plainText(Number("1e" + k)) : powerText(k)]; });
}

function withinDecades(low, high, most) {
  const chosen = [[1, 2, 5], [1, 3], [1], [1, 2, 3, 4, 5, 6, 8]]
    .map(function (factors) { return multiplesOfPowers(low, high, factors); })
    .find(function (ticks) { return ticks.length >= MIN_TICKS && ticks.length <= Math.max(most, MIN_TICKS + 2); });
  return chosen || linearTicks(Math.pow(10, low), Math.pow(10, high), most);
}

function multiplesOfPowers(low, high, factors) {
  const ticks = [], plain = isPlain(Math.pow(10, high), Math.pow(10, Math.floor(low)));
  for (let exponent = Math.floor(low); exponent <= high; exponent++) {
    // Not const: the tests' engine makes one variable for all turns of it.
    let step = Number("1e" + exponent);
    factors.forEach(function (factor) {
      const value = Number(factor + "e" + exponent), place = Math.log10(value);
      if (place >= low - 1e-9 && place <= high + 1e-9) {
        ticks.push([value, multipleText(value, step, plain)]);
      }
    });
  }
  return ticks;
}
