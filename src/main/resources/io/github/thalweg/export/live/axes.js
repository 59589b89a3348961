/// The vertical axis of a plot, chosen as the program chooses it, so that a run that explodes does not use it up. Plain old
/// JavaScript, for the tests run it on the Java machine, too.
const LOOKS = 3000;

/// The lowest and the highest of the finite values above a bound: a loop, for it is run under the finger.
function finiteRange(values, above = -Infinity) {
  let lowest = Infinity, highest = -Infinity;
  for (let row = 0; row < values.length; row++) {
    let value = values[row];
    if (value > above && value < Infinity) {
      lowest = value < lowest ? value : lowest;
      highest = value > highest ? value : highest;
    }
  }
  return { lowest: lowest, highest: highest };
}

/// The values that are looked at, of a long line every second, third ... one.
function lookedAt(values, first) {
  const every = Math.floor(Math.max(0, values.length - 1 - first) / LOOKS) + 1, looked = [];
  for (let row = first; row < values.length; row += every) {
    looked.push(values[row]);
  }
  return looked;
}

/// Whether curves that are to have a logarithmic axis need a linear one: they fall below zero.
function needsLinear(curves) {
  return curves.some(function (curve) { return finiteRange(lookedAt(curve.values, curve.first)).lowest < 0; });
}

/// Whether a run falls so far below zero that another, which stays above, would be one line.
function leavesOthers(curves, values, first) {
  const depth = 1000 * Math.max(1, Math.abs(first));
  return values.some(function (value) { return value < -depth; }) && curves.some(function (curve) {
    const looked = lookedAt(curve.values, curve.first);
    return 2 * looked.filter(function (value) { return value > 0; }).length >= looked.length;
  });
}

/// The values that are as near to zero as the first one: what falls farther leaves the plot at its lower edge.
function aroundZero(values, first) {
  return values.filter(function (value) { return value >= -Math.abs(first); });
}

/// The values without those so far below zero that the others would be one line.
function withoutEscape(values, first) {
  const sizes = new Float64Array(values.map(Math.abs)).sort();
  const usual = sizes.length ? quantile(sizes, 0.25) : 0;
  const depth = 1000 * Math.max(1, Math.abs(first), usual);
  return values.filter(function (value) { return value >= -depth; });
}

/// Puts the vertical axis of a plot's curves into the plot.
///
/// @param exploding whether a run's values are to be kept from stretching the axis
function chooseAxis(plot, curves, log, exploding) {
  const lines = [];
  let first = -Infinity;
  curves.forEach(function (curve) {
    const begin = curve.values[curve.first];
    first = Number.isFinite(begin) ? Math.max(first, begin) : first;
    // The edges of the band of repetitions, too; of these so many may explode that a quantile does.
    (curve.bandLow && !curve.thin ? [curve.values, curve.bandLow, curve.bandHigh] : [curve.values]).forEach(function (values) {
      const lost = curve.bandLow ? values[values.length - 1] > 1e6 * Math.max(Math.abs(values[curve.first]), 1) : exploding(curve.run);
      lines.push({ looked: lookedAt(values, curve.first), lost: lost });
    });
  });
  let calm = first, wild = -Infinity, count = 0;
  lines.forEach(function (line) {
    const highest = finiteRange(line.looked).highest;
    const finite = line.looked.every(function (value) { return value < Infinity; });
    calm = line.lost ? calm : Math.max(calm, highest);
    wild = line.lost ? Math.max(wild, finite ? highest : Infinity) : wild;
    count += line.looked.length;
  });
  // What does not grow with a diverging run, as its rate, needs no room for that.
  const explodes = wild > calm, top = explodes ? Math.min(wild, calm + Math.abs(calm) * 9) : calm, shown = upTo(top, lines);
  plot.log = log && !(plot.signed && needsLinear(curves));
  plot.floor = "";
  const escapes = curves.some(function (curve) { return !curve.bandLow && exploding(curve.run); });
  const near = escapes ? withoutEscape(shown, first) : shown;
  // Where no run is calm, an axis without the explosion may hold next to nothing of what there is.
  const whole = explodes && 2 * shown.length < count && lines.every(function (line) { return line.lost; });
  const grown = Math.min((first > 0 ? first : 1) * Math.pow(10, 250), Number.MAX_VALUE);
  plot.log ? logAxis(plot, whole ? upTo(grown, lines) : shown, explodes && !whole && Number.isFinite(top) ? top : 0, whole ? 250 : 16)
    : linearAxis(plot, leavesOthers(curves, shown, first) ? aroundZero(near, first) : near, first);
  plot.bottom = plot.floor ? 0.09 : 0;
  plot.ticks = plot.log ? logTicks(plot.low, plot.high, 5) : linearTicks(plot.low, plot.high, 5);
}

/// The finite values of lines that are not above the top.
function upTo(top, lines) {
  const shown = [];
  lines.forEach(function (line) {
    line.looked.forEach(function (value) {
      if (value <= top && value > -Infinity) {
        shown.push(value);
      }
    });
  });
  return shown;
}

/// @param least   the axis reaches at least so high
/// @param decades the most that it spans
function logAxis(plot, shown, least, decades) {
  const all = finiteRange(shown), positive = finiteRange(shown, 0);
  if (positive.lowest === Infinity) {
    plot.low = 0.1;
    plot.high = 10;
    plot.floor = shown.length ? "≤ 0" : "";
    return;
  }
  const high = Math.max(all.highest, least), low = Math.max(positive.lowest, high * Math.pow(10, -decades), 2.2250738585072014e-308);
  const span = high / low;
  const room = span < 1.001 ? 2 : Math.max(Math.pow(span, 0.04), Math.min(Math.pow(span, 0.25), 1.1));
  plot.low = low / room;
  plot.high = Math.min(high * room, 1e308);
  plot.floor = all.lowest <= 0 ? (all.lowest < 0 ? "≤ 0" : "0")
    : all.lowest < low ? "< " + roundedText(Number("1e" + Math.ceil(Math.log10(low) - 1e-9)), 1) : "";
}

/// From the lowest value up to where most of them are, and to the first.
function linearAxis(plot, shown, first) {
  const sorted = new Float64Array(shown).sort(), low = sorted[0], bulk = quantile(sorted, 0.98);
  const high = Math.min(sorted[sorted.length - 1], Math.max(first, bulk + 3 * (bulk - low)));
  const room = high > low ? (high - low) * 0.04 : Math.max(Math.abs(low) * 0.5, 1e-300);
  plot.low = shown.length ? low - room : 0;
  plot.high = shown.length ? high + room : 1;
}
