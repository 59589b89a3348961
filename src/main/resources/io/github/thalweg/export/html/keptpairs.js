/// Plots of one series over another, on pages that only play: their values and their axes are kept.
class KeptPairPlot extends PairPlot {
  constructor(kept, parent) {
    super(kept, null, parent);
    Object.assign(this.plot, kept.vertical);
    Object.assign(this.horizontal, kept.horizontal);
    this.lines = kept.curves.map(({ run, first, last, x, y }) =>
      ({ run, last, x: curveColumn(x, first, last), y: curveColumn(y, first, last) }));
    this.all = this.lines;
  }

  known() {
    return this.all.slice();
  }

  choose() {
    // The program chose the axes.
  }

  rowOf({ last }, update) {
    return rowAt(update, last);
  }

  updateOf({ last }, row) {
    return updateOf(row, last);
  }
}
