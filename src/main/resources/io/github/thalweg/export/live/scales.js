// Axes and the scale of colours, chosen as the program chooses them.

/// The lowest and the highest of the finite values above a bound and up to another: a loop, for it is run under the
/// finger.
function finiteRange(values, above = -Infinity, most = Number.MAX_VALUE) {
  let lowest = Infinity, highest = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value > above && value <= most) {
      lowest = value < lowest ? value : lowest;
      highest = value > highest ? value : highest;
    }
  }
  return { lowest, highest };
}

/// Puts the vertical axis of a plot's curves into the plot; a run that explodes does not use it up.
///
/// @param exploding whether a run's values are to be kept from stretching the axis
function chooseAxis(plot, curves, log, exploding) {
  let first = -Infinity, calm = -Infinity, explodes = false, lowest = Infinity;
  const thick = Math.max(...curves.filter((curve) => !curve.thin).map((curve) => finiteRange(curve.values).highest));
  // A first update's effective rate may be a thousand times the later ones.
  curves = curves.filter((curve) => !curve.thin || !(finiteRange(curve.values).highest > 50 * thick));
  for (const { run, values, first: from } of curves) {
    first = Number.isFinite(values[from]) ? Math.max(first, values[from]) : first;
    explodes ||= exploding(run);
  }
  calm = first;
  for (const { run, values } of curves) {
    const range = finiteRange(values);
    lowest = Math.min(lowest, range.lowest);
    calm = exploding(run) ? calm : Math.max(calm, range.highest);
  }
  const top = explodes ? calm + Math.abs(calm) * 9 : calm;
  const signed = plot.signed && lowest < 0 && lowest >= -100 * Math.max(1, Math.abs(first));
  plot.log = log && !signed;
  plot.floor = "";
  plot.bottom = 0;
  if (plot.log) {
    let least = Infinity, high = explodes && Number.isFinite(top) ? top : 0;
    for (const { values } of curves) {
      const { lowest: low, highest } = finiteRange(values, 0, top);
      least = Math.min(least, low);
      high = Math.max(high, highest);
    }
    if (least === Infinity) {
      Object.assign(plot, { low: 0.1, high: 10, floor: curves.length ? "≤ 0" : "" });
    } else {
      const low = Math.max(least, high * 1e-16, 2.3e-308), room = Math.max(Math.pow(high / low, 0.04), high / low < 3 ? 2 : 1);
      plot.low = low / room;
      plot.high = Math.min(high * room, 1e308);
      plot.floor = lowest <= 0 ? (lowest < 0 ? "≤ 0" : "0") : lowest < low ? `< ${roundedText(Number(`1e${Math.ceil(Math.log10(low) - 1e-9)}`), 1)}` : "";
    }
    plot.bottom = plot.floor ? 0.09 : 0;
    plot.ticks = logTicks(plot.low, plot.high, 5);
  } else {
    const high = Number.isFinite(top) ? top : 1, low = Number.isFinite(lowest) ? Math.min(lowest, high) : 0;
    const from = low > 0 && low < 0.5 * high ? 0 : low, room = (high - from) * 0.04 || Math.abs(high) / 2 || 1;
    plot.low = from === 0 ? 0 : from - room;
    plot.high = high + room;
    plot.ticks = linearTicks(plot.low, plot.high, 5);
  }
}

function quantile(sorted, q) {
  const place = q * (sorted.length - 1), below = Math.floor(place), t = place - below;
  return sorted[below] * (1 - t) + sorted[Math.min(below + 1, sorted.length - 1)] * t;
}

