/// The landscape: colours, contours, numbers. Drawn anew for every size, from the formula itself.
const GRADES = 1024;
const HATCH = 9;
const EVERY = 2;
const COARSE = 0.4;

/// Where the surface rises from node to node by less than this share of the way to the next level, it is flat.
const FLAT = 2e-4;

/// A level that the surface passes by less than this share of the way to the next level has no line.
const PASSED = 0.1;

const scalePlaces = {
  log: ({ base, low, high }) => (v) => (Math.log10(Math.max(v - base, 0)) - low) / (high - low),
  linear: ({ low, high }) => (v) => (v - low) / (high - low),
  quantile: ({ sample }) => (v) => {
    let from = 0, to = sample.length - 1;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (sample[middle] <= v) { from = middle; } else { to = middle; }
    }
    const wide = sample[to] - sample[from];
    return (from + (wide > 0 ? (v - sample[from]) / wide : 0)) / (sample.length - 1);
  },
};
let scalePlace = scalePlaces[data.scale.kind](data.scale);

/// The width of the widest number along a vertical axis.
const widest = (ticks) => Math.max(0, ...ticks.map(([, label]) => label.length)) * 7;

/// Where the map lies on its canvas, and places on it.
function mapFrame(room) {
  const bar = room.width >= 420 && !data.curve;
  const sides = { left: Math.max(43, widest(data.yTicks) + 14), top: 11, right: room.width - (bar ? 82 : 14), bottom: room.height - 28 };
  return { ...planeFrame(sides, shownBox()), bar, xTicks: data.xTicks, yTicks: data.yTicks };
}

/// A part of the plane in a rectangle of a canvas.
function planeFrame(sides, [xMin, xMax, yMin, yMax]) {
  const frame = sides, wide = frame.right - frame.left, high = frame.bottom - frame.top;
  return {
    ...frame, wide, high,
    x: (v) => frame.left + (v - xMin) / (xMax - xMin) * wide,
    y: (v) => frame.top + (yMax - v) / (yMax - yMin) * high,
    atX: (px) => xMin + (px - frame.left) / wide * (xMax - xMin),
    atY: (py) => yMax - (py - frame.top) / high * (yMax - yMin),
    // Rounded, a place on the edge may lie a little outside.
    holds: (px, py) => px >= frame.left - 0.01 && px <= frame.right + 0.01 && py >= frame.top - 0.01 && py <= frame.bottom + 0.01,
  };
}

/// Values at the middles of a picture's pixels.
function grid(frame, ratio) {
  const columns = Math.round(frame.wide * ratio), lines = Math.round(frame.high * ratio);
  return data.epochs ? gridOfRows(frame, columns, lines) : sampled(frame, columns, lines, surface);
}

/// Values of a function at the middles of cells.
function sampled(frame, columns, lines, f) {
  const values = new Float64Array(columns * lines);
  for (let row = 0, i = 0; row < lines; row++) {
    const y = frame.atY(frame.top + (row + 0.5) / lines * frame.high);
    for (let column = 0; column < columns; column++, i++) {
      values[i] = f(frame.atX(frame.left + (column + 0.5) / columns * frame.wide), y);
    }
  }
  return { columns, lines, values };
}

/// The colours of values.
///
/// @param placed where a value is on the scale of colours, from 0 to 1
function heat({ columns, lines, values }, ratio, placed = scalePlace) {
  const image = new ImageData(columns, lines);
  const colors = ramp(GRADES);
  const [hatch, ground] = [look.secondary, look.background].map((hex) =>
    [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)));
  const pixels = image.data;
  for (let i = 0; i < values.length; i++) {
    const place = placed(values[i]);
    let color = colors[Math.max(0, Math.min(GRADES - 1, Math.floor(place * (GRADES - 1))))];
    if (Number.isNaN(place)) {
      const period = HATCH * ratio, offset = (i % columns + Math.floor(i / columns)) % period;
      const ink = 0.45 * Math.max(0, Math.min(1, ratio + 0.5 - Math.min(offset, period - offset)));
      color = ground.map((c, k) => c + (hatch[k] - c) * ink);
    }
    pixels[4 * i] = color[0];
    pixels[4 * i + 1] = color[1];
    pixels[4 * i + 2] = color[2];
    pixels[4 * i + 3] = 255;
  }
  return image;
}

/// The lines at levels that rise, in the page's pixels.
function contours(nodes, levels, every, toX, toY) {
  const paths = levels.map(() => new Path2D());
  eachPiece(nodes, levels, every, toX, toY, (line, x0, y0, x1, y1) => {
    paths[line].moveTo(x0, y0);
    paths[line].lineTo(x1, y1);
  });
  return paths;
}

