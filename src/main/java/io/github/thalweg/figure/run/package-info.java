/// The results that a figure shows, with the playhead, and runs and ensembles described in words.
///
/// Uses `figure.style` and the results in `run`.
///
/// Start with [FigureInput]: everything that is drawn takes one.
package io.github.thalweg.figure.run;
