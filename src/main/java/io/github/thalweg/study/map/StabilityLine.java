package io.github.thalweg.study.map;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.RunFactor;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Limit of stability of a study's runs, as places on its axes. Known where an axis is the run's learning rate and
/// the limit is known in closed form.
public record StabilityLine(List<Place> places) {
    /// @param x place on the first axis: 0 at its begin, 1 at its end, and beyond
    /// @param y the same on the second axis; 0 and 1 where there is none
    public record Place(double x, double y) {}

    private static final int PIECES = 64;

    public StabilityLine {
        places = List.copyOf(places);
    }

    /// @return without places where no line is known
    public static StabilityLine of(Study study) {
        var rate = new RunFactor(study.run(), "lr");
        Axis y = study.y();
        if (study.x().factor().equals(rate)) {
            return new StabilityLine(y == null ? upright(study) : along(study, y, study.x(), true));
        }
        return new StabilityLine(y != null && y.factor().equals(rate) ? along(study, study.x(), y, false) : List.of());
    }

    private static List<Place> upright(Study study) {
        OptionalDouble limit = StabilityLimit.of(study.scenario(), study.run());
        return limit.isEmpty()
                ? List.of()
                : List.of(
                        new Place(study.x().place(limit.getAsDouble()), 0),
                        new Place(study.x().place(limit.getAsDouble()), 1));
    }

    /// @param other the axis that is not the rate
    /// @param swapped the rate is the first axis
    private static List<Place> along(Study study, Axis other, Axis rate, boolean swapped) {
        var places = new ArrayList<Place>();
        for (int i = 0; i <= PIECES; i++) {
            double along = i / (double) PIECES;
            Scenario at = other.factor().with(study.scenario(), other.value(along));
            OptionalDouble limit = StabilityLimit.of(at, study.run());
            if (limit.isPresent()) {
                double across = rate.place(limit.getAsDouble());
                places.add(swapped ? new Place(across, along) : new Place(along, across));
            }
        }
        return places;
    }
}
