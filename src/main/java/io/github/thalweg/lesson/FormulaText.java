package io.github.thalweg.lesson;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Formulas of a lesson's texts: expressions of the language in which every name is allowed.
public final class FormulaText {
    private static final Pattern NAME = Pattern.compile("(\\p{L}[\\p{L}\\d_]*)(\\s*\\()?");
    private static final Map<String, String> SIGNS = signs();

    private FormulaText() {}

    /// @throws FormulaException when the text is no expression
    public static Syntax parse(String formula) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(formula);
        while (name.find()) {
            if (name.group(2) == null) {
                names.add(name.group(1));
            }
        }
        return Parser.parse(formula, Vocabulary.ofNumbers(names));
    }

    /// The formula on one line, in the signs of mathematics: `2*(1 + beta)/x^2` is `2·(1 + β)/x²`.
    public static String plain(String formula) {
        String plain = formula;
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            plain = plain.replaceAll(sign.getKey(), sign.getValue());
        }
        return plain;
    }

    private static Map<String, String> signs() {
        var signs = new LinkedHashMap<String, String>();
        signs.put("\\s*\\*\\s*", "·");
        signs.put("-", "−");
        signs.put("\\^2\\b", "²");
        signs.put("\\^3\\b", "³");
        signs.put("\\bsqrt\\(", "√(");
        signs.put("<=", "≤");
        signs.put(">=", "≥");
        signs.put("\\balpha\\b", "α");
        signs.put("\\bbeta\\b", "β");
        signs.put("\\bbeta1\\b", "β₁");
        signs.put("\\bbeta2\\b", "β₂");
        signs.put("\\beps\\b", "ε");
        signs.put("\\beta\\b", "η");
        signs.put("\\bkappa\\b", "κ");
        signs.put("\\blambda\\b", "λ");
        signs.put("\\btheta\\b", "θ");
        return signs;
    }
}
