package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts a typed text into words and levels letters. It refuses nothing.
final class WordReader {
    private static final List<String> LONG_SYMBOLS = List.of(
            "===",
            "!==",
            "**",
            ".^",
            ".*",
            "./",
            ".+",
            ".-",
            "%*%",
            "<=",
            ">=",
            "==",
            "!=",
            "<>",
            "~=",
            "&&",
            "=>",
            "->",
            "/*",
            Quotients.SIGN,
            "%/%",
            "%%");
    /// Comparisons of other languages.
    private static final Map<String, String> COMPARISONS =
            Map.of("===", "==", "!==", "!=", "<>", "!=", "~=", "!=", "%/%", Quotients.SIGN);
    /// How LaTeX sets a decimal comma.
    private static final String DECIMAL_COMMA = "{,}";
    /// What escapes of TOML and other languages make of the start of a command.
    private static final String ESCAPED = "\f\t\b\n\r";

    private static final String ESCAPES = "ftbnr";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<String> mixed = new ArrayList<>();
    private boolean spaced;
    private boolean hidden;
    private boolean cyrillic;
    private int at;

    WordReader(String text) {
        this.text = text;
    }

    List<Word> words() {
        while (at < text.length()) {
            next();
        }
        return words;
    }

    /// What was read that cannot be seen in the text.
    List<String> notes() {
        var notes = new ArrayList<String>(mixed);
        if (hidden) {
            notes.add(Messages.UNSEEN);
        }
        if (cyrillic) {
            notes.add(Messages.CYRILLIC);
        }
        return notes;
    }

    private int peek(int from) {
        return from < text.length() ? Letters.plain(text.codePointAt(from)) : -1;
    }

    private int width(int from) {
        return Character.charCount(text.codePointAt(from));
    }

    private void next() {
        int raw = text.codePointAt(at);
        int c = Letters.plain(raw);
        if (Letters.isInvisible(raw)) {
            hidden = true;
            at += width(at);
        } else if (isEscapedCommand()) {
            command(Character.toString(ESCAPES.charAt(ESCAPED.indexOf(raw))));
        } else if (Letters.isSpace(raw) || isContinuation()) {
            spaced = true;
            at += width(at);
        } else if (isDigit(c) || (c == '.' && isDigit(peek(at + 1)))) {
            number();
        } else if (Letters.isRaised(raw)) {
            raised();
        } else if (Character.isLetter(c)) {
            name();
        } else if (c == '\\') {
            command("");
        } else {
            symbol(raw, c);
        }
    }

    private boolean isEscapedCommand() {
        int escape = ESCAPED.indexOf(text.charAt(at));
        if (escape < 0) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Latex.isCommand(ESCAPES.charAt(escape) + text.substring(at + 1, end));
    }

    /// A backslash that ends a line, as in Python.
    private boolean isContinuation() {
        return text.charAt(at) == '\\' && at + 1 < text.length() && "\r\n".indexOf(text.charAt(at + 1)) >= 0;
    }

