/// Update rules and schedules as texts: statements, parameters with ranges, and their meaning on a graph.
///
/// Uses `formula` to parse and to build graphs. A name of a rule stands for one number or for one per coordinate
/// ([Value]); [VectorNames] finds which.
///
/// Start with [UpdateRule] and [Schedule], then [Text] and [Block].
package io.github.thalweg.rule;
