/// Everything that a scenario gives: surface, minima, trajectories, verdicts and ensembles.
///
/// Uses its subpackages. Immutable values, safe for any number of threads; computing is cancelled by interrupting
/// its thread.
///
/// Start with [ScenarioComputation]; `run.scenario` has what goes in, `run.trajectory` and `run.verdict` what comes
/// out, `run.kernel` the loop.
package io.github.thalweg.run;