/// Marching squares: the pieces of the lines at levels that rise, each given to a function as the number of its level
/// and its two ends. One pass over the cells, for most are crossed by no line, or by one that crossed the last.
function eachPiece({ columns, lines, values }, levels, every, toX, toY, take) {
  const cell = { corners: new Float64Array(4), x: new Float64Array(4), y: new Float64Array(4) };
  const apart = (i) => [i - 1, i + 1].reduce((least, k) => k in levels ? Math.min(least, Math.abs(levels[k] - levels[i])) : least, Infinity);
  let least = Infinity, most = -Infinity;
  values.forEach((value) => {
    if (Number.isFinite(value)) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  });
  const flat = levels.map((level, i) => levels.length < 2 ? 0
    : Math.min(level - least, most - level) < PASSED * apart(i) ? Infinity : FLAT * apart(i));
  let first = 0;
  for (let row = 0; row + every < lines; row += every) {
    for (let column = 0; column + every < columns; column += every) {
      const at = row * columns + column, below = at + every * columns;
      const a = values[at], b = values[at + every], c = values[below + every], d = values[below];
      const low = Math.min(a, b, c, d), high = Math.max(a, b, c, d);
      if (!Number.isFinite(a + b + c + d)) {
        continue;
      }
      while (first > 0 && levels[first - 1] > low) { first--; }
      while (first < levels.length && levels[first] <= low) { first++; }
      for (let line = first; line < levels.length && levels[line] <= high; line++) {
        if (high - low <= flat[line]) {
          continue;
        }
        cell.corners.set([a, b, c, d]);
        const count = cross(cell, levels[line], column + 0.5, row + 0.5, every, toX, toY);
        // Of a saddle's four crossings those are joined that have the middle's side between them.
        const second = count === 4 && ((a + b + c + d) / 4 >= levels[line]) !== (a >= levels[line]) ? 3 : 1;
        take(line, cell.x[0], cell.y[0], cell.x[second], cell.y[second]);
        if (count === 4) {
          take(line, cell.x[2], cell.y[2], cell.x[4 - second], cell.y[4 - second]);
        }
      }
    }
  }
}

/// Puts where a line crosses the sides of a cell into the cell, in their order.
///
/// @returns how many there are
function cross({ corners, x, y }, level, left, top, every, toX, toY) {
  let count = 0;
  for (let side = 0; side < 4; side++) {
    const from = corners[side], to = corners[(side + 1) % 4];
    if (from >= level !== to >= level) {
      const share = (level - from) / (to - from);
      const dx = side === 0 ? share : side === 1 ? 1 : side === 2 ? 1 - share : 0;
      const dy = side === 0 ? 0 : side === 1 ? share : side === 2 ? 1 : 1 - share;
      x[count] = toX(left + dx * every);
      y[count++] = toY(top + dy * every);
    }
  }
  return count;
}

/// @param light coarse, for while it is changing
function paintGround(canvas, light = false) {
  const g = context(canvas);
  if (!g) {
    return null;
  }
  const { ratio } = g.room;
  const frame = mapFrame(g.room);
  if (data.curve) {
    paintCurve(g, frame);
    paintAxes(g, frame);
    return frame;
  }
  const fineness = light ? Math.min(ratio, 1) * COARSE : ratio;
  const nodes = grid(frame, fineness);
  if (light) {
    const small = document.createElement("canvas");
    [small.width, small.height] = [nodes.columns, nodes.lines];
    small.getContext("2d").putImageData(heat(nodes, fineness), 0, 0);
    g.drawImage(small, frame.left, frame.top, frame.wide, frame.high);
  } else {
    g.putImageData(heat(nodes, ratio), Math.round(frame.left * ratio), Math.round(frame.top * ratio));
  }
  const toX = (column) => frame.left + column / nodes.columns * frame.wide;
  const toY = (row) => frame.top + row / nodes.lines * frame.high;
  paintContours(g, nodes, Math.max(1, Math.round(EVERY * Math.min(fineness, 1.5))), toX, toY);
  paintAxes(g, frame);
  if (frame.bar) {
    paintColorBar(g, frame, data.scale.labels);
    upwards(g, data.scale.title, g.room.width - 5, barTop(frame) + (frame.bottom - barTop(frame)) / 2);
  }
  return frame;
}

function paintContours(g, nodes, every, toX, toY) {
  const levels = data.scale.levels.slice().sort(([a], [b]) => a - b);
  const paths = contours(nodes, levels.map(([level]) => level), every, toX, toY);
  g.strokeStyle = look.contour;
  levels.forEach(([, strong], line) => {
    g.globalAlpha = Math.min(1, look.contourOpacity * (strong ? 1.5 : 1));
    g.lineWidth = strong ? 1.1 : 0.8;
    g.stroke(paths[line]);
  });
  g.globalAlpha = 1;
}

function paintAxes(g, frame) {
  g.lineWidth = 1;
  g.strokeStyle = look.line;
  const few = (ticks, room) => ticks.filter((_, i) => i % (ticks.length * 36 > room ? 2 : 1) === 0);
  for (const [value, label] of few(frame.xTicks, frame.wide)) {
    const x = frame.x(value);
    g.strokeRect(x, frame.bottom, 0, 4);
    text(g, label, x, frame.bottom + 19, "center", look.secondary);
  }
  for (const [value, label] of few(frame.yTicks, frame.high)) {
    const y = frame.y(value);
    g.strokeRect(frame.left - 4, y, 4, 0);
    text(g, label, frame.left - 8, y + 4, "right", look.secondary);
  }
  g.strokeRect(frame.left, frame.top, frame.wide, frame.high);
}

const barTop = (frame) => Math.max(frame.top, frame.bottom - 233);

/// @param labels places on the bar, from 0 to 1, with their words
function paintColorBar(g, frame, labels) {
  const left = frame.right + 12, top = barTop(frame), high = frame.bottom - top;
  ramp(256).forEach((color, i) => {
    g.fillStyle = `rgb(${color})`;
    g.fillRect(left, frame.bottom - (i + 1) / 256 * high, 12, high / 256 + 0.5);
  });
  g.strokeStyle = look.line;
  g.strokeRect(left, top, 12, high);
  for (const [place, label] of labels) {
    const y = frame.bottom - place * high;
    g.strokeRect(left + 12, y, 3, 0);
    text(g, label, left + 18, y + 4, "left", look.secondary);
  }
}
