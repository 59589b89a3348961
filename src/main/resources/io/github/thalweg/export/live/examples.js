/// The data picture: the rows of the table in the plane of their inputs, and every run's model at the playhead. With one
/// input the target is upward and a model is a curve; with two a model is the line where it predicts half way, over what
/// the chosen run predicts.
const DOT = 0.62, HOLE = 0.58, GOLDEN = Math.PI * (3 - Math.sqrt(5)), CELLS = 96, SHADE = 3;

class DataPicture {
  constructor(scene, parent) {
    this.scene = scene;
    this.canvas = element("canvas", parent, "");
    this.canvas.setAttribute("role", "img");
    const [x, y] = scene.plane ? [scene.across, `${scene.up}, coloured by ${scene.aim.name}`] : [scene.across, scene.up];
    this.canvas.setAttribute("aria-label", `Data: ${scene.rows.length} rows over ${x} and ${y}, with the models of ${data.runs.map((r) => r.label).join(", ")}`);
    const held = new Set(scene.heldOut);
    this.dots = scene.rows.map(([across, up, target, kind], i) => ({ across, up, target, kind, heldOut: held.has(i) }));
    this.trained = this.dots.map((_, i) => i).filter((i) => !held.has(i));
    // Where shape or height says the target, its colour need not be told.
    this.hasBar = scene.plane && scene.aim.kinds.length === 0;
  }

  /// Axes and rows for the size that there is.
  lay() {
    const g = this.g = context(this.canvas);
    if (!g) {
      return;
    }
    const { plane, box, dots } = { ...this.scene, dots: this.dots };
    const { width, height } = g.room;
    const most = (length, each) => Math.max(2, Math.min(7, Math.round(length / each)));
    const xTicks = linearTicks(box[0], box[1], most(width, 72)), yTicks = linearTicks(box[2], box[3], most(height, 60));
    this.lines = width < 456 ? 2 : 1;
    const sides = { left: widest(yTicks) + 35, top: 11, right: width - (this.hasBar ? 82 : 14), bottom: height - 46 - this.lines * 20 };
    this.frame = { ...planeFrame(sides, box), bar: this.hasBar, xTicks, yTicks };
    this.radius = HEAD * (dots.length < 300 ? DOT : dots.length < 3000 ? 0.42 : 0.26);
    this.placeRows();
    this.rows = layer(g.room);
    clipTo(this.rows, this.frame);
    dots.forEach((dot, i) => this.dot(this.rows, ...this.places[i], dot, this.radius));
  }

  /// Rows at one place are spread around it.
  placeRows() {
    const taken = new Map();
    this.places = this.dots.map(({ across, up }) => {
      const x = this.frame.x(across), y = this.frame.y(up), key = `${x} ${y}`, before = taken.get(key) ?? 0;
      taken.set(key, before + 1);
      const away = this.radius * 2.1 * Math.sqrt(before);
      return [x + away * Math.cos(GOLDEN * before), y + away * Math.sin(GOLDEN * before)];
    });
  }

  /// A row's mark. In a plane its colour is its target's; one that is held out has a hole.
  dot(g, x, y, { target, kind, heldOut }, size) {
    const shape = (radius) => markerPath({ marker: this.scene.markers[kind] }, x, y, radius), whole = shape(size);
    stroke(g, whole, look.panel, 3);
    g.fillStyle = this.scene.plane ? this.color(target) : look.secondary;
    g.fill(whole);
    if (this.scene.plane) {
      stroke(g, whole, look.text, 1);
    }
    if (heldOut) {
      g.fillStyle = look.panel;
      g.fill(shape(size * HOLE));
      stroke(g, shape(size * HOLE), this.scene.plane ? look.text : look.secondary, 1);
    }
  }

  /// The place of a target between the lowest and the highest.
  share(target) {
    const { low, high } = this.scene.aim;
    return (target - low) / (high - low);
  }

  color(target) {
    return `rgb(${ramp(GRADES)[Math.floor(Math.max(0, Math.min(1, this.share(target))) * (GRADES - 1))]})`;
  }

