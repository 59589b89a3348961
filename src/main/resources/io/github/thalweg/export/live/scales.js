// Heights of a curve and the scale of colours, chosen as the program chooses them.

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
