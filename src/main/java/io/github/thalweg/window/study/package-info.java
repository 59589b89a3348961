/// Studies in the place of the map: basins, sweeps, verdicts, ensembles.
///
/// Uses `study.map` to compute and `figure.study` to draw. A study is computed anew when what decides it changes,
/// and shows what there is while it goes on.
///
/// Start with [StudiesModel] and [StudiesPane].
package io.github.thalweg.window.study;