  /// @param chosen  the number of the run that is singled out
  /// @param pointed a place of the map whose model is shown in grey, or null
  paint(step, chosen, pointed) {
    const g = this.g;
    if (!g) {
      return;
    }
    const predict = engine.predictor(), frame = this.frame, { plane, settings } = this.scene;
    const places = data.runs.map((run) => {
      const row = headOf(step, run), at = [run.x[row], run.y[row]];
      return run.shown && at.every(Number.isFinite) ? at : null;
    });
    const run = data.runs[chosen].shown ? chosen : data.runs.findIndex((each) => each.shown);
    g.clearRect(0, 0, g.room.width, g.room.height);
    g.save();
    clipTo(g, frame);
    plane ? places[run] && this.shade(g, predict, places[run]) : this.grid(g);
    g.restore();
    g.drawImage(this.rows.canvas, 0, 0, g.room.width, g.room.height);
    g.save();
    clipTo(g, frame);
    if (data.residuals && places[run]) {
      paintResiduals(this, g, predict, places[run], runColor(data.runs[run]));
    }
    const models = places.map((at) => at && settings.map((setting) => this.model(predict, at, setting)));
    models.filter((lines) => lines).flat().forEach((line) => stroke(g, line, look.panel, CASING));
    // Solid lines below dashed ones.
    const order = data.runs.map((_, i) => i).filter((i) => models[i]).sort((a, b) => data.runs[a].dash.length - data.runs[b].dash.length);
    order.forEach((i) => models[i].forEach((line) => stroke(g, line, runColor(data.runs[i]), LINE, data.runs[i].dash)));
    if (places[run] && settings.length > 1 && !plane) {
      this.name(g, predict, places[run], runColor(data.runs[run]));
    }
    if (pointed) {
      const ghost = settings.map((setting) => this.model(predict, pointed, setting));
      ghost.forEach((line) => stroke(g, line, look.panel, 2 * LINE));
      ghost.forEach((line) => stroke(g, line, look.secondary, LINE));
    }
    const [ringed, seen] = this.seen(step, run);
    new Set(seen).forEach((row) => this.ring(g, ...this.places[row], runColor(data.runs[ringed])));
    g.restore();
    this.axes(g, run);
    this.key(g, seen.length ? ringed : -1);
  }

  /// The run whose rows are ringed, and these: the one that is singled out where it draws some and not all, else the
  /// first that does.
  seen(step, run) {
    for (const i of [run, ...data.runs.keys()]) {
      const rows = i >= 0 && data.runs[i].shown ? engine.seen(i, Math.min(paced(step, data.runs[i]), data.runs[i].updates)) : [];
      if (rows.length > 0 && rows.length < this.trained.length) {
        return [i, rows.map((row) => this.trained[row])];
      }
    }
    return [-1, []];
  }

  /// What a model predicts over the plane, in the colours of the targets.
  shade(g, predict, at) {
    const { frame } = this, cells = (length) => Math.max(8, Math.min(200, Math.round(length / SHADE / (lightly ? 0.5 : 1) / 2) * 2));
    const nodes = sampled(frame, cells(frame.wide), cells(frame.high), this.plane(predict, at, this.scene.settings[0]));
    const small = document.createElement("canvas");
    [small.width, small.height] = [nodes.columns, nodes.lines];
    small.getContext("2d").putImageData(heat(nodes, 1, (value) => this.share(value)), 0, 0);
    g.drawImage(small, frame.left, frame.top, frame.wide, frame.high);
  }

  grid(g) {
    const { frame, scene } = this;
    g.fillStyle = look.line;
    frame.yTicks.forEach(([value]) => g.fillRect(frame.left, frame.y(value) - 0.5, frame.wide, 1));
    frame.xTicks.forEach(([value]) => g.fillRect(frame.x(value) - 0.5, frame.top, 1, frame.high));
    if (scene.aim.kinds.length > 0) {
      const half = new Path2D(), y = frame.y(scene.aim.half);
      half.moveTo(frame.left, y);
      half.lineTo(frame.right, y);
      stroke(g, half, look.secondary, 1, [3, 3]);
    }
  }

  /// What a model predicts at a place of the plane of two inputs.
  plane(predict, [x, y], setting) {
    const row = setting.slice(), [first, second] = this.scene.inputs;
    return (across, up) => {
      row[first] = across;
      row[second] = up;
      return predict(x, y, row);
    };
  }

  /// The line of a model: a curve over one input, or where the prediction over two is half way.
  model(predict, at, setting) {
    const { frame, scene } = this;
    if (!scene.plane) {
      return this.curve(predict, at, setting);
    }
    const cells = lightly ? CELLS / 2 : CELLS;
    const nodes = sampled(frame, cells, cells, this.plane(predict, at, setting));
    const toX = (column) => frame.left + column / cells * frame.wide, toY = (row) => frame.top + row / cells * frame.high;
    return joined(nodes, scene.aim.half, toX, toY);
  }

  curve(predict, [x, y], setting) {
    const { frame } = this, path = new Path2D(), row = setting.slice(), points = Math.max(16, Math.min(600, Math.round(frame.wide / 2)));
    let drawn = false;
    for (let i = 0; i <= points; i++) {
      const px = frame.left + frame.wide * i / points;
      row[this.scene.inputs[0]] = frame.atX(px);
      const py = Math.max(frame.top - frame.high, Math.min(frame.bottom + frame.high, frame.y(predict(x, y, row))));
      if (!Number.isNaN(py)) {
        drawn ? path.lineTo(px, py) : path.moveTo(px, py);
      }
      drawn = !Number.isNaN(py);
    }
    return path;
  }

