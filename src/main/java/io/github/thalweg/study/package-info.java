/// Studies: what becomes of many runs. Subpackages: `study.factor` (numbers that vary), `study.map` (grids of runs),
/// `study.range` (learning-rate range test), `study.search` (searches for good numbers).
///
/// Uses `run.batch`. Start with `study.map.Study`; [KeptStudies] reads the studies that a scenario's file keeps.
package io.github.thalweg.study;
