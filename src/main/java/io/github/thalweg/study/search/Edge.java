package io.github.thalweg.study.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.MathArrays;

/// The edge between the trials that ended below their start and those that did not, in the unit cube. The best numbers
/// often lie just before it, where a smooth model of the loss expects little.
final class Edge {
    private final List<double[]> tried = new ArrayList<>();
    private final List<double[]> lower = new ArrayList<>();
    private final List<double[]> others = new ArrayList<>();

    Edge(Search search, List<Trial> trials) {
        double start = search.startLoss();
        for (Trial trial : trials) {
            double[] place = search.place(trial.values());
            tried.add(place);
            (trial.loss() < start ? lower : others).add(place);
        }
    }

    /// The place half way between a trial beyond the edge and the nearest one before it, where the edge is known least:
    /// farthest from every trial. Empty where all trials are on one side.
    Optional<double[]> leastKnown() {
        return lower.isEmpty()
                ? Optional.empty()
                : others.stream()
                        .map(beyond -> middle(beyond, nearest(beyond)))
                        .max(Comparator.comparingDouble(this::gap));
    }

    private double[] nearest(double[] place) {
        return lower.stream()
                .min(Comparator.comparingDouble(other -> MathArrays.distance(place, other)))
                .orElseThrow();
    }

    private double gap(double[] place) {
        return tried.stream()
                .mapToDouble(other -> MathArrays.distance(place, other))
                .min()
                .orElse(0);
    }

    private static double[] middle(double[] a, double[] b) {
        return MathArrays.scale(0.5, MathArrays.ebeAdd(a, b));
    }
}
