/// The lines of an update with their numbers: what the step inspector shows.
///
/// Uses `formula.graph`, `rule` and `run.trajectory`. Numbers come from the engine that made the trajectory and
/// have the same bits.
///
/// Start with [Inspection], then [StepLine].
package io.github.thalweg.run.step;
