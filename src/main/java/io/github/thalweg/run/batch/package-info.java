/// Batches: very many runs of one optimizer that differ in numbers only, of which only the ends are kept.
///
/// Uses `run.graph`, `run.number` and `run.kernel`, and `formula.lanes` for vector code. Each run has, to the last bit,
/// the end that `run.kernel.Runner` gives it. Tiles of [io.github.thalweg.formula.math.VectorFunction#LANES] runs are
/// updated together; pixels of different threads never share an array element.
///
/// Start with [Batch], then [VectorTile]. [io.github.thalweg.run.number.RunNumbers] names the numbers that can vary.
package io.github.thalweg.run.batch;
