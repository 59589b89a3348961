package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.spelling.Word.Kind;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words of a formula while they are being rewritten, and what there is to say about them.
final class Phrase {
    private static final Word NOTHING = new Word(Kind.SYMBOL, "", 0, 0, false);
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    final String text;
    final Set<String> parameters;
    /// Whether it is a formula of x and y.
    final boolean isLandscape;

    final List<String> notes = new ArrayList<>();
    /// Names that the text itself declares as its variables, in order.
    final List<String> variables = new ArrayList<>();

    /// Numbers that the text itself gives to names.
    final Map<String, List<Word>> values = new LinkedHashMap<>();

    private final List<Word> words;

    Phrase(String text, List<Word> words, Set<String> parameters, boolean isLandscape) {
        this.text = text;
        this.isLandscape = isLandscape;
        this.words = words;
        this.parameters = parameters;
    }

    int size() {
        return words.size();
    }

    /// The word there, or one without a text beyond the ends.
    Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
    }

    List<Word> slice(int from, int to) {
        return List.copyOf(words.subList(from, to));
    }

    void replace(int from, int to, List<Word> by) {
        List<Word> old = words.subList(from, to);
        old.clear();
        old.addAll(by);
    }

    void set(int index, Word word) {
        words.set(index, word);
    }

    void remove(int from, int to) {
        replace(from, to, List.of());
    }

    void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    /// What was typed where these words are.
    String typed(int from, int to) {
        return text.substring(at(from).start(), at(to - 1).end()).strip();
    }

    boolean opens(int index) {
        Word word = at(index);
        return word.text().length() == 1 && word.kind() == Kind.SYMBOL && OPENING.contains(word.text());
    }

    boolean closes(int index) {
        Word word = at(index);
        return word.text().length() == 1 && word.kind() == Kind.SYMBOL && CLOSING.contains(word.text());
    }

    /// The index of the word that closes what is opened at `open`; the size when there is none.
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            depth += opens(i) ? 1 : closes(i) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return size();
    }

    /// The index of the word that opens what is closed at `close`; -1 when there is none.
    int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += closes(i) ? 1 : opens(i) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /// Indices of the commas between the arguments of a call.
    List<Integer> commas(int open, int close) {
        return separators(open, close, ",");
    }

    /// Indices of a mark on the level of a group.
    List<Integer> separators(int open, int close, String mark) {
        var marks = new ArrayList<Integer>();
        int depth = 0;
        for (int i = open + 1; i < close; i++) {
            depth += opens(i) ? 1 : closes(i) ? -1 : 0;
            if (depth == 0 && at(i).is(mark)) {
                marks.add(i);
            }
        }
        return marks;
    }

    /// Whether an operand has just ended before `index`.
    boolean followsOperand(int index) {
        Word before = at(index - 1);
        return switch (before.kind()) {
            case NUMBER, NAME, RAISED -> true;
            case COMMAND -> false;
            case SYMBOL -> closes(index - 1);
        };
    }

    /// Whether the word is the name of a function, however it is called elsewhere, and of nothing else.
    boolean isFunction(int index) {
        Word word = at(index);
        return word.isName() && !parameters.contains(word.text()) && Functions.isFunction(word.text());
    }

    FormulaException error(String sentence, int from, int to) {
        int start = at(from).start();
        return new FormulaException(sentence, start, Math.max(0, at(to - 1).end() - start));
    }

    FormulaException error(String sentence, int from, int to, String suggestion) {
        FormulaException plain = error(sentence, from, to);
        return new FormulaException(sentence, plain.start(), plain.length(), suggestion);
    }
}
