package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.StudyColors;
import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.study.map.OutcomeMap;
import io.github.thalweg.study.map.StudyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shading of verdicts: a colour for each.
record VerdictShading(List<StudyMap> maps) implements Shading {
    @Override
    public int color(int map, int cell) {
        return StudyColors.of(outcomes(map).verdict(cell)).getRGB();
    }

    private OutcomeMap outcomes(int map) {
        return (OutcomeMap) maps.get(map);
    }

    @Override
    public List<Key> keys(int map) {
        OutcomeMap outcomes = outcomes(map);
        int known = outcomes.knownCells().length;
        var keys = new ArrayList<Key>();
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            int count = outcomes.count(kind);
            if (count > 0) {
                keys.add(new Key(StudyColors.of(kind), StudyText.of(kind) + "  " + StudyText.share(count, known)));
            }
        }
        return keys;
    }

    @Override
    public Optional<ValueScale> scale() {
        return Optional.empty();
    }
}
