package io.github.thalweg.figure.map;

import io.github.thalweg.figure.style.StudyColors;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.study.map.OutcomeMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Minima of several maps of one landscape, each once and numbered alike: listed ones first, then those that runs
/// found.
///
/// @param numbers by map and the map's own number of a minimum
public record MergedMinima(List<Minimum> minima, List<List<Integer>> numbers) {
    /// Minima nearer to each other than this part of the view are one.
    private static final double SAME = 1e-3;

    public static MergedMinima of(List<OutcomeMap> maps) {
        var view = maps.getFirst().study().scenario().view();
        double same = SAME * view.longerSide();
        var merged = new ArrayList<Minimum>();
        for (OutcomeMap map : maps) {
            map.minima().stream()
                    .filter(minimum -> find(merged, minimum, same) < 0)
                    .forEach(merged::add);
        }
        int listed = maps.stream().mapToInt(MergedMinima::common).min().orElse(0);
        merged.subList(Math.min(listed, merged.size()), merged.size())
                .sort(Comparator.comparingDouble(Minimum::value)
                        .thenComparingDouble(minimum -> minimum.at().x())
                        .thenComparingDouble(minimum -> minimum.at().y()));
        var numbers = new ArrayList<List<Integer>>();
        for (OutcomeMap map : maps) {
            numbers.add(map.minima().stream()
                    .map(minimum -> find(merged, minimum, same))
                    .toList());
        }
        return new MergedMinima(List.copyOf(merged), numbers);
    }

    /// A colour for each minimum, such that those of one colour are far from each other.
    public int[] colors() {
        var colors = new int[minima.size()];
        for (int i = 0; i < colors.length; i++) {
            double farthest = -1;
            for (int color = 0; color < StudyColors.count(); color++) {
                double nearest = nearest(i, color, colors);
                if (nearest > farthest) {
                    farthest = nearest;
                    colors[i] = color;
                }
            }
        }
        return colors;
    }

    /// The distance to the nearest earlier minimum of a colour; infinite where there is none.
    private double nearest(int minimum, int color, int[] colors) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < minimum; i++) {
            if (colors[i] == color) {
                nearest = Math.min(
                        nearest, minima.get(i).at().distance(minima.get(minimum).at()));
            }
        }
        return nearest;
    }

    /// The number of minima that the landscape's file lists: they keep their order.
    private static int common(OutcomeMap map) {
        return (int)
                map.minima().stream().takeWhile(minimum -> !minimum.found()).count();
    }

    private static int find(List<Minimum> minima, Minimum wanted, double same) {
        for (int i = 0; i < minima.size(); i++) {
            if (minima.get(i).at().distance(wanted.at()) < same) {
                return i;
            }
        }
        return -1;
    }
}
