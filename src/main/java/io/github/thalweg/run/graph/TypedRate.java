package io.github.thalweg.run.graph;

import io.github.thalweg.formula.spelling.Reading;
import io.github.thalweg.formula.spelling.Spelling;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.rule.Schedule;
import java.util.List;

/// The formula of a schedule that is typed in place.
public final class TypedRate {
    /// What is given to it.
    private static final List<String> NAMES =
            List.of("lr0", "k", "N", "loss", "last_loss", "validation", "last_validation");

    private TypedRate() {}

    /// The formula in the spelling of the language, however it is written.
    ///
    /// @throws FormulaException when it is none; its span is in `text`
    public static Reading read(String text) {
        return Spelling.readRate(text, NAMES, TypedRate::check);
    }

    private static void check(String formula) {
        Schedule schedule = Schedule.typed(formula);
        try {
            ScenarioCheck.check(schedule);
        } catch (FormulaException e) {
            FormulaException shifted =
                    e.shifted(formula.length() - schedule.text().length());
            String sentence = String.valueOf(e.getMessage()).replaceFirst("^line 1: ", "");
            throw new FormulaException(sentence, shifted.start(), shifted.length(), shifted.suggestion());
        }
    }
}
