/// What a plot of the loss shows of rows held out: the gap between a run's training and validation loss, and where
/// training was stopped early. A curve that is `held` is such a loss; `lowest` is the update where it was lowest, on
/// runs that were stopped early.
const GAP = 0.11;

/// Gaps of more runs than this would be one.
const MAX_GAPS = 4;

function paintGaps(plot, g) {
  if (data.runs.filter((run) => run.shown).length > MAX_GAPS) {
    return;
  }
  for (const held of plot.shown.filter((curve) => curve.held && !curve.bandLow)) {
    const trained = plot.shown.find((curve) => !curve.thin && curve.run === held.run).values, { values } = held;
    plot.area(g, held, GAP, (row) => Math.min(values[row], trained[row]), (row) => Math.max(values[row], trained[row]));
  }
}

/// Bars where training was stopped early, and rings where the validation loss was lowest until then.
function paintStops(plot, g) {
  for (const { run, lowest, last, values } of plot.shown.filter((curve) => curve.held && curve.lowest >= 0)) {
    const x = plot.x(last, run), y = plot.y(values[values.length - 1]), bar = new Path2D(), ring = new Path2D();
    bar.moveTo(x, y - HEAD * 1.3);
    bar.lineTo(x, y + HEAD * 1.3);
    ring.arc(plot.x(lowest, run), plot.y(values[rowAt(lowest, last)]), HEAD * 0.7, 0, 2 * Math.PI);
    stroke(g, bar, runColor(data.runs[run]), TRACE);
    stroke(g, ring, runColor(data.runs[run]), TRACE);
  }
}
