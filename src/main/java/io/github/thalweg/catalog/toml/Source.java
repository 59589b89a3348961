package io.github.thalweg.catalog.toml;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/// A TOML text and the name that its errors call it by.
///
/// @param notes     takes sentences on what was read as something else than was written
/// @param longLists what its parser does not see
public record Source(String name, String text, Consumer<String> notes, LongLists longLists) {
    /// Beside long lists of numbers; the parser takes seconds, and all the memory, for a few times as many.
    private static final int MAX_LETTERS = 200_000;

    private static final Pattern DECIMAL_COMMA = Pattern.compile("=\\s*[-+]?\\d+,\\d+\\s*([,}\\n]|$)");
    private static final Pattern LIST = Pattern.compile("^\\s*(?:start|view|starts)\\s*=|\\bmilestones\\s*=");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:[\\w.-]+\\s*=|\"[^\"]*\"\\s*=)?\\s*([-+]?[0-9][0-9._eE+-]*)");
    private static final Pattern LAST_SEMICOLON = Pattern.compile("[^\\s;].*;\\s*$");
    private static final Pattern LAST_COMMA = Pattern.compile(",\\s*}");
    private static final Pattern GROUPED =
            Pattern.compile("\\b(?:steps|seed|batch)\\s*=\\s*[0-9]{1,3}(?:,[0-9]{3})+\\s*$");
    private static final Pattern CODE = Pattern.compile("^\\s*(?:import|from|def|class|let|var|const|using)\\b");
    private static final Pattern FOREIGN_KEY = Pattern.compile("[{,]\\s*\\w*[^\\x00-\\x7F]\\w*\\s*=");
    private static final Pattern YAML = Pattern.compile("^\\s*-?\\s*\\w+\\s*:(\\s|$)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern EXPECTED = Pattern.compile(", expected .*$");
    private static final Pattern QUOTED_BACKSLASH = Pattern.compile("\"[^\"]*\\\\");

    public Source(String name, String text, Consumer<String> notes) {
        this(name, text, notes, LongLists.NONE);
    }

    public Source(String name, String text) {
        this(name, text, _ -> {});
    }

    void note(TomlPosition at, String sentence) {
        notes.accept(located(at.line(), at.column(), sentence));
    }

    /// The whole text as a table.
    ///
    /// @throws InputException when it is not TOML
    public Table table() throws InputException {
        try {
            LongLists lists = LongLists.of(text);
            if (lists.letters() > MAX_LETTERS) {
                throw new InputException(Messages.tooLong(name, MAX_LETTERS, lists.letters()));
            }
            TomlParseResult parsed = Toml.parse(lists.left());
            if (parsed.hasErrors()) {
                TomlParseError error = parsed.errors().getFirst();
                throw error(error.position(), sentence(String.valueOf(error.getMessage()), error.position()));
            }
            return new Table(new Source(name, text, notes, lists), "", parsed, TomlPosition.positionAt(1, 1));
        } catch (StackOverflowError _) {
            throw new InputException(Messages.nestedTooDeeply(name));
        } catch (AssertionError _) {
            // Only where Java checks assertions: the parser's own, after an escape that it has found to be wrong.
            throw new InputException(Messages.wrongEscape(name));
        }
    }

    /// What is mostly behind an error on this line.
    private String hint(TomlPosition at) {
        WrongLine wrong = WrongLine.of(text, at);
        String line = wrong.line();
        if (FOREIGN_KEY.matcher(line).find()) {
            return Messages.PLAIN_KEY;
        }
        if (DECIMAL_COMMA.matcher(line).find()
                && !GROUPED.matcher(line).find()
                && !LIST.matcher(line).find()) {
            return Messages.DECIMAL_POINT;
        }
        if (LAST_SEMICOLON.matcher(line).find()) {
            return Messages.NO_SEMICOLON;
        }
        if (LAST_COMMA.matcher(line).find()) {
            return Messages.NO_LAST_COMMA;
        }
        if (isJsonOrYaml(line)) {
            return Messages.IS_TOML;
        }
        String meant = Meant.by(wrong);
        if (!meant.isEmpty()) {
            return meant;
        }
        if (CODE.matcher(line).find()) {
            return Messages.IS_TOML;
        }
        return QUOTED_BACKSLASH.matcher(line).find() ? Messages.BACKSLASH : "";
    }

    private boolean isJsonOrYaml(String line) {
        return text.stripLeading().startsWith("{") || YAML.matcher(line).find();
    }

    /// What the parser expected helps only who knows TOML: what is meant says more.
    private String sentence(String message, TomlPosition at) {
        if (message.endsWith("is too large")) {
            return message.startsWith("Integer") ? Messages.WHOLE_TOO_LARGE : Messages.TOO_LARGE;
        }
        String hint = message.contains("previously defined") ? "" : hint(at);
        String found = hint.isEmpty() ? message : EXPECTED.matcher(message).replaceFirst("");
        String readable = ESCAPE.matcher(found).replaceAll(escape -> letter(escape.group(1)));
        return Character.toLowerCase(readable.charAt(0)) + readable.substring(1) + hint;
    }

    /// A letter that the parser shows by its number, as itself where it can be seen.
    private static String letter(String number) {
        char letter = (char) Integer.parseInt(number, 16);
        boolean seen = Character.isDefined(letter)
                && !Character.isIdentifierIgnorable(letter)
                && !Character.isSpaceChar(letter)
                && !Character.isSurrogate(letter);
        return Matcher.quoteReplacement(seen ? "" + letter : "\\u" + number);
    }

    InputException error(TomlPosition at, String sentence) {
        return error(at.line(), at.column(), sentence);
    }

    private InputException error(int line, int column, String sentence) {
        return new InputException(located(line, column, sentence));
    }

    private String located(int line, int column, String sentence) {
        return name + ":" + line + ":" + column + ": " + sentence;
    }

    /// The number as it is written there, behind its key where it has one.
    String value(TomlPosition at) {
        int from = offsetOf(at);
        int end = text.indexOf('\n', from);
        String line = text.substring(from, end < 0 ? text.length() : end);
        Matcher written = WRITTEN.matcher(line);
        return written.lookingAt() ? written.group(1) : "";
    }

    /// The error of a formula or a rule that stands in this text, at its own line and column where the text holds it
    /// letter by letter, else where its key is.
    ///
    /// @param formula what was compiled
    /// @param offset  how many characters in front of it were compiled too
    InputException error(TomlPosition key, String formula, FormulaException error, int offset) {
        String sentence = String.valueOf(error.getMessage());
        if (formula.isBlank()) {
            return error(key, withoutLine(sentence));
        }
        int start = offsetOf(key);
        int equals = text.indexOf('=', start);
        int found = text.indexOf(formula, Math.max(start, equals));
        int at = found + error.start() - offset;
        if (found < 0 || at < found || at > found + formula.length()) {
            return error(key, sentence);
        }
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return error(line, at - lineStart + 1, withoutLine(sentence));
    }

    /// The line of a text that is not the file's.
    private static String withoutLine(String sentence) {
        return sentence.replaceFirst("^line \\d+: ", "");
    }

    private int offsetOf(TomlPosition position) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(start + position.column() - 1, text.length());
    }
}
