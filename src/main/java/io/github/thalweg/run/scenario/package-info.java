/// The scenario: an immutable value of landscape, runs, start, number of updates, view and noise.
///
/// Uses `landscape` and `rule`. The same scenario gives the same digits on every machine. Changes are made by
/// `with...` methods that return a new value.
///
/// Start with [Scenario], then [RunSpec].
package io.github.thalweg.run.scenario;
