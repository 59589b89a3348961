/// Verdicts: what a teacher would say of a run, by the table of the program's package `run.verdict`; its reasons about
/// rates are left to the program.
const NEAR = 2e-3, NEAR_WITH_NOISE = 0.05, STILL = 2e-4, GONE = 20, BASIN = 0.15;

/// Three digits, whole numbers whole, as the program's sentences have them.
function brief(value) {
  if (!Number.isFinite(value) || (value === Math.round(value) && Math.abs(value) < 1e6)) {
    return String(value);
  }
  const text = value.toExponential(2), size = Number(text.split("e")[1]);
  return size < -4 || size > 2 ? text.replace(/(e.)(\d)$/, "$10$2") : value.toPrecision(3);
}

const say = (x, y) => data.curve ? `x = ${brief(x)}` : `(${brief(x)}, ${brief(y)})`;

/// The minimum downhill from a point, by Newton's steps where the surface curves up and short ones down the slope
/// elsewhere; null where none is near.
///
/// @param turn -1 for the maximum uphill
function minimumBelow(x, y, size, turn = 1) {
  const at = (u, v) => engine.derivatives(u, v).map((d) => turn * d);
  let radius = size / 128, here = at(x, y);
  for (let i = 0; i < 120 && Number.isFinite(here[0] + here[1] + here[2]); i++) {
    const [f, gx, gy, a, b, c] = here, determinant = a * c - b * b;
    let dx = -gx, dy = -gy;
    if (a > 0 && determinant > 0) {
      dx = (-gx * c + gy * b) / determinant;
      dy = (-gy * a + gx * b) / determinant;
      if (vectorLength(dx, dy) < 1e-9 * size) {
        return [x, y];
      }
    }
    const length = vectorLength(dx, dy), steep = a + c;
    if (steep > 0 && vectorLength(gx, gy) < 1e-9 * steep * size && determinant > -1e-12 * steep * steep) {
      // Level along a valley's floor: a minimum among others, unless it goes down on one side.
      const angle = Math.atan2(2 * b, a - c) / 2, u = -1e-3 * size * Math.sin(angle), v = 1e-3 * size * Math.cos(angle);
      return at(x + u, y + v)[0] >= f && at(x - u, y - v)[0] >= f ? [x, y] : null;
    }
    if (!(length > 0)) {
      return null;
    }
    const part = Math.min(1, radius / length), next = at(x + part * dx, y + part * dy);
    if (next[0] <= f) {
      x += part * dx;
      y += part * dy;
      here = next;
      radius *= 2;
    } else {
      radius /= 4;
      if (radius < 1e-12 * size) {
        return null;
      }
    }
  }
  return null;
}

class Measures {
  constructor(columns, minima, noisy, turn) {
    const [x, y, , , gx, gy] = columns, loss = turn < 0 ? columns[2].map((value) => -value) : columns[2];
    Object.assign(this, { x, y, loss, gx, gy, minima: turn < 0 ? [] : minima, noisy, turn, last: columns.updates, held: columns[9], reason: columns.reason });
    const [x0, x1, y0, y1] = data.box;
    this.size = Math.max(x1 - x0, y1 - y0);
    this.middle = [(x0 + x1) / 2, (y0 + y1) / 2];
    this.tail = this.part(Math.max(0, this.last - Math.max(10, Math.floor(this.last / 5))));
    this.rest = this.part(Math.max(0, this.last - Math.max(3, Math.min(100, Math.floor(this.last / 50)))));
    this.nearest = this.findNearest();
  }

  /// The height as the run sees it.
  height(at) { return this.turn * surface(...at); }

  /// The loss of a row as it is.
  shown(row) { return this.turn * this.loss[row]; }

  step(k) { return vectorLength(this.x[k] - this.x[k - 1], this.y[k] - this.y[k - 1]); }

  norm(k) { return vectorLength(this.gx[k], this.gy[k]); }

  part(from) {
    let path = 0, cosines = 0, turns = 0;
    for (let k = from + 1; k <= this.last; k++) {
      const step = this.step(k);
      path += step;
      const before = k > from + 1 ? this.step(k - 1) : 0;
      if (step > 0 && before > 0) {
        cosines += ((this.x[k] - this.x[k - 1]) * (this.x[k - 1] - this.x[k - 2]) +
          (this.y[k] - this.y[k - 1]) * (this.y[k - 1] - this.y[k - 2])) / (step * before);
        turns++;
      }
    }
    return { from, path, net: vectorLength(this.x[this.last] - this.x[from], this.y[this.last] - this.y[from]),
      reversal: turns ? cosines / turns : 0, lastStep: this.last ? this.step(this.last) : 0 };
  }

