package io.github.thalweg.formula.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Lexer of the language: the words of a text, each with its place.
public final class Lexer {
    /// A word of a text.
    public record Token(Kind kind, String text, Span span) {
        public enum Kind {
            NUMBER,
            NAME,
            FUNCTION,
            QUOTED,
            OPERATOR,
            OPEN,
            CLOSE,
            COMMA
        }

        boolean isOperand() {
            return kind == Kind.NUMBER || kind == Kind.NAME || kind == Kind.QUOTED;
        }
    }

    private static final List<String> OPERATORS =
            List.of("<=", ">=", "==", "!=", "<", ">", "+", "-", "*", "/", "%", "^");
    private static final Map<Character, String> MEANT = Map.ofEntries(
            Map.entry('×', "*"),
            Map.entry('·', "*"),
            Map.entry('÷', "/"),
            Map.entry('−', "-"),
            Map.entry('–', "-"),
            Map.entry('²', "^2"),
            Map.entry('³', "^3"),
            Map.entry('√', "sqrt"),
            Map.entry('∞', "inf"),
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('≠', "!="),
            Map.entry('[', "("),
            Map.entry(']', ")"),
            Map.entry('{', "("),
            Map.entry('}', ")"),
            Map.entry('=', "=="),
            Map.entry('!', "!="),
            Map.entry(';', ","));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    public static List<Token> tokens(String text) {
        var lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    /// The names and functions that stand in a text.
    public static Set<String> names(String text) {
        return tokens(text).stream()
                .filter(token -> token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.FUNCTION)
                .map(Token::text)
                .collect(Collectors.toSet());
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (isDigit(c) || startsFraction(c)) {
            number();
        } else if (Character.isLetter(c)) {
            add(Token.Kind.NAME, nameEnd(at));
        } else if (c == '"') {
            quoted();
        } else {
            symbol(c);
        }
    }

    private boolean startsFraction(char c) {
        return c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int nameEnd(int from) {
        int end = from;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c) || isDigit(c) || c == '_' || (c >= '₀' && c <= '₉');
    }

    private void number() {
        int end = digitsEnd(at);
        if (end < text.length() && text.charAt(end) == '.') {
            end = digitsEnd(end + 1);
        }
        end = exponentEnd(end);
        if (end < text.length() && text.charAt(end) == '.') {
            int wrong = Math.max(digitsEnd(end + 1), end + 1);
            throw new FormulaException(Messages.twoPoints(text.substring(at, wrong)), at, wrong - at);
        }
        String digits = text.substring(at, end);
        if (Double.isInfinite(Double.parseDouble(digits))) {
            throw new FormulaException(Messages.tooLarge(digits), at, end - at, "inf");
        }
        add(Token.Kind.NUMBER, end);
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// An exponent needs a digit: `2e` is 2*e, `3e-x` is 3*e - x.
    private int exponentEnd(int from) {
        if (from >= text.length() || Character.toLowerCase(text.charAt(from)) != 'e') {
            return from;
        }
        int digits = from + 1;
        if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
            digits++;
        }
        int end = digitsEnd(digits);
        return end > digits ? end : from;
    }

    private void quoted() {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw new FormulaException(Messages.NEVER_CLOSED, at, 1, null);
        }
        add(Token.Kind.QUOTED, end + 1);
    }

    private void symbol(char c) {
        if (text.startsWith("**", at)) {
            throw new FormulaException(Messages.POWER, at, 2, "^");
        }
        if (text.startsWith("=>", at) || text.startsWith("=<", at)) {
            String meant = text.charAt(at + 1) + "=";
            throw new FormulaException(Messages.unknownOperator(text.substring(at, at + 2), meant), at, 2, meant);
        }
        if (c == '(' || c == ')' || c == ',') {
            add(c == '(' ? Token.Kind.OPEN : c == ')' ? Token.Kind.CLOSE : Token.Kind.COMMA, at + 1);
            return;
        }
        String operator = OPERATORS.stream()
                .filter(o -> text.startsWith(o, at))
                .findFirst()
                .orElseThrow(this::stray);
        add(Token.Kind.OPERATOR, at + operator.length());
    }

    private FormulaException stray() {
        int codePoint = text.codePointAt(at);
        int length = Character.charCount(codePoint);
        String shown = Character.isISOControl(codePoint)
                ? String.format(java.util.Locale.ROOT, "U+%04X", codePoint)
                : Character.toString(codePoint);
        if (codePoint == '|') {
            return new FormulaException(Messages.BAR, at, 1, "abs(");
        }
        String meant = MEANT.get(text.charAt(at));

        return new FormulaException(Messages.unexpected(shown, meant), at, length, meant);
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), new Span(at, end - at)));
        at = end;
    }
}
