package io.github.thalweg.figure.study;

import io.github.thalweg.figure.map.MergedMinima;
import io.github.thalweg.figure.scale.Sample;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.StudyColors;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.map.CellOutcome;
import io.github.thalweg.study.map.OutcomeMap;
import io.github.thalweg.study.map.StudyMap;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Shading of basins: a colour for each minimum, light where it is reached soon and dark where it takes long.
final class BasinShading implements Shading {
    /// Up to so many minima have numbers.
    static final int NAMED = 8;

    private final List<OutcomeMap> maps;
    private final Theme theme;
    private final MergedMinima merged;
    private final int[] colors;
    private final double fastest;
    private final double slowest;

    BasinShading(List<StudyMap> maps, Theme theme) {
        this.maps = maps.stream().map(OutcomeMap.class::cast).toList();
        this.theme = theme;
        this.merged = MergedMinima.of(this.maps);
        this.colors = merged.colors();
        double[] updates = this.maps.stream()
                .flatMapToInt(map -> Arrays.stream(map.knownCells())
                        .filter(cell -> map.minimum(cell) >= 0)
                        .map(cell -> map.ends().settled(cell)))
                .asDoubleStream()
                .toArray();
        double[] sample = Sample.sorted(updates);
        fastest = sample.length == 0 ? 0 : Math.floor(Sample.quantile(sample, 0.01));
        slowest = sample.length == 0 ? 1 : Math.max(fastest + 1, Math.ceil(Sample.quantile(sample, 0.99)));
    }

    MergedMinima merged() {
        return merged;
    }

    /// Updates that the lightest shade stands for.
    double fastest() {
        return fastest;
    }

    /// Updates that the darkest shade stands for.
    double slowest() {
        return slowest;
    }

    @Override
    public int color(int map, int cell) {
        OutcomeMap outcomes = maps.get(map);
        int minimum = outcomes.minimum(cell);
        if (minimum < 0) {
            return StudyColors.of(outcomes.ending(cell), theme).getRGB();
        }
        double slowness = (outcomes.ends().settled(cell) - fastest) / (slowest - fastest);
        return StudyColors.shaded(color(merged.numbers().get(map).get(minimum)), Math.clamp(slowness, 0.0, 1.0));
    }

    private Color color(int number) {
        return StudyColors.minimum(colors[number]);
    }

    @Override
    public List<Key> keys(int map) {
        OutcomeMap outcomes = maps.get(map);
        int known = outcomes.knownCells().length;
        var keys = new ArrayList<>(minima(map, outcomes.counts(), known));
        for (CellOutcome ending : CellOutcome.values()) {
            int count = outcomes.count(ending);
            if (count > 0) {
                keys.add(new Key(
                        StudyColors.of(ending, theme), StudyText.of(ending) + "  " + StudyText.share(count, known)));
            }
        }
        return keys;
    }

    /// The minima of a few by their numbers, in one order on all maps; of many, the lowest and the others.
    private List<Key> minima(int map, int[] counts, int known) {
        if (merged.minima().size() <= NAMED) {
            return IntStream.range(0, counts.length)
                    .filter(minimum -> counts[minimum] > 0)
                    .boxed()
                    .sorted(Comparator.comparing(
                            minimum -> merged.numbers().get(map).get(minimum)))
                    .map(minimum -> key(merged.numbers().get(map).get(minimum), counts[minimum], known))
                    .toList();
        }
        long reached = IntStream.of(counts).skip(1).filter(count -> count > 0).count();
        int others = IntStream.of(counts).skip(1).sum();
        String lowest = Messages.lowest(
                StudyText.place(
                        maps.getFirst().study(), merged.minima().getFirst().at()),
                StudyText.share(counts[0], known));
        return List.of(
                new Key(color(merged.numbers().get(map).getFirst()), lowest),
                new Key(theme.secondary(), Messages.others(reached, StudyText.share(others, known))));
    }

    private Key key(int number, int count, int known) {
        return new Key(color(number), (number + 1) + "  " + StudyText.share(count, known));
    }

    @Override
    public Optional<ValueScale> scale() {
        return Optional.empty();
    }
}
