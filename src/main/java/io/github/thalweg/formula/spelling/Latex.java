package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Plain LaTeX: fractions, roots, functions, Greek letters, groups.
final class Latex {
    private static final Set<String> SILENT = Set.of(
            "left",
            "right",
            "displaystyle",
            "textstyle",
            "limits",
            "quad",
            "qquad",
            "big",
            "Big",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "bigg",
            "Bigg",
            "middle",
            ",",
            ";",
            ":",
            "!",
            " ",
            "(",
            ")",
            "[",
            "]",
            "\\");
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("cdot", "*"),
            Map.entry("times", "*"),
            Map.entry("ast", "*"),
            Map.entry("div", "/"),
            Map.entry("le", "<="),
            Map.entry("leq", "<="),
            Map.entry("ge", ">="),
            Map.entry("geq", ">="),
            Map.entry("ne", "!="),
            Map.entry("neq", "!="),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("lvert", "|"),
            Map.entry("rvert", "|"),
            Map.entry("vert", "|"),
            Map.entry("mid", "|"),
            Map.entry("lbrace", "{"),
            Map.entry("rbrace", "}"),
            Map.entry("langle", "⟨"),
            Map.entry("lfloor", "⌊"),
            Map.entry("rfloor", "⌋"),
            Map.entry("lceil", "⌈"),
            Map.entry("rceil", "⌉"),
            Map.entry("lVert", "‖"),
            Map.entry("rVert", "‖"),
            Map.entry("Vert", "‖"),
            Map.entry("|", "‖"),
            Map.entry("mapsto", "↦"),
            Map.entry("to", "→"),
            Map.entry("sum", "∑"),
            Map.entry("prod", "∏"),
            Map.entry("int", "∫"),
            Map.entry("partial", "∂"),
            Map.entry("nabla", "∇"),
            Map.entry("pm", "±"),
            Map.entry("{", "{"),
            Map.entry("}", "}"));
    private static final Set<String> FUNCTIONS = Set.of(
            "sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "arcsin", "arccos", "arctan", "ln", "log",
            "lg", "exp", "min", "max", "tg", "ctg", "abs");
    private static final Set<String> GROUPS = Set.of(
            "mathrm", "operatorname", "text", "mathit", "mathbf", "boldsymbol", "mathsf", "mathcal", "bm", "vec");
    /// Commands that say something about a formula, with a group: they are no part of it.
    private static final Set<String> LABELS = Set.of("tag", "label");
    private static final String TRANSPOSED = "top";
    private static final Set<String> REMAINDERS = Set.of("bmod", "mod", "pmod");
    private static final Set<String> MATRICES = Set.of("matrix", "pmatrix", "bmatrix", "vmatrix", "Bmatrix", "array");
    private static final String OVER = "over";
    private static final Set<String> FRACTIONS = Set.of("frac", "tfrac", "dfrac", "cfrac");
    private static final Map<String, String> GREEK = new HashMap<>();

    static {
        String letters = "αβγδεζηθικλμνξρστυχψωΓΔΘΛΞΣΦΨΩ";
        String[] names = {
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "rho", "sigma", "tau", "upsilon", "chi", "psi", "omega", "Gamma", "Delta", "Theta", "Lambda", "Xi",
            "Sigma", "Phi", "Psi", "Omega"
        };
        for (int i = 0; i < names.length; i++) {
            GREEK.put(names[i], letters.substring(i, i + 1));
        }
        GREEK.putAll(
                Map.of("varepsilon", "ε", "vartheta", "θ", "phi", "phi", "varphi", "phi", "pi", "pi", "infty", "inf"));
    }

    private final Phrase phrase;

    private Latex(Phrase phrase) {
        this.phrase = phrase;
    }

    static boolean isCommand(String name) {
        return SILENT.contains(name)
                || SYMBOLS.containsKey(name)
                || FUNCTIONS.contains(name)
                || GROUPS.contains(name)
                || FRACTIONS.contains(name)
                || GREEK.containsKey(name)
                || LABELS.contains(name)
                || REMAINDERS.contains(name)
                || name.equals(TRANSPOSED)
                || name.equals(OVER)
                || name.equals("begin")
                || name.equals("sqrt");
    }

    static boolean isGreek(String name) {
        return GREEK.containsKey(name);
    }

    /// From the end to the beginning, so that what a command is given has been rewritten.
    static void rewrite(Phrase phrase) {
        var latex = new Latex(phrase);
        for (int i = phrase.size() - 1; i >= 0; i--) {
            if (phrase.at(i).kind() == Kind.COMMAND) {
                latex.command(i);
            } else if (phrase.at(i).is("$") && !isBetweenOperands(phrase, i)) {
                phrase.remove(i, i + 1);
                joinCell(phrase, i);
            }
        }
    }

    private static boolean isBetweenOperands(Phrase phrase, int i) {
        boolean spreadsheet = Spreadsheet.is(phrase);
        Word next = phrase.at(i + 1);
        boolean operand = next.isName() || next.kind() == Kind.NUMBER;
        return !spreadsheet && phrase.followsOperand(i) && operand;
    }

    /// A spreadsheet's `A$1` is A1.
    private static void joinCell(Phrase phrase, int i) {
        Word column = phrase.at(i - 1);
        Word row = phrase.at(i);
        if (Spreadsheet.is(phrase) && column.isName() && row.kind() == Kind.NUMBER) {
            String cell = column.text() + row.text();
            phrase.replace(
                    i - 1, i + 1, List.of(new Word(Kind.NAME, cell, column.start(), row.end(), column.spaced())));
        }
    }

    private void command(int i) {
        Word word = phrase.at(i);
        String name = word.text().substring(1);
        String symbol = SYMBOLS.get(name);
        String letter = GREEK.get(name);
        if (name.equals(" ") && word.spaced()) {
            throw phrase.error(Messages.QUOTIENT, i, i + 1);
        } else if (SILENT.contains(name)) {
            phrase.remove(i, i + 1);
        } else if (symbol != null) {
            phrase.set(i, word.as(Kind.SYMBOL, symbol));
        } else if (letter != null) {
            phrase.set(i, word.name(phrase.parameters.contains(name) ? name : letter));
        } else if (FUNCTIONS.contains(name)) {
            phrase.set(i, word.name(name));
        } else if (GROUPS.contains(name)) {
            group(i);
        } else if (FRACTIONS.contains(name)) {
            fraction(i);
        } else if (name.equals("sqrt")) {
            root(i);
        } else if (LABELS.contains(name)) {
            phrase.remove(i, Math.min(phrase.closing(i + 1) + 1, phrase.size()));
        } else if (REMAINDERS.contains(name)) {
            throw phrase.error(Messages.MOD, i, i + 1);
        } else if (name.equals(TRANSPOSED) || MATRICES.contains(phrase.at(i + 2).text())) {
            throw phrase.error(Messages.VECTORS, i, i + 1);
        } else if (name.equals(OVER)) {
            over(i);
        } else if (FunctionNames.ours(name) != null || FunctionsElsewhere.sentence(name) != null) {
            phrase.set(i, word.name(name));
        } else {
            throw phrase.error(Messages.unknownCommand(word.text()), i, i + 1);
        }
    }

    /// A name in several letters.
    private void group(int i) {
        if (phrase.at(i + 1).is("*")) {
            phrase.remove(i + 1, i + 2);
        }
        int close = phrase.closing(i + 1);
        if (!phrase.at(i + 1).is("{") || close == phrase.size()) {
            throw phrase.error(Messages.nameInBraces(phrase.at(i).text()), i, i + 1);
        }
        phrase.remove(close, close + 1);
        phrase.remove(i, i + 2);
    }

    private void fraction(int i) {
        splitDigits(i + 1);
        int middle = argumentEnd(i + 1, i);
        splitDigits(middle);
        int end = argumentEnd(middle, i);
        refuseMixed(i, argument(i + 1, middle), argument(middle, end));
        Word word = phrase.at(i);
        var made = new ArrayList<Word>();
        made.add(word.as(Kind.SYMBOL, "("));
        List<Word> over = argument(i + 1, middle);
        made.add(over.getFirst().joined());
        made.addAll(over.subList(1, over.size()));
        made.add(word.symbol("/"));
        made.addAll(argument(middle, end));
        made.add(phrase.at(end - 1).symbol(")"));
        phrase.replace(i, end, made);
    }

    /// `{a \over b}`: all of the group that stands before is divided by all that stands behind.
    private void over(int i) {
        int start = i;
        while (start > 0 && !phrase.opens(start - 1) && !phrase.at(start - 1).is("=")) {
            start = phrase.closes(start - 1) ? Math.max(0, phrase.opening(start - 1)) : start - 1;
        }
        int end = i + 1;
        while (end < phrase.size() && !phrase.closes(end)) {
            end = phrase.opens(end) ? Math.min(phrase.closing(end) + 1, phrase.size()) : end + 1;
        }
        if (start == i || end == i + 1) {
            throw phrase.error(Messages.restInBraces(phrase.at(i).text()), i, i + 1);
        }
        Word first = phrase.at(start);
        Word word = phrase.at(i);
        var made = new ArrayList<Word>();
        made.addAll(inParentheses(start, i));
        made.set(0, first.spaced() ? made.getFirst().apart() : made.getFirst());
        made.add(word.symbol("/"));
        made.addAll(inParentheses(i + 1, end));
        phrase.replace(start, end, made);
    }

    private List<Word> inParentheses(int from, int to) {
        Word first = phrase.at(from);
        if (to == from + 1) {
            return List.of(first.joined());
        }
        var made = new ArrayList<Word>(List.of(first.symbol("("), first.joined()));
        made.addAll(phrase.slice(from + 1, to));
        made.add(phrase.at(to - 1).symbol(")"));
        return made;
    }

    /// `3\frac{1}{2}`, which is three and a half for some and three halves for others.
    private void refuseMixed(int i, List<Word> over, List<Word> under) {
        String before = phrase.at(i - 2).text();
        boolean exponent = before.equals("^") || before.equals("_") || before.startsWith("\\");
        if (!exponent && isWhole(List.of(phrase.at(i - 1))) && isWhole(over) && isWhole(under)) {
            throw phrase.error(
                    Messages.mixedNumber(
                            phrase.at(i - 1).text(),
                            over.getFirst().text(),
                            under.getFirst().text()),
                    i - 1,
                    i + 1);
        }
    }

    private static boolean isWhole(List<Word> words) {
        Word word = words.getFirst();
        return words.size() == 1
                && word.kind() == Kind.NUMBER
                && word.text().chars().allMatch(Character::isDigit);
    }

    /// `\frac12` is one half, `\frac xy` is x over y.
    private void splitDigits(int i) {
        Word number = phrase.at(i);
        boolean letters = number.isName() && number.text().chars().allMatch(Character::isLetterOrDigit);
        if ((number.kind() == Kind.NUMBER || letters) && number.text().length() > 1) {
            int middle = number.start() + 1;
            String rest = number.text().substring(1);
            phrase.replace(
                    i,
                    i + 1,
                    List.of(
                            new Word(
                                    number.kind(),
                                    number.text().substring(0, 1),
                                    number.start(),
                                    middle,
                                    number.spaced()),
                            new Word(
                                    Character.isDigit(rest.charAt(0)) ? Kind.NUMBER : Kind.NAME,
                                    rest,
                                    middle,
                                    number.end(),
                                    false)));
        }
    }

    private int argumentEnd(int from, int command) {
        int end = phrase.at(from).is("{") || phrase.at(from).is("(") ? phrase.closing(from) + 1 : from + 1;
        if (end > phrase.size()) {
            throw phrase.error(Messages.restInBraces(phrase.at(command).text()), command, command + 1);
        }
        return end;
    }

    /// The words of a group, in parentheses unless they are one word.
    private List<Word> argument(int from, int end) {
        List<Word> words = phrase.slice(from, end);
        if (!words.getFirst().is("{")) {
            return words;
        }
        if (words.size() == 3) {
            return words.subList(1, 2);
        }
        var made = new ArrayList<>(words);
        made.set(0, words.getFirst().symbol("("));
        made.set(made.size() - 1, words.getLast().symbol(")"));
        return made;
    }

    private void root(int i) {
        Word word = phrase.at(i);
        int from = i + 1;
        List<Word> degree = List.of();
        if (phrase.at(from).is("[")) {
            int close = phrase.closing(from);
            degree = phrase.slice(from + 1, Math.min(close, phrase.size()));
            from = close + 1;
        }
        int end = argumentEnd(from, i);
        List<Word> under = phrase.slice(from, end);
        List<Word> inside = under.getFirst().is("{") ? under.subList(1, under.size() - 1) : under;
        boolean square =
                degree.isEmpty() || (degree.size() == 1 && degree.getFirst().is("2"));
        boolean cube = degree.size() == 1 && degree.getFirst().is("3");
        var made = new ArrayList<Word>();
        if (square || cube) {
            made.add(word.name(square ? "sqrt" : "cbrt"));
        }
        made.add(word.symbol("("));
        made.addAll(inside);
        made.add(under.getLast().symbol(")"));
        if (!square && !cube) {
            made.addAll(List.of(
                    word.symbol("^"),
                    word.symbol("("),
                    word.as(Kind.NUMBER, "1").joined(),
                    word.symbol("/")));
            made.add(word.symbol("("));
            made.addAll(degree);
            made.addAll(List.of(word.symbol(")"), word.symbol(")")));
        }
        phrase.replace(i, end, made);
    }
}
