/// What the engine has computed, in the form that map, plots and cards draw.
let surface = engine.surface();
let columns = [];
let band = [];

const ENDINGS = {
  DIVERGED: (update) => `diverged at ${update}`,
  LEFT_DOMAIN: (update) => update === 0 ? "starts outside the domain" : `left the domain at ${update}`,
};
const PLOTS = [
  { title: "Loss", signed: true },
  { title: "Learning rate" },
  { title: "Gradient norm" },
  { title: "Distance to the nearest minimum" },
];
data.plots = PLOTS.map((plot) => ({ ...plot, log: true, wish: true, note: "", curves: [], ticks: [], xTicks: [], low: 0, high: 1, bottom: 0, floor: "" }));
data.stride = 1;
data.runs.forEach((run) => {
  run.shown = !run.hidden;
  run.told = [run.verdict, run.mood, run.reason];
});

/// Whether a run shows what was exported, though numbers were changed since.
const isStale = (i) => engine.runs[i].kernel < 0 && engine.paths.some(({ path }) =>
  engine.isSet(path) && (!path.startsWith("run") || path.startsWith(`run${i + 1}.`)));

const isNoiseSet = () => engine.paths.some(({ path }) => path.startsWith("noise.gradient") && engine.get(path) > 0);

/// Minima as [x, y, found, higher]: each with whether another is lower.
function ranked(minima) {
  const heights = minima.map(([x, y]) => surface(x, y)), lowest = Math.min(...heights);
  return minima.map((at, i) => [...at, heights[i] - lowest > 1e-9 * Math.max(1, Math.abs(lowest))]);
}

/// The listed minima of the landscape as it is, or the found ones, followed as it changes.
function followMinima() {
  const listed = engine.minima().map(([x, y]) => [x, y, false]);
  if (listed.length > 0) {
    return ranked(listed);
  }
  const [x0, x1, y0, y1] = data.box, size = Math.max(x1 - x0, y1 - y0);
  const followed = data.exported.minima.map(([x, y]) => minimumBelow(x, y, size)).filter((at) => at);
  return ranked(followed.filter(([x, y], i) => followed.findIndex(([u, v]) => vectorLength(u - x, v - y) < 1e-4 * size) === i)
    .map(([x, y]) => [x, y, true]));
}

let landscapeBefore = engine.landscape().join();

function followLandscape() {
  const now = engine.landscape().join();
  const changed = now !== landscapeBefore;
  if (changed) {
    landscapeBefore = now;
    surface = engine.surface();
    steepest = NaN;
    data.minima = followMinima();
    data.scale = chooseScale();
    scalePlace = scalePlaces[data.scale.kind](data.scale);
  }
  return changed;
}

/// Computes every run.
///
/// @param light while something is dragged: one seed of each, no repetitions
/// @returns whether the landscape is another one
function recompute(light) {
  const changed = followLandscape();
  const at = engine.get("start");
  data.start = Array.isArray(at) ? at : [at, 0];
  const moved = data.curve && chooseHeights();
  columns = data.runs.map((_, i) => engine.compute(i));
  band = data.runs.map((_, i) => light ? null : repetitions(i));
  data.runs.forEach((run, i) => {
    const found = columns[i];
    [run.x, run.y] = found;
    run.updates = found.updates;
    run.start = engine.runs[i].start ? engine.startOf(i) : null;
    run.ending = ENDINGS[found.reason]?.(found.updates) ?? "";
    [run.verdict, run.mood, run.reason] = engine.runs[i].kernel < 0 || !engine.isChanged()
      ? run.told
      : verdictOf(found, data.minima, engine.drawing(i) !== null || (run.noisy ?? isNoiseSet()), run.maximize);
    run.seeds = band[i] ? band[i].length : 0;
    run.endsX = (band[i] ?? []).map((member) => member[0][member.updates]);
    run.endsY = (band[i] ?? []).map((member) => member[1][member.updates]);
  });
  if (data.epochs && data.epochs.counted !== null) {
    const most = Math.max(...columns.map((found) => found.planned ?? found.updates));
    data.runs.forEach((run, i) => { run.pace = [columns[i].planned ?? most, most]; });
  }
  data.length = Math.max(1, ...data.runs.filter((run) => run.shown).map((run) => stepOf(run.updates, run)));
  data.plots.forEach(fillPlot);
  return changed || moved;
}

