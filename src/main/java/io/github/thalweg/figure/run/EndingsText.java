package io.github.thalweg.figure.run;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.run.ensemble.EnsembleOutcomes;
import java.util.ArrayList;
import java.util.List;

/// Text that says where the members of an ensemble ended.
public final class EndingsText {
    private EndingsText() {}

    /// E.g. `184 at (1, 1)`, `12 at (−1, 2), local`, `4 diverged`.
    public static List<String> of(EnsembleOutcomes endings) {
        var parts = new ArrayList<String>();
        for (EnsembleOutcomes.AtMinimum at : endings.atMinima()) {
            parts.add(at.count() + " at " + PlaceText.of(at.minimum().at(), endings.oneVariable())
                    + (at.lowest() ? "" : ", local"));
        }
        add(parts, endings.elsewhere(), "elsewhere");
        add(parts, endings.diverged(), "diverged");
        add(parts, endings.leftDomain(), "left the domain");
        return parts;
    }

    /// The reason of a verdict, where it is that of the first of several seeds.
    public static String firstSeed(String reason) {
        return "The first seed: " + reason;
    }

    /// The same as a sentence that says what is counted.
    public static String sentence(EnsembleOutcomes endings) {
        return "Of " + endings.total() + " seeds " + String.join(", ", of(endings)) + "; at a minimum is within "
                + Numbers.rounded(endings.near(), 3) + " of it.";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
