/// What data picture and plots over epochs ask of the engine, on a page that only plays.
const drawnRows = new Int32Array(model ? model.size : 0), drawRows = model && model.draws && model.draws(drawnRows);
const engine = {
  predictor: () => thalwegPredictor(model, data.values),
  drawing: (run) => data.runs[run].drawn,
  /// The rows that the update of the last kept row drew.
  seen(run, update) {
    const { drawn, updates } = data.runs[run], at = updateOf(rowAt(update, updates), updates);
    return !drawn || !drawRows || at < 1 ? [] : Array.from(drawnRows.subarray(0, drawRows(at, ...drawn)));
  },
};
