/// What lies over the landscape: lines of the runs, minima, start, heads, and where runs are lost from sight.
const FINEST = 0.3, FINEST_LIGHTLY = 1;
const FEW = 60, APART = 7;

/// The part of a line inside a rectangle: canvases cannot dash lines that lead a billion pixels away.
///
/// @returns [x0, y0, x1, y1], or null where nothing of it is inside or an end is not finite
function inside(box, x0, y0, x1, y1) {
  const dx = x1 - x0, dy = y1 - y0;
  if (!Number.isFinite(dx) || !Number.isFinite(dy)) {
    return null;
  }
  let enter = 0, leave = 1;
  for (const [from, d, low, high] of [[x0, dx, box.left, box.right], [y0, dy, box.top, box.bottom]]) {
    if (d === 0 && (from < low || from > high)) {
      return null;
    }
    if (d !== 0) {
      enter = Math.max(enter, ((d > 0 ? low : high) - from) / d);
      leave = Math.min(leave, ((d > 0 ? high : low) - from) / d);
    }
  }
  return enter <= leave ? [x0 + enter * dx, y0 + enter * dy, x0 + leave * dx, y0 + leave * dy] : null;
}

/// The last row that a run's line leads to: after its last exit nothing of it is drawn, however often its leaps cross the
/// map.
function lastDrawn(run, frame) {
  let last = run.x.length - 1;
  while (last >= 0 && !frame.holds(frame.x(run.x[last]), frame.y(upward(run.x[last], run.y[last])))) {
    last--;
  }
  return last < 0 ? 0 : Math.min(last + 1, run.x.length - 1);
}

/// A run's rows in the page's pixels, without those that no pixel can show.
function projected(run, frame) {
  const points = [], finest = lightly ? FINEST_LIGHTLY : FINEST;
  let px = NaN, py = NaN;
  for (let row = 0; row < run.x.length; row++) {
    const x = frame.x(run.x[row]), y = frame.y(upward(run.x[row], run.y[row]));
    const near = Math.abs(x - px) < finest && Math.abs(y - py) < finest;
    if (!near || row === run.x.length - 1) {
      points.push({ row, x, y });
      px = x;
      py = y;
    }
  }
  points.last = lastDrawn(run, frame);
  return points;
}

/// The line of a run up to a row or its last exit, cut a little outside the map.
function trackPath(points, run, frame, head) {
  const path = new Path2D(), end = Math.min(head, points.last);
  const room = { left: frame.left - 20, right: frame.right + 20, top: frame.top - 20, bottom: frame.bottom + 20 };
  const holds = (x, y) => x >= room.left && x <= room.right && y >= room.top && y <= room.bottom;
  let endX = NaN, endY = NaN, beforeX = NaN, beforeY = NaN;
  const piece = ([x0, y0, x1, y1]) => {
    if (x0 !== endX || y0 !== endY) {
      path.moveTo(x0, y0);
    }
    path.lineTo(x1, y1);
    endX = x1;
    endY = y1;
  };
  const draw = (x, y) => {
    const whole = holds(x, y) && holds(beforeX, beforeY);
    const seen = whole ? [beforeX, beforeY, x, y] : inside(room, beforeX, beforeY, x, y);
    if (seen) {
      piece(seen);
    }
    beforeX = x;
    beforeY = y;
  };
  for (const { row, x, y } of points) {
    if (row > end) {
      break;
    }
    draw(x, y);
  }
  draw(frame.x(run.x[end]), frame.y(upward(run.x[end], run.y[end])));
  return path;
}

/// What does not move: ends of repetitions, whole lines faded, minima.
function paintFuture(room, frame, points) {
  const g = layer(room);
  g.save();
  clipTo(g, frame);
  data.runs.forEach((run, i) => {
    if (run.shown && run.seeds) {
      g.fillStyle = runColor(run);
      g.globalAlpha = 0.8;
      run.endsX.forEach((x, k) => g.fill(markerPath(run, frame.x(x), frame.y(upward(x, run.endsY[k])), HEAD * 0.45)));
    }
  });
  g.globalAlpha = FUTURE;
  data.runs.forEach((run, i) => {
    if (run.shown) {
      stroke(g, trackPath(points[i], run, frame, run.x.length - 1), runColor(run), LINE, run.dash);
    }
  });
  g.restore();
  paintMinima(g, frame);
  return g.canvas;
}

