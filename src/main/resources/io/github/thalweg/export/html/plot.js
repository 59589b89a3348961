/// One plot over the updates. Curves are drawn once for a size; the playhead only uncovers them.
const BAND = 0.18;

/// The places of values from 0 (bottom) to 1 (top), as on the program's axis, as a function.
function axisPlaces({ log, low, high, bottom }) {
  const unit = log ? (1 - bottom) / Math.log(high / low) : 1 / (high - low);
  const bounded = (place) => place < -1 ? -1 : place > 2 ? 2 : place;
  return !log ? (value) => bounded((value - low) * unit)
    : (value) => value < low ? 0 : bounded(bottom + unit * Math.log(value / low));
}

/// A line through points, in one piece where its height stays the same, with gaps where it is NaN.
class FlatLine {
  constructor() {
    this.path = new Path2D();
    this.before = this.flat = NaN;
  }

  add(x, y) {
    if (y === this.before) {
      this.flat = x;
      return;
    }
    this.ended();
    if (Number.isNaN(this.before)) {
      this.path.moveTo(x, y);
    } else if (!Number.isNaN(y)) {
      this.path.lineTo(x, y);
    }
    this.before = y;
  }

  ended() {
    if (!Number.isNaN(this.flat)) {
      this.path.lineTo(this.flat, this.before);
      this.flat = NaN;
    }
    return this.path;
  }
}

class Plot {
  constructor(plot, parent) {
    this.plot = plot;
    this.across = "update";
    this.foot = 26;
    const section = parent.appendChild(document.createElement("div"));
    section.className = "plot";
    const heading = section.appendChild(document.createElement("h3"));
    this.note = Object.assign(document.createElement("span"), { textContent: plot.note, title: plot.note });
    heading.append(Object.assign(document.createElement("strong"), { textContent: plot.title }), this.note);
    const room = section.appendChild(document.createElement("div"));
    this.canvas = room.appendChild(document.createElement("canvas"));
    this.canvas.setAttribute("role", "img");
    this.canvas.setAttribute("aria-label", `${plot.title} over the updates, ${plot.note}`);
  }

  /// Draws grid and curves for the size that there is.
  lay() {
    // Asking for the size of its place has the page laid out anew.
    const g = this.g = lightly && this.g || context(this.canvas);
    if (!g) {
      return;
    }
    const { width, height } = g.room;
    this.frame = { left: 60, top: 10, right: width - 17, bottom: height - this.foot };
    this.shown = this.plot.curves.filter((curve) => data.runs[curve.run].shown);
    this.curves = lightly ? null : layer(g.room);
    if (this.curves) {
      this.draw(this.curves);
    }
  }

  /// Draws the curves.
  draw(c) {
    c.save();
    c.beginPath();
    c.rect(this.frame.left - TRACE, this.frame.top - TRACE, this.frame.right - this.frame.left + 2 * TRACE,
      this.frame.bottom - this.frame.top + 2 * TRACE);
    c.clip();
    this.shown.filter((curve) => curve.bandLow && !curve.thin)
      .forEach((curve) => this.area(c, curve, BAND, (row) => curve.bandLow[row], (row) => curve.bandHigh[row]));
    paintGaps(this, c);
    for (const curve of this.shown) {
      const run = data.runs[curve.run];
      const ink = curve.thin ? inkOf(run.dash) : 1;
      c.globalAlpha = curve.thin ? Math.min(1, 0.8 / ink) : 1;
      const width = curve.thin || lightly ? THIN * Math.min(1.6, 1 / Math.sqrt(ink)) : TRACE;
      stroke(c, this.path(curve), runColor(run), width, run.dash);
    }
    paintStops(this, c);
    c.restore();
  }

  /// The end of the horizontal axis.
  length() {
    return data.length;
  }

  /// The place of a run's update; without a run that of all.
  x(update) {
    return this.frame.left + (this.frame.right - this.frame.left) * update / this.length();
  }

  /// The place after which curves are faded, where the playhead is.
  now(step) {
    return this.x(Math.min(step, data.length));
  }

  /// The update of a run that is read where the mouse is at a step.
  reached(step) {
    return step;
  }

  /// What a step is called.
  name(step) {
    return `update ${step}`;
  }

  /// The place of a step that is pointed at.
  hover(step) {
    return this.x(step);
  }

  y(value) {
    return this.frame.bottom - axisPlaces(this.plot)(value) * (this.frame.bottom - this.frame.top);
  }

