package io.github.thalweg.run.graph;

import io.github.thalweg.formula.graph.Expr;

/// A number that is carried from one update to the next.
///
/// @param input   its value before the update
/// @param initial its value before the first update, of the run's arguments and start
/// @param next    its value after the update
public record Carried(Expr.Input input, Expr initial, Expr next) {}
