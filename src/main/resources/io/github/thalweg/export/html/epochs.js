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

  updateAt(px) {
    if (!this.epochs) {
      return super.updateAt(px);
    }
    const run = reference(), share = (px - this.frame.left) / (this.frame.right - this.frame.left);
    return this.until(run, Math.max(0, Math.min(1, share)) * this.most);
  }

  /// The run's last update that is not beyond a number of epochs.
  until(run, epochs) {
    return Math.min(data.runs[run].updates, Math.floor(epochs / this.epochs[run] + 1e-9));
  }

  /// Nothing is faded, and there is no line at the playhead: markers say where each run is.
  now(step) {
    return !this.epochs ? super.now(step) : data.concealed ? Math.min(...data.runs.map((_, run) => this.x(step, run))) : 2 * this.g.room.width;
  }

  reached(update, run) {
    return this.epochs ? this.until(run, update * this.epochs[reference()]) : update;
  }

  name(update) {
    return this.epochs ? `epoch ${roundedText(update * this.epochs[reference()], 3)}` : super.name(update);
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
