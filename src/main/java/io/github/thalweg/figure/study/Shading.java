package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.StudyMap;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/// Colours of the cells of studies, one shading for all maps of a figure, so that they can be compared.
sealed interface Shading permits BasinShading, ScaleShading, VerdictShading {
    /// A colour with what it stands for.
    ///
    /// @param hatched with lines over it
    record Key(Color color, String text, boolean hatched) {
        Key(Color color, String text) {
            this(color, text, false);
        }
    }

    /// The opaque colour of a cell that is known.
    ///
    /// @param map number of the map, from 0
    int color(int map, int cell);

    /// Whether a cell has no place on the scale and is hatched, so that on grey paper it is not taken for one end of
    /// it.
    default boolean isHatched(int map, int cell) {
        return false;
    }

    /// The colours of one map in words, the most frequent first.
    List<Key> keys(int map);

    /// The scale that colours stand on; empty where they have none.
    Optional<ValueScale> scale();

    /// The heading of the scale; empty where there is none.
    default String heading() {
        return scale().map(ValueScale::kind).orElse("");
    }

    static Shading of(List<StudyMap> maps, Theme theme) {
        return switch (maps.getFirst().study().question()) {
            case Question.Basin _ -> new BasinShading(maps, theme);
            case Question.Judgement _ -> new VerdictShading(maps);
            case Question.FinalLoss _, Question.UpdatesTo _, Question.Probability _ -> ScaleShading.of(maps, theme);
        };
    }
}
