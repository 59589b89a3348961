/// Numbers of a run: its hyperparameters, and with them every number that decides where it goes.
///
/// Uses `run.scenario` and `rule`. Batches, studies, searches and sweeps all know a number by the same name and change
/// it in the same place.
///
/// Start with [Hyperparameter], then [RunNumbers].
package io.github.thalweg.run.number;
