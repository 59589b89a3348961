/// The view: everything in its place, listening. One function makes one view in one element of a page.
const parts = options.parts ?? ["header", "controls", "plots", "transport"];
const has = (part) => parts.includes(part);
const place = (parent, tag, className, label) => {
  const made = element(tag, parent, className);
  if (label) {
    made.setAttribute("aria-label", label);
  }
  return made;
};
const button = (parent, className, words, title, action) => {
  const made = element("button", parent, className, words);
  made.type = "button";
  made.title = title;
  made.setAttribute("aria-label", title.replace(/ \(.*\)$/, ""));
  made.addEventListener("click", action);
  return made;
};
let map = null, hovered = null, pointed = null, selected = 0, themeWish = "system", dirty = false, logWish = true;
const undone = [], done = [engine.said()];

// Heading.
const header = has("header") ? place(host, "header", "live-head") : null;
let rowKeys = null, undoButton = null, redoButton = null, resetButton = null;
if (header) {
  const heading = element("div", header, "heading");
  element("h1", heading, "", data.title);
  element("span", heading, "landscape-part", data.landscape === data.title ? "" : data.landscape);
  const formula = element("code", header, "formula-part");
  element("span", formula, "", `${data.signature} = `);
  formula.append(data.formula);
  const tools = element("div", header, "tools");
  undoButton = button(tools, "wide", "Undo", "Undo (Ctrl+Z)", () => undo());
  redoButton = button(tools, "wide", "Redo", "Redo (Ctrl+Shift+Z)", () => redo());
  resetButton = button(tools, "wide", "Reset", "All numbers as exported (R)", () => reset());
  button(tools, "wide", "Step", "The rule's lines with this update's numbers (S)", () => toggleStep());
  button(tools, "wide", "Log", "Logarithmic or linear plots (G)", () => toggleLog());
  rowKeys = data.epochs && rowTools((words, title, action) => button(tools, "wide", words, title, action), () => schedule(false));
  button(tools, "wide", "Theme", "Theme: system, light, dark, high contrast (T)", () => nextTheme());
}

// Map, and the names of the runs at it.
const main = place(host, "main", "live");
const pictures = data.examples ? place(main, "div", "pictures") : main;
const mapPart = place(pictures, "section", "map", "Map");
const ground = place(mapPart, "canvas", "");
ground.setAttribute("aria-hidden", "true");
const tracks = place(mapPart, "canvas", "tracks-part");
tracks.setAttribute("role", "img");
tracks.setAttribute("aria-label", `${data.curve ? "Curve" : "Map"} of ${data.landscape} with the ways of ${data.runs.map((r) => r.label).join(", ")}; the start can be dragged`);
const reading = place(mapPart, "output", "reading-part");
reading.hidden = true;
const picture = data.examples && new DataPicture(data.examples, place(pictures, "section", "examples", "Data"));
const status = place(host, "p", "unseen");
status.setAttribute("role", "status");
const legend = place(main, "div", "legend", "Runs at the map");
const chips = data.runs.map((run, i) => {
  const chip = button(legend, "key", "", `${run.label}: its numbers and its step`, () => choose(i, true));
  chip.swatch = element("canvas", chip, "swatch");
  chip.swatch.setAttribute("aria-hidden", "true");
  element("b", chip, "", run.label);
  chip.word = element("span", chip, "");
  return chip;
});

// A lesson has no heading: what rows have beyond others stands beside the runs.
if (data.epochs && !rowKeys) {
  const tools = element("span", legend, "row-tools");
  rowKeys = rowTools((words, title, action) => button(tools, "wide", words, title, action), () => schedule(false));
}

