package io.github.thalweg.export.gif;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Search for the palette colour that looks most like another, by distance in [Oklab].
final class Nearest {
    private final List<Oklab> colors;
    private final int[] byLightness;

    Nearest(List<Oklab> colors) {
        this.colors = List.copyOf(colors);
        this.byLightness = IntStream.range(0, colors.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> colors.get(i).l()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Its number; the lowest of several. Looks outwards from the colours of the same lightness.
    int to(Oklab color) {
        int up = firstNotDarker(color.l());
        int down = up - 1;
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        while (true) {
            double above =
                    up < byLightness.length ? colors.get(byLightness[up]).l() - color.l() : Double.POSITIVE_INFINITY;
            double below = down >= 0 ? color.l() - colors.get(byLightness[down]).l() : Double.POSITIVE_INFINITY;
            double step = Math.min(above, below);
            if (step * step > least || step == Double.POSITIVE_INFINITY) {
                return best;
            }
            int candidate = byLightness[above <= below ? up++ : down--];
            double apart = colors.get(candidate).apart(color);
            if (apart < least || (apart == least && candidate < best)) {
                least = apart;
                best = candidate;
            }
        }
    }

    private int firstNotDarker(double lightness) {
        int low = 0;
        int high = byLightness.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (colors.get(byLightness[middle]).l() < lightness) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
