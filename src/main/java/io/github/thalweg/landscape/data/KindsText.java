package io.github.thalweg.landscape.data;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the words of a target stand for, as a sentence: `ill: no is 0, yes is 1`.
public final class KindsText {
    /// More words than this are not listed.
    private static final int MOST = 4;

    private KindsText() {}

    /// Empty where the target is one of numbers, or there is none.
    public static String of(Examples examples) {
        String target = examples.model().target();
        return examples.data().columns().stream()
                .filter(column ->
                        column.name().equals(target) && !column.words().isEmpty())
                .findFirst()
                .map(column -> {
                    var kinds = column.kinds();
                    String listed = IntStream.range(0, Math.min(MOST, kinds.size()))
                            .mapToObj(i -> kinds.get(i) + " is " + i)
                            .collect(Collectors.joining(", "));
                    return column.name() + ": " + listed
                            + (kinds.size() > MOST ? ", and so on to " + (kinds.size() - 1) : "");
                })
                .orElse("");
    }
}
