package io.github.thalweg.export.gif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/// Choice of the few colours that stand for all colours of an animation: those that must be exact, those of large
/// flat regions, and for the others the means of clusters: median cut along the axis of largest spread, then
/// k-means.
///
/// Heckbert, Color image quantization for frame buffer display, 1982; Lloyd, Least squares quantization in PCM, 1982.
final class ColorChoice {
    /// Share of all pixels above which a colour is that of a flat region.
    private static final double FLAT = 0.002;

    private static final int MAX_FLAT = 64;
    private static final int ROUNDS = 4;

    /// A colour of the animation.
    ///
    /// @param weight the root of how often it occurs: so that a large region does not take all the entries
    private record Sample(Oklab color, double weight) {}

    private final Histogram colors;
    private final int most;
    private final List<Integer> exact = new ArrayList<>();

    private ColorChoice(Histogram colors, int most) {
        this.colors = colors;
        this.most = most;
    }

    /// At most so many different colours as 0xRRGGBB, the exact ones first.
    static List<Integer> of(Histogram colors, List<Integer> exact, int most) {
        var choice = new ColorChoice(colors, most);
        exact.stream().distinct().limit(most / 2).forEach(choice.exact::add);
        choice.addFlat();
        return choice.chosen();
    }

    private void addFlat() {
        List<Integer> frequent = new ArrayList<>();
        for (int i = 0; i < colors.size(); i++) {
            if (colors.share(i) > FLAT && !exact.contains(colors.color(i))) {
                frequent.add(i);
            }
        }
        frequent.sort(Comparator.comparingLong((Integer i) -> -colors.count(i)));
        frequent.stream().limit(MAX_FLAT).map(colors::color).forEach(exact::add);
    }

    private List<Integer> chosen() {
        List<Sample> others = others();
        int room = most - exact.size();
        if (others.size() <= room) {
            return joined(others.stream().map(Sample::color).toList());
        }
        List<Oklab> means = cut(others, room).stream().map(ColorChoice::mean).toList();
        for (int round = 0; round < ROUNDS; round++) {
            means = moved(means, others);
        }
        return joined(means);
    }

    private List<Integer> joined(List<Oklab> means) {
        var all = new ArrayList<>(exact);
        means.stream()
                .map(Oklab::rgb)
                .filter(color -> !all.contains(color))
                .distinct()
                .forEach(all::add);
        return all;
    }

    private List<Sample> others() {
        Set<Integer> kept = new HashSet<>(exact);
        var others = new ArrayList<Sample>();
        for (int i = 0; i < colors.size(); i++) {
            if (!kept.contains(colors.color(i))) {
                others.add(new Sample(Oklab.of(colors.color(i)), Math.sqrt((double) colors.count(i))));
            }
        }
        return others;
    }

    private static List<List<Sample>> cut(List<Sample> samples, int pieces) {
        var boxes = new PriorityQueue<Box>(
                Comparator.comparingDouble((Box box) -> -box.spread()).thenComparingInt(Box::number));
        boxes.add(Box.of(samples, 0));
        for (int number = 1; boxes.size() < pieces && boxes.element().samples().size() > 1; number += 2) {
            Box widest = boxes.remove();
            boxes.add(Box.of(widest.low(), number));
            boxes.add(Box.of(widest.high(), number + 1));
        }
        return boxes.stream()
                .sorted(Comparator.comparingInt(Box::number))
                .map(Box::samples)
                .toList();
    }

    /// Colours of a cluster in order along the axis on which they differ most.
    ///
    /// @param spread weighted sum of squared deviations along it
    private record Box(List<Sample> samples, double spread, int number) {
        static Box of(List<Sample> samples, int number) {
            List<Comparator<Sample>> axes = List.of(
                    Comparator.comparingDouble(s -> s.color().l()),
                    Comparator.comparingDouble(s -> s.color().a()),
                    Comparator.comparingDouble(s -> s.color().b()));
            double[] spreads = spreads(samples);
            int axis = 0;
            for (int other = 1; other < spreads.length; other++) {
                axis = spreads[other] > spreads[axis] ? other : axis;
            }
            return new Box(samples.stream().sorted(axes.get(axis)).toList(), spreads[axis], number);
        }

        private static double[] spreads(List<Sample> samples) {
            Oklab mean = mean(samples);
            var sums = new double[3];
            for (Sample sample : samples) {
                sums[0] += sample.weight() * square(sample.color().l() - mean.l());
                sums[1] += sample.weight() * square(sample.color().a() - mean.a());
                sums[2] += sample.weight() * square(sample.color().b() - mean.b());
            }
            return sums;
        }

        private static double square(double x) {
            return x * x;
        }

        /// The place where half the weight is reached, with at least one colour on either side.
        private int middle() {
            double half = samples.stream().mapToDouble(Sample::weight).sum() / 2;
            int i = 0;
            for (double sum = 0; i < samples.size() - 1 && sum < half; i++) {
                sum += samples.get(i).weight();
            }
            return Math.max(i, 1);
        }

        List<Sample> low() {
            return samples.subList(0, middle());
        }

        List<Sample> high() {
            return samples.subList(middle(), samples.size());
        }
    }

    private static Oklab mean(List<Sample> samples) {
        var sum = new Sum();
        samples.forEach(sum::add);
        return sum.mean();
    }

    private static final class Sum {
        private double l;
        private double a;
        private double b;
        private double weight;

        void add(Sample sample) {
            l += sample.weight() * sample.color().l();
            a += sample.weight() * sample.color().a();
            b += sample.weight() * sample.color().b();
            weight += sample.weight();
        }

        Oklab mean() {
            return new Oklab(l / weight, a / weight, b / weight);
        }
    }

    /// Each mean moved to the middle of what is nearest to it; one that nothing is nearest to stays.
    private List<Oklab> moved(List<Oklab> means, List<Sample> samples) {
        var all = new ArrayList<>(means);
        exact.forEach(color -> all.add(Oklab.of(color)));
        var nearest = new Nearest(all);
        var sums = new ArrayList<Sum>();
        all.forEach(_ -> sums.add(new Sum()));
        samples.forEach(sample -> sums.get(nearest.to(sample.color())).add(sample));
        var moved = new ArrayList<Oklab>();
        for (int i = 0; i < means.size(); i++) {
            moved.add(sums.get(i).weight == 0 ? means.get(i) : sums.get(i).mean());
        }
        return moved;
    }
}
