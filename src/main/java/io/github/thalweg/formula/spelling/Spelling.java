package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.compile.FormulaCompiler;
import io.github.thalweg.formula.graph.FormulaData;
import io.github.thalweg.formula.parse.Lowering;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.RowFormula;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The front door for formulas: what people type becomes the spelling of the language, or one sentence.
public final class Spelling {
    private static final String QUOTES = "\"'`“‘«„";
    /// The run's own rate in a formula.
    private static final Pattern RATE = Pattern.compile("\\blr0\\b");

    private static final String CLOSING_QUOTES = "\"'`”’»“";

    private Spelling() {}

    /// Reads a landscape's formula.
    ///
    /// @param parameters names that may stand in it besides x and y
    /// @throws FormulaException when it is no formula; its span is in `text`
    public static Reading read(String text, Collection<String> parameters) {
        return read(text, parameters, FormulaData.NONE);
    }

    /// Reads a landscape's formula with what it reads beside its names. What is one of the language as it stands is
    /// left so.
    ///
    /// @throws FormulaException when it is no formula; its span is in `text`
    public static Reading read(String text, Collection<String> parameters, FormulaData data) {
        List<String> names = List.copyOf(parameters);
        Consumer<String> check = formula -> FormulaCompiler.check(formula, names, data);
        if (data.equals(FormulaData.NONE)) {
            return read(text, names, true, check);
        }
        var known = new ArrayList<>(names);
        if (data.rows() != null) {
            known.addAll(data.rows().names());
            known.addAll(List.of(RowFormula.MEAN, RowFormula.SUM, RowFormula.ROWS));
        }
        if (data.surface() != null) {
            known.add(RowFormula.GRID);
        }
        return read(text, known, true, check);
    }

    /// The value of an expression of constants: `1/3`, `pi/4`, `½`.
    ///
    /// @throws FormulaException when `text` is none
    public static double number(String text) {
        return Lowering.evaluate(readNumber(text).formula(), Map.of());
    }

    /// Sentences on what an expression of constants was read as, where that is not plain.
    ///
    /// @throws FormulaException when `text` is none
    public static List<String> numberNotes(String text) {
        return readNumber(text).notes();
    }

    private static Reading readNumber(String text) {
        Consumer<String> check = formula -> Parser.parse(formula, Vocabulary.ofNumbers(Set.of()));
        return read(text, List.of(), false, check);
    }

    /// Reads the formula of a learning rate.
    ///
    /// @param names what may stand in it
    /// @param check throws the FormulaException of a formula that is none
    /// @throws FormulaException when it is no formula; its span is in `text`
    public static Reading readRate(String text, Collection<String> names, Consumer<String> check) {
        String factor = Wrapping.factor(text);
        if (factor != null && RATE.matcher(factor).find()) {
            throw new FormulaException(Messages.rateAlone(factor), 0, text.length(), factor);
        }
        if (factor != null) {
            throw new FormulaException(Messages.factorOfRate(factor), 0, text.length(), "lr0*(" + factor + ")");
        }
        return read(text, List.copyOf(names), false, check);
    }

    private static Reading read(String text, List<String> parameters, boolean isLandscape, Consumer<String> check) {
        if (text.length() > Parser.MAX_LENGTH) {
            check.accept(text);
        }
        if (isQuoted(text)) {
            return unquoted(text, parameters, isLandscape, check);
        }
        var reader = new WordReader(text);
        var phrase = new Phrase(text, reader.words(), Set.copyOf(parameters), isLandscape);
        boolean plain = isPlain(text, check) && !(isLandscape && Indices.areComponents(phrase));
        if (plain) {
            Refusals.check(phrase);
            return new Reading(text, text, phrase.notes, Map.of());
        }
        if (!isLandscape) {
            Indices.refuse(phrase);
        }
        Map<String, String> renamed = rewrite(phrase);
        return checked(phrase, reader, renamed, check);
    }

    /// Reads an expression in which a name is what it is called and no equation can stand: that of a line of a rule,
    /// of a deviation. What is one of the language as it stands is left so.
    ///
    /// @param names what may stand in it, functions that others do not have among them
    /// @param check throws the FormulaException of an expression that is none
    /// @throws FormulaException when it is none; its span is in `text`
    public static Reading readStrictly(String text, Collection<String> names, Consumer<String> check) {
        if (text.length() > Parser.MAX_LENGTH) {
            check.accept(text);
        }
        if (isPlain(text, check)) {
            return new Reading(text, text, List.of(), Map.of());
        }
        var reader = new WordReader(text);
        var phrase = new Phrase(text, reader.words(), Set.copyOf(names), false);
        Choices.rewrite(phrase);
        Indices.refuse(phrase);
        Latex.rewrite(phrase);
        Wrapping.stripEnd(phrase);
        FunctionNames.rewrite(phrase);
        Operators.rewrite(phrase);
        Calls.rewrite(phrase);
        return checked(phrase, reader, Map.of(), check);
    }

