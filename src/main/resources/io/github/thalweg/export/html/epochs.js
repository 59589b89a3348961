/// What pages of landscapes from examples have beyond others: plots over epochs, residuals in the data picture.
const REPLACED = 2;

/// The part of an epoch that an update of a run is: after one epoch every row was seen once, or as many were drawn.
function epochOf(run) {
  const drawn = engine.drawing(run), { rows } = data.epochs;
  return !drawn ? 1 : drawn[2] === REPLACED ? drawn[1] / rows : 1 / Math.ceil(rows / drawn[1]);
}

/// The epochs that are over after updates that draw rows so.
const wholeEpochs = (updates, [, batch, way]) => Math.floor(way === REPLACED ? updates * batch / data.epochs.rows
  : updates / Math.ceil(data.epochs.rows / batch));

/// The run that what is read belongs to: the one that is singled out, else the first that is seen.
const reference = () => data.runs[selected].shown ? selected : Math.max(0, data.runs.findIndex((run) => run.shown));

/// The epochs that every run makes, where the scenario says so; else null.
const countedEpochs = () => data.epochs.counted === null ? null : engine.get ? engine.get("epochs") : data.epochs.counted;

/// What the playhead says where the scenario counts epochs.
function epochWords(step) {
  const most = data.runs[0].pace[1], counted = countedEpochs();
  return ["epoch", roundedText(step / most * counted, 3), `${counted}`];
}

/// A plot over the updates, or over the epochs that they are: each run has its own pace, so that one update is at several
/// places.
class EpochPlot extends Plot {
  lay() {
    this.epochs = data.epochs.shown ? data.runs.map((_, run) => epochOf(run)) : null;
    this.across = this.epochs ? "epoch" : "update";
    if (this.epochs) {
      this.most = Math.ceil(Math.max(1, ...data.runs.map((run, i) => run.shown ? run.updates * this.epochs[i] : 0)));
    }
    this.plot.xTicks = wholeTicks(this.length(), 5);
    this.canvas.setAttribute("aria-label", `${this.plot.title} over the ${this.across}s, ${this.plot.note}`);
    super.lay();
  }

  length() {
    return this.epochs ? this.most : super.length();
  }

  x(update, run = reference()) {
    return super.x(this.epochs ? update * this.epochs[run] : update);
  }

  stepAt(px) {
    const run = reference(), share = Math.max(0, Math.min(1, (px - this.frame.left) / (this.frame.right - this.frame.left)));
    return stepOf(this.epochs ? this.until(run, share * this.most) : Math.round(share * this.length()), data.runs[run]);
  }

  /// The run's last update that is not beyond a number of epochs.
  until(run, epochs) {
    return Math.min(data.runs[run].updates, Math.floor(epochs / this.epochs[run] + 1e-9));
  }

  /// Where each run has its own pace nothing is faded, and there is no line at the playhead: markers say where it is.
  now(step) {
    const counted = countedEpochs(), { left, right } = this.frame;
    if (!this.epochs && counted === null) {
      return super.now(step);
    }
    if (this.epochs && counted !== null) {
      return Math.min(right, left + (right - left) * step / data.runs[0].pace[1] * counted / this.most);
    }
    return data.concealed ? Math.min(...data.runs.map((run, i) => this.x(paced(step, run), i))) : 2 * this.g.room.width;
  }

  hover(step) {
    return this.x(paced(step, data.runs[reference()]));
  }

  reached(step, run) {
    const read = reference(), update = paced(step, data.runs[read]);
    return this.epochs ? this.until(run, update * this.epochs[read]) : update;
  }

  name(step) {
    const read = reference(), update = paced(step, data.runs[read]);
    return this.epochs ? `epoch ${roundedText(update * this.epochs[read], 3)}` : super.name(update);
  }
}

/// How far each row's target is from what the model at a place predicts for it, in a data picture of one input.
function paintResiduals(picture, g, predict, [x, y], color) {
  const { scene, frame, places } = picture, [input] = scene.inputs, path = new Path2D(), far = 2 * frame.high;
  picture.dots.forEach((dot, i) => {
    let row = scene.table[i];
    if (!row) {
      row = scene.settings[0].slice();
      row[input] = dot.across;
    }
    const predicted = predict(x, y, row);
    if (Number.isFinite(predicted)) {
      path.moveTo(...places[i]);
      path.lineTo(places[i][0], Math.max(-far, Math.min(2 * far, frame.y(predicted))));
    }
  });
  stroke(g, path, color, THIN);
}

/// The buttons for them.
///
/// @param add     is given a button's words, its title and what it does
/// @param changed is called when plots are to be laid out anew
/// @returns the same by their keys
function rowTools(add, changed) {
  const keys = {}, tool = (key, words, title, pressed, action) => {
    const made = add(words, `${title} (${key.toUpperCase()})`, () => keys[key]());
    const tell = () => made?.setAttribute("aria-pressed", String(pressed()));
    keys[key] = () => {
      action();
      tell();
    };
    tell();
  };
  tool("e", "Over epochs", "Plots over epochs", () => data.epochs.shown, () => {
    data.epochs.shown = !data.epochs.shown;
    changed();
  });
  if (data.residuals !== null) {
    tool("d", "Residuals", "How far the rows are from the chosen run's model", () => data.residuals, () => {
      data.residuals = !data.residuals;
      paint();
    });
  }
  return keys;
}
