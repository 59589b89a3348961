/// Ensembles: one run repeated with several noise seeds, as quantile bands and counts of where members ended.
///
/// Uses `run.kernel` for the runs and `run.parallel` for the processors. Member `s` is, to the last bit, the run
/// with the seed `seed + s`.
///
/// Start with [Ensemble], then [QuantileBand].
package io.github.thalweg.run.ensemble;