    private static Reading checked(
            Phrase phrase, WordReader reader, Map<String, String> renamed, Consumer<String> check) {
        Refusals.check(phrase);
        reader.notes().forEach(phrase::note);
        String formula = text(words(phrase));
        try {
            check.accept(formula);
        } catch (FormulaException wrong) {
            FormulaException typed = typed(wrong, words(phrase), phrase.text, formula);
            boolean unknown = phrase.isLandscape && (wrong.suggestion() == null || ForeignNames.isGreek(phrase, typed));
            String advice = unknown ? ForeignNames.advice(phrase, typed) : null;
            throw advice == null ? typed : new FormulaException(advice, typed.start(), typed.length());
        }
        return new Reading(phrase.text, formula, phrase.notes, renamed);
    }

    /// A text of a program, copied with its quotes.
    private static boolean isQuoted(String text) {
        int last = text.length() - 1;
        int from = prefix(text);
        int quote = last > from ? QUOTES.indexOf(text.charAt(from)) : -1;
        return quote >= 0 && text.indexOf(CLOSING_QUOTES.charAt(quote), from + 1) == last;
    }

    /// The length of the letter before a text of Python: `r'x^2'`.
    private static int prefix(String text) {
        return text.matches("(?s)[rfbRFB][\"'].*") ? 1 : 0;
    }

    private static Reading unquoted(String text, List<String> parameters, boolean isLandscape, Consumer<String> check) {
        try {
            String inner = text.substring(prefix(text) + 1, text.length() - 1);
            Reading inside = read(inner, parameters, isLandscape, check);
            return new Reading(text, inside.formula(), inside.notes(), inside.renamed());
        } catch (FormulaException wrong) {
            throw new FormulaException(
                    String.valueOf(wrong.getMessage()),
                    wrong.start() + prefix(text) + 1,
                    wrong.length(),
                    wrong.suggestion());
        }
    }

    private static boolean isPlain(String text, Consumer<String> check) {
        try {
            check.accept(text);
            return true;
        } catch (FormulaException _) {
            return false;
        }
    }

    private static Map<String, String> rewrite(Phrase phrase) {
        Given.stripSets(phrase);
        Cases.rewrite(phrase);
        Choices.rewrite(phrase);
        Lines.strip(phrase);
        Latex.rewrite(phrase);
        Given.take(phrase);
        Wrapping.strip(phrase);
        FunctionNames.rewrite(phrase);
        Indices.join(phrase);
        FunctionNames.rewrite(phrase);
        Vectors.check(phrase);
        Operators.rewrite(phrase);
        Spreadsheet.readPowers(phrase);
        Calls.rewrite(phrase);
        return phrase.isLandscape ? ForeignNames.rename(phrase) : Map.of();
    }

    private static List<Word> words(Phrase phrase) {
        return phrase.slice(0, phrase.size());
    }

    /// The words with the spaces that were typed, and those without which two would be one.
    static String text(List<Word> words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(space(words, i)).append(words.get(i).text());
        }
        return text.toString();
    }

    private static String space(List<Word> words, int i) {
        if (i == 0) {
            return "";
        }
        Word before = words.get(i - 1);
        Word word = words.get(i);
        boolean exponent = word.text().startsWith("e") || word.text().startsWith("E");
        boolean coefficient = before.kind() == Word.Kind.NUMBER && word.isName() && !exponent;
        return word.spaced() || (isPart(before) && isPart(word) && !coefficient) ? " " : "";
    }

    private static boolean isPart(Word word) {
        return word.kind() == Word.Kind.NUMBER || word.isName() || word.is(".");
    }

    /// The error where it stands in the typed text.
    private static FormulaException typed(FormulaException wrong, List<Word> words, String text, String formula) {
        if (text.equals(formula)) {
            return wrong;
        }
        var touched = new ArrayList<Word>();
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int start = end + space(words, i).length();
            end = start + word.text().length();
            if (start < wrong.start() + Math.max(1, wrong.length()) && end > wrong.start()) {
                touched.add(word);
            }
        }
        int from = touched.stream().mapToInt(Word::start).min().orElse(text.length());
        int to = touched.stream().mapToInt(Word::end).max().orElse(text.length());
        return new FormulaException(String.valueOf(wrong.getMessage()), from, to - from, wrong.suggestion());
    }
}