// Numbers.
const changing = () => { dirty = true; schedule(true); };
const changed = () => commit();
const controls = has("controls") ? place(main, "section", "runs", "Numbers") : null;
const numberRows = [];
let cards = [], noteText = null;
if (controls) {
  const common = element("div", controls, "common");
  element("h2", common, "", "Landscape and start");
  if (header) {
    // Where the heading has no room for it.
    element("code", common, "formula-below", `${data.signature} = ${data.formula}`);
  }
  const add = (path, name) => numberRows.push(new NumberRow(path, common, name, changing, changed));
  engine.head.parameters.forEach((at) => add(engine.paths[at].path));
  engine.head.start.forEach((at, axis) => add(engine.paths[at].path, axis ? "start y" : "start x"));
  const { path: length } = engine.paths.find(({ path }) => path === "steps" || path === "epochs");
  add(length, length === "steps" ? "updates" : length);
  engine.paths.filter(({ path }) => /^(noise|validation)\./.test(path)).forEach(({ path }) => add(path, path.replace(/^(noise|validation)\.(early_stop\.)?/, "")));
  if (engine.head.seed >= 0) {
    button(common, "wide", "Draw the noise anew", "The next seed (N)", () => {
      engine.set("noise.seed", engine.get("noise.seed") + 1);
      changing();
      commit();
    });
  }
  element("h2", controls, "", "Runs");
  const list = element("ul", controls, "");
  cards = data.runs.map((run, i) => new LiveCard(run, i, list, () => { compute(false); lay(); }, () => choose(i), changing, changed));
  element("p", controls, "small", data.noise);
  noteText = element("p", controls, "small note", data.note);
  const about = element("details", controls, "small");
  element("summary", about, "", "Keys, links and opening this in Thalweg");
  element("p", about, "", "Space plays and pauses, ← and → step, Home and End go to the start and the end, L loops, S shows the step, " +
    "G switches logarithmic plots, N draws the noise anew, R takes all changes back, T changes the theme, Ctrl+Z undoes.");
  element("p", about, "", "The address keeps what was set: #start=1,2&run1.lr=0.01; #embed fits the page into a frame, #theme=dark and #step=50 " +
    "work too. The digits are those of the program. This page carries its scenario: open the file in Thalweg to change all else.");
  const link = element("a", element("p", about, ""), "", "Download the scenario as it was exported");
  link.download = "race.thalweg";
  link.href = `data:application/octet-stream;base64,${data.scenario}`;
}

// Plots, and the step.
const side = place(main, "section", "plots", "Plots and step");
const stepPart = place(side, "div", "inside");
stepPart.hidden = true;
const plots = has("plots") ? [...(data.pairs ?? []).map((pair, i) => new PairPlot(pair, i, side)), ...data.plots.map((plot) => new (data.epochs ? EpochPlot : Plot)(plot, side))] : [];

// Transport.
const footer = has("transport") ? place(host, "footer", "live-foot") : null;
let playButton = null, loopButton = null, playhead = null, stepText = null;
const SHAPES = { home: "M4 3v10M13 3 7 8l6 5z", back: "M10 3 5 8l5 5", forward: "m6 3 5 5-5 5", end: "M12 3v10M3 3l6 5-6 5z",
  loop: "M3 8V6a2 2 0 0 1 2-2h8l-2-2m2 2-2 2M13 8v2a2 2 0 0 1-2 2H3l2 2m-2-2 2-2" };
function shaped(made, ...shapes) {
  const space = "http://www.w3.org/2000/svg", svg = made.appendChild(document.createElementNS(space, "svg"));
  svg.setAttribute("viewBox", "0 0 16 16");
  for (const [d, kind] of shapes) {
    const path = svg.appendChild(document.createElementNS(space, "path"));
    path.setAttribute("d", d);
    path.setAttribute("class", kind ?? "");
  }
  return made;
}
if (footer) {
  shaped(button(footer, "home-part", "", "To the start (Home)", () => playback.seek(0)), [SHAPES.home]);
  shaped(button(footer, "back-part", "", "One update back (←)", () => playback.move(-1)), [SHAPES.back]);
  playButton = shaped(button(footer, "play-part", "", "Play (Space)", () => playback.toggle()), ["M5 3v10l8-5z", "play"], ["M5 3v10M11 3v10", "pause"]);
  shaped(button(footer, "forward-part", "", "One update forward (→)", () => playback.move(1)), [SHAPES.forward]);
  shaped(button(footer, "end-part", "", "To the end (End)", () => playback.seek(data.length)), [SHAPES.end]);
  playhead = place(footer, "input", "playhead-part", "Update");
  Object.assign(playhead, { type: "range", min: 0, step: 1 });
  playhead.addEventListener("input", () => playback.seek(Number(playhead.value)));
  stepText = element("output", footer, "step-part");
  stepText.word = element("span", stepText, "word");
  stepText.now = element("span", stepText, "");
  stepText.of = element("span", stepText, "of");
  loopButton = shaped(button(footer, "loop-part", "", "Loop (L)", () => playback.toggleLoop()), [SHAPES.loop]);
  const speed = element("select", footer, "speed-part");
  speed.setAttribute("aria-label", "Speed");
  for (const times of [0.1, 0.25, 0.5, 1, 2, 4, 10]) {
    const option = element("option", speed, "", `${times}x`);
    option.value = times;
    option.selected = times === 1;
  }
  speed.addEventListener("change", () => { playback.speed = Number(speed.value); });
}

