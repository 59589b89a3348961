/// The page: puts everything in its place and listens.
const byId = (id) => document.getElementById(id);
const ground = byId("ground"), tracks = byId("tracks"), themes = byId("theme");
const wishes = new URLSearchParams(`${location.hash.slice(1)}&${location.search.slice(1)}`);
const plots = [...(data.pairs ?? []).map((pair) => new KeptPairPlot(pair, byId("plots"))),
  ...data.plots.filter((plot) => plot.curves.length > 0).map((plot) => new (data.epochs ? EpochPlot : Plot)(plot, byId("plots")))];
const cards = data.runs.map((run) => new RunCard(run, byId("runs"), lay));
let map = null, pointed = null;
let hovered = null;
let selected = 0;
const picture = data.examples && new DataPicture(data.examples, beside(byId("tracks").parentElement));

/// A place for the data picture beside the map.
function beside(part) {
  const pictures = element("div", part.parentElement, "pictures");
  part.replaceWith(pictures);
  pictures.append(part);
  const made = element("section", pictures, "examples");
  made.setAttribute("aria-label", "Data");
  return made;
}

/// Singles a run out, whose model the data picture shades.
function choose(run) {
  selected = run;
  cards.forEach((card, i) => card.card.classList.toggle("chosen", i === run));
  lay();
}
if (picture) {
  cards.forEach(({ name }, i) => {
    Object.assign(name, { tabIndex: 0, title: "Shade this run's model" });
    name.setAttribute("role", "button");
    name.addEventListener("click", () => choose(i));
    name.addEventListener("keydown", (event) => { if (event.key === "Enter") { choose(i); } });
  });
  cards[0]?.card.classList.add("chosen");
}

const rowKeys = data.epochs && rowTools((words, title, action) => {
  const made = element("button", document.querySelector(".tools"), "wide", words);
  made.title = title;
  made.addEventListener("click", action);
  themes.parentElement.before(made);
  return made;
}, lay);

byId("title").textContent = data.title;
byId("landscape").textContent = [data.landscape === data.title ? "" : data.landscape, data.parameters]
  .filter((part) => part).join(", ");
element("span", byId("formula"), "", `${data.signature} = `);
byId("formula").append(data.formula);
byId("noise").textContent = data.noise;
byId("note").textContent = data.note;
tracks.setAttribute("aria-label", `${data.curve ? "Curve" : "Map"} of ${data.landscape} with the ways of ${data.runs.map((r) => r.label).join(", ")}`);
byId("playhead").max = data.length;
const [, , , scenario] = byId("scenario").textContent.split(":");
byId("download").href = `data:application/octet-stream;base64,${scenario}`;

/// Lays everything out for the size that there is, and for the runs that are shown.
function lay() {
  const frame = paintGround(ground);
  const g = frame && context(tracks);
  if (g) {
    const points = data.runs.map((run) => projected(run, frame));
    map = { g, frame, points, future: paintFuture(g.room, frame, points) };
  }
  picture?.lay();
  plots.forEach((plot) => plot.lay());
  cards.forEach((card) => card.paint());
  paint();
}

function paint() {
  const step = playback.step();
  if (map) {
    map.g.clearRect(0, 0, map.g.room.width, map.g.room.height);
    paintTracks(map.g, map.frame, map.future, map.points, step, hovered);
  }
  picture?.paint(step, selected, pointed);
  plots.forEach((plot) => plot.paint(step, hovered));
  cards.forEach((card) => card.read(step));
  byId("playhead").value = step;
  const [word, at, end] = playheadWords(step);
  byId("step").textContent = `${word} ${at} / ${end}`;
  const play = byId("play");
  play.setAttribute("aria-pressed", String(playback.playing));
  play.setAttribute("aria-label", playback.playing ? "Pause" : "Play");
  play.title = `${playback.playing ? "Pause" : "Play"} (Space)`;
  byId("loop").setAttribute("aria-pressed", String(playback.loop));
}

function theme() {
  applyTheme(themes.value);
  lay();
}

function hover(plot, update) {
  hovered = update;
  readPlot(plot, update);
  paint();
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
    hover(plot, update(event));
  });
  plot.canvas.addEventListener("pointerleave", () => hover(null, null));
}

/// The data picture shows the model of the place that is pointed at.
function point(place) {
  if (place || pointed) {
    pointed = place;
    picture?.paint(playback.step(), selected, pointed);
  }
}

function read(event) {
  const box = tracks.getBoundingClientRect();
  const px = event.clientX - box.left, py = event.clientY - box.top;
  const reading = byId("reading");
  reading.hidden = !map || !map.frame.holds(px, py);
  point(reading.hidden ? null : [map.frame.atX(px), data.curve ? 0 : map.frame.atY(py)]);
  if (!reading.hidden) {
    const x = map.frame.atX(px), y = map.frame.atY(py);
    reading.textContent = data.curve ? `x ${readout(x)}\nf(x) ${readout(surface(x, 0))}`
      : `x ${readout(x)}   y ${readout(y)}\nf ${readout(surface(x, y))}`;
  }
}
tracks.addEventListener("pointermove", read);
tracks.addEventListener("pointerdown", read);
tracks.addEventListener("pointerleave", (event) => {
  if (event.pointerType === "mouse") {
    byId("reading").hidden = true;
    point(null);
  }
});

const actions = {
  " ": () => playback.toggle(),
  ArrowLeft: () => playback.move(-1),
  ArrowRight: () => playback.move(1),
  Home: () => playback.seek(0),
  End: () => playback.seek(data.length),
  l: () => playback.toggleLoop(),
  ...rowKeys,
  t: () => {
    themes.selectedIndex = (themes.selectedIndex + 1) % themes.options.length;
    theme();
  },
};
addEventListener("keydown", (event) => {
  const own = event.target.closest("button, summary, a, select");
  const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  const theirs = own && (event.key === " " || own.tagName === "SELECT");
  if (action && !theirs && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    action();
  }
});
for (const [id, key] of [["play", " "], ["back", "ArrowLeft"], ["forward", "ArrowRight"], ["home", "Home"],
  ["end", "End"], ["loop", "l"]]) {
  byId(id).addEventListener("click", actions[key]);
}
byId("playhead").addEventListener("input", (event) => playback.seek(Number(event.target.value)));
byId("speed").addEventListener("change", (event) => { playback.speed = Number(event.target.value); });
themes.addEventListener("change", theme);
dark.addEventListener("change", theme);
contrast.addEventListener("change", theme);

addEventListener("hashchange", () => location.reload());
document.body.classList.toggle("embed", wishes.has("embed"));
if (wishes.has("step")) {
  playback.seek(Math.trunc(Number(wishes.get("step")) || 0));
}
if ([...themes.options].some((option) => option.value === wishes.get("theme"))) {
  themes.value = wishes.get("theme");
}
playback.changed = paint;
applyTheme(themes.value);
new ResizeObserver(lay).observe(ground);
if (picture) {
  new ResizeObserver(lay).observe(picture.canvas);
}
new ResizeObserver(() => { plots.forEach((plot) => plot.lay()); paint(); }).observe(byId("plots"));
lay();
if (wishes.has("play") && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
  playback.seek(0);
  playback.toggle();
}
