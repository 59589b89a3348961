/// Measures: one number, or a few words, read from the runs of a scenario: `first distance < 0.01`, the verdict, the
/// median of many seeds. Lessons, their tasks, the command line and tests read runs by these alone.
///
/// May use what computes and reads files: `run`, `study`, `catalog`. Start with [RunMeasure], then [Measuring].
package io.github.thalweg.measure;
