package io.github.thalweg.run.step;

import io.github.thalweg.formula.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/// One line of an update as it is written, without numbers.
///
/// @param depth   0 for the run's own rule and what comes before it, 1 for the rule inside, and so on
/// @param pair    its value is one number per coordinate
/// @param code    the right-hand side as in the file; empty where there is none
/// @param syntax  the same, parsed, with its spans in `code`; or null
/// @param comment the sentence that explains it; may be empty
/// @param dead    the present switches leave it without effect
public record StepText(
        int depth,
        StepKind kind,
        String name,
        boolean pair,
        String code,
        @Nullable Syntax syntax,
        String comment,
        boolean dead) {
    /// Explains the gradient of an update that sees some of the rows; with their numbers where they are known.
    public static final String OF_ROWS = Messages.OF_ROWS;

    StepText withComment(String other) {
        return new StepText(depth, kind, name, pair, code, syntax, other, dead);
    }

    StepText killed() {
        return new StepText(depth, kind, name, pair, code, syntax, comment, true);
    }
}
