/// Factors: the numbers of a scenario that a study or search can vary, and the range over which it does.
///
/// Uses `run.scenario` and `run.number`. A logarithmic axis has bounds above 0 and equal ratios at equal distances.
///
/// Start with [Factor] and [Axis]; [Factors] lists those of a scenario.
package io.github.thalweg.study.factor;
