package io.github.thalweg.run.scenario;

import io.github.thalweg.rule.RandomCalls;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An update rule with the values of its parameters.
///
/// @param settings parameters that differ from their defaults or were said explicitly, `lr` among them
/// @param inner    the rule that a wrapping rule calls, else null
public record Optimizer(
        UpdateRule rule,
        Map<String, Setting> settings,
        @Nullable Optimizer inner) {
    public Optimizer {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /// Whether the rule, or one inside it, draws random numbers.
    public boolean draws() {
        return RandomCalls.areIn(rule) || (inner != null && inner.draws());
    }

    public Optimizer with(String name, Setting value) {
        var changed = new TreeMap<>(settings);
        changed.put(name, value);
        return new Optimizer(rule, changed, inner);
    }

    /// Back to the parameter's default.
    public Optimizer without(String name) {
        var changed = new TreeMap<>(settings);
        changed.remove(name);
        return new Optimizer(rule, changed, inner);
    }

    public Optimizer withInner(@Nullable Optimizer value) {
        return new Optimizer(rule, settings, value);
    }
}