    private void command(String start) {
        int end = at + 1;
        while (end < text.length() && isAsciiLetter(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 && end < text.length() && start.isEmpty()) {
            end++;
        }
        add(Kind.COMMAND, "\\" + start + text.substring(at + 1, end), end);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void number() {
        int end = digits(at);
        if (peek(end) == '.' && !isOperatorDot(end)) {
            end = digits(end + width(end));
        } else if (text.startsWith(DECIMAL_COMMA, end) && isDigit(peek(end + DECIMAL_COMMA.length()))) {
            end = digits(end + DECIMAL_COMMA.length());
        }
        int c = peek(end);
        if (c == 'e' || c == 'E') {
            int exponent = end + width(end);
            if (isSign(peek(exponent))) {
                exponent += width(exponent);
            }
            end = isDigit(peek(exponent)) ? digits(exponent) : end;
        }
        String number = plain(at, end).replace(DECIMAL_COMMA, ".");
        int sign = Math.max(number.indexOf('e'), number.indexOf('E')) + 1;
        boolean signed = sign > 0 && sign < number.length() && isSign(number.codePointAt(sign));
        add(
                Kind.NUMBER,
                signed
                        ? number.substring(0, sign)
                                + Letters.symbol(number.codePointAt(sign))
                                + number.substring(sign + 1)
                        : number,
                end);
    }

    private static boolean isSign(int c) {
        return c >= 0 && (c == '+' || Letters.symbol(c).equals("-"));
    }

    /// `2.*x` is MATLAB's product; `2.` is a number.
    private boolean isOperatorDot(int dot) {
        int c = peek(dot + 1);
        return c == '^' || c == '*' || c == '/';
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(peek(end))) {
            end += width(end);
        }
        return end;
    }

    private void raised() {
        int end = at;
        var level = new StringBuilder();
        while (end < text.length() && Letters.isRaised(text.charAt(end))) {
            level.append(Letters.level(text.charAt(end)));
            end++;
        }
        add(Kind.RAISED, level.toString(), end);
    }

    private void name() {
        int end = at;
        // The one letter that is never the beginning of a name: 2πx.
        boolean alone = peek(at) == 'π' && Character.isLetter(peek(at + width(at)));
        while (end < (alone ? at + 1 : text.length())) {
            int raw = text.codePointAt(end);
            int c = Letters.plain(raw);
            boolean part = Character.isLetter(c) || isDigit(c) || c == '_' || (c >= '₀' && c <= '₉');
            if (Letters.isInvisible(raw)) {
                hidden = true;
            } else if (!part || Letters.isRaised(raw)) {
                break;
            } else {
                cyrillic |= Letters.isCyrillic(raw);
            }
            end += width(end);
        }
        String name = plain(at, end);
        boolean braced = name.endsWith("_") && peek(end) == '{';
        add(Kind.NAME, braced ? name.substring(0, name.length() - 1) : name, braced ? end - 1 : end);
    }

    private String plain(int from, int to) {
        var plain = new StringBuilder();
        text.substring(from, to)
                .codePoints()
                .filter(c -> !Letters.isInvisible(c))
                .map(Letters::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void symbol(int raw, int c) {
        for (String symbol : LONG_SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                add(Kind.SYMBOL, COMPARISONS.getOrDefault(symbol, symbol), at + symbol.length());
                return;
            }
        }
        int end = at + width(at);
        if (Letters.isFraction(raw)) {
            fraction(raw, end);
        } else {
            add(Kind.SYMBOL, Letters.symbol(c), end);
        }
    }

    private void fraction(int c, int end) {
        int start = at;
        boolean first = spaced;
        String fraction = Letters.fraction(c);
        if (followsWhole()) {
            Word whole = words.removeLast();
            start = whole.start();
            first = whole.spaced();
            String typed = text.substring(start, end);
            String read = whole.text() + " + " + fraction.replaceAll("[()]", "");
            mixed.add(Messages.readAs(typed, read));
            fraction = fraction.replace("(", "(" + whole.text() + "+");
        }
        for (Word part : new WordReader(fraction).words()) {
            words.add(new Word(part.kind(), part.text(), start, end, first));
            first = false;
        }
        spaced = false;
        at = end;
    }

    /// Whether a whole number, no exponent, stands just before: `1½` is 1 + 1/2.
    private boolean followsWhole() {
        boolean whole = !words.isEmpty()
                && words.getLast().kind() == Kind.NUMBER
                && words.getLast().text().chars().allMatch(WordReader::isDigit);
        String before = words.size() > 1 ? words.get(words.size() - 2).text() : "";
        return whole && !before.equals("^") && !before.equals("**") && !before.equals("_");
    }

    private void add(Kind kind, String word, int end) {
        words.add(new Word(kind, word, at, end, spaced));
        spaced = false;
        at = end;
    }
}