  findNearest() {
    const away = ([x, y]) => vectorLength(this.x[this.last] - x, this.y[this.last] - y);
    const known = this.minima.reduce((best, m) => best && away(best) <= away(m) ? best : m, null);
    if ((known && away(known) < (this.noisy ? NEAR_WITH_NOISE : NEAR) * this.size) || this.reason === "DIVERGED" ||
      this.reason === "LEFT_DOMAIN" || this.explodes()) {
      return known;
    }
    const own = minimumBelow(this.x[this.last], this.y[this.last], this.size, this.turn);
    return own && (!known || away(own) < away(known)) ? own : known;
  }

  distance(row) { return this.nearest ? vectorLength(this.x[row] - this.nearest[0], this.y[row] - this.nearest[1]) : NaN; }

  lowest() { return this.minima.length ? Math.min(...this.minima.map((at) => this.height(at))) : 0; }

  explodes() {
    const far = GONE * Math.max(this.size, vectorLength(this.x[0] - this.middle[0], this.y[0] - this.middle[1]));
    const grown = this.loss[this.last] > Math.max(this.loss[0], 0) * 10 + 1 && this.loss[this.last] > this.loss[this.tail.from];
    return grown || (this.tail.net > far && this.tail.net > 0.5 * this.tail.path);
  }

  still() { return this.rest.path < STILL * this.size * 10 && this.tail.lastStep < STILL * this.size; }

  smallGradient() {
    let largest = 0;
    for (let k = 0; k <= this.last; k += Math.max(1, Math.floor(this.last / 1000))) {
      largest = Math.max(largest, this.norm(k));
    }
    return this.norm(this.last) <= Math.max(1e-2 * largest, 1e-6 * steepestInView());
  }

  /// How the validation loss rises while the training loss falls: [since, lowest, now, loss before, loss now, rows]; null
  /// where it does not.
  overfit() {
    const held = this.held, last = this.last;
    if (!held || this.turn < 0 || last < 2 || !Number.isFinite(held[last])) {
      return null;
    }
    const rows = this.noisy ? Math.max(1, Math.floor(last / 20)) : 1;
    const mean = (values, to) => this.over(to - rows + 1, to, (row) => values[row]).mean;
    let best = 0, lowest = Infinity;
    for (let part = 0; part < Math.floor((last + 1) / rows); part++) {
      const value = mean(held, last - part * rows);
      if (value < lowest) {
        [best, lowest] = [last - part * rows, value];
      }
    }
    const now = mean(held, last), before = mean(this.loss, best), loss = mean(this.loss, last), rise = now - lowest;
    return rise > 0.1 * Math.abs(lowest) && rise > 0.02 * Math.abs(held[0] - lowest) && before - loss > 0.01 * Math.abs(before) ?
      [best, lowest, now, before, loss, rows] : null;
  }

  converged() {
    if (!this.nearest || !this.still() || !(this.distance(this.last) < NEAR * this.size)) {
      return false;
    }
    const low = this.height(this.nearest);
    return this.smallGradient() || this.loss[this.last] - low < 1e-3 * Math.max(Math.abs(this.loss[0] - low), 1e-12);
  }

  stalled() { return this.still() && this.smallGradient() && !this.converging() && !this.slopeLeadsOn(); }

  /// What the level place is where a run has stalled, and how it curves there; empty where it is neither a saddle nor a
  /// summit.
  standsAt() {
    const [, , , a, b, d] = engine.derivatives(this.x[this.last], this.y[this.last]).map((value) => this.turn * value);
    const middle = (a + d) / 2, radius = vectorLength((a - d) / 2, b);
    const one = middle < 0 ? middle - radius : middle + radius, other = (a * d - b * b) / one;
    const high = Math.max(one, other), low = Math.min(one, other), flat = (size) => this.norm(this.last) < 1e-6 * size * this.size;
    const place = low < -1e-14 * high && (high > 0 ? flat(high) && "saddle" : high < 0 && flat(-low) && "summit");
    return place ? [` at a ${place}`, `: it curves by ${brief(high)}${high === low ? "" : ` and ${brief(low)}`}, a ${place}`] : ["", ""];
  }

