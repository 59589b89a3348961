/// The scale from values to colours, with its title, its contours and its labels, as the program makes it. Plain old
/// JavaScript, for the tests run it on the Java machine, too.
/// Labels of more letters than LONGEST have no room.
const LABELS = 6, QUANTILES = 256, LONGEST = 7;

function quantile(sorted, q) {
  const place = q * (sorted.length - 1), below = Math.floor(place), t = place - below;
  return sorted[below] * (1 - t) + sorted[Math.min(below + 1, sorted.length - 1)] * t;
}

/// @param sample   rising values
/// @param contours about so many
function colorScale(kind, sample, contours) {
  return sample.length === 0 ? evenScale([0, 1], contours) : kind === "log" ? logScale(sample, contours)
    : kind === "linear" ? evenScale(bulkOf(sample), contours) : quantileScale(sample, contours);
}

function logScale(sample, contours) {
  const base = sample[0], spread = quantile(sample, 0.995) - base;
  const most = Math.log10(spread > 0 ? spread : Math.max(sample[sample.length - 1] - base, 1e-300));
  const high = Number.isFinite(most) ? most : 308;
  const low = Math.max(high - 8, Math.min(high - 1, Math.log10(Math.max(quantile(sample, 0.004) - base, 1e-300))));
  const shifted = Math.abs(base) >= Math.pow(10, low);
  const place = function (value) { return (Math.log10(Math.max(value - base, 0)) - low) / (high - low); };
  const heights = function (sign) {
    return logTicks(Math.pow(10, low), Math.pow(10, high), LABELS)
      .map(function (tick) { return [(Math.log10(tick[0]) - low) / (high - low), sign + tick[1]]; });
  };
  const values = shifted ? roundNumbers(function (p) { return base + Math.pow(10, low + p * (high - low)); }, place) : [];
  const long = values.some(function (label) { return label[1].length > LONGEST; });
  return {
    kind: "log", base: base, low: low, high: high,
    title: "f, log scale" + (shifted ? " above " + roundedText(base, 3) : ""),
    levels: logLevels(low, high, shifted ? base : 0, contours / (high - low)),
    labels: shifted && !long ? values : heights(shifted ? "+" : ""),
  };
}

function logLevels(low, high, from, wanted) {
  const levels = [];
  const away = function (each) { return Math.abs(Math.log(each / wanted)); };
  const perDecade = [1, 2, 5, 10, 20].reduce(function (nearest, each) { return away(each) < away(nearest) ? each : nearest; });
  const every = perDecade === 2 ? 4 : 5;
  for (let k = Math.ceil(low * perDecade); k <= high * perDecade; k++) {
    levels.push([from + Math.pow(10, k / perDecade), k % every === 0]);
  }
  return levels;
}

/// The values but for a few extreme ones, which would use up the scale.
function bulkOf(sample) {
  const low = sample[0], bulk = quantile(sample, 0.9), high = Math.min(sample[sample.length - 1], bulk + 3 * (bulk - low));
  const half = Math.max(1, Math.abs(low)) / 2;
  return high > low && Number.isFinite(high - low) ? [low, high] : [low - half, low + half];
}

function evenScale(range, contours) {
  const low = range[0], high = range[1], ticks = linearTicks(low, high, contours);
  const step = ticks.length < 2 ? 1 : ticks[1][0] - ticks[0][0];
  return {
    kind: "linear", low: low, high: high, title: "f",
    levels: ticks.map(function (tick) { return [tick[0], Math.round(tick[0] / step) % 5 === 0]; }),
    labels: linearTicks(low, high, LABELS).map(function (tick) { return [(tick[0] - low) / (high - low), tick[1]]; }),
  };
}

function quantileScale(sample, contours) {
  const levels = [];
  for (let k = 1; k <= contours; k++) {
    let value = quantile(sample, k / (contours + 1));
    if (levels.length === 0 || value > levels[levels.length - 1][0]) {
      levels.push([value, k % 5 === 0]);
    }
  }
  return {
    kind: "quantile", title: "f, equal areas", levels: levels,
    sample: new Float64Array(QUANTILES + 1).map(function (_, i) { return quantile(sample, i / QUANTILES); }),
    labels: roundNumbers(function (p) { return quantile(sample, p); }, function (value) { return shareBelow(sample, value); }),
  };
}

/// The place of a value among rising ones, from 0 to 1.
function shareBelow(sample, value) {
  const above = sample.findIndex(function (each) { return each >= value; });
  if (sample.length === 1) {
    return 0.5;
  }
  const at = above < 0 ? sample.length - 1 : above === 0 || sample[above] === value ? above
    : above - 1 + (value - sample[above - 1]) / (sample[above] - sample[above - 1]);
  return at / (sample.length - 1);
}

/// The roundest numbers near places that lie evenly on a scale on which round numbers do not.
function roundNumbers(valueAt, placeOf) {
  const rounds = [], reach = 0.25;
  for (let i = 0; i < LABELS; i++) {
    let round = roundest(valueAt((i + 0.5 - reach) / LABELS), valueAt((i + 0.5 + reach) / LABELS));
    if (rounds.length === 0 || round.value > rounds[rounds.length - 1].value) {
      rounds.push(round);
    }
  }
  const plain = rounds.every(function (round) { return isPlain(Math.abs(round.value), round.step); });
  return rounds.map(function (round) {
    return [Math.max(0, Math.min(1, placeOf(round.value))), multipleText(round.value, round.step, plain)];
  });
}

/// The roundest number in [low, high], with the step that it is a multiple of.
function roundest(low, high) {
  if (low <= 0 && high >= 0) {
    return { value: 0, step: 1 };
  }
  const exponent = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high)))) + 1;
  for (let e = exponent; e > exponent - 17; e--) {
    for (let i = 0; i < 3; i++) {
      let step = Number([5, 2, 1][i] + "e" + e), nearest = Math.round((low + high) / 2 / step) * step;
      if (nearest >= low && nearest <= high) {
        return { value: nearest, step: step };
      }
    }
  }
  return { value: low, step: 2.2e-16 * Math.abs(low) };
}
