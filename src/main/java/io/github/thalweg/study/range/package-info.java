/// The learning-rate range test: one run whose rate rises exponentially, and the rates suggested by its losses.
///
/// Uses `run.kernel` and `study.factor`. Update k = 0, ..., n - 1 has the rate `from*(to/from)^(k/(n - 1))`.
///
/// Start with [LrRangeTest], then [LrRangeCurve] and [Suggestion].
package io.github.thalweg.study.range;
