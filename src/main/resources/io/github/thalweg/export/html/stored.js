/// Columns of the runs, curves and scale, unpacked.
for (const run of data.runs) {
  run.x = column(run.x, rows(run.updates));
  run.y = column(run.y, rows(run.updates));
  run.shown = !run.hidden;
  if (run.seeds) {
    run.endsX = column(run.endsX, run.seeds);
    run.endsY = column(run.endsY, run.seeds);
  }
}
for (const plot of data.plots) {
  for (const curve of plot.curves) {
    for (const name of ["values", "lows", "highs", "bandLow", "bandHigh"]) {
      if (name in curve) {
        curve[name] = curveColumn(curve[name], curve.first, curve.last);
      }
    }
  }
}
if (data.scale.sample) {
  data.scale.sample = column(data.scale.sample, 257);
}
