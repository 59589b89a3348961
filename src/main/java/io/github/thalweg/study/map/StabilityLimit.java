package io.github.thalweg.study.map;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.rule.StabilityText;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// The learning rate above which a run cannot stay at the lowest minimum: the limit of its rule (see [StabilityText])
/// divided by λ_max + l2 there, e.g. 2(1 + β)/λ_max for a heavy ball.
///
/// Known in closed form where the schedule is constant and the rule's effective rate is its learning rate.
public final class StabilityLimit {
    private static final Pattern OWN_RATE = Pattern.compile("(?m)^\\s*rate\\s*=");

    private StabilityLimit() {}

    /// @return empty where it is not known in closed form
    static OptionalDouble of(Scenario scenario, int run) {
        RunSpec spec = scenario.runs().get(run);
        boolean constant = spec.schedule().size() == 1
                && spec.schedule().getFirst().schedule().id().equals("constant");
        return constant ? ofRate(scenario, run) : OptionalDouble.empty();
    }

    /// The limit for a rate that stays as it is, whatever the run's schedule.
    ///
    /// @return empty where it is not known in closed form
    public static OptionalDouble ofRate(Scenario scenario, int run) {
        RunSpec spec = scenario.runs().get(run);
        Optimizer optimizer = spec.optimizer();
        if (OWN_RATE.matcher(optimizer.rule().text()).find()) {
            return OptionalDouble.empty();
        }
        double lr0 = Settings.baseRate(optimizer.rule(), optimizer.settings());
        Map<String, Setting> settings =
                Settings.resolve(optimizer.rule(), optimizer.settings(), lr0, scenario.steps(spec));
        OptionalDouble limit = StabilityText.limit(optimizer.rule(), settings);
        double steepness = sharpness(scenario.landscape(), scenario.view()) + spec.l2();
        return limit.isPresent() && steepness > 0
                ? OptionalDouble.of(limit.getAsDouble() / steepness)
                : OptionalDouble.empty();
    }

    /// λ_max at the lowest minimum; NaN where there is none, or it is a kink.
    private static double sharpness(LandscapeUse use, Box view) {
        Surface surface = Surface.of(use.landscape(), use.parameters());
        List<Minimum> minima = surface.minima(view);
        if (minima.isEmpty()) {
            return Double.NaN;
        }
        Derivatives at = surface.derivatives(
                minima.getFirst().at().x(), minima.getFirst().at().y());
        return Double.isFinite(at.lambdaMax()) ? at.lambdaMax() : Double.NaN;
    }
}
