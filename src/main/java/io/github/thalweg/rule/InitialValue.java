package io.github.thalweg.rule;

/// The value of a name before the first update: a number or an expression of parameters, `lr` and `theta`.
public record InitialValue(String name, String text) {}
