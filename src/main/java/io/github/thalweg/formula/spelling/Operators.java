package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.spelling.Word.Kind;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Operators of code and of books: powers, roots, absolute values, choices, brackets.
final class Operators {
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("**", "^"),
            Map.entry(".^", "^"),
            Map.entry(".*", "*"),
            Map.entry("./", "/"),
            Map.entry(".+", "+"),
            Map.entry(".-", "-"),
            Map.entry("∞", "inf"),
            Map.entry("[", "("),
            Map.entry("]", ")"),
            Map.entry("{", "("),
            Map.entry("}", ")"),
            Map.entry("⌋", ")"),
            Map.entry("⌉", ")"));
    private static final Map<String, String> ROUNDED = Map.of("⌊", "floor", "⌈", "ceil");
    private static final Map<String, String> ROOTS = Map.of("√", "sqrt", "∛", "cbrt");
    private static final Set<String> STOPS = Set.of(",", ":", "?");

    private final Phrase phrase;

    private Operators(Phrase phrase) {
        this.phrase = phrase;
    }

    static void rewrite(Phrase phrase) {
        var operators = new Operators(phrase);
        operators.requireMatching();
        new Pieces(phrase).rewrite();
        operators.degrees();
        operators.groups();
        operators.level();
        operators.bars();
        operators.roots();
        Quotients.rewrite(phrase);
        operators.choices();
        operators.separators();
    }

    /// A bracket is closed by its like.
    private void requireMatching() {
        for (int i = 0; i < phrase.size(); i++) {
            int close = phrase.opens(i) ? phrase.closing(i) : phrase.size();
            if (close < phrase.size()) {
                String opened = phrase.at(i).text();
                String closed = phrase.at(close).text();
                if ("([{".indexOf(opened) != ")]}".indexOf(closed)) {
                    throw phrase.error(Messages.mismatched(opened, closed), close, close + 1);
                }
            }
        }
    }

    /// A spreadsheet with decimal commas separates arguments by semicolons.
    private void separators() {
        for (int i = 0; i < phrase.size(); i++) {
            int close = phrase.isFunction(i) && phrase.at(i + 1).is("(") ? phrase.closing(i + 1) : phrase.size();
            if (close < phrase.size()) {
                separate(i + 1, close);
            }
        }
    }

    private void separate(int open, int close) {
        List<Integer> marks = phrase.separators(open, close, ";");
        if (!marks.isEmpty() && !phrase.commas(open, close).isEmpty()) {
            throw phrase.error(Messages.SEPARATORS, marks.getFirst(), marks.getFirst() + 1);
        }
        marks.forEach(at -> phrase.set(at, phrase.at(at).symbol(",")));
    }

    /// `sqrt[3](x)` is no product.
    private void degrees() {
        for (int i = 0; i < phrase.size(); i++) {
            int close = phrase.closing(i + 1);
            if (phrase.at(i).is("sqrt") && phrase.at(i + 1).is("[") && phrase.opens(close + 1)) {
                throw phrase.error(Messages.HIGHER_ROOT, i, close + 1);
            }
        }
    }

    /// `x^{2}` is `x^2`.
    private void groups() {
        for (int i = phrase.size() - 3; i >= 0; i--) {
            boolean one = phrase.at(i).is("{") && phrase.at(i + 2).is("}") && !phrase.opens(i + 1);
            boolean operand =
                    phrase.at(i + 1).kind() == Kind.NUMBER || phrase.at(i + 1).isName();
            if (one && operand && phrase.at(i - 1).is("^")) {
                phrase.replace(i, i + 3, List.of(phrase.at(i + 1)));
            }
        }
    }

    private void level() {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Word word = phrase.at(i);
            String meant = MEANT.get(word.text());
            String rounded = ROUNDED.get(word.text());
            if (rounded != null) {
                phrase.replace(i, i + 1, List.of(word.name(rounded), word.symbol("(")));
            } else if (meant != null) {
                boolean name = word.is("∞");
                phrase.set(i, word.as(name ? Kind.NAME : Kind.SYMBOL, meant));
            } else if (word.kind() == Kind.RAISED && phrase.at(i + 1).is("√")) {
                index(i);
            } else if (word.kind() == Kind.RAISED && !phrase.isFunction(i - 1)) {
                phrase.replace(i, i + 1, raised(word));
            }
        }
    }

    /// `³√x`.
    private void index(int i) {
        Word index = phrase.at(i);
        if (index.is("3")) {
            phrase.replace(i, i + 2, List.of(index.symbol("∛")));
        } else if (index.is("2")) {
            phrase.remove(i, i + 1);
        } else {
            throw phrase.error(Messages.HIGHER_ROOT, i, i + 2);
        }
    }

    /// The power that a raised word is.
    static List<Word> raised(Word word) {
        var made = new ArrayList<Word>();
        made.add(word.symbol("^"));
        String text = word.text().replaceAll("(\\p{L})([0-9])", "$1^$2");
        List<Word> inside = new WordReader(text).words();
        boolean one = inside.size() == 1;
        if (!one) {
            made.add(word.symbol("("));
        }
        inside.forEach(part -> made.add(new Word(part.kind(), part.text(), word.start(), word.end(), false)));
        if (!one) {
            made.add(word.symbol(")"));
        }
        return made;
    }

    /// A bar opens where no operand has ended, else it closes.
    private void bars() {
        var open = new ArrayList<Integer>();
        Word first = phrase.at(-1);
        Word last = first;
        for (int i = 0; i < phrase.size(); i++) {
            Word bar = phrase.at(i);
            if (!bar.is("|")) {
                continue;
            }
            if (open.isEmpty() && phrase.followsOperand(i) && phrase.at(i + 1).is("|")) {
                throw phrase.error(Messages.OR, i, i + 2);
            }
            if (!open.isEmpty() && phrase.followsOperand(i) && !phrase.isFunction(i - 1)) {
                phrase.set(i, bar.symbol(")"));
                Word opening = phrase.at(open.removeLast());
                if (opening.end() == first.start() && last.end() == bar.start() && !last.is("")) {
                    throw new FormulaException(Messages.NORM, opening.start(), first.end() - opening.start());
                }
                first = opening;
                last = bar;
            } else {
                open.add(i);
                phrase.replace(i, i + 1, List.of(bar.name("abs"), bar.symbol("(")));
                i++;
            }
        }
        if (!open.isEmpty()) {
            int at = open.getLast();
            throw phrase.error(Messages.BAR, at, at + 1);
        }
    }

    private void roots() {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Word root = phrase.at(i);
            String name = ROOTS.get(root.text());
            if (name == null) {
                continue;
            }
            int end = phrase.opens(i + 1) ? phrase.closing(i + 1) : i + 1;
            if (!phrase.opens(i + 1) && phrase.at(i + 2).is("(") && phrase.isFunction(i + 1)) {
                end = phrase.closing(i + 2);
            }
            if (end >= phrase.size()) {
                throw phrase.error(Messages.rootOfWhat(root.text(), name), i, i + 1);
            }
            if (phrase.opens(i + 1)) {
                phrase.set(i, root.name(name));
            } else {
                noteEnd(i, end);
                phrase.replace(end + 1, end + 1, List.of(phrase.at(end).symbol(")")));
                phrase.replace(i, i + 1, List.of(root.name(name), root.symbol("(")));
            }
        }
    }

    /// `√x²` and `√2x`: the line above what is under the root is not copied with it.
    private void noteEnd(int root, int end) {
        Word next = phrase.at(end + 1);
        Word exponent = phrase.at(end + 2);
        boolean power = next.is("^") && (exponent.isName() || exponent.kind() == Kind.NUMBER);
        boolean factor = next.isName() && !next.spaced() && !phrase.isFunction(end + 1);
        if (power || factor) {
            String under = Spelling.text(phrase.slice(root + 1, end + 1)).strip();
            String name = ROOTS.getOrDefault(phrase.at(root).text(), "");
            String behind = Spelling.text(phrase.slice(end + 1, end + 1 + (power ? 2 : 1)));
            int last = Math.min(end + (power ? 3 : 2), phrase.size());
            phrase.note(Messages.readAs(phrase.typed(root, last), name + "(" + under + ")" + behind.strip()));
        }
    }

    /// `c ? a : b` and `a if c else b`, the last first.
    private void choices() {
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Word word = phrase.at(i);
            if (word.is("?")) {
                int start = start(i);
                int colon = find(":", i);
                choice(i, start, List.of(start, i, i + 1, colon, colon + 1, end(colon + 1)));
            } else if (word.isName() && word.is("if") && begins(i) && find("else", i) > 0) {
                spelledChoice(i);
            } else if (word.isName() && word.is("if") && !phrase.at(i + 1).is("(") && i > 0) {
                pythonChoice(i);
            } else if (word.isName() && word.is("if") && i > 0 && phrase.followsOperand(i) && find("else", i) > 0) {
                pythonChoice(i);
            }
        }
    }

    /// `if c then a else b` and `if (c) a else b`.
    private void spelledChoice(int i) {
        int then = find("then", i);
        boolean group = phrase.at(i + 1).is("(");
        int first = then > 0 ? then : group ? phrase.closing(i + 1) : -1;
        int from = then > 0 ? then + 1 : first + 1;
        int condition = then < 0 && group ? first + 1 : first;
        int otherwise = find("else", i);
        choice(i, i, List.of(i + 1, condition, from, otherwise, otherwise + 1, end(otherwise + 1)));
    }

    private void pythonChoice(int i) {
        int start = start(i);
        int otherwise = find("else", i);
        choice(i, start, List.of(i + 1, otherwise, start, i, otherwise + 1, end(otherwise + 1)));
    }

    /// @param parts from and to of condition, first and second choice
    private void choice(int mark, int start, List<Integer> parts) {
        if (parts.get(1) < 0 || parts.get(3) < 0) {
            throw phrase.error(Messages.CHOICE, mark, mark + 1);
        }
        Word word = phrase.at(mark);
        var made = new ArrayList<Word>(List.of(named(word, phrase.at(start).spaced()), word.symbol("(")));
        for (int k = 0; k < parts.size(); k += 2) {
            if (k > 0) {
                made.add(word.symbol(","));
            }
            List<Word> part = phrase.slice(parts.get(k), Math.max(parts.get(k), parts.get(k + 1)));
            for (int j = 0; j < part.size(); j++) {
                made.add(
                        j > 0
                                ? part.get(j)
                                : k > 0 ? part.get(j).apart() : part.get(j).joined());
            }
        }
        int end = parts.getLast();
        made.add(phrase.at(end - 1).symbol(")"));
        phrase.replace(start, end, made);
    }

    private static Word named(Word mark, boolean spaced) {
        Word name = mark.name("if");
        return spaced ? name.apart() : name.joined();
    }

    /// The next `word` on the level of `from`.
    private int find(String word, int from) {
        int depth = 0;
        for (int i = from; i < phrase.size() && depth >= 0; i++) {
            depth += phrase.opens(i) ? 1 : phrase.closes(i) ? -1 : 0;
            if (depth == 0 && phrase.at(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    private int start(int from) {
        int i = from;
        while (i > 0 && !phrase.opens(i - 1) && !isStop(phrase.at(i - 1))) {
            i = phrase.closes(i - 1) ? Math.max(0, phrase.opening(i - 1)) : i - 1;
        }
        return i;
    }

    private int end(int from) {
        int i = from;
        while (i < phrase.size() && !phrase.closes(i) && !isStop(phrase.at(i))) {
            i = phrase.opens(i) ? phrase.closing(i) + 1 : i + 1;
        }
        return Math.min(i, phrase.size());
    }

    private boolean begins(int i) {
        return !phrase.followsOperand(i) || phrase.at(i - 1).is("else");
    }

    private static boolean isStop(Word word) {
        return (word.kind() == Kind.SYMBOL && STOPS.contains(word.text())) || (word.isName() && word.is("else"));
    }
}
