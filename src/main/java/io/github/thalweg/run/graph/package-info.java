/// The graph of one update: gradient, noise, clipping, schedule and rule as expressions, before they are compiled.
///
/// Uses `formula.graph`, `rule` and `method`. Numbers of a run (parameters, start, seed) are inputs, so that
/// changing one compiles nothing; switches and choices are part of the graph.
///
/// Start with [RunGraphBuilder], whose doc gives the order of the stages, then [RunGraph] and [Arguments].
package io.github.thalweg.run.graph;