/// Runs, plots and words anew.
function compute(light) {
  const before = data.length, atEnd = playback.position >= before;
  const changedLandscape = recompute(light);
  playback.position = atEnd ? data.length : Math.min(playback.position, data.length);
  return changedLandscape;
}

let asked = false, askedLight = true, untold = false;

/// Computes and draws before the next frame; full, when any of those who asked wants that.
function schedule(light) {
  askedLight = asked ? askedLight && light : light;
  if (!asked) {
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      lightly = askedLight;
      if (compute(askedLight) || coarse && !askedLight) {
        frameGround(askedLight);
      }
      relay();
      lightly = false;
      announce();
    });
  }
}

let coarse = false, marked = null;

/// A place that was marked, with its ring.
function paintMark(g, f) {
  const [x, y] = marked.place, high = upward(x, y), px = f.x(x), py = f.y(high);
  const ring = new Path2D(), centre = new Path2D(), wide = Math.abs(f.x(x + marked.reach) - px);
  ring.ellipse(px, py, wide, data.curve ? wide : Math.abs(f.y(high + marked.reach) - py), 0, 0, 2 * Math.PI);
  centre.arc(px, py, 4, 0, 2 * Math.PI);
  stroke(g, ring, look.accent, 2, [6, 4]);
  ringed(g, centre, look.accent);
}

function frameGround(light) {
  coarse = light;
  const frame = paintGround(ground, light);
  if (frame && map) {
    map.frame = frame;
  }
}

/// Calls an action when an element gets another size. Observers also tell the first, for which all is laid out already.
function onResize(part, action) {
  const sizeOf = () => `${part.clientWidth} ${part.clientHeight}`;
  let size = sizeOf();
  new ResizeObserver(() => {
    const now = sizeOf();
    if (now !== size) {
      size = now;
      action();
    }
  }).observe(part);
}

/// Lays everything out for the size that there is; coarse while something moves, for words that change may change it.
function lay() {
  coarse = dirty;
  const frame = paintGround(ground, dirty);
  const g = frame && context(tracks);
  map = g ? { g, frame } : null;
  picture?.lay();
  relay();
}

/// What follows from the results: lines on the map, curves, cards.
function relay() {
  if (map) {
    map.points = data.runs.map((run) => projected(run, map.frame));
    map.future = lightly || data.concealed ? null : paintFuture(map.g.room, map.frame, map.points);
  }
  plots.forEach((plot) => {
    write(plot.note, plot.plot.note);
    plot.note.title = plot.plot.note;
    plot.lay();
  });
  cards.forEach((card, i) => card.refresh(i === selected));
  if (!lightly) {
    paintSwatches();
  }
  chips.forEach((chip, i) => {
    const run = data.runs[i];
    write(chip.word, isStale(i) ? "as exported" : run.verdict);
    chip.word.className = run.mood;
    chip.classList.toggle("off", !run.shown);
    chip.classList.toggle("chosen", i === selected);
  });
  numberRows.forEach((row) => row.read());
  if (undoButton) {
    undoButton.disabled = done.length < 2;
    redoButton.disabled = undone.length === 0;
    resetButton.disabled = !engine.isChanged();
  }
  paint();
}

function paintSwatches() {
  cards.forEach((card) => card.paint());
  chips.forEach((chip, i) => {
    const g = sized(chip.swatch, 16, 16, window.devicePixelRatio || 1);
    g.fillStyle = runColor(data.runs[i]);
    g.fill(markerPath(data.runs[i], 8, 8, 5.5));
  });
}

/// Draws what moves with the playhead.
function paint() {
  const step = playback.step();
  if (map && map.points) {
    map.g.clearRect(0, 0, map.g.room.width, map.g.room.height);
    paintTracks(map.g, map.frame, map.future, map.points, step, hovered);
    if (marked) {
      paintMark(map.g, map.frame);
    }
  }
  picture?.paint(step, selected, data.fog ? null : pointed);
  plots.forEach((plot) => plot.paint(step, hovered));
  cards.forEach((card) => card.read(step));
  if (footer) {
    playhead.max = data.length;
    playhead.value = step;
    const [word, at, end] = playheadWords(step);
    playhead.setAttribute("aria-valuetext", `${word} ${at} of ${end}`);
    write(stepText.word, `${word} `);
    write(stepText.now, `${at} `);
    write(stepText.of, `/ ${end}`);
    playButton.setAttribute("aria-pressed", String(playback.playing));
    playButton.setAttribute("aria-label", playback.playing ? "Pause" : "Play");
    loopButton.setAttribute("aria-pressed", String(playback.loop));
  }
  if (!stepPart.hidden) {
    paintStep(step);
  }
}

