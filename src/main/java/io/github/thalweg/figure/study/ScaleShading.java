package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.LinearScale;
import io.github.thalweg.figure.scale.LogScale;
import io.github.thalweg.figure.scale.Sample;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.StudyColors;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.map.CellOutcome;
import io.github.thalweg.study.map.OutcomeMap;
import io.github.thalweg.study.map.ProbabilityMap;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.StudyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Shading of values on one colour scale. Cells without a value are grey.
final class ScaleShading implements Shading {
    /// A loss this many decades below the highest one is as low as any.
    private static final double MAX_DECADES = 14;

    static final Palette PALETTE = Palette.VIRIDIS;

    private final List<StudyMap> maps;
    private final Theme theme;
    private final ValueScale values;
    private final int[] ramp;

    private ScaleShading(List<StudyMap> maps, Theme theme, ValueScale values) {
        this.maps = maps;
        this.theme = theme;
        this.values = values;
        this.ramp = PALETTE.ramp(theme);
    }

    static ScaleShading of(List<StudyMap> maps, Theme theme) {
        double[] all = maps.stream()
                .flatMapToDouble(map -> IntStream.range(0, map.study().size())
                        .filter(map::isKnown)
                        .mapToDouble(cell -> value(map, cell)))
                .toArray();
        double[] sample = Sample.sorted(all);
        return new ScaleShading(
                maps,
                theme,
                switch (maps.getFirst().study().question()) {
                    case Question.Probability _ -> new LinearScale(0, 1);
                    case Question.UpdatesTo _ -> counts(sample);
                    case Question.FinalLoss _, Question.Basin _, Question.Judgement _ -> losses(sample, lowest(maps));
                });
    }

    /// The lowest loss that is known, whether or not a run reaches it.
    private static double lowest(List<StudyMap> maps) {
        return maps.stream()
                .flatMap(map -> ((OutcomeMap) map).minima().stream())
                .mapToDouble(minimum -> minimum.value())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static ValueScale counts(double[] sample) {
        double most = sample.length == 0 ? 1 : sample[sample.length - 1];
        double least = sample.length == 0 ? 1 : Math.max(1, sample[0]);
        return new LogScale(0, Math.log10(least), Math.log10(Math.max(most, 2 * least)));
    }

    private static ValueScale losses(double[] sample, double lowest) {
        if (sample.length == 0) {
            return new LinearScale(0, 1);
        }
        double base = Math.min(lowest, sample[0]);
        double high = Math.log10(Math.max(Sample.quantile(sample, 0.99) - base, 1e-300));
        double above = IntStream.range(0, sample.length)
                .mapToDouble(i -> sample[i] - base)
                .filter(height -> height > 0)
                .min()
                .orElse(1e-300);
        double low = Math.max(Math.log10(above), high - MAX_DECADES);
        return new LogScale(base, Math.min(low, high - 1), high);
    }

    /// NaN where there is none.
    static double value(StudyMap map, int cell) {
        return switch (map) {
            case ProbabilityMap probability -> probability.share(cell);
            case OutcomeMap outcomes ->
                switch (outcomes.study().question()) {
                    case Question.UpdatesTo _ -> {
                        int reached = outcomes.ends().reached(cell);
                        yield reached < 0 ? Double.NaN : reached;
                    }
                    default -> without(outcomes, cell) == null ? outcomes.ends().loss(cell) : Double.NaN;
                };
        };
    }

    /// The outcome because of which a cell has no value; null where it has one.
    private static @Nullable CellOutcome without(OutcomeMap map, int cell) {
        if (map.minimum(cell) >= 0) {
            return null;
        }
        CellOutcome ending = map.ending(cell);
        return ending == CellOutcome.NOT_YET ? null : ending;
    }

    @Override
    public int color(int map, int cell) {
        double value = value(maps.get(map), cell);
        if (Double.isNaN(value)) {
            return StudyColors.of(missing((OutcomeMap) maps.get(map), cell), theme)
                    .getRGB();
        }
        return ramp[(int) (values.place(value) * (ramp.length - 1))];
    }

    @Override
    public boolean isHatched(int map, int cell) {
        return Double.isNaN(value(maps.get(map), cell));
    }

    @Override
    public List<Key> keys(int map) {
        var keys = new ArrayList<Key>();
        if (maps.get(map) instanceof OutcomeMap outcomes) {
            boolean counting = outcomes.study().question() instanceof Question.UpdatesTo;
            for (CellOutcome ending : CellOutcome.values()) {
                int count = counting ? missing(outcomes, ending) : outcomes.count(ending);
                if (count > 0 && (counting || ending != CellOutcome.NOT_YET)) {
                    String share = StudyText.share(count, outcomes.knownCells().length);
                    keys.add(new Key(StudyColors.of(ending, theme), StudyText.of(ending) + "  " + share, true));
                }
            }
        }
        return keys;
    }

    /// The outcome that a cell without a value has.
    static CellOutcome missing(OutcomeMap map, int cell) {
        CellOutcome why = without(map, cell);
        return why == null ? CellOutcome.NOT_YET : why;
    }

    private static int missing(OutcomeMap map, CellOutcome ending) {
        return (int) IntStream.of(map.knownCells())
                .filter(cell -> map.ends().reached(cell) < 0)
                .filter(cell -> missing(map, cell) == ending)
                .count();
    }

    @Override
    public String heading() {
        return switch (maps.getFirst().study().question()) {
            case Question.Probability _ -> "share";
            case Question.UpdatesTo _ -> "updates";
            case Question.FinalLoss _, Question.Basin _, Question.Judgement _ -> values.title(Messages.FINAL_LOSS);
        };
    }

    @Override
    public Optional<ValueScale> scale() {
        return Optional.of(values);
    }
}
