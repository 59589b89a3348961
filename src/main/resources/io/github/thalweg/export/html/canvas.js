/// Sizes of lines and type, in pixels, as in the program.
const LINE = 2.4, CASING = 4.6, TRACE = 2, THIN = 1, HEAD = 6, SMALL = 12;
const FUTURE = 0.28;
const FONT = 'Inter, system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

/// Under the finger: plain lines, thin in plots, for dashes, round joins and casings take most of the time.
let lightly = false;

/// A canvas as fine as the screen; its size is that of its place on the page.
///
/// @returns the context, in the page's pixels, or null where there is no room
function context(canvas) {
  const { width, height } = canvas.getBoundingClientRect();
  const ratio = window.devicePixelRatio || 1;
  if (width < 40 || height < 40) {
    return null;
  }
  const g = sized(canvas, width, height, ratio);
  g.room = { width, height, ratio };
  return g;
}

function sized(canvas, width, height, ratio) {
  const w = Math.round(width * ratio), h = Math.round(height * ratio);
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  const g = canvas.getContext("2d");
  g.setTransform(ratio, 0, 0, ratio, 0, 0);
  g.clearRect(0, 0, width, height);
  return g;
}

/// A picture of the same size as another's, off the page.
function layer(room) {
  return sized(document.createElement("canvas"), room.width, room.height, room.ratio);
}

function text(g, words, x, y, align, color, weight = 400) {
  g.font = `${weight} ${SMALL}px ${FONT}`;
  g.textAlign = align;
  g.textBaseline = "alphabetic";
  g.fillStyle = color;
  g.fillText(words, x, y);
}

/// Words that run upwards, around a place.
function upwards(g, words, x, y) {
  g.save();
  g.translate(x, y);
  g.rotate(-Math.PI / 2);
  text(g, words, 0, 0, "center", look.secondary);
  g.restore();
}

const tagWidths = new Map();

function tagWidth(g, words) {
  if (!tagWidths.has(words)) {
    g.font = `500 ${SMALL}px ${FONT}`;
    tagWidths.set(words, g.measureText(words).width);
  }
  return tagWidths.get(words);
}

/// Words on a piece of the background, within a frame and beside what stands there already.
function tag(g, words, color, x, y, gap, frame, taken, leftward = x > (frame.left + frame.right) / 2) {
  const width = tagWidth(g, words) + 8, height = 18;
  const within = (v, low, high) => Math.max(low + 2, Math.min(v, high - 2));
  const left = within(leftward && x - gap - width >= frame.left ? x - gap - width : x + gap, frame.left, frame.right - width);
  const spot = (shift) => within(y - height / 2 + shift, frame.top, frame.bottom - height);
  const clash = (top) => taken.some((t) =>
    left < t.left + t.width && t.left < left + width && top < t.top + height && t.top < top + height);
  const shifts = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((n) => n * (height + 2));
  const top = spot(shifts.find((shift) => !clash(spot(shift))) ?? 0);
  taken.push({ left, top, width });
  g.globalAlpha = 0.82;
  g.fillStyle = look.panel;
  g.beginPath();
  g.roundRect(left, top, width, height, 3);
  g.fill();
  g.globalAlpha = 1;
  text(g, words, left + 4, top + 13, "left", color, 500);
}

function stroke(g, path, color, width, dash = []) {
  g.strokeStyle = color;
  g.lineWidth = width;
  g.lineCap = lightly ? "butt" : "round";
  g.lineJoin = lightly ? "bevel" : "round";
  g.setLineDash(lightly ? [] : dash.map((length) => length * width));
  g.stroke(path);
  g.setLineDash([]);
}

/// The share of its length that a dashed line is drawn: round ends add half a width each.
function inkOf(dash) {
  let drawn = 0, whole = 0;
  dash.forEach((length, i) => {
    drawn += i % 2 ? 0 : length + 1;
    whole += length;
  });
  return whole ? drawn / whole : 1;
}

/// A line under the finger, as wide as others: thin ones side by side take a fifth of the time of one that is wide.
function strokeLightly(g, path, color) {
  for (const [x, y] of [[-0.6, -0.6], [0.6, -0.6], [-0.6, 0.6], [0.6, 0.6]]) {
    g.translate(x, y);
    stroke(g, path, color, THIN);
    g.translate(-x, -y);
  }
}

/// A run's marker around a place, as a path.
function markerPath(run, x, y, radius) {
  const path = new Path2D();
  if (run.marker.length === 0) {
    path.arc(x, y, radius, 0, 2 * Math.PI);
  } else {
    run.marker.forEach(([u, v]) => path.lineTo(x + u * radius, y + v * radius));
    path.closePath();
  }
  return path;
}

/// A ring around the place of an update that is marked.
function markRing(g, x, y, color) {
  const path = new Path2D();
  path.arc(x, y, HEAD * 1.05, 0, 2 * Math.PI);
  stroke(g, path, look.panel, HEAD * 0.8);
  stroke(g, path, color, HEAD * 0.36);
}

/// A shape with a ring of the background around it.
function ringed(g, path, color, ring = HEAD * 0.6) {
  stroke(g, path, look.panel, ring);
  g.fillStyle = color;
  g.fill(path);
}

/// A regular star or polygon with a corner on top.
function star(x, y, radius, corners, inner, angle = 0) {
  const path = new Path2D();
  const points = inner < 1 ? 2 * corners : corners;
  for (let i = 0; i < points; i++) {
    const r = inner < 1 && i % 2 === 1 ? radius * inner : radius;
    const a = angle + 2 * Math.PI * i / points - Math.PI / 2;
    path.lineTo(x + r * Math.cos(a), y + r * Math.sin(a));
  }
  path.closePath();
  return path;
}