  slopeLeadsOn() {
    const height = this.nearest ? this.loss[this.last] - this.height(this.nearest) : 0;
    return height > 0 && this.norm(this.last) * this.distance(this.last) > height * 0.5;
  }

  settledAt() {
    let step = this.last;
    while (step > 0 && vectorLength(this.x[step - 1] - this.x[this.last], this.y[step - 1] - this.y[this.last]) < NEAR * this.size) {
      step--;
    }
    return step;
  }

  over(from, to, value) {
    let sum = 0, most = 0;
    for (let row = from; row <= to; row++) {
      const here = value(row);
      sum += here;
      most = Math.max(most, here);
    }
    return { mean: sum / (to - from + 1), most };
  }

  hovers() {
    const half = Math.floor(this.last / 2), distance = (row) => this.distance(row);
    return this.noisy && this.tail.net < 0.3 * this.tail.path &&
      !(this.over(half, this.last, distance).mean < 0.5 * this.over(Math.floor(this.last / 4), half, distance).mean);
  }

  steady(value, factor) {
    let least = Infinity, most = 0;
    for (let k = 1; k <= this.last; k++) {
      const here = value(k);
      least = Math.min(least, here);
      most = Math.max(most, here);
      if (!(most < factor * least)) {
        return false;
      }
    }
    return most < factor * least;
  }

  rings() {
    return this.last > 0 && this.steady((k) => this.step(k), 1.05) && !this.steady((k) => this.norm(k), 1.5) &&
      this.tail.net < 0.2 * this.tail.path;
  }

  oscillates() {
    const part = Math.floor((this.last - this.tail.from) / 5), loss = (row) => this.loss[row];
    const before = this.over(this.tail.from, this.tail.from + part, loss).mean;
    const falls = before - this.over(this.last - part, this.last, loss).mean > 0.1 * Math.abs(before - this.lowest());
    return this.tail.reversal < -0.5 && this.tail.net < 0.2 * this.tail.path && !falls;
  }

  lastThrow() {
    for (let k = this.last; k > 1; k--) {
      const out = this.distance(k - 1) < BASIN * this.size && this.distance(k) > this.distance(k - 1) + BASIN * this.size;
      if (out && this.step(k) > 2 * this.step(k - 1)) {
        return k;
      }
    }
    return 0;
  }

  needed() {
    if (!this.nearest) {
      return Infinity;
    }
    const middle = Math.floor((this.tail.from + this.last + 1) / 2), distance = (row) => this.distance(row);
    const now = Math.max(this.over(middle, this.last, distance).most, NEAR * this.size * 0.5);
    const shrinking = Math.log(this.over(this.tail.from, middle, distance).most / now) / Math.max(this.last - middle, 1);
    return shrinking > 0 ? Math.max(0, Math.log(now / (NEAR * this.size)) / shrinking) : Infinity;
  }

  converging() { return this.needed() <= 10 * this.last; }
}

const UPHILL = [["minimum", "maximum"], ["summit", "bottom"], ["downhill", "uphill"], ["fell from", "rose from"]];

/// [text, mood, reason] of a run's columns; of one that maximizes, as of the same way downhill.
function verdictOf(columns, minima, noisy, uphill) {
  const verdict = verdictBelow(new Measures(columns, minima, noisy, uphill ? -1 : 1));
  return uphill ? verdict.map((words) => UPHILL.reduce((text, [from, to]) => text.replaceAll(from, to), words)) : verdict;
}

