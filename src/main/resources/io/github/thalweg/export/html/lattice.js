/// Values of a surface that takes long, as the program computes them: on a lattice that is halved again and again where
/// the cubics through its nodes missed what lies between, and these cubics elsewhere.
const NODES = 24;

/// Sums over rows that a picture may take, about; more are made on a lattice.
const DEAR = 2e6;

/// A cubic misses when it is off by more than this share of the height above the lowest node.
const MISS = 0.04;

/// @param left values that are computed where nothing but cubics is left, about
function latticeValues(frame, columns, lines, f, left) {
  const known = Math.pow(2, Math.floor(Math.log2(Math.min(columns, lines) / NODES)));
  const whole = (cells) => Math.ceil((cells - 1) / (2 * known)) * 2 * known + 1, width = whole(columns), height = whole(lines);
  const values = new Float64Array(width * height), off = new Float64Array(width * height);
  let lowest = 0, low = 0;

  function nodes(column, everyColumn, row, everyRow) {
    const found = [];
    for (let j = row; j < height; j += everyRow) {
      for (let i = column; i < width; i += everyColumn) {
        found.push(j * width + i);
      }
    }
    return found;
  }

  function compute(some) {
    some.forEach((node) => {
      values[node] = f(frame.atX(frame.left + (node % width + 0.5) / columns * frame.wide),
        frame.atY(frame.top + (Math.floor(node / width) + 0.5) / lines * frame.high));
    });
    left -= some.length;
  }

  /// The cubic through the four nearest nodes of a line, at a node in the middle of two.
  function cubic(node, stride, length, step) {
    const place = Math.floor(node / stride) % length, half = stride * step / 2, along = 2 * half;
    const before = values[node - half], after = values[node + half];
    if (place < 3 * step / 2) {
      return (5 * before + 15 * after - 5 * values[node + half + along] + values[node + half + 2 * along]) / 16;
    }
    if (place + 3 * step / 2 >= length) {
      return (5 * after + 15 * before - 5 * values[node - half - along] + values[node - half - 2 * along]) / 16;
    }
    return (9 * (before + after) - values[node - half - along] - values[node + half + along]) / 16;
  }

  function fill(some, stride, length, step, isDoubtful) {
    const foreseen = some.map((node) => cubic(node, stride, length, step));
    some.forEach((node, i) => { values[node] = foreseen[i]; });
    // Between two nodes without a value there is none.
    const isEdge = (node) => Number.isFinite(values[node - stride * step / 2]) || Number.isFinite(values[node + stride * step / 2]);
    const doubtful = some.filter((node) => Number.isFinite(values[node]) ? isDoubtful(node) : isEdge(node));
    if (doubtful.length <= left) {
      const before = doubtful.map((node) => values[node]);
      compute(doubtful);
      doubtful.forEach((node, i) => { off[node] = Math.abs(before[i] - values[node]); });
    }
  }

  /// Fills in the nodes between those of a lattice, first along its rows, then along all columns.
  function halve(step, isDoubtful) {
    const half = step / 2;
    fill(nodes(half, step, 0, step), 1, width, step, isDoubtful);
    fill(nodes(0, half, half, step), width, height, step, isDoubtful);
  }

  function isMissed(node) {
    return !(off[node] <= MISS * (Math.max(values[node], low) - lowest) + 1e-13 * Math.abs(values[node]));
  }

  /// Whether a cubic missed a node nearby that has come with the last halving.
  function missedAround(node, step) {
    const column = node % width, row = Math.floor(node / width), from = (at) => Math.max(0, Math.floor(at / step) - 1) * step;
    const right = Math.min(width, column + 2 * step), below = Math.min(height, row + 2 * step);
    for (let j = from(row); j < below; j += step) {
      for (let i = from(column); i < right; i += step) {
        if ((i % (2 * step) !== 0 || j % (2 * step) !== 0) && isMissed(j * width + i)) {
          return true;
        }
      }
    }
    return false;
  }

  compute(nodes(0, 2 * known, 0, 2 * known));
  halve(2 * known, () => true);
  const first = nodes(0, known, 0, known).map((node) => values[node]).filter(Number.isFinite).sort((a, b) => a - b);
  if (first.length > 0) {
    lowest = first[0];
    low = first[Math.floor(0.004 * (first.length - 1))];
  }
  for (let step = known; step > 1; step /= 2) {
    halve(step, (node) => missedAround(node, step));
  }
  const cells = new Float64Array(columns * lines);
  for (let line = 0; line < lines; line++) {
    cells.set(values.subarray(line * width, line * width + columns), line * columns);
  }
  return cells;
}

/// Values of the surface at the middles of a picture's cells.
function gridOfRows(frame, columns, lines) {
  const dear = columns * lines * data.epochs.rows > DEAR && Math.min(columns, lines) >= 2 * NODES;
  return dear ? { columns, lines, values: latticeValues(frame, columns, lines, surface, DEAR / data.epochs.rows) }
    : sampled(frame, columns, lines, surface);
}