  /// What each curve of a run stands for, beside where it ends.
  name(g, predict, [x, y], color) {
    const { frame, scene } = this, taken = [];
    scene.settings.forEach((setting, i) => {
      const row = setting.slice();
      row[scene.inputs[0]] = scene.box[1];
      const py = frame.y(predict(x, y, row));
      if (Number.isFinite(py)) {
        tag(g, scene.captions[i], color, frame.right, Math.max(frame.top, Math.min(frame.bottom, py)), 4, frame, taken, true);
      }
    });
  }

  /// A ring around a row that this update saw.
  ring(g, x, y, color) {
    const path = new Path2D();
    path.arc(x, y, this.radius + TRACE * 1.9, 0, 2 * Math.PI);
    stroke(g, path, look.panel, TRACE * 1.9);
    stroke(g, path, color, TRACE * 0.9);
  }

  axes(g, run) {
    const { frame, scene } = this;
    paintAxes(g, frame);
    text(g, scene.across, (frame.left + frame.right) / 2, frame.bottom + 36, "center", look.text);
    upwards(g, scene.up, 14, (frame.top + frame.bottom) / 2);
    if (frame.bar) {
      const { low, high, title } = scene.aim;
      paintColorBar(g, frame, linearTicks(low, high, 6).map(([value, label]) => [this.share(value), label]));
      const words = run < 0 ? title : `${title}; ground: predicted by ${data.runs[run].label}`;
      upwards(g, words, g.room.width - 6, Math.max(frame.top + frame.high / 2, barTop(frame)));
    }
  }

  /// The lines below that say what the marks are; what has no room is left out, from the end.
  key(g, ringed) {
    const { scene, frame } = this, { kinds, name, low, high } = scene.aim, entries = [];
    const sample = (mark, words) => entries.push([(x, y) => this.dot(g, x, y, { heldOut: false, kind: 0, target: high, ...mark }, HEAD * DOT), words]);
    if (kinds.length > 0) {
      sample({ target: low, kind: 1 }, `${name} = ${kinds[0]}`);
      sample({}, `${name} = ${kinds[1]}`);
    } else if (scene.captions.length > 1) {
      scene.captions.forEach((caption, kind) => sample({ kind }, caption));
    }
    if (scene.heldOut.length > 0) {
      sample({ heldOut: true }, "held out");
    }
    if (ringed >= 0) {
      entries.push([(x, y) => this.ring(g, x, y, runColor(data.runs[ringed])), `seen by ${data.runs[ringed].label}`]);
    }
    if (scene.plane && !frame.bar && data.runs.length > 1) {
      entries.push([() => {}, "ground: predicted by the chosen run"]);
    }
    if (scene.averaged) {
      entries.push([() => {}, "columns not shown: at their means"]);
    }
    let x = frame.left, line = 0;
    g.font = `400 ${SMALL}px ${FONT}`;
    for (const [mark, words] of entries) {
      const wide = 20 + g.measureText(words).width;
      if (x > frame.left && x + wide > g.room.width - 4) {
        x = frame.left;
        line++;
      }
      if (line >= this.lines) {
        return;
      }
      const y = frame.bottom + 58 + 20 * line;
      mark(x + 7, y - 4);
      text(g, words, x + 20, y, "left", look.secondary);
      x += wide + 16;
    }
  }
}

/// The line at a level with its pieces joined, so that it can be dashed.
function joined(nodes, level, toX, toY) {
  const ends = new Map(), pieces = [], path = new Path2D();
  const key = ([x, y]) => `${Math.round(x * 100)} ${Math.round(y * 100)}`;
  const at = (end) => ends.get(key(end)) ?? ends.set(key(end), []).get(key(end));
  eachPiece(nodes, [level], 1, toX, toY, (_, x0, y0, x1, y1) => {
    const a = [x0, y0], b = [x1, y1], piece = { a, b, drawn: false };
    pieces.push(piece);
    at(a).push(piece);
    at(b).push(piece);
  });
  const follow = (piece, from) => {
    path.moveTo(...from);
    for (let next = piece, end = from; next; next = at(end).find(({ drawn }) => !drawn)) {
      next.drawn = true;
      end = key(next.a) === key(end) ? next.b : next.a;
      path.lineTo(...end);
    }
  };
  // Open lines from an end of theirs, then closed ones from anywhere.
  for (const isStart of [(end) => at(end).length === 1, () => true]) {
    for (const piece of pieces) {
      const from = [piece.a, piece.b].find(isStart);
      if (!piece.drawn && from) {
        follow(piece, from);
      }
    }
  }
  return path;
}

/// The words of a line about the rows that an update drew, by their numbers in the table.
function rowsText(rows) {
  const numbers = rows.slice(0, 12).map((row) => picture.trained[row] + 1).join(", ");
  const more = rows.length > 12 ? ` and ${rows.length - 12} more` : "";
  return `the gradient of row${rows.length === 1 ? "" : "s"} ${numbers}${more}: ${rows.length} of ${picture.trained.length} trained on`;
}
