package io.github.thalweg.export.python;

import java.util.Set;

/// Names of the language that Python can have, too.
final class PythonNames {
    /// Words of Python, and names that the program has for itself.
    private static final Set<String> TAKEN = Set.of(
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
            "None",
            "True",
            "False",
            "np",
            "sys",
            "csv",
            "math",
            "f",
            "gradient",
            "hessian",
            "seen_gradient",
            "seen_hessian",
            "solved",
            "on_knots",
            "normal",
            "drawn",
            "inner",
            "rows",
            "start",
            "steps",
            "noise",
            "best",
            "waited",
            "patience",
            "min_delta",
            "last_loss",
            "validation",
            "last_validation",
            "row",
            "text",
            "main",
            "plot",
            "mixed",
            "validation_loss",
            "float",
            "range",
            "print",
            "finite");

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private PythonNames() {}

    static String of(String name) {
        var plain = new StringBuilder();
        name.chars().forEach(c -> {
            int digit = SUBSCRIPTS.indexOf(c);
            plain.append(digit < 0 ? Character.toString((char) c) : "_" + digit);
        });
        String text = plain.toString();
        return TAKEN.contains(text) || text.endsWith("_of") ? text + "_" : text;
    }

    /// A comment on one line.
    static String comment(String text) {
        return text.isBlank()
                ? ""
                : "  # " + text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