const pairText = (values) => values.length > 1 ? `(${readout(values[0])}, ${readout(values[1])})` : readout(values[0]);

/// The lines of the selected run's update that leads to where the playhead is; of the first at the start.
function paintStep(step) {
  const run = data.runs[selected], update = Math.max(1, Math.min(paced(step, run), run.updates));
  stepPart.replaceChildren();
  element("h3", stepPart, "", `${run.label}, update ${update}`);
  const lines = run.updates > 0 ? engine.lines(selected, update) : [];
  if (lines.length === 0) {
    element("p", stepPart, "small", "There are no lines to show: this run made no update, or is only played back.");
  }
  const list = element("ol", stepPart, "");
  for (const { text: line, value, reads } of lines) {
    const item = element("li", list, line.dead ? "dead" : "");
    const first = element("div", item, "");
    element("code", first, "", line.code ? `${line.name} = ${line.code}` : line.name);
    element("b", first, "", pairText(value));
    const names = Object.keys(reads).map((name) => `${name} ${pairText(reads[name])}`).join(", ");
    const rows = line.ofRows && picture ? engine.seen(selected, update) : [];
    element("div", item, "small", [rows.length ? rowsText(rows) : line.comment, names].filter((part) => part).join(". "));
  }
}

function toggleStep() {
  stepPart.hidden = !stepPart.hidden;
  side.classList.toggle("stepping", !stepPart.hidden);
  lay();
}

function toggleLog() {
  logWish = !logWish;
  data.plots.forEach((plot) => { plot.wish = logWish; });
  schedule(false);
}

function nextTheme() {
  themeWish = THEMES[(THEMES.indexOf(themeWish) + 1) % THEMES.length];
  restyle();
}

function restyle() {
  applyTheme(themeWish);
  lay();
}

function choose(run, scroll) {
  selected = run;
  if (scroll && cards[run]) {
    cards[run].card.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }
  relay();
}

// Undo, address, event.
function commit() {
  if (dirty) {
    dirty = false;
    legend.style.minHeight = "";
    done.push(engine.said());
    undone.length = 0;
    told();
  }
  schedule(false);
}

/// The same at once, for scripts.
function settle() {
  if (compute(false)) {
    frameGround(false);
  }
  relay();
  dirty = true;
  commit();
  announce();
}

function told() {
  writeAddress();
  untold = true;
  schedule(false);
  [...numberRows, ...cards.flatMap((card) => card.rows)].forEach((row) => row.tell(null));
  document.dispatchEvent(new CustomEvent("thalweg-change", { detail: { changed: changes() } }));
}

/// Says aloud what has become of the runs, once they are computed.
function announce() {
  if (untold) {
    untold = false;
    status.textContent = data.runs.map((run, i) => `${run.label}: ${isStale(i) ? "as exported" : run.verdict}`).join("; ");
  }
}

const changes = () => Object.fromEntries(engine.paths.filter(({ path }) => engine.isSet(path)).map(({ path }) => [path, engine.get(path)]));

function undo() {
  if (done.length > 1) {
    undone.push(done.pop());
    engine.restore(done[done.length - 1]);
    told();
  }
}

function redo() {
  if (undone.length > 0) {
    done.push(undone.pop());
    engine.restore(done[done.length - 1]);
    told();
  }
}

function reset() {
  if (engine.isChanged()) {
    engine.reset();
    dirty = true;
    commit();
  }
}

const wishes = options.address ? new URLSearchParams(location.hash.slice(1)) : new URLSearchParams();
const OTHERS = ["embed", "theme", "step", "play"];

function readAddress() {
  for (const [path, words] of wishes) {
    if (!OTHERS.includes(path) && words !== "") {
      try {
        const numbers = words.split(",");
        engine.set(path, numbers.length > 1 ? numbers : numbers[0]);
      } catch (e) {
        data.note = `${data.note} The address says ${path}=${words}: ${e.message}.`.trim();
      }
    }
  }
  if (noteText) {
    write(noteText, data.note);
  }
}

