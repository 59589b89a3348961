/// The engine of a page: the numbers of a scenario, and its runs computed from them with the digits of `thalweg run`.
/// It knows nothing of what is shown. Plain old JavaScript, for the tests run it on the Java machine, too.
///
/// @param code    what LiveProgram.code() wrote: surface, kernels, runArguments
/// @param program what LiveProgram.json() wrote: paths, head, runs, lines
/// @param recorded columns of the runs that are only played back, by their number

function requireLongEnough(total, length) {
  if (total < length) {
    throw new RangeError("one-cycle: total_steps must be at least the " + length + " updates it is used for, was " + total);
  }
}

const COLUMN = { X: 0, Y: 1, LOSS: 2, LR: 3, GRADIENT_X: 4, GRADIENT_Y: 5, RATE_X: 6, RATE_Y: 7, EVALUATIONS: 8, VALIDATION: 9 };

function thalwegEngine(code, program, recorded) {
  const head = program.head;
  const places = {};
  program.paths.forEach(function (entry, i) { places[" " + entry.path] = i; });
  const said = program.paths.map(function (entry) { return entry.value === null ? undefined : entry.value; });
  const original = said.slice();
  const inForce = said.slice();
  const rooms = [];
  const rows = new Int32Array(code.examples ? code.examples.size : 0);
  const draws = code.examples && code.examples.draws ? code.examples.draws(rows) : null;

  function place(path) {
    const found = places[" " + path];
    if (found === undefined) {
      throw new RangeError("there is no number " + path + " to set; there are " +
        program.paths.map(function (entry) { return entry.path; }).join(", "));
    }
    return found;
  }

  function checked(entry, value) {
    const empty = typeof value === "string" && value.trim() === "";
    const number = empty ? NaN : Number(value);
    const low = entry.min === null ? -Infinity : entry.min, high = entry.max === null ? Infinity : entry.max;
    if (!(number >= low && number <= high) || (entry.whole && number !== Math.floor(number))) {
      throw new RangeError(entry.path + " must be a " + (entry.whole ? "whole " : "") + "number in [" + low + ", " + high +
        "], was " + (empty ? "empty" : value));
    }
    return number;
  }

  /// Whether a path is that of a start which is one number.
  function isOnLine(path) {
    return places[" " + path + ".x"] !== undefined && places[" " + path + ".y"] === undefined;
  }

  /// Sets a number, or the pair of a start: both of it or none. Null takes back what was set.
  function set(path, value) {
    const numbers = Array.isArray(value) ? value : [value];
    const paths = numbers !== value && !isOnLine(path) ? [path] :
      [path + ".x"].concat(numbers.length > 1 || !isOnLine(path) ? [path + ".y"] : []);
    const found = paths.map(place);
    const wanted = found.map(function (at, i) {
      return numbers[i] === null ? original[at] : checked(program.paths[at], numbers[i]);
    });
    found.forEach(function (at, i) { said[at] = inForce[at] = wanted[i]; });
  }

  function landscape() {
    return head.parameters.map(function (at) { return said[at]; });
  }

  function startOf(run) {
    const at = program.runs[run].start || head.start;
    return [said[at[0]], at.length > 1 ? said[at[1]] : 0];
  }

  /// How a run is computed: in its other form once the number is set that its own has no place for.
  function formOf(run) {
    const own = program.runs[run], other = own.other;
    return other && said[other.at] !== undefined ? other : own;
  }

  function argumentsOf(run, seed) {
    const values = seed === undefined ? said : said.slice();
    if (seed !== undefined) {
      values[head.seed] = seed;
    }
    const form = formOf(run);
    return code.runArguments[form.arguments === undefined ? run : form.arguments](values, seed === undefined ? inForce : inForce.slice());
  }

  function started(run, args) {
    const kernel = code.kernels[formOf(run).kernel];
    const state = new Float64Array(kernel.size);
    const start = startOf(run);
    state[0] = start[0];
    state[1] = start[1];
    kernel.start(args, state);
    return state;
  }

  /// Arrays for a run's columns, those of the last time where they fit: a hundred new ones a frame keep the collector
  /// of memory as busy as the page.
  function room(run, seed, numbers, length) {
    const kept = rooms[run];
    if (seed === undefined && kept && kept.length === length) {
      kept.columns.forEach(function (column) { column.fill(0); });
      return kept.columns;
    }
    const columns = [];
    numbers.forEach(function (column) { columns[column] = new Float64Array(length); });
    if (seed === undefined) {
      rooms[run] = { length: length, columns: columns };
    }
    return columns;
  }

  /// A run's columns by their numbers, with `updates`, the last row, `planned`, how many it was to make, and `reason`, why it ends there. They hold until
  /// the run is computed again.
  ///
  /// @param seed of the noise, undefined for the scenario's; such columns are the caller's own
  function compute(run, seed) {
    if (program.runs[run].kernel < 0) {
      return recorded[run];
    }
    const kernel = code.kernels[formOf(run).kernel];
    const args = argumentsOf(run, seed), state = started(run, args), steps = args.steps;
    const columns = room(run, seed, kernel.columns, steps + 1);
    kernel.columns.forEach(function (column) {
      if (column === COLUMN.LR || (column >= COLUMN.RATE_X && column <= COLUMN.RATE_Y)) {
        columns[column][0] = NaN;
      }
    });
    const reached = kernel.advance(args, state, 0, steps, columns), last = reached < 0 ? ~reached : reached;
    const cut = columns.map(function (column) { return column.subarray(0, last + 1); });
    cut[COLUMN.RATE_X] = cut[COLUMN.RATE_X] || cut[COLUMN.LR];
    cut[COLUMN.RATE_Y] = cut[COLUMN.RATE_Y] || cut[COLUMN.LR];
    if (!cut[COLUMN.EVALUATIONS]) {
      cut[COLUMN.EVALUATIONS] = new Float64Array(last + 1);
      for (let row = 0; row <= last; row++) {
        cut[COLUMN.EVALUATIONS][row] = row * kernel.perUpdate;
      }
    }
    cut.updates = last;
    cut.planned = steps;
    cut.reason = reached < 0 ? "EARLY_STOP" : reason(cut, last);
    return cut;
  }

  function reason(columns, last) {
    const x = columns[COLUMN.X][last], y = columns[COLUMN.Y][last], loss = columns[COLUMN.LOSS][last];
    const slope = columns[COLUMN.GRADIENT_X][last] + columns[COLUMN.GRADIENT_Y][last];
    if (Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(loss) &&
      Number.isFinite(columns[COLUMN.GRADIENT_X][last]) && Number.isFinite(columns[COLUMN.GRADIENT_Y][last])) {
      return "FINISHED";
    }
    const far = !(Math.max(Math.abs(x), Math.abs(y)) < 1e30);
    const undefinedThere = Number.isNaN(loss) || (Number.isFinite(loss) && Number.isNaN(slope));
    return undefinedThere && !far ? "LEFT_DOMAIN" : "DIVERGED";
  }

  /// A number of a text: itself, or the one whose place it is.
  function numberOf(source, args, update, told) {
    return typeof source === "number" ? source : source === null ? NaN :
      source[0] === "a" ? args[source[1]] : source[0] === "t" ? update : told[source[1]];
  }

  /// The rows that an update of a run draws, by their places among those trained on; none where it sees all. A row that
  /// is drawn twice is there twice.
  ///
  /// @param update from 1
  function seen(run, update) {
    const numbers = update < 1 || !draws ? null : drawing(run);
    return !numbers ? [] : Array.from(rows.subarray(0, draws(update, numbers[0], numbers[1], numbers[2])));
  }

  /// Seed, number and way of drawing the rows of a run's updates; null where each sees all.
  function drawing(run) {
    const form = formOf(run), drawn = form.drawn, args = drawn && form.kernel >= 0 ? argumentsOf(run) : [];
    return drawn && drawn.map(function (source) { return numberOf(source, args); });
  }

  /// What the model predicts now, see `thalwegPredictor`.
  function predictor() {
    return thalwegPredictor(code.examples, landscape());
  }

  /// The lines of one update with their numbers, from 1 on; empty where a run is only played back.
  function lines(run, update) {
    const meta = formOf(run);
    if (meta.kernel < 0) {
      return [];
    }
    const kernel = code.kernels[meta.kernel], args = argumentsOf(run), state = started(run, args);
    const columns = [];
    kernel.columns.forEach(function (column) { columns[column] = new Float64Array(update + 1); });
    if (kernel.advance(args, state, 0, update - 1, columns) !== update - 1) {
      return [];
    }
    const told = kernel.lines(args, state, update);
    const number = function (source) { return numberOf(source, args, update, told); };
    return program.lines[meta.kernel].map(function (line) {
      const reads = {};
      Object.keys(line.reads).forEach(function (name) { reads[name] = line.reads[name].map(number); });
      return { text: line, value: line.value.map(number), reads: reads };
    });
  }

  return {
    paths: program.paths,
    runs: program.runs,
    pairs: code.pairs,
    head: head,
    set: set,
    compute: compute,
    lines: lines,
    seen: seen,
    drawing: drawing,
    predictor: predictor,
    landscape: landscape,
    startOf: startOf,
    labelled: function (label) {
      const found = program.runs.map(function (run) { return run.label; }).indexOf(label);
      if (found < 0) {
        throw new RangeError("there is no run " + label);
      }
      return found;
    },
    get: function (path) {
      if (isOnLine(path)) {
        return inForce[place(path + ".x")];
      }
      if (places[" " + path] === undefined && places[" " + path + ".x"] !== undefined) {
        return [inForce[place(path + ".x")], inForce[place(path + ".y")]];
      }
      return inForce[place(path)];
    },
    isSet: function (path) { return said[place(path)] !== original[place(path)]; },
    isChanged: function () {
      return said.some(function (value, i) { return value !== original[i]; });
    },
    reset: function () {
      original.forEach(function (value, i) { said[i] = value; inForce[i] = value; });
    },
    said: function () { return said.slice(); },
    restore: function (values) {
      values.forEach(function (value, i) { said[i] = value; inForce[i] = value; });
    },
    value: function (x, y) { return code.surface.value(x, y, landscape()); },
    surface: function () {
      const l = landscape();
      return function (x, y) { return code.surface.value(x, y, l); };
    },
    derivatives: function (x, y) { return code.surface.derivatives(x, y, landscape()); },
    minima: function () { return code.surface.minima(landscape()); }
  };
}
