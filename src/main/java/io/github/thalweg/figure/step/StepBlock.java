package io.github.thalweg.figure.step;

import io.github.thalweg.run.step.StepLine;
import io.github.thalweg.run.step.StepText;

/// Text of one line of an update: its formula, its formula with numbers, its result, its explanation.
///
/// @param formula as in the file; empty where there is none
/// @param numbers the same with numbers; empty where it says nothing new
/// @param result  empty where there is no update yet
record StepBlock(StepText line, String formula, String numbers, String result) {
    /// @param made whether the update was made: otherwise there are no numbers
    static StepBlock of(StepLine line, boolean made) {
        String formula = line.text().code().strip();
        String numbers = made ? Substitution.of(line) : "";
        String result = made ? Substitution.value(line.value()) : "";
        boolean news = !numbers.equals(formula) && !numbers.equals(result);
        return new StepBlock(line.text(), formula, news ? numbers : "", result);
    }

    /// For the clipboard.
    String text() {
        var text = new StringBuilder();
        String indent = "    ".repeat(line.depth());
        String head = indent + line.name();
        for (String part : new String[] {formula, numbers, result}) {
            if (!part.isEmpty()) {
                text.append(head).append(" = ").append(part).append('\n');
                head = " ".repeat(head.length());
            }
        }
        if (!line.comment().isEmpty()) {
            text.append(head).append("   # ").append(line.comment()).append('\n');
        }
        return text.toString();
    }
}
