/// Expression graphs to vector bytecode: the operations on many values at once, with the bits of the scalar code.
///
/// The number of lanes is [io.github.thalweg.formula.math.VectorFunction#LANES]. Uses `formula.compile`,
/// `formula.graph` and `formula.math`, and the module `jdk.incubator.vector` where it is there. A plane holds one
/// value for each lane; planes lie one after another in one array.
///
/// Start with [VectorCompiler], then [VectorPlan].
package io.github.thalweg.formula.lanes;
