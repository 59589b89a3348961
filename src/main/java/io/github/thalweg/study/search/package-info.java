/// Searches for good numbers of a run: grid, sweep, random, Bayesian, successive halving, Hyperband.
///
/// Uses `study.factor` and `run.kernel`, and commons-math for Cholesky's decomposition and Sobol's sequence.
/// Strategies work on the unit cube ([Dimension] scales); budgets are counted in updates. The same search with the
/// same seed tries the same values on any number of threads.
///
/// Start with [Search], [SearchMethod] and [Strategy]; [GaussianProcess] and [Surrogate] belong to the Bayesian
/// one.
package io.github.thalweg.study.search;
