package io.github.thalweg.study.factor;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.Scenario;

/// A parameter of the landscape's formula, as a factor.
///
/// @param name one of the landscape's parameters
public record LandscapeFactor(String name) implements Factor {
    @Override
    public String path() {
        return "landscape." + name;
    }

    @Override
    public String number() {
        return path();
    }

    @Override
    public String symbol(Scenario scenario) {
        return name;
    }

    @Override
    public Bounds bounds(Scenario scenario) {
        FormulaParameter parameter = parameter(scenario);
        return new Bounds(
                parameter.min(), parameter.max(), false, parameter.min(), parameter.max(), parameter.logScale());
    }

    @Override
    public double value(Scenario scenario) {
        return scenario.landscape().value(parameter(scenario));
    }

    @Override
    public Scenario with(Scenario scenario, double value) {
        return scenario.withLandscape(scenario.landscape().with(name, value));
    }

    private FormulaParameter parameter(Scenario scenario) {
        return scenario.landscape().landscape().parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
