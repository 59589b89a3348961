/// Sliders and fields for the numbers of a scenario, each with its path.
const ENTRIES = new Map(engine.paths.map((entry) => [entry.path, entry]));
const FINE = 1000;

/// A value as a field shows it: every digit that was said, few of one that follows from others.
const fieldText = (value) => Number.isFinite(value) ? String(Number(value.toPrecision(12))) : String(value);

/// A row with a name, a slider where the number has a range, and a field.
///
/// @param changing is called while the number moves, `changed` when it rests
class NumberRow {
  constructor(path, parent, name, changing, changed) {
    this.entry = ENTRIES.get(path);
    this.row = element("label", parent, "number");
    this.row.title = this.entry.meaning ?? "";
    element("span", this.row, "symbol", name ?? this.entry.symbol);
    const { low, high } = this.entry;
    if (low !== null && high !== null && Math.abs(low) < 1e12 && Math.abs(high) < 1e12 && high > low) {
      this.slider = element("input", this.row, "");
      Object.assign(this.slider, { type: "range", min: 0, max: FINE, step: 1 });
      this.slider.setAttribute("aria-label", path);
      this.slider.addEventListener("input", () => this.say(this.valueAt(Number(this.slider.value)), changing));
      this.slider.addEventListener("change", changed);
    }
    this.field = element("input", this.row, "field");
    Object.assign(this.field, { type: "text", inputMode: "decimal", autocomplete: "off", spellcheck: false, placeholder: this.entry.none ?? "",
      title: this.entry.none ?? "" });
    this.field.setAttribute("aria-label", `${path}, a number`);
    this.field.addEventListener("change", () => {
      const typed = this.field.value.trim();
      this.say(typed === "" && this.entry.none ? null : typed.replace(",", ".").replace("−", "-"), changing);
      changed();
    });
    this.field.addEventListener("keydown", (event) => event.stopPropagation());
    this.error = element("span", parent, "wrong");
    this.error.setAttribute("role", "alert");
    this.error.hidden = true;
  }

  /// What is wrong with what was typed last; nothing for null.
  tell(wrong) {
    this.error.hidden = wrong === null;
    if (wrong === null) {
      this.field.removeAttribute("aria-invalid");
    } else {
      this.error.textContent = wrong;
      this.field.setAttribute("aria-invalid", "true");
    }
  }

  say(value, changing) {
    try {
      engine.set(this.entry.path, value);
      this.tell(null);
      changing();
    } catch (e) {
      this.tell(e.message);
    }
  }

  valueAt(position) {
    const { low, high, log, whole } = this.entry, share = position / FINE;
    const value = log && low > 0 ? low * Math.pow(high / low, share) : low + share * (high - low);
    const digits = Number(value.toPrecision(3));
    return whole ? Math.round(value) : Math.min(high, Math.max(low, digits));
  }

  /// A number that is not there stands at the end: no clipping is clipping at the largest, all rows are the most.
  positionOf(value) {
    if (value === undefined) {
      return FINE;
    }
    const { low, high, log } = this.entry;
    const share = log && low > 0 ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return Math.round(FINE * Math.max(0, Math.min(1, share))) || 0;
  }

  read() {
    const value = engine.get(this.entry.path), isNew = this.text === undefined || !Object.is(value, this.value);
    if (isNew) {
      this.value = value;
      this.text = value === undefined ? "" : fieldText(value);
      this.slider?.setAttribute("aria-valuetext", this.text);
    }
    if (isNew && this.slider && document.activeElement !== this.slider) {
      this.slider.value = this.positionOf(value);
    }
    if (document.activeElement !== this.field && this.field.value !== this.text) {
      this.field.value = this.text;
    }
  }
}

/// A run's card with its numbers: the rate at once, the others folded.
class LiveCard extends RunCard {
  constructor(run, index, parent, toggled, selected, changing, changed) {
    super(run, parent, toggled);
    this.index = index;
    this.rows = [];
    const prefix = `run${index + 1}.`;
    const own = engine.paths.map((entry) => entry.path).filter((path) => path.startsWith(prefix));
    this.name.tabIndex = 0;
    this.name.setAttribute("role", "button");
    this.name.title = "Show this run's step";
    this.name.addEventListener("click", selected);
    this.name.addEventListener("keydown", (event) => { if (event.key === "Enter") { selected(); } });
    const add = (path, into, name) => this.rows.push(new NumberRow(path, into, name, changing, changed));
    if (engine.runs[index].kernel < 0) {
      element("p", this.card, "small", run.recorded
        ? `${run.label} was recorded elsewhere: this page shows it as it was.`
        : `${run.label} is played back as it was exported: this page cannot compute it.`);
    }
    const rate = own.includes(`${prefix}lr`) && run.readsRate;
    if (rate) {
      add(`${prefix}lr`, this.card, "lr");
    }
    const others = own.filter((path) => path !== `${prefix}lr`);
    if (others.length > 0) {
      const more = element("details", this.card, "more");
      element("summary", more, "", "More");
      others.forEach((path) => add(path, more, path.slice(prefix.length).replace(/^schedule\./, "").replace(/\bfor$/, "updates")));
    }
    write(this.settings, run.settings);
  }

  read(step) {
    const row = Math.min(paced(step, this.run), this.run.updates), c = columns[this.index];
    write(this.loss, `f ${readout(c[2][row])}`);
    write(this.place, data.curve ? `x = ${readout(c[0][row])}` : `(${readout(c[0][row])}, ${readout(c[1][row])})`);
  }

  refresh(isSelected) {
    this.chip.className = `chip ${this.run.mood}`;
    write(this.chip, isStale(this.index) ? "as exported" : this.run.verdict);
    this.chip.title = this.run.reason;
    this.card.classList.toggle("chosen", isSelected);
    write(this.settings, engine.isChanged() && !this.run.recorded ? "" : this.run.settings);
    this.rows.forEach((row) => row.read());
  }
}