  /// The step at a place.
  stepAt(px) {
    const share = (px - this.frame.left) / (this.frame.right - this.frame.left);
    return Math.round(Math.max(0, Math.min(1, share)) * this.length());
  }

  /// Where a pixel's column holds several updates, the line goes from the lowest to the highest of them. Under the
  /// finger columns are two pixels wide, with one point where the values differ by less than a pixel.
  path(curve) {
    const { values } = curve, size = values.length, lows = curve.lows ?? values, highs = curve.highs ?? values;
    const place = axisPlaces(this.plot), { bottom, top } = this.frame;
    const y = (value) => bottom - place(value) * (bottom - top);
    const every = this.every(size);
    const line = new FlatLine();
    for (let row = 0; row < size; row += every) {
      const x = this.x(updateOf(row, curve.last), curve.run), last = Math.min(row + every, size) - 1;
      let low = lows[row], high = highs[row];
      for (let k = row + 1; k <= last; k++) {
        low = Math.min(low, lows[k]);
        high = Math.max(high, highs[k]);
      }
      const bounds = values[row] <= values[last] ? [y(low), y(high)] : [y(high), y(low)];
      if (low === high || lightly && Math.abs(bounds[0] - bounds[1]) < 1) {
        line.add(x, y(values[row]));
        continue;
      }
      if (!lightly) {
        line.add(x, y(values[row]));
      }
      bounds.forEach((at) => line.add(x, at));
      if (!lightly) {
        line.add(x, y(values[last]));
      }
    }
    line.add(this.x(curve.last, curve.run), y(values[size - 1]));
    return line.ended();
  }

  /// How many of a curve's rows share a column.
  every(size) {
    return Math.max(1, Math.floor((lightly ? 2 : 1) * size / (this.frame.right - this.frame.left)));
  }

  /// The area between a lower and an upper value of each row, column by column; interrupted where there is none.
  area(g, curve, opacity, lowAt, highAt) {
    const size = curve.values.length, every = this.every(size);
    g.globalAlpha = opacity;
    g.fillStyle = runColor(data.runs[curve.run]);
    g.beginPath();
    let open = [];
    const close = () => {
      open.forEach(([x, low], i) => i ? g.lineTo(x, low) : g.moveTo(x, low));
      open.reverse().forEach(([x, , high]) => g.lineTo(x, high));
      g.closePath();
      open = [];
    };
    for (let row = 0; row < size; row += every) {
      let low = lowAt(row), high = highAt(row);
      for (let k = row + 1; k < Math.min(row + every, size); k++) {
        low = Math.min(low, lowAt(k));
        high = Math.max(high, highAt(k));
      }
      if (!Number.isNaN(low) && !Number.isNaN(high)) {
        open.push([this.x(updateOf(row, curve.last), curve.run), this.y(low), this.y(high)]);
      } else if (open.length) {
        close();
      }
    }
    if (open.length) {
      close();
    }
    g.fill();
  }

  /// @param hovered a step that is pointed at, or null
  paint(step, hovered) {
    const g = this.g;
    if (!g) {
      return;
    }
    const { width, height } = g.room;
    g.clearRect(0, 0, width, height);
    this.grid(g);
    const now = this.now(step);
    if (this.curves) {
      this.part(g, 0, now, 1);
      this.part(g, now, width, data.concealed ? 0 : FUTURE);
    } else {
      this.draw(g);
    }
    this.leaving(g, data.concealed ? step : Infinity);
    g.fillStyle = look.text;
    g.globalAlpha = 0.3;
    if (hovered !== null) {
      g.fillRect(this.hover(hovered) - 0.5, this.frame.top, 1, this.frame.bottom - this.frame.top);
    }
    g.globalAlpha = 0.55;
    g.fillRect(now - 0.75, this.frame.top - 2, 1.5, this.frame.bottom - this.frame.top + 2);
    g.globalAlpha = 1;
    const on = (curve, at, draw) => {
      const place = axisPlaces(this.plot)(curve.values[rowAt(at, curve.last)]);
      if (place >= 0 && place <= 1) {
        draw(this.x(at, curve.run), this.frame.bottom - place * (this.frame.bottom - this.frame.top), runColor(data.runs[curve.run]));
      }
    };
    for (const curve of this.shown.filter((curve) => !curve.thin)) {
      const head = Math.min(paced(step, data.runs[curve.run]), curve.last);
      data.runs[curve.run].marks.filter((update) => update >= curve.first && update <= head)
        .forEach((update) => on(curve, update, (x, y, color) => markRing(g, x, y, color)));
      on(curve, Math.max(curve.first, head), (x, y, color) =>
        ringed(g, markerPath(data.runs[curve.run], x, y, HEAD * 0.68), color, 3));
    }
  }

