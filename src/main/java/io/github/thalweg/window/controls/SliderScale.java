package io.github.thalweg.window.controls;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import java.util.Optional;

/// Scale between a slider's positions in [0, 1] and values.
///
/// @param log equal distance multiplies by an equal factor; both ends are positive then
public record SliderScale(double min, double max, boolean log, boolean whole) {
    private static final int DIGITS = 3;
    /// A linear slider over more than this many units cannot be set to what is meant.
    private static final double MAX_SPAN = 10_000;

    /// The slider of a rule's or schedule's parameter, where one serves.
    public static Optional<SliderScale> of(Parameter parameter) {
        boolean number = parameter.type() == ParameterType.NUMBER || parameter.type() == ParameterType.INTEGER;
        var scale = new SliderScale(
                parameter.sliderMin(),
                parameter.sliderMax(),
                parameter.logScale() && parameter.sliderMin() > 0,
                parameter.type() == ParameterType.INTEGER);
        return number && (scale.log || scale.max - scale.min <= MAX_SPAN) ? Optional.of(scale) : Optional.empty();
    }

    public static SliderScale of(FormulaParameter parameter) {
        return new SliderScale(parameter.min(), parameter.max(), parameter.logScale() && parameter.min() > 0, false);
    }

    /// The value at a position in [0, 1], to three digits: what a hand on a slider can mean.
    public double value(double position) {
        double exact = log ? min * Math.pow(max / min, position) : min + (max - min) * position;
        double rounded = whole ? Math.rint(exact) : log ? NumberText.rounded(exact, DIGITS) : onGrid(exact);
        return Math.clamp(rounded, min, max);
    }

    /// The position of a value; values beyond an end are at that end.
    public double position(double value) {
        double position = log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
        return Double.isNaN(position) ? 0 : Math.clamp(position, 0, 1);
    }

    private double onGrid(double exact) {
        double grid = Math.pow(10, Math.floor(Math.log10(max - min)) - DIGITS + 1);
        return NumberText.rounded(Math.rint(exact / grid) * grid, 12);
    }
}
