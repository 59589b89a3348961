/// CSV of trajectories and studies.
///
/// Uses `run.trajectory` and `study.map`. The format is RFC 4180 with LF at line ends; numbers are the shortest
/// text that reads back to the same bits.
///
/// Start with [RunRows] and [StudyTable].
package io.github.thalweg.export.table;
