package io.github.thalweg.rule;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parser of the lines of a rule or a schedule.
public final class RuleText {
    /// The most lines that a text may have.
    public static final int MAX_LINES = 200;

    static final Pattern ASSIGNMENT = Pattern.compile("(\\s*)([\\p{L}][\\p{L}0-9_₀-₉]*)\\s*=(?!=)");

    private record Line(String name, int nameStart, String code, int codeStart, int number, String comment) {}

    private RuleText() {}

    /// @param readable  names that may be read without being assigned
    /// @param assignable what of these may be assigned all the same
    /// @param functions functions beside those of every expression
    /// @throws FormulaException when the text is not made of assignments in these words
    static List<Statement> parse(
            String text, Set<String> readable, Set<String> assignable, Map<String, Integer> functions) {
        List<Line> lines = lines(text);
        var names = new LinkedHashSet<>(readable);
        for (Line line : lines) {
            requireAssignable(line, readable, assignable);
            names.add(line.name);
        }
        var vocabulary = Vocabulary.ofRule(names, RandomCalls.unless(names, functions));
        return lines.stream().map(line -> statement(line, vocabulary)).toList();
    }

    private static List<Line> lines(String text) {
        String[] parts = text.split("\n", -1);
        if (parts.length > MAX_LINES + 1) {
            throw new FormulaException(Messages.lines(MAX_LINES, parts.length), 0, 0);
        }
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i < parts.length; i++) {
            String code = code(parts[i]);
            String comment =
                    parts[i].substring(code.length()).replaceFirst("^#", "").strip();
            requireShort(comment, i + 1, start + code.length());
            if (!code.isBlank()) {
                lines.add(line(code, start, i + 1, comment));
            }
            start += parts[i].length() + 1;
        }
        return lines;
    }

    private static void requireShort(String comment, int line, int start) {
        if (!TextLength.COMMENT.fits(comment)) {
            throw new FormulaException(Messages.comment(line, TextLength.COMMENT.expectation(comment)), start, 1);
        }
    }

    /// The part of a line before its comment.
    static String code(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '#' && !quoted) {
                return line.substring(0, i);
            }
            quoted ^= letter == '"';
        }
        return line;
    }

    private static Line line(String code, int start, int number, String comment) {
        Matcher assignment = ASSIGNMENT.matcher(code);
        if (!assignment.lookingAt()) {
            int blank = code.length() - code.stripLeading().length();
            var error = new FormulaException(
                    Messages.noAssignment(code.strip()), blank, code.strip().length());
            throw located(RuleAdvice.on(error, code), number, start);
        }
        return new Line(
                assignment.group(2),
                start + assignment.start(2),
                code.substring(assignment.end()),
                start + assignment.end(),
                number,
                comment);
    }

    private static void requireAssignable(Line line, Set<String> readable, Set<String> assignable) {
        boolean given = readable.contains(line.name) && !assignable.contains(line.name);
        if (given || Functions.isReserved(line.name)) {
            String sentence =
                    given ? Messages.given(line.number, line.name) : Messages.partOfLanguage(line.number, line.name);
            throw new FormulaException(sentence, line.nameStart, line.name.length());
        }
    }

    private static Statement statement(Line line, Vocabulary vocabulary) {
        try {
            Syntax value = Parser.parse(line.code, vocabulary);
            return new Statement(line.name, value, line.code, line.number, line.codeStart, line.comment);
        } catch (FormulaException e) {
            throw located(RuleAdvice.on(e, line.code), line.number, line.codeStart);
        }
    }

    /// An error of a line's expression as one of the whole text.
    static FormulaException located(FormulaException e, int line, int start) {
        return new FormulaException(
                Messages.inLine(line, e.getMessage()), e.start() + start, e.length(), e.suggestion());
    }
}
