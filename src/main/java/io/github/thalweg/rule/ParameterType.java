package io.github.thalweg.rule;

/// Types of the parameters of update rules and schedules.
public enum ParameterType {
    NUMBER,
    INTEGER,
    SWITCH,
    CHOICE,
    LIST,
    KNOTS
}