function verdictBelow(c) {
  const last = c.last, tail = c.tail, end = say(c.x[last], c.y[last]);
  const counted = (updates) => `${updates} update${updates === 1 ? "" : "s"}`;
  const ofTail = last - tail.from === 1 ? "last update" : `last ${counted(last - tail.from)}`;
  const way = `the ${ofTail} made a way of ${brief(tail.path)} and got ${brief(tail.net)} far`;
  if (c.reason === "DIVERGED") {
    return [`diverged at ${last}`, "bad", `At update ${last} the loss was ${brief(c.shown(last))} and the point ${end}.`];
  }
  if (c.reason === "LEFT_DOMAIN") {
    return [last === 0 ? "starts outside the domain" : `left the domain at ${last}`, "bad",
      `${last === 0 ? "It starts at" : `At update ${last} it stepped to`} ${end}, where the loss or its gradient is undefined.`];
  }
  if (c.explodes()) {
    const down = c.loss[last] < c.loss[0], way = `n ${counted(last)} the loss ${down ? "fell" : "went"} from ${brief(c.shown(0))} to ` +
      `${brief(c.shown(last))}, and the point is ${end}`;
    return ["diverging", "bad", down ? `It runs downhill without end: i${way}.` : `I${way} and still runs away.`];
  }
  const overfit = c.overfit();
  if (overfit) {
    const [since, lowest, now, before, loss, rows] = overfit;
    return [`overfitting since ${since}`, "middling", `Since update ${since} the validation loss has risen from ${brief(lowest)} to ` +
      `${brief(now)}, while the training loss fell from ${brief(before)} to ${brief(loss)}${rows === 1 ? "" : ` (means of ${rows} updates)`}.`];
  }
  if (c.converged()) {
    const step = c.settledAt(), low = c.height(c.nearest);
    return [`converged at ${step}`, "good", `From update ${step} on it stays within ${brief(NEAR * c.size)} of where it ends, at the ` +
      `${c.turn < 0 ? "" : low <= c.lowest() + 1e-9 ? "lowest known " : "local "}minimum near ${say(...c.nearest)}; the gradient is ${brief(c.norm(last))} ` +
      `and the last step ${brief(tail.lastStep)}.`];
  }
  if (c.stalled()) {
    const [place, curves] = c.standsAt();
    return ["stalled" + place, "bad", `The gradient is only ${brief(c.norm(last))} and the last step ${brief(tail.lastStep)}, but no minimum ` +
      `is near ${end}${curves}.`];
  }
  if (c.rings()) {
    return ["circling", "bad", `Every step is ${brief(tail.lastStep)} long, so it cannot settle: ${way}.`];
  }
  if (c.hovers()) {
    const { mean, most } = c.over(Math.floor(last / 2), last, (row) => c.distance(row));
    return ["hovering", "middling", `Noise keeps it moving, and it no longer gets nearer: ${c.nearest ? `over the last half it was ${brief(mean)} ` +
      `from the minimum near ${say(...c.nearest)} on average and up to ${brief(most)}` : way}.`];
  }
  if (c.oscillates()) {
    return ["oscillating", "bad", `Its steps reverse (mean cosine ${brief(tail.reversal)}): ${way}.`];
  }
  const thrown = c.lastThrow();
  if (thrown > 0) {
    return ["thrown out", "middling", `At update ${thrown} one step of ${brief(c.step(thrown))} threw it from ${brief(c.distance(thrown - 1))} to ` +
      `${brief(c.distance(thrown))} away from the minimum: the slope there is too steep for this rate.`];
  }
  if (c.converging()) {
    const needed = Math.ceil(c.needed());
    return ["converging", "good", `It is ${brief(c.distance(last))} from the minimum near ${say(...c.nearest)} ` +
      (needed === 0 ? `but still moves: ${way}.` : `and at its present pace needs about ${brief(needed)} more update${needed === 1 ? "" : "s"}.`)];
  }
  if (tail.path < 0.02 * c.size) {
    const needed = c.needed();
    return ["too slow", "bad", `The ${ofTail} moved it by only ${brief(tail.net)}; ` +
      (Number.isFinite(needed) ? `at this pace it needs about ${brief(Math.ceil(needed))} more.` : "its distance to a minimum does not shrink.")];
  }
  return ["still moving", "middling", `The ${ofTail} moved it by ${brief(tail.net)}; the loss is ${brief(c.shown(last))}.`];
}

let steepest = NaN;

function steepestInView() {
  if (Number.isNaN(steepest)) {
    const [x0, x1, y0, y1] = data.box;
    steepest = 0;
    for (let i = 0; i < 256; i++) {
      const d = engine.derivatives(x0 + (x1 - x0) * (i % 16 + 0.5) / 16, y0 + (y1 - y0) * (Math.floor(i / 16) + 0.5) / 16);
      const norm = vectorLength(d[1], d[2]);
      steepest = Number.isFinite(norm) ? Math.max(steepest, norm) : steepest;
    }
  }
  return steepest;
}
