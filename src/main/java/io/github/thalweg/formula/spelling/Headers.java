package io.github.thalweg.formula.spelling;

import java.util.Set;

/// What stands before the body of a function in languages with types: `double f(double x, double y)`,
/// `fn f(x: f64, y: f64) -> f64`, `def f(x: float, y) -> float:`, `function z = f(x, y)`.
final class Headers {
    private static final Set<String> WORDS = Set.of(
            "def",
            "fn",
            "func",
            "fun",
            "function",
            "static",
            "public",
            "private",
            "inline",
            "const",
            "final",
            "double",
            "float",
            "float64",
            "float32",
            "f64",
            "f32",
            "real",
            "Double",
            "Float",
            "auto",
            "number",
            "val",
            "var");

    private Headers() {}

    /// Whether a name is a type or what else stands before names.
    static boolean isWord(String name) {
        return WORDS.contains(name);
    }

    /// Where the body of the function begins that the text declares; 0 where it declares none.
    static int end(Phrase phrase) {
        int name = 0;
        while (WORDS.contains(phrase.at(name).text())) {
            name++;
        }
        if (phrase.at(name).isName()
                && phrase.at(name + 1).is("=")
                && phrase.at(0).is("function")) {
            name += 2;
        }
        int close = phrase.closing(name + 1);
        boolean declares =
                name > 0 && phrase.at(name).isName() && phrase.at(name + 1).is("(");
        return declares && close < phrase.size() ? body(phrase, close + 1) : 0;
    }

    /// Where the parameters of such a function begin.
    static int parameters(Phrase phrase) {
        int at = 0;
        while (!phrase.at(at).is("(")) {
            at++;
        }
        return at;
    }

    /// Behind the type that the function returns.
    private static int body(Phrase phrase, int from) {
        boolean mark = phrase.at(from).is("->") || phrase.at(from).is(":");
        boolean type = phrase.at(from + 1).isName() && !phrase.at(from + 1).is("return");
        int at = mark && type ? from + 2 : WORDS.contains(phrase.at(from).text()) ? from + 1 : from;
        boolean sign = phrase.at(at).is("=") || phrase.at(at).is(":");
        return sign ? at + 1 : at;
    }
}
