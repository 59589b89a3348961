package io.github.thalweg.window.runs;

import io.github.thalweg.figure.run.EndingsText;
import io.github.thalweg.run.ensemble.EnsembleOutcomes;
import io.github.thalweg.run.verdict.Verdict;
import io.github.thalweg.window.controls.Hint;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Label with the verdict on a run, in a few words. The tooltip gives the reason with the numbers.
final class VerdictChip extends Label {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    VerdictChip() {
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
        Hint.on(this);
    }

    /// @param endings of the run's repetitions; null when it is not repeated
    void show(@Nullable Verdict verdict, @Nullable EnsembleOutcomes endings) {
        setVisible(verdict != null && verdict.isSaid());
        if (verdict != null) {
            String reason = endings == null
                    ? verdict.reason()
                    : EndingsText.firstSeed(verdict.reason()) + "\n" + EndingsText.sentence(endings);
            setText(verdict.text());
            setAccessibleHelp(reason);
            pseudoClassStateChanged(GOOD, verdict.kind().isGood());
            pseudoClassStateChanged(BAD, verdict.kind().isBad());
        }
    }
}
