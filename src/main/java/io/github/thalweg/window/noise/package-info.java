/// The noise on the gradient: its deviation as an expression, seed, batch and repetitions.
///
/// Uses `run.graph` to check expressions and `window.scenario` to apply them.
///
/// Start with [NoiseModel] and [NoisePane].
package io.github.thalweg.window.noise;
