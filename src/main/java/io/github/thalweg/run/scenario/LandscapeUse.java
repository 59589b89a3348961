package io.github.thalweg.run.scenario;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A landscape with the values of its parameters.
///
/// @param parameters those that were said explicitly
public record LandscapeUse(Landscape landscape, Map<String, Double> parameters) {
    public LandscapeUse {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    public double value(FormulaParameter parameter) {
        return parameters.getOrDefault(parameter.name(), parameter.defaultValue());
    }

    public LandscapeUse with(String name, double value) {
        var changed = new TreeMap<>(parameters);
        changed.put(name, value);
        return new LandscapeUse(landscape, changed);
    }

    /// Another landscape with the values of the parameters that it has as well.
    public LandscapeUse over(Landscape other) {
        var kept = new TreeMap<>(parameters);
        kept.keySet()
                .retainAll(
                        other.parameters().stream().map(FormulaParameter::name).toList());
        return new LandscapeUse(other, kept);
    }
}
