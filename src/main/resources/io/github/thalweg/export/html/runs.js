/// The runs by name, with what they are at the playhead. What users wrote is set as text, never as markup.
const EYE = "M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8z";

function element(name, parent, className, words = "") {
  const made = parent.appendChild(document.createElement(name));
  made.className = className;
  made.textContent = words;
  return made;
}

/// Puts other words into an element. The same words are left alone, for they would have the page laid out anew.
function write(element, words) {
  const text = element.firstChild;
  if (!text) {
    element.textContent = words;
  } else if (text.data !== words) {
    text.data = words;
  }
}

function icon(parent) {
  const space = "http://www.w3.org/2000/svg";
  const svg = parent.appendChild(document.createElementNS(space, "svg"));
  svg.setAttribute("viewBox", "0 0 16 16");
  for (const [d, kind] of [[EYE, "lid"], ["M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z", "pupil"], ["M3 14 13 2", "slash"]]) {
    const path = svg.appendChild(document.createElementNS(space, "path"));
    path.setAttribute("d", d);
    path.setAttribute("class", kind);
  }
}

class RunCard {
  /// @param toggled is called when the run is shown or hidden
  constructor(run, parent, toggled) {
    this.run = run;
    this.card = element("li", parent, "run");
    const head = element("div", this.card, "head");
    this.swatch = element("canvas", head, "swatch");
    this.swatch.setAttribute("aria-hidden", "true");
    this.name = element("strong", head, "", run.label);
    this.eye = element("button", head, "eye");
    icon(this.eye);
    this.eye.addEventListener("click", () => {
      run.shown = !run.shown;
      this.paint();
      toggled();
    });
    const now = element("div", this.card, "line");
    this.chip = element("span", now, `chip ${run.mood}`, run.verdict);
    this.chip.title = run.reason;
    this.loss = element("span", now, "loss");
    const more = element("div", this.card, "line settings");
    this.settings = element("span", more, "", run.settings);
    this.place = element("span", more, "place");
  }

  paint() {
    const g = sized(this.swatch, 34, 16, window.devicePixelRatio || 1);
    const line = new Path2D();
    line.moveTo(2, 8);
    line.lineTo(32, 8);
    stroke(g, line, runColor(this.run), TRACE, this.run.dash);
    ringed(g, markerPath(this.run, 17, 8, HEAD * 0.75), runColor(this.run), 3);
    this.card.classList.toggle("off", !this.run.shown);
    const name = `${this.run.shown ? "Hide" : "Show"} ${this.run.label}`;
    this.eye.title = name;
    this.eye.setAttribute("aria-label", name);
    this.eye.setAttribute("aria-pressed", String(this.run.shown));
  }

  read(step) {
    const row = headOf(step, this.run);
    const x = this.run.x[row], y = this.run.y[row];
    // The stored loss has more digits than the stored place could give; of repetitions only the median is stored.
    const loss = data.plots[0].curves.find((curve) => data.runs[curve.run] === this.run && !curve.thin && !curve.bandLow);
    write(this.loss, `f ${readout(loss ? loss.values[row] : surface(x, y))}`);
    write(this.place, data.curve ? `x = ${readout(x)}` : `(${readout(x)}, ${readout(y)})`);
  }
}