function paintMinima(g, frame) {
  for (const [x, y, found, higher] of data.minima) {
    const shape = (size) => star(frame.x(x), frame.y(upward(x, y)), HEAD * size, higher ? 4 : 5, higher ? 0.38 : 0.45);
    mark(g, frame, x, y, () => {
      ringed(g, shape(higher ? 1 : 1.35), look.text);
      if (found) {
        g.fillStyle = look.panel;
        g.fill(shape(higher ? 0.5 : 0.675));
      }
    });
  }
}

/// A mark at a place of the map, whole on its edge; what lies outside is cut.
function mark(g, frame, x, y, paint) {
  g.save();
  if (!frame.holds(frame.x(x), frame.y(upward(x, y)))) {
    clipTo(g, frame);
  }
  paint();
  g.restore();
}

function clipTo(g, frame) {
  g.beginPath();
  g.rect(frame.left, frame.top, frame.wide, frame.high);
  g.clip();
}

function paintStart(g, frame, [x, y], color, size) {
  const unit = HEAD * size;
  const circle = (radius) => {
    const path = new Path2D();
    path.arc(frame.x(x), frame.y(upward(x, y)), radius, 0, 2 * Math.PI);
    return path;
  };
  mark(g, frame, x, y, () => {
    g.fillStyle = look.panel;
    g.fill(circle(unit * 1.9));
    stroke(g, circle(unit * 1.45), color, unit * 0.42);
    g.fillStyle = color;
    g.fill(circle(unit * 0.42));
  });
}

/// Single updates, where there are few and they lie apart.
function paintMarks(g, points, head) {
  const past = points.filter(({ row }) => row <= head);
  let length = 0;
  for (let i = 1; i < past.length; i++) {
    length += vectorLength(past[i].x - past[i - 1].x, past[i].y - past[i - 1].y);
  }
  if (data.stride > 1 || head < 1 || head > FEW || length < APART * head) {
    return;
  }
  let before = { x: NaN, y: NaN };
  for (const point of past.slice(1, -1)) {
    if (!(vectorLength(point.x - before.x, point.y - before.y) < APART)) {
      g.beginPath();
      g.arc(point.x, point.y, LINE * 1.1, 0, 2 * Math.PI);
      g.fill();
      before = point;
    }
  }
}

/// An arrow where a run is out of sight, and how it ended.
function paintExit(g, frame, run, head, taken) {
  const visible = (row) => frame.holds(frame.x(run.x[row]), frame.y(upward(run.x[row], run.y[row])));
  const ending = head === run.x.length - 1 ? run.ending : "";
  let last = head;
  while (last >= 0 && !visible(last)) {
    last--;
  }
  if (last < 0 || (last === head && !ending)) {
    return;
  }
  let x = frame.x(run.x[last]), y = frame.y(upward(run.x[last], run.y[last]));
  if (last < head) {
    const bounded = (step) => Math.max(-1e150, Math.min(1e150, step));
    const dx = bounded(frame.x(run.x[last + 1]) - x), dy = bounded(frame.y(upward(run.x[last + 1], run.y[last + 1])) - y);
    if (!Number.isNaN(dx + dy) && (dx || dy)) {
      const reach = Math.min(dx ? ((dx > 0 ? frame.right : frame.left) - x) / dx : Infinity,
        dy ? ((dy > 0 ? frame.bottom : frame.top) - y) / dy : Infinity);
      x += dx * reach;
      y += dy * reach;
      ringed(g, arrow(x, y, Math.atan2(dy, dx), HEAD * 1.8), runColor(run));
    }
  }
  const left = data.stride === 1 ? `left at ${last + 1}` : `left after ${updateOf(last, run.updates)}`;
  tag(g, ending || left, runColor(run), x, y, HEAD * 2.4, frame, taken);
}

