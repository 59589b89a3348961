/// Plots of one series over another, on pages that show one.
const COUNTS = ["update", "epoch", "evaluations"], SPAN = 20, PIECE = 0.3;

const stepsOf = (values) => values.map((value, row) => row === 0 ? NaN : value - values[row - 1]);

/// The series that expressions may name, from a run's columns; PagePairs has the same names.
const SERIES = {
  loss: (c) => c[2], grad_x: (c) => c[4], grad_y: (c) => c[5], lr: (c) => c[3], rate: (c) => c[3], rate_x: (c) => c[6],
  rate_y: (c) => c[7], gradient: (c) => VALUES[2](c), distance: (c) => VALUES[3](c), evaluations: (c) => c[8],
  validation: (c) => c[9] ?? c[0].map(() => NaN), step_x: (c) => stepsOf(c[0]), step_y: (c) => stepsOf(c[1]),
  length: (c) => {
    const along = stepsOf(c[0]), up = stepsOf(c[1]);
    return along.map((step, row) => vectorLength(step, up[row]));
  },
  update: (c) => c[0].map((_, row) => row),
  // Of a run that draws rows the whole epoch that an update is in, from 1.
  epoch: (c, run) => {
    const drawn = data.epochs && engine.drawing(run);
    return c[0].map((_, row) => !drawn ? row : row === 0 ? NaN : 1 + wholeEpochs(row - 1, drawn));
  },
  sharpness: (c) => c[0].map((x, row) => {
    const [, , , xx, xy, yy] = engine.derivatives(x, c[1][row]);
    return (xx + yy) / 2 + vectorLength((xx - yy) / 2, xy);
  }),
};

class PairPlot extends Plot {
  /// @param number its place among the pairs that the engine computes; null where it has its values
  constructor(pair, number, parent) {
    super({ title: `${pair.up} vs ${pair.across}`, note: "", curves: [], ticks: [] }, parent);
    this.pair = pair;
    [this.up, this.over] = number === null ? [] : engine.pairs[number];
    this.horizontal = {};
    this.foot = 40;
    // Two axes need more room than one.
    this.canvas.parentElement.parentElement.style.minHeight = "190px";
  }

  /// Lines, axes and note for the runs as they are.
  lay() {
    this.lines = this.known().filter(({ run }) => data.runs[run].shown);
    // Solid lines below dashed ones.
    this.lines.sort((a, b) => data.runs[a.run].dash.length - data.runs[b.run].dash.length);
    this.choose(this.horizontal, "x", this.pair.across);
    this.choose(this.plot, "y", this.pair.up);
    const [up, across] = [this.plot, this.horizontal].map(({ log }) => log ? "log" : "linear");
    this.plot.note = `${data.runs.some((run) => run.seeds) ? "first seed; " : ""}ring: start; ${up === across ? up : `up ${up}, across ${across}`}`;
    write(this.note, this.plot.note);
    this.note.title = this.plot.note;
    this.canvas.setAttribute("aria-label", `${this.plot.title}, ${this.plot.note}`);
    super.lay();
  }

  /// The lines of all runs.
  known() {
    return [...data.runs.keys()].map((run) =>
      ({ run, x: this.series(run, this.over, this.pair.acrossNames), y: this.series(run, this.up, this.pair.upNames) }));
  }

  /// The row of a line that is shown at an update, and the update of a row.
  rowOf(line, update) {
    return update;
  }

  updateOf(line, row) {
    return row;
  }

  /// The values of a series at a run's rows.
  series(run, value, names) {
    const c = columns[run], said = names.map((name) => SERIES[name](c, run)), a = [];
    return c[0].map((x, row) => {
      said.forEach((values, i) => { a[i] = values[row]; });
      return value(x, c[1][row], a);
    });
  }

  /// An axis is logarithmic where its values are positive and span more than a factor of 20.
  choose(axis, side, name) {
    const all = this.lines.map((line) => ({ run: line.run, values: line[side], first: Math.max(0, line.x.findIndex((_, row) => this.has(line, row))) }));
    const least = Math.min(...all.map(({ values }) => finiteRange(values, 0).lowest));
    const most = Math.max(0, ...all.map(({ values }) => finiteRange(values).highest));
    const log = logWish && !COUNTS.includes(name) && most > SPAN * least && all.every(({ values }) => !values.some((value) => value < 0));
    chooseAxis(axis, all, log, (i) => data.runs[i].verdict.startsWith("diverg"));
  }

  /// Whether a row of a line has a place.
  has({ x, y }, row) {
    return !Number.isNaN(x[row]) && !Number.isNaN(y[row]);
  }

