/// Rows that are kept, and numbers unpacked and written.
const BYTES = 5;

/// The number of rows that are kept of a run with so many updates.
const rows = (updates) => Math.ceil(updates / data.stride) + 1;

/// The update of a kept row.
const updateOf = (row, updates) => Math.min(row * data.stride, updates);

/// The row that is shown at an update.
const rowAt = (step, updates) => step >= updates ? rows(updates) - 1 : Math.floor(step / data.stride);

/// The update that a run is at while the longest one is at `step`: where the scenario counts epochs, the last one that is
/// complete after as many of them.
const paced = (step, run) => run.pace ? Math.floor(step * run.pace[0] / run.pace[1]) : step;

/// The first step of the longest run at which a run is at an update.
const stepOf = (update, run) => run.pace ? Math.ceil(update * run.pace[1] / run.pace[0]) : update;

/// The row of a run that is shown at a step of the longest one.
const headOf = (step, run) => rowAt(paced(step, run), run.updates);

/// Numbers from Base64, each the first five bytes of a double; one number stands for a column of it.
function column(packed, count) {
  if (typeof packed === "number") {
    return new Float64Array(count).fill(packed);
  }
  const bytes = atob(packed);
  const values = new Float64Array(Math.floor(bytes.length / BYTES));
  const view = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < values.length; i++) {
    for (let b = 0; b < BYTES; b++) {
      view.setUint8(b, bytes.charCodeAt(BYTES * i + b));
    }
    values[i] = view.getFloat64(0);
  }
  return values;
}

/// A column from row 0 on, with NaN before the first row that has a value.
function curveColumn(packed, first, last) {
  const from = Math.ceil(first / data.stride);
  const values = column(packed, Math.max(0, rows(last) - from));
  const all = new Float64Array(values.length + from).fill(NaN);
  all.set(values, from);
  return all;
}

/// The length of a vector. `Math.hypot` takes ten times as long; only sizes whose squares would be lost need it.
function vectorLength(u, v) {
  const square = u * u + v * v;
  return square > 1e-280 && square < 1e300 ? Math.sqrt(square) : Math.hypot(u, v);
}