/// Does without where a frame forbids it.
function writeAddress() {
  if (options.address) {
    const words = OTHERS.filter((word) => wishes.has(word)).map((word) => wishes.get(word) ? `${word}=${wishes.get(word)}` : word);
    for (const [path, value] of Object.entries(changes())) {
      words.push(`${path}=${value}`);
    }
    try {
      history.replaceState(null, "", words.length ? `#${words.join("&")}` : location.pathname + location.search);
    } catch (e) { /* A sandboxed frame has no history. */ }
  }
}

// The start under the finger.
const GRAB = 26;
let dragged = null, held = null;

/// Under the finger the map stays where it is: asking for its place has the page laid out anew.
function placeOf(event) {
  const box = held ?? tracks.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

/// The start that is near: [path, x, y], or null.
function startNear(event) {
  if (!map) {
    return null;
  }
  const [px, py] = placeOf(event);
  const starts = [["start", data.start], ...data.runs.map((run, i) => [`run${i + 1}.start`, run.start])].filter(([, at]) => at);
  const away = ([, [x, y]]) => Math.hypot(map.frame.x(x) - px, map.frame.y(upward(x, y)) - py);
  const near = starts.sort((a, b) => away(a) - away(b))[0];
  return near && away(near) < GRAB ? near[0] : null;
}

function moveStart(event) {
  const [px, py] = placeOf(event), f = map.frame;
  const round = (v, unit) => Number(v.toFixed(Math.max(0, Math.min(12, 1 - Math.floor(Math.log10(unit))))));
  const within = (v, low, high) => Math.max(low, Math.min(high, v));
  const unit = Math.abs(f.atX(1) - f.atX(0));
  const x = round(f.atX(within(px, f.left, f.right)), unit);
  engine.set(dragged, data.curve ? x : [x, round(f.atY(within(py, f.top, f.bottom)), unit)]);
  changing();
}

tracks.addEventListener("touchstart", (event) => {
  if (event.touches.length === 1 && startNear(event.touches[0])) {
    event.preventDefault();
  }
}, { passive: false });
tracks.addEventListener("pointerdown", (event) => {
  dragged = startNear(event);
  if (dragged) {
    held = tracks.getBoundingClientRect();
    tracks.setPointerCapture(event.pointerId);
    event.preventDefault();
  }
  read(event);
});
tracks.addEventListener("pointermove", (event) => {
  if (dragged) {
    moveStart(event);
  } else {
    tracks.classList.toggle("grab", startNear(event) !== null);
  }
  read(event);
});
for (const end of ["pointerup", "pointercancel"]) {
  tracks.addEventListener(end, () => {
    if (dragged) {
      dragged = held = null;
      commit();
    }
  });
}
tracks.addEventListener("dblclick", (event) => {
  dragged = "start";
  moveStart(event);
  dragged = null;
  commit();
});
tracks.addEventListener("pointerleave", (event) => {
  if (event.pointerType === "mouse") {
    reading.hidden = true;
    point(null);
  }
});

/// The data picture shows the model of the place that is pointed at.
function point(place) {
  if (place === null && pointed === null) {
    return;
  }
  pointed = place;
  picture?.paint(playback.step(), selected, data.fog ? null : pointed);
}

function read(event) {
  const [px, py] = placeOf(event);
  reading.hidden = !map || data.fog || !map.frame.holds(px, py);
  point(reading.hidden || dragged ? null : [map.frame.atX(px), data.curve ? 0 : map.frame.atY(py)]);
  if (!reading.hidden) {
    const x = map.frame.atX(px), y = data.curve ? 0 : map.frame.atY(py), d = engine.derivatives(x, y);
    reading.textContent = data.curve ? `x ${readout(x)}   f(x) ${readout(d[0])}\nslope ${readout(d[1])}   f″ ${readout(d[3])}`
      : `x ${readout(x)}   y ${readout(y)}\nf ${readout(d[0])}   slope ${readout(Math.hypot(d[1], d[2]))}`;
  }
}

for (const plot of plots) {
  const update = (event) => {
    const { left, top } = plot.canvas.getBoundingClientRect();
    return plot.stepAt(event.clientX - left, event.clientY - top);
  };
  plot.canvas.addEventListener("pointerdown", (event) => {
    plot.canvas.setPointerCapture(event.pointerId);
    playback.seek(update(event));
  });
  plot.canvas.addEventListener("pointermove", (event) => {
    if (event.buttons) {
      playback.seek(update(event));
    }
    hovered = update(event);
    readPlot(plot, hovered);
    paint();
  });
  plot.canvas.addEventListener("pointerleave", () => {
    hovered = null;
    readPlot(null, null);
    paint();
  });
}

const actions = {
  " ": () => playback.toggle(), ArrowLeft: () => playback.move(-1), ArrowRight: () => playback.move(1),
  Home: () => playback.seek(0), End: () => playback.seek(data.length), l: () => playback.toggleLoop(), t: nextTheme,
  s: toggleStep, g: toggleLog, r: reset, ...rowKeys,
  n: () => {
    if (engine.head.seed >= 0) {
      engine.set("noise.seed", engine.get("noise.seed") + 1);
      changing();
      commit();
    }
  },
};
if (options.keys) {
  addEventListener("keydown", (event) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if ((event.ctrlKey || event.metaKey) && (key === "z" || key === "y")) {
      event.preventDefault();
      (key === "y" || event.shiftKey ? redo : undo)();
      return;
    }
    const own = event.target.closest?.("button, summary, a, select, input");
    const theirs = own && (event.key === " " || own.tagName === "SELECT" || own.tagName === "INPUT" && own !== playhead);
    if (actions[key] && !theirs && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      actions[key]();
    }
  });
}

