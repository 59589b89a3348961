package io.github.thalweg.study.map;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// The kinds of [Question], as the window and the command line offer them.
public enum StudyKind {
    /// The minimum that each start reaches.
    BASINS("Basins", "basin", true),
    /// The loss at the end.
    LOSS("Sweep: final loss", "loss", false),
    /// Updates until the loss is low.
    UPDATES("Sweep: updates to a low loss", "updates", false),
    /// What a teacher would say.
    VERDICT("Sweep: verdict", "verdict", false),
    /// The share of seeds that end at a minimum.
    ENSEMBLE("Share of seeds", "ensemble", true);

    private final String title;
    private final String word;
    private final boolean ofStarts;

    StudyKind(String title, String word, boolean ofStarts) {
        this.title = title;
        this.word = word;
        this.ofStarts = ofStarts;
    }

    public String title() {
        return title;
    }

    /// Whether the axes are the landscape's own.
    public boolean isOfStarts() {
        return ofStarts;
    }

    /// Those of starts, or of sweeps, by their words on the command line.
    public static Map<String, StudyKind> byWord(boolean ofStarts) {
        var kinds = new TreeMap<String, StudyKind>();
        Arrays.stream(values()).filter(kind -> kind.ofStarts == ofStarts).forEach(kind -> kinds.put(kind.word, kind));
        return kinds;
    }
}
