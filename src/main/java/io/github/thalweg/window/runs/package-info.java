/// The column of run cards: rule, learning rate, verdict, parameters, start, clipping, decay.
///
/// Uses `window.parameters`, `window.search` and `window.scenario`.
///
/// Start with [RunsColumn] and [RunCard]; [RateRow] is the learning-rate slider.
package io.github.thalweg.window.runs;
