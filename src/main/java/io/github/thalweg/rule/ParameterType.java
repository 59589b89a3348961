package io.github.thalweg.rule;

/// What a parameter of an update rule or a schedule holds.
public enum ParameterType {
    NUMBER,
    INTEGER,
    SWITCH,
    CHOICE,
    LIST,
    KNOTS
}
