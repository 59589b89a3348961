/// The columns of runs that are only played back, unpacked; null for those that are computed. Numbers that are not said
/// go on with the difference of the last two.
function thalwegRecorded(packed) {
  return packed.map((run) => {
    if (run === null) {
      return null;
    }
    const columns = run.columns.map((text) => {
      const bytes = atob(text), view = new DataView(new ArrayBuffer(8));
      const values = new Float64Array(run.updates + 1);
      const said = bytes.length / run.bytes;
      for (let i = 0; i < said; i++) {
        for (let b = 0; b < run.bytes; b++) {
          view.setUint8(b, bytes.charCodeAt(run.bytes * i + b));
        }
        values[i] = view.getFloat64(0);
      }
      for (let i = said; i < values.length; i++) {
        values[i] = values[said - 1] + (values[said - 1] - values[said - 2]) * (i - said + 1);
      }
      return values;
    });
    columns.updates = run.updates;
    columns.reason = run.reason;
    return columns;
  });
}