  placeOf({ x, y }, row) {
    const { left, right } = this.frame;
    return [left + axisPlaces(this.horizontal)(x[row]) * (right - left), this.y(y[row])];
  }

  /// The lines as far as rows have been.
  drawUntil(g, step) {
    const { left, right, top, bottom } = this.frame;
    g.save();
    g.beginPath();
    g.rect(left - TRACE, top - TRACE, right - left + 2 * TRACE, bottom - top + 2 * TRACE);
    g.clip();
    this.lines.forEach((line) => stroke(g, this.pathUntil(line, paced(step, data.runs[line.run])), runColor(data.runs[line.run]), TRACE, data.runs[line.run].dash));
    g.restore();
  }

  draw(c) {
    this.drawUntil(c, Infinity);
  }

  pathUntil(line, step) {
    const path = new Path2D(), last = Math.min(this.rowOf(line, step), line.x.length - 1), { left, right, bottom, top } = this.frame;
    const across = axisPlaces(this.horizontal), up = axisPlaces(this.plot);
    let broken = true, beforeX = 0, beforeY = 0;
    for (let row = 0; row <= last; row++) {
      const x = left + across(line.x[row]) * (right - left), y = bottom - up(line.y[row]) * (bottom - top);
      if (Number.isNaN(x) || Number.isNaN(y)) {
        broken = true;
      } else if (broken || row === last || Math.abs(x - beforeX) + Math.abs(y - beforeY) >= PIECE) {
        broken ? path.moveTo(x, y) : path.lineTo(x, y);
        [broken, beforeX, beforeY] = [false, x, y];
      }
    }
    return path;
  }

  paint(step, hovered) {
    const g = this.g;
    if (!g) {
      return;
    }
    const { width, height } = g.room;
    g.clearRect(0, 0, width, height);
    this.grid(g);
    if (this.curves && !data.concealed) {
      g.globalAlpha = FUTURE;
      g.drawImage(this.curves.canvas, 0, 0, width, height);
      g.globalAlpha = 1;
    }
    this.drawUntil(g, step);
    for (const line of this.lines) {
      const run = data.runs[line.run], rows = line.x.map((_, row) => this.has(line, row) ? row : -1);
      const first = rows.find((row) => row >= 0), until = (update) => rows.subarray(0, this.rowOf(line, update) + 1).findLast((row) => row >= 0) ?? first;
      this.mark(line, first, (x, y) => {
        const ring = new Path2D();
        ring.arc(x, y, HEAD * 0.6, 0, 2 * Math.PI);
        stroke(g, ring, runColor(run), THIN);
      });
      this.mark(line, until(paced(step, run)), (x, y) => ringed(g, markerPath(run, x, y, HEAD * 0.68), runColor(run), 3));
      if (hovered !== null) {
        this.mark(line, until(paced(hovered, run)), (x, y) => stroke(g, markerPath(run, x, y, HEAD * 0.68), runColor(run), 1.5));
      }
    }
  }

  /// Draws something at a row that is within the axes.
  mark(line, row, draw) {
    const [x, y] = row === undefined ? [NaN, NaN] : this.placeOf(line, row), { left, right, top, bottom } = this.frame;
    if (x >= left - 0.5 && x <= right + 0.5 && y >= top - 0.5 && y <= bottom + 0.5) {
      draw(x, y);
    }
  }

  below(g, few) {
    const { left, right, bottom } = this.frame, wide = right - left, place = axisPlaces(this.horizontal);
    for (const [value, label] of few(this.horizontal.ticks, 48, wide)) {
      text(g, label, Math.min(left + place(value) * wide, right + 14 - label.length * 3.6), bottom + 17, "center", look.secondary);
    }
    if (this.horizontal.floor) {
      text(g, this.horizontal.floor, left, bottom + 17, "center", look.secondary);
    }
    text(g, this.pair.across, (left + right) / 2, bottom + 33, "center", look.text);
  }

  /// The step at which a run is nearest.
  stepAt(px, py) {
    let nearest = 0, least = Infinity;
    for (const line of this.lines) {
      for (let row = 0; row < line.x.length; row++) {
        const [x, y] = this.placeOf(line, row), away = vectorLength(x - px, y - py);
        if (away < least) {
          [nearest, least] = [stepOf(this.updateOf(line, row), data.runs[line.run]), away];
        }
      }
    }
    return nearest;
  }

  values(step) {
    return this.lines.slice().sort((a, b) => a.run - b.run).map((line) => {
      const row = Math.min(this.rowOf(line, paced(step, data.runs[line.run])), line.x.length - 1);
      return [data.runs[line.run], this.has(line, row) ? `${readout(line.y[row])} at ${readout(line.x[row])}` : "–"];
    });
  }
}