function arrow(x, y, angle, length) {
  const cos = Math.cos(angle), sin = Math.sin(angle);
  const path = new Path2D();
  path.moveTo(x - 2 * cos, y - 2 * sin);
  path.lineTo(x - length * cos - length * 0.55 * sin, y - length * sin + length * 0.55 * cos);
  path.lineTo(x - length * 0.7 * cos, y - length * 0.7 * sin);
  path.lineTo(x - length * cos + length * 0.55 * sin, y - length * sin - length * 0.55 * cos);
  path.closePath();
  return path;
}

/// Hides the map but for a disc round each head.
const REACH = 0.09;

function paintFog(g, frame, shown) {
  const fog = new Path2D(), seen = new Path2D(), radius = REACH * Math.min(frame.wide, frame.high);
  for (const { run, head } of shown) {
    const x = frame.x(run.x[head]), y = frame.y(upward(run.x[head], run.y[head]));
    if (frame.holds(x, y)) {
      seen.moveTo(x + radius, y);
      seen.arc(x, y, radius, 0, 2 * Math.PI);
    }
  }
  fog.rect(frame.left, frame.top, frame.wide, frame.high);
  g.fillStyle = look.background;
  g.fill(fog);
  g.save();
  g.clip(seen);
  g.clearRect(frame.left, frame.top, frame.wide, frame.high);
  g.restore();
}

/// Everything that moves with the playhead.
///
/// @param future  what does not move, or null under the finger
/// @param hovered a step that is pointed at in a plot, or null
function paintTracks(g, frame, future, points, step, hovered) {
  const shown = data.runs.map((run, i) => ({ run, points: points[i], head: headOf(step, run) }))
    .filter(({ run }) => run.shown);
  g.save();
  if (future && !data.fog) {
    g.drawImage(future, 0, 0, g.room.width, g.room.height);
  }
  g.save();
  clipTo(g, frame);
  if (data.fog) {
    paintFog(g, frame, shown);
  } else if (!future) {
    paintMinima(g, frame);
  }
  for (const { run, points, head } of shown) {
    const path = trackPath(points, run, frame, head);
    if (lightly) {
      strokeLightly(g, path, runColor(run));
    } else {
      stroke(g, path, look.panel, CASING);
      stroke(g, path, runColor(run), LINE, run.dash);
    }
    g.fillStyle = runColor(run);
    paintMarks(g, points, head);
  }
  g.restore();
  const taken = [];
  const x = frame.x(data.start[0]), y = frame.y(upward(...data.start));
  if (frame.holds(x, y)) {
    tag(g, "start", look.text, x, y, HEAD * 1.9, frame, taken, true);
  }
  paintStart(g, frame, data.start, look.text, 1);
  shown.filter(({ run }) => run.start).forEach(({ run }) => paintStart(g, frame, run.start, runColor(run), 0.6));
  if (data.curve && !lightly) {
    g.save();
    clipTo(g, frame);
    paintTangents(g, frame, shown);
    g.restore();
  }
  for (const { run, head } of shown) {
    for (const update of run.marks.filter((update) => update <= run.updates && rowAt(update, run.updates) <= head)) {
      const row = rowAt(update, run.updates), x = frame.x(run.x[row]), y = frame.y(upward(run.x[row], run.y[row]));
      if (frame.holds(x, y)) {
        markRing(g, x, y, runColor(run));
        tag(g, `update ${update}`, look.text, x, y, HEAD * 1.6, frame, taken, x > (frame.left + frame.right) / 2);
      }
    }
  }
  shown.forEach(({ run, head }) => paintExit(g, frame, run, head, taken));
  for (const { run, head } of shown) {
    const at = (row, draw) => {
      const x = frame.x(run.x[row]), y = frame.y(upward(run.x[row], run.y[row]));
      if (frame.holds(x, y)) {
        draw(markerPath(run, x, y, HEAD));
      }
    };
    at(head, (marker) => ringed(g, marker, runColor(run)));
    if (hovered !== null) {
      at(headOf(hovered, run), (marker) => stroke(g, marker, runColor(run), 1.5));
    }
  }
  g.restore();
}
