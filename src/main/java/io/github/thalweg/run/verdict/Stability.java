package io.github.thalweg.run.verdict;

import io.github.thalweg.landscape.Curvature;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.rule.StabilityText;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.Map;
import java.util.Optional;

/// Distance of a run's updates from the rate at which they would oscillate and grow, by the curvature where they
/// start.
///
/// With the effective rates r = (r_x, r_y) of an update, μ is the largest eigenvalue of D^½ (H + l2 I) D^½, D =
/// diag(r): the preconditioned Hessian. The rule's limit (see [StabilityText]) is what μ must stay below; for one rate
/// for both coordinates that is lr λ_max. Clipping and noise are left out: the limit is that of small steps near a
/// valley's floor.
public final class Stability {
    private final Surface surface;
    private final Trajectory run;
    private final double limit;
    private final double l2;

    private Stability(Surface surface, Trajectory run, double limit, double l2) {
        this.surface = surface;
        this.run = run;
        this.limit = limit;
        this.l2 = l2;
    }

    /// @return empty where the run's rule gives no limit
    public static Optional<Stability> of(Scenario scenario, int index, Surface surface, Trajectory trajectory) {
        RunSpec spec = scenario.runs().get(index);
        Optimizer optimizer = spec.optimizer();
        double lr0 = Settings.baseRate(optimizer.rule(), optimizer.settings());
        Map<String, Setting> settings =
                Settings.resolve(optimizer.rule(), optimizer.settings(), lr0, scenario.steps(spec));
        var limit = StabilityText.limit(optimizer.rule(), settings);
        return limit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stability(
                        spec.maximize() ? surface.upsideDown() : surface, trajectory, limit.getAsDouble(), spec.l2()));
    }

    /// The learning rate above which the update would be unstable, everything else being as it was: the limit divided
    /// by λ_max for gradient descent. NaN where the loss does not curve up, so that there is no such rate.
    ///
    /// @param update from 1 to the run's last; the curvature is that of the point it starts from
    public double largestRate(int update) {
        return run.lr(update) * limit / steepness(update);
    }

    /// The λ_max above which an update from this point would be unstable: the limit divided by the rate where both
    /// coordinates have the same. NaN where no λ_max would be.
    ///
    /// @param row from 0 to the run's last row, which is compared with the update that led to it
    public double largestSharpness(int row) {
        int update = Math.clamp(row + 1, 1, Math.max(1, run.updates()));
        if (run.updates() == 0) {
            return Double.NaN;
        }
        if (run.effectiveRateX(update) == rateY(update)) {
            return limit / run.effectiveRateX(update) - l2;
        }
        double sharpness = surface.derivatives(run.x(update - 1), run.y(update - 1))
                .curvature()
                .high();
        return (sharpness + l2) * limit / steepness(update) - l2;
    }

    /// Of one variable, y goes nowhere, whatever its rate is.
    private double rateY(int update) {
        return surface.landscape().oneVariable() ? run.effectiveRateX(update) : run.effectiveRateY(update);
    }

    /// μ of an update; NaN where it is not positive.
    private double steepness(int update) {
        Derivatives at = surface.derivatives(run.x(update - 1), run.y(update - 1));
        double rateX = run.effectiveRateX(update);
        double rateY = rateY(update);
        if (!(rateX >= 0 && rateY >= 0)) {
            return Double.NaN;
        }
        double steepness = Curvature.of(
                        rateX * (at.dxx() + l2), Math.sqrt(rateX * rateY) * at.dxy(), rateY * (at.dyy() + l2))
                .high();
        return steepness > 0 ? steepness : Double.NaN;
    }
}
