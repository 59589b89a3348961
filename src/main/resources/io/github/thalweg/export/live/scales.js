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
    const reached = Math.max(...curves.map(({ values }) => finiteRange(values, -Infinity, top).highest));
    const high = Number.isFinite(reached) ? reached : 1, low = Number.isFinite(lowest) ? Math.min(lowest, high) : 0;
    const from = low > 0 && low < 0.5 * high ? 0 : low, room = (high - from) * 0.04 || Math.abs(high) / 2 || 1;
    plot.low = from === 0 ? 0 : from - room;
    plot.high = high + room;
    plot.ticks = linearTicks(plot.low, plot.high, 5);
  }
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
  const { kind, contours } = data.scale;
  return { ...colorScale(kind, sample.sort((a, b) => a - b), contours), contours };
}
