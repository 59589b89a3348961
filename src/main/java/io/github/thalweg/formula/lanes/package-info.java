/// Expression graphs to vector bytecode: the same operations for
/// [io.github.thalweg.formula.math.VectorFunction#LANES] values at once, with the bits of the scalar code.
///
/// Uses `formula.compile`, `formula.graph` and `formula.math`, and the module `jdk.incubator.vector` where it is
/// there. A plane holds one value for each lane; planes lie one after another in one array.
///
/// Start with [VectorCompiler], then [VectorPlan].
package io.github.thalweg.formula.lanes;