readAddress();
if (options.address) {
  // A link to the same page that was followed here. What the page itself writes into its address tells nobody.
  addEventListener("hashchange", () => location.reload());
}
document.body.classList.toggle("embed", wishes.has("embed"));
if (THEMES.includes(wishes.get("theme"))) {
  themeWish = wishes.get("theme");
}
applyTheme(themeWish);
recompute(false);
playback.position = Math.min(wishes.has("step") ? Math.max(0, Math.trunc(Number(wishes.get("step")) || 0)) : data.step, data.length);
playback.changed = () => {
  paint();
  options.stepped?.(playback.step());
};
done[0] = engine.said();
dark.addEventListener("change", restyle);
contrast.addEventListener("change", restyle);
onResize(ground, lay);
// Verdicts that come and go under the finger would have the map change its size again and again.
new ResizeObserver(() => { legend.style.minHeight = dirty ? `${legend.offsetHeight}px` : ""; }).observe(legend);
if (picture) {
  onResize(picture.canvas, lay);
}
onResize(side, () => { plots.forEach((plot) => plot.lay()); paint(); });
lay();
if (wishes.has("play") && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
  playback.seek(0);
  playback.toggle();
}

const NAMES = { x: 0, y: 1, loss: 2, grad_x: 4, grad_y: 5, lr: 3, rate_x: 6, rate_y: 7 };
const api = {
  /// Sets a number by its path, or a start to a pair.
  set(path, value) {
    engine.set(path, value);
    settle();
  },
  get: (path) => engine.get(path),
  /// The columns of a run as it is now; row 0 is the start.
  run(label) {
    const found = engine.compute(engine.labelled(label));
    return Object.fromEntries(Object.entries(NAMES).map(([name, column]) => [name, Array.from(found[column])]));
  },
  reset() {
    engine.reset();
    settle();
  },
  /// The verdict of a run as it is now: text, mood, reason.
  verdict(label) {
    const { verdict, mood, reason } = data.runs[engine.labelled(label)];
    return { text: verdict, mood, reason };
  },
  get step() { return playback.step(); },
  seek: (update) => playback.seek(update),
  play: () => playback.toggle(),
  select: (label) => choose(engine.labelled(label)),
  show(label, shown) {
    data.runs[engine.labelled(label)].shown = shown;
    compute(false);
    relay();
  },
  /// Shows nothing of what comes after the playhead, or all.
  conceal(on) {
    data.concealed = on;
    relay();
  },
  /// The place of the plane under a point of the page; null outside the map.
  at(clientX, clientY) {
    const box = tracks.getBoundingClientRect(), px = clientX - box.left, py = clientY - box.top;
    return map && map.frame.holds(px, py) ? [map.frame.atX(px), data.curve ? 0 : map.frame.atY(py)] : null;
  },
  /// Marks a place with a ring round it; nothing for null.
  mark(place, reach) {
    marked = place && { place, reach };
    paint();
  },
  /// Hides the map but for a disc round each head, or shows it.
  fog(on) {
    data.fog = on;
    relay();
  },
  showStep(shown) { if (stepPart.hidden === shown) { toggleStep(); } },
  paths: () => engine.paths.map(({ path }) => path),
};
