package io.github.thalweg.figure.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A plot as files name it: a quantity by its word, or a pair of series.
///
/// @param pair what [PlotKind#PAIR] shows; of other kinds the usual one, which means nothing
public record PlotName(PlotKind kind, Pair pair) {
    public static PlotName of(PlotKind kind) {
        return new PlotName(kind, Pair.USUAL);
    }

    /// The plot that a word or a pair names; empty where there is none.
    public static Optional<PlotName> of(String text) {
        Optional<PlotName> pair = Pair.of(text).map(both -> new PlotName(PlotKind.PAIR, both));
        return pair.or(() -> Arrays.stream(PlotKind.values())
                .filter(kind -> kind != PlotKind.PAIR && kind.word().equals(text))
                .findFirst()
                .map(PlotName::of));
    }

    /// The words there are, and an example of a pair.
    public static List<String> words() {
        return Stream.concat(
                        Arrays.stream(PlotKind.values())
                                .filter(kind -> kind != PlotKind.PAIR)
                                .map(PlotKind::word),
                        Stream.of(Messages.PAIR))
                .toList();
    }

    public String word() {
        return kind == PlotKind.PAIR ? pair.text() : kind.word();
    }
}