  part(g, from, to, opacity) {
    g.save();
    g.beginPath();
    g.rect(from, 0, Math.max(0, to - from), g.room.height);
    g.clip();
    g.globalAlpha = opacity;
    g.drawImage(this.curves.canvas, 0, 0, g.room.width, g.room.height);
    g.restore();
  }

  grid(g) {
    const { left, right, top, bottom } = this.frame;
    const { ticks, floor } = this.plot;
    const few = (all, apart, room) => all.filter((_, i) => i % Math.ceil(all.length * apart / room) === 0);
    g.fillStyle = look.line;
    for (const [value, label] of few(ticks, 18, bottom - top)) {
      const y = this.y(value);
      if (floor && y > bottom - SMALL) {
        continue;
      }
      g.fillStyle = look.line;
      g.fillRect(left, y - 0.5, right - left, 1);
      text(g, label, left - 7, y + 4, "right", look.secondary);
    }
    if (floor) {
      g.strokeStyle = look.line;
      g.lineWidth = 1;
      g.setLineDash([3, 3]);
      g.strokeRect(left, bottom, right - left, 0);
      g.setLineDash([]);
      text(g, floor, left - 7, bottom + 4, "right", look.secondary);
    }
    this.below(g, few);
  }

  /// The numbers below.
  below(g, few) {
    const { left, right, bottom } = this.frame;
    for (const [value, label] of few(this.plot.xTicks, 40, right - left)) {
      const half = label.length * 3.6, x = left + (right - left) * value / this.length();
      text(g, label, Math.min(x, right + 14 - half), bottom + 19, "center", look.secondary);
    }
    text(g, this.across, left - 7, bottom + 19, "right", look.secondary);
  }

  /// The first row outside the axis, or -1.
  leavingRow(values) {
    const { log, low, high } = this.plot, least = log ? -Infinity : low;
    for (let row = 0; row < values.length; row++) {
      if (values[row] > high || values[row] < least) {
        return row;
      }
    }
    return -1;
  }

  /// An arrow where a curve leaves through the top or the bottom.
  ///
  /// @param until the last update that is seen
  leaving(g, until) {
    for (const curve of this.shown) {
      const row = this.leavingRow(curve.values);
      if (row >= 0 && updateOf(row, curve.last) <= until) {
        const up = curve.values[row] > this.plot.high, size = HEAD * 0.9;
        const y = up ? this.frame.top + size * 0.4 : this.frame.bottom - size * 0.4;
        const color = runColor(data.runs[curve.run]);
        ringed(g, star(this.x(updateOf(row, curve.last), curve.run), y, size, 3, 1, up ? 0 : Math.PI), color, 3);
      }
    }
  }

  /// The runs and their values at a step.
  values(step) {
    return this.shown.filter((curve) => !curve.thin).map((curve) => {
      const at = this.reached(step, curve.run);
      const value = at > curve.last ? NaN : curve.values[rowAt(at, curve.last)];
      return [data.runs[curve.run], readout(value)];
    });
  }
}

/// What a plot says of the step that is pointed at, beside the plots where there is room.
const plotReading = element("div", document.body, "reading");
plotReading.hidden = true;

/// @param plot where the pointer is, or null
function readPlot(plot, step) {
  plotReading.hidden = !plot || !plot.g;
  if (plotReading.hidden) {
    return;
  }
  plotReading.replaceChildren(plot.name(step));
  for (const [run, value] of plot.values(step)) {
    const line = element("div", plotReading, "");
    element("i", line, "", "●").style.color = runColor(run);
    line.append(`${run.label}  ${value}`);
  }
  const box = plot.canvas.getBoundingClientRect();
  const beside = box.left > innerWidth / 2;
  plotReading.style.left = beside ? "auto" : `${box.left + plot.frame.left + 4}px`;
  plotReading.style.right = beside ? `${innerWidth - box.left + 8}px` : "auto";
  const top = beside ? box.top : box.bottom + 4;
  const lowest = innerHeight - (document.querySelector("footer")?.offsetHeight ?? 0) - plotReading.offsetHeight - 4;
  plotReading.style.top = `${Math.max(4, Math.min(top, lowest))}px`;
}
