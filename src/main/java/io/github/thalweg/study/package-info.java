/// The ends of a study's runs as far as they are computed, for all studies below this package.
///
/// Uses `run.batch`. Its subpackages: `study.factor` (numbers that vary), `study.map` (grids of runs),
/// `study.range` (learning-rate range test), `study.search` (searches for good numbers).
///
/// Start with [Ends], then with `study.map.Study`.
package io.github.thalweg.study;
