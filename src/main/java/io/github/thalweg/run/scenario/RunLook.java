package io.github.thalweg.run.scenario;

/// The look of a run in map, plots and legend.
///
/// @param style  number of its colour, dash and marker, from 0
/// @param hidden computed, but not drawn
public record RunLook(int style, boolean hidden) {
    public static final RunLook FIRST = new RunLook(0, false);
}
