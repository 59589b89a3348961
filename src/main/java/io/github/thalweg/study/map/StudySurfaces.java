package io.github.thalweg.study.map;

import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Thresholds;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.LandscapeFactor;
import io.github.thalweg.study.factor.PlaceFactor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Surfaces that a study's runs go over: one, or one for each value where an axis is a parameter of the landscape.
final class StudySurfaces {
    /// @param minima of the scenario's view, by rising value
    record Ground(Surface surface, List<Minimum> minima) {
        static Ground of(LandscapeUse use, Scenario scenario) {
            Surface surface = Surface.of(use.landscape(), use.parameters());
            return new Ground(surface, surface.minima(scenario.view()));
        }
    }

    private final Study study;
    private final Map<LandscapeUse, Ground> grounds = new ConcurrentHashMap<>();
    private final double[] startLosses;
    private final StabilityLine limit;

    StudySurfaces(Study study) {
        this.study = study;
        this.startLosses = startLosses();
        this.limit = StabilityLine.of(study);
    }

    Ground of(Scenario scenario) {
        return grounds.computeIfAbsent(scenario.landscape(), use -> Ground.of(use, scenario));
    }

    StabilityLine limit() {
        return limit;
    }

    boolean noisy() {
        return study.scenario().isNoisy(study.scenario().runs().get(study.run()));
    }

    /// The minima of the scenario's own surface.
    ReachableMinima destinations() {
        Ground ground = of(study.scenario());
        return ReachableMinima.of(
                ground.surface(),
                ground.minima(),
                study.scenario().view(),
                noisy() ? Thresholds.NEAR_WITH_NOISE : Thresholds.NEAR);
    }

    /// The loss where a cell's run starts; an infinite one where every cell has a landscape of its own.
    double startLoss(int cell) {
        return startLosses.length == 1 ? startLosses[0] : startLosses[cell];
    }

    private double[] startLosses() {
        Axis y = study.y();
        if (study.x().factor() instanceof LandscapeFactor || (y != null && y.factor() instanceof LandscapeFactor)) {
            return new double[] {Double.POSITIVE_INFINITY};
        }
        Surface surface = of(study.scenario()).surface();
        Point common = start(study.scenario());
        if (!(study.x().factor() instanceof PlaceFactor) && (y == null || !(y.factor() instanceof PlaceFactor))) {
            return new double[] {surface.value(common.x(), common.y())};
        }
        var losses = new double[study.size()];
        double[] xs = study.xs();
        double[] ys = study.ys();
        for (int cell = 0; cell < losses.length; cell++) {
            Point at = moved(common, study.x().factor(), xs[cell % xs.length]);
            at = y == null ? at : moved(at, y.factor(), ys[Math.floorDiv(cell, xs.length)]);
            losses[cell] = surface.value(at.x(), at.y());
        }
        return losses;
    }

    private Point start(Scenario scenario) {
        Point own = scenario.runs().get(study.run()).start();
        return own == null ? scenario.start() : own;
    }

    private static Point moved(Point start, Factor factor, double value) {
        return factor == PlaceFactor.START_X
                ? new Point(value, start.y())
                : factor == PlaceFactor.START_Y ? new Point(start.x(), value) : start;
    }
}
