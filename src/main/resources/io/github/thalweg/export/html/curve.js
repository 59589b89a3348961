/// The curve of a landscape of one variable, in the place of the map: its values are upward, and the runs on it.
const TANGENT = 62, CURVE_STEP = 0.5;

/// How high a point stands: on the curve, or at its own y.
const upward = (x, y) => data.curve ? surface(x, 0) : y;

/// The part of the plane, or of the curve, that is shown: [left, right, low, high].
const shownBox = () => data.curve ? [data.box[0], data.box[1], ...data.heights] : data.box;

/// @returns the curve and the ground below it
function curvePaths(frame) {
  const line = new Path2D(), below = new Path2D(), high = frame.high;
  let before = NaN, beforeX = NaN;
  const close = () => {
    if (!Number.isNaN(before)) {
      below.lineTo(beforeX, frame.bottom);
      below.closePath();
    }
  };
  for (let px = frame.left; px <= frame.right; px += CURVE_STEP) {
    const py = Math.max(frame.top - high, Math.min(frame.bottom + high, frame.y(surface(frame.atX(px), 0))));
    const across = Math.min(py, before) < frame.top && Math.max(py, before) > frame.bottom;
    const middle = across ? frame.y(surface(frame.atX(px - CURVE_STEP / 2), 0)) : 0;
    const leap = across && !(middle >= frame.top && middle <= frame.bottom);
    if (Number.isNaN(py) || leap) {
      close();
    }
    if (!Number.isNaN(py)) {
      if (Number.isNaN(before) || leap) {
        line.moveTo(px, py);
        below.moveTo(px, frame.bottom);
      } else {
        line.lineTo(px, py);
      }
      below.lineTo(px, py);
    }
    before = py;
    beforeX = px;
  }
  close();
  return { line, below };
}

function paintCurve(g, frame) {
  g.save();
  clipTo(g, frame);
  g.fillStyle = look.panel;
  g.fillRect(frame.left, frame.top, frame.wide, frame.high);
  const { line, below } = curvePaths(frame);
  g.globalAlpha = 0.06;
  g.fillStyle = look.text;
  g.fill(below);
  g.globalAlpha = 1;
  g.lineWidth = 1;
  g.strokeStyle = look.line;
  for (const [value] of data.yTicks) {
    g.strokeRect(frame.left, frame.y(value), frame.wide, 0);
  }
  stroke(g, line, look.secondary, LINE * 0.9);
  g.restore();
  text(g, "f(x)", frame.left + 6, frame.top + 15, "left", look.secondary);
  text(g, "x", frame.right - 6, frame.bottom - 7, "right", look.secondary);
}

/// What runs see at their heads: the tangent, and the next step as an arrow.
function paintTangents(g, frame, shown) {
  const width = frame.atX(frame.right) - frame.atX(frame.left), h = width * 1e-6;
  for (const { run, head } of shown) {
    const x = run.x[head], px = frame.x(x), py = frame.y(surface(x, 0));
    if (!frame.holds(px, py)) {
      continue;
    }
    const slope = (surface(x + h, 0) - surface(x - h, 0)) / (2 * h);
    const right = frame.wide / width, down = frame.y(slope) - frame.y(0), norm = Math.hypot(right, down);
    if (norm > 0 && Number.isFinite(norm)) {
      const line = new Path2D(), dx = right / norm * TANGENT, dy = down / norm * TANGENT;
      line.moveTo(px - dx, py - dy);
      line.lineTo(px + dx, py + dy);
      stroke(g, line, runColor(run), 1.4);
    }
    paintNext(g, frame, run, head, px, py);
  }
}

function paintNext(g, frame, run, head, px, py) {
  if (head + 1 >= run.x.length || data.stride > 1) {
    return;
  }
  let dx = frame.x(run.x[head + 1]) - px, dy = frame.y(surface(run.x[head + 1], 0)) - py;
  const length = Math.hypot(dx, dy), far = frame.wide + frame.high;
  if (!(length > 2.2 * HEAD) || !Number.isFinite(length)) {
    return;
  }
  if (length > far) {
    [dx, dy] = [dx / length * far, dy / length * far];
  }
  const angle = Math.atan2(dy, dx), size = Math.min(8.4, length * 0.6), shaft = new Path2D();
  shaft.moveTo(px, py);
  shaft.lineTo(px + dx - size * 0.8 * Math.cos(angle), py + dy - size * 0.8 * Math.sin(angle));
  stroke(g, shaft, runColor(run), 2);
  g.fillStyle = runColor(run);
  g.fill(arrow(px + dx, py + dy, angle, size));
}