/// Members of a repeated run; null where it is not repeated.
function repetitions(i) {
  const seeds = engine.head.seeds < 0 ? 1 : engine.get("noise.seeds"), seed = seeds > 1 ? engine.get("noise.seed") : 0;
  return seeds > 1 && engine.runs[i].kernel >= 0
    ? Array.from({ length: seeds }, (_, k) => engine.compute(i, seed + k)) : null;
}

/// The values of a plot from a run's columns, in the array of the last time where that has their length. Loops, for
/// these are made under the finger.
const VALUES = [
  (c) => c[2],
  (c) => c[3],
  (c, kept) => {
    const [, , , , x, y] = c, norms = kept?.length === x.length ? kept : new Float64Array(x.length);
    for (let row = 0; row < norms.length; row++) {
      norms[row] = vectorLength(x[row], y[row]);
    }
    return norms;
  },
  (c, kept) => {
    const [x, y] = c, distances = kept?.length === x.length ? kept : new Float64Array(x.length);
    distances.fill(data.minima.length ? Infinity : NaN);
    for (const [u, v] of data.minima) {
      for (let row = 0; row < distances.length; row++) {
        distances[row] = Math.min(distances[row], vectorLength(x[row] - u, y[row] - v));
      }
    }
    return distances;
  },
];

const STOPS = engine.paths.some(({ path }) => path === "validation.early_stop.patience");

/// The first row of the lowest value.
function lowestRow(values) {
  let lowest = 0;
  values.forEach((value, row) => { lowest = value < values[lowest] ? row : lowest; });
  return lowest;
}

function fillPlot(plot, kind) {
  plot.curves = [];
  plot.kept ??= [];
  data.runs.forEach((run, i) => {
    const c = columns[i], first = kind === 1 ? 1 : 0, last = run.updates;
    if (last < first) {
      return;
    }
    plot.kept[i] = VALUES[kind](c, plot.kept[i]);
    const curve = { run: i, thin: false, first, last, values: plot.kept[i] };
    if (band[i] && kind !== 1) {
      addBand(curve, band[i].map((member) => VALUES[kind](member)));
    }
    if (kind === 1 && c[6] !== c[3]) {
      plot.curves.push({ run: i, thin: true, first, last, values: c[6] });
      if (!data.curve) {
        plot.curves.push({ run: i, thin: true, first, last, values: c[7] });
      }
    }
    if (kind === 0 && c[9]) {
      const held = { run: i, thin: true, held: true, first, last, values: c[9], lowest: c.reason === "EARLY_STOP" ? lowestRow(c[9]) : -1 };
      if (band[i]) {
        addBand(held, band[i].map((member) => member[9]));
        held.lowest = -1;
      }
      plot.curves.push(held);
    }
    plot.curves.push(curve);
  });
  plot.curves.sort((a, b) => b.thin - a.thin);
  const shown = plot.curves.filter((curve) => data.runs[curve.run].shown);
  const diverged = (i) => data.runs[i].verdict.startsWith("diverg");
  chooseAxis(plot, shown.length ? shown : plot.curves, plot.wish, diverged);
  plot.xTicks = wholeTicks(data.length, 5);
  const repeated = data.runs.some((_, i) => band[i]);
  plot.note = (kind === 0 && columns.some((c) => c && c[9]) ? `thin: validation${STOPS && !repeated ? ", ring: its lowest, bar: early stop" : ""}; ` : "") +
    (repeated && kind !== 1 ? "median, 10 % to 90 % of the seeds; " : "") +
    (kind === 1 && shown.some((curve) => curve.thin) ? "thin: effective; " : "") + (plot.log ? "log" : "linear");
}

/// The median and the quantiles between which most repetitions lie, row by row; a lost one counts as infinite.
function addBand(curve, members) {
  const last = Math.max(...members.map((values) => values.length)) - 1;
  const [median, low, high] = [0, 0, 0].map(() => new Float64Array(last + 1));
  const values = new Float64Array(members.length);
  for (let row = 0; row <= last; row++) {
    members.forEach((member, k) => { values[k] = row < member.length && !Number.isNaN(member[row]) ? member[row] : Infinity; });
    values.sort();
    [median[row], low[row], high[row]] = [0.5, 0.1, 0.9].map((q) => between(values, q));
  }
  Object.assign(curve, { last, values: median, bandLow: low, bandHigh: high });
}

function between(sorted, q) {
  const found = quantile(sorted, q);
  return Number.isNaN(found) ? Infinity : found;
}
