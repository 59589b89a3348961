package io.github.thalweg.window.parameters;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import java.util.List;

/// Copies of a parameter that differ in one thing.
record ParameterCopy(Parameter of) {
    /// A symbol that only repeats the name goes with it.
    Parameter name(String name) {
        String symbol = of.symbol().equals(of.name()) ? name : of.symbol();
        return copy(name, symbol, of.type(), of.min(), of.max(), of.choices());
    }

    Parameter symbol(String symbol) {
        return copy(of.name(), symbol, of.type(), of.min(), of.max(), of.choices());
    }

    Parameter range(double min, double max) {
        return copy(of.name(), of.symbol(), of.type(), min, max, of.choices());
    }

    Parameter type(ParameterType type, List<String> choices) {
        return copy(of.name(), of.symbol(), type, of.min(), of.max(), choices);
    }

    Parameter choices(List<String> choices) {
        return copy(of.name(), of.symbol(), of.type(), of.min(), of.max(), choices);
    }

    /// The slider stays within the range.
    private Parameter copy(
            String name, String symbol, ParameterType type, double min, double max, List<String> choices) {
        boolean inside = of.sliderMin() >= min && of.sliderMax() <= max;
        double low = inside || of.sliderMin() >= max ? of.sliderMin() : Math.max(of.sliderMin(), min);
        double high = Math.min(of.sliderMax(), max) > low ? Math.min(of.sliderMax(), max) : max;
        boolean log = of.logScale() && low > 0;
        return new Parameter(
                name,
                symbol,
                of.meaning(),
                type,
                of.defaultValue(),
                of.defaultText(),
                min,
                max,
                low,
                high,
                log,
                choices);
    }
}
