package io.github.thalweg.rule;

/// Values of a parameter that is a number: those that may be said, and those of its slider.
///
/// @param min       lowest value that may be said
/// @param max       highest value that may be said
/// @param sliderMin lowest value of the slider
/// @param sliderMax highest value of the slider
/// @param logScale  the slider moves in decades
public record Range(double min, double max, double sliderMin, double sliderMax, boolean logScale) {
    /// The range from `lowest` to `highest`, with the part of the slider that is inside.
    Range within(double lowest, double highest) {
        boolean inside = sliderMin >= lowest && sliderMax <= highest;
        double low = inside || sliderMin >= highest ? sliderMin : Math.max(sliderMin, lowest);
        double high = Math.min(sliderMax, highest);
        return new Range(lowest, highest, low, high > low ? high : highest, logScale && low > 0);
    }
}