/// The values that a curve shows, from its lowest up to where most of it is, and to its starts, chosen as the program
/// chooses them.
///
/// @returns whether they are others
function chooseHeights() {
  const [x0, x1] = data.box, sample = [], before = data.heights.join(), holds = (x) => x >= x0 && x <= x1;
  for (let i = 0; i <= 512; i++) {
    const value = surface(x0 + (x1 - x0) * i / 512, 0);
    if (Number.isFinite(value)) {
      sample.push(value);
    }
  }
  sample.sort((a, b) => a - b);
  const tenth = sample[Math.floor(sample.length / 10)], spread = sample[Math.floor(sample.length * 9 / 10)] - tenth;
  let all = spread > 0 && tenth - sample[0] > 12 * spread ? sample.filter((value) => value >= tenth - spread) : sample;
  all = all.concat(data.minima.filter(([x]) => holds(x)).map(([x]) => surface(x, 0)).filter(Number.isFinite)).sort((a, b) => a - b);
  const starts = [data.start[0], ...engine.runs.map((run, i) => run.start ? engine.startOf(i)[0] : NaN)].filter(holds);
  const most = all.length ? all[Math.floor(0.9 * (all.length - 1))] : 1;
  let low = all.length ? all[0] : 0, top = all.length ? Math.min(all[all.length - 1], most + 3 * (most - low)) : 1;
  top = Math.max(top, ...starts.map((x) => surface(x, 0)).filter(Number.isFinite));
  let height = top - low;
  if (!(height > 4e-15 * Math.max(Math.abs(low), Math.abs(top))) || !Number.isFinite(height)) {
    height = Math.max(1, Math.abs(low));
    low -= height / 2;
  }
  data.heights = [low - 0.07 * height, low + 1.06 * height];
  data.yTicks = linearTicks(...data.heights, 7);
  return data.heights.join() !== before;
}

/// The scale of colours for the landscape as it is now.
function chooseScale() {
  const [x0, x1, y0, y1] = data.box, sample = [], cells = 64;
  for (let i = 0; i < cells * cells; i++) {
    const value = surface(x0 + (x1 - x0) * (i % cells + 0.5) / cells, y0 + (y1 - y0) * (Math.floor(i / cells) + 0.5) / cells);
    if (Number.isFinite(value)) {
      sample.push(value);
    }
  }
  sample.sort((a, b) => a - b);
  const scale = { kind: data.scale.kind, title: data.scale.title };
  if (sample.length === 0) {
    return { kind: "linear", title: "linear", low: 0, high: 1, levels: [], labels: [] };
  }
  if (scale.kind === "log") {
    const base = sample[0], spread = quantile(sample, 0.995) - base;
    const high = Math.min(308, Math.log10(spread > 0 ? spread : Math.max(sample[sample.length - 1] - base, 1e-300)));
    const low = Math.max(high - 8, Math.min(high - 1, Math.log10(Math.max(quantile(sample, 0.004) - base, 1e-300))));
    const perDecade = Math.max(1, Math.min(8, Math.round(16 / (high - low))));
    Object.assign(scale, { base, low, high, levels: [] });
    scale.title = Math.abs(base) < Math.pow(10, low) ? "log" : `log f ${base < 0 ? "+" : "−"} ${roundedText(Math.abs(base), 3)}`;
    for (let k = Math.ceil(low * perDecade); k <= high * perDecade; k++) {
      scale.levels.push([base + Math.pow(10, k / perDecade), k % perDecade === 0]);
    }
    scale.labels = logTicks(Math.pow(10, low), Math.pow(10, high), 6)
      .map(([value, label]) => [(Math.log10(value) - low) / (high - low), label]);
  } else if (scale.kind === "linear") {
    const low = sample[0], bulk = quantile(sample, 0.9), most = Math.min(sample[sample.length - 1], bulk + 3 * (bulk - low));
    const half = Math.max(1, Math.abs(low)) / 2;
    Object.assign(scale, most > low ? { low, high: most } : { low: low - half, high: low + half });
    scale.levels = linearTicks(scale.low, scale.high, 16).map(([value], i) => [value, i % 5 === 0]);
    scale.labels = linearTicks(scale.low, scale.high, 6).map(([value, label]) => [(value - scale.low) / (scale.high - scale.low), label]);
  } else {
    scale.sample = Float64Array.from({ length: 257 }, (_, i) => quantile(sample, i / 256));
    scale.levels = Array.from({ length: 16 }, (_, i) => [quantile(sample, (i + 1) / 17), (i + 1) % 5 === 0]);
    scale.labels = [0, 0.25, 0.5, 0.75, 1].map((place) => [place, roundedText(quantile(sample, place), 2)]);
  }
  return scale;
}
