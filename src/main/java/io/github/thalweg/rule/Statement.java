package io.github.thalweg.rule;

import io.github.thalweg.formula.syntax.Syntax;

/// One line of a rule: `name = value  # comment`.
///
/// @param code    the line's expression as it is written; spans of `value` are in it
/// @param line    number of the line in the text, from 1
/// @param start   offset of the line's expression in the text, in characters
/// @param comment the sentence that explains the line; may be empty
public record Statement(String name, Syntax value, String code, int line, int start, String comment) {}
