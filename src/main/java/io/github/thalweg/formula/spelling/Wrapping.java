package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands around a formula in code and in books: `f(x, y) =`, `lambda x, y:`, `return`, a final semicolon.
final class Wrapping {
    private static final Set<String> ARROWS = Set.of("=>", "->", "↦", "→");

    private static final Set<String> ENDS = Set.of(";", ",", ".", ":");

    private final Phrase phrase;

    private Wrapping(Phrase phrase) {
        this.phrase = phrase;
    }

    /// Takes away what ends a line of code.
    static void stripEnd(Phrase phrase) {
        new Wrapping(phrase).end();
    }

    static void strip(Phrase phrase) {
        var wrapping = new Wrapping(phrase);
        wrapping.signs();
        boolean stripped = true;
        while (stripped) {
            wrapping.end();
            stripped = wrapping.header()
                    || wrapping.word()
                    || wrapping.function()
                    || wrapping.arrow()
                    || wrapping.equation()
                    || wrapping.body();
        }
        wrapping.putIn();
    }

    /// What ends a line of code or of a book.
    private void end() {
        while (ENDS.contains(phrase.at(phrase.size() - 1).text())) {
            phrase.remove(phrase.size() - 1, phrase.size());
        }
        int last = phrase.size() - 1;
        if (last > 0 && phrase.at(last).is("end") && !phrase.parameters.contains("end")) {
            phrase.remove(last, last + 1);
        }
    }

    /// `:=` and LaTeX's `&=` are `=`.
    private void signs() {
        for (int i = phrase.size() - 2; i >= 0; i--) {
            boolean mark = phrase.at(i).is(":") || phrase.at(i).is("&");
            if (mark && phrase.at(i + 1).is("=")) {
                phrase.remove(i, i + 1);
            }
        }
    }

    private boolean header() {
        int end = Headers.end(phrase);
        if (end > 0) {
            int open = Headers.parameters(phrase);
            variables(open + 1, phrase.closing(open));
            phrase.remove(0, end);
        }
        return end > 0;
    }

    /// `function(x, y)`, `function f(x, y)`, `f <- function(x, y)`.
    private boolean function() {
        boolean assigned =
                phrase.at(1).is("<") && phrase.at(2).is("-") && phrase.at(3).is("function");
        int at = assigned ? 3 : 0;
        if (!phrase.at(at).is("function")) {
            return false;
        }
        int open = phrase.at(at + 1).isName() ? at + 2 : at + 1;
        int close = phrase.closing(open);
        if (!phrase.at(open).is("(") || close >= phrase.size()) {
            return false;
        }
        variables(open + 1, close);
        phrase.remove(0, close + 1);
        return true;
    }

    /// `{ return ...; }`.
    private boolean body() {
        boolean whole = phrase.at(0).is("{") && phrase.closing(0) == phrase.size() - 1;
        boolean statement =
                phrase.at(1).is("return") || phrase.at(phrase.size() - 2).is(";");
        if (!whole || !statement) {
            return false;
        }
        phrase.remove(phrase.size() - 1, phrase.size());
        phrase.remove(0, 1);
        return true;
    }

    /// What PyTorch multiplies the rate by, from a `lambda epoch: ...` or `def f(epoch): ...`; null where the text is
    /// none.
    static @Nullable String factor(String text) {
        var phrase = new Phrase(text, new WordReader(text).words(), Set.of("lr0", "k", "N"), false);
        boolean lambda = phrase.at(0).is("lambda")
                && phrase.at(1).isName()
                && phrase.at(2).is(":");
        boolean def = phrase.at(0).is("def")
                && phrase.at(2).is("(")
                && phrase.at(3).isName()
                && phrase.at(4).is(")")
                && phrase.at(5).is(":");
        if (!lambda && !def) {
            return null;
        }
        String counter = phrase.at(lambda ? 1 : 3).text();
        strip(phrase);
        FunctionNames.rewrite(phrase);
        Operators.rewrite(phrase);
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.at(i).isName() && phrase.at(i).is(counter)) {
                phrase.set(i, phrase.at(i).name("k"));
            }
        }
        return Spelling.text(phrase.slice(0, phrase.size())).strip();
    }

    /// `return`, `def f(x, y):`, `lambda x, y:`, `@(x, y)`.
    private boolean word() {
        Word first = phrase.at(0);
        if (first.isName() && (first.is("return") || first.is("let") || first.is("const") || first.is("def"))) {
            boolean declares = first.is("def");
            phrase.remove(0, 1);
            if (declares) {
                declaration(1, ":");
            }
            return true;
        }
        if (first.is("=")) {
            phrase.remove(0, 1);
            return true;
        }
        if (first.isName() && phrase.at(1).is(":") && ARROWS.stream().anyMatch(arrow -> find(arrow) > 1)) {
            phrase.remove(0, 2);
            return true;
        }
        if (first.isName() && first.is("lambda") && !phrase.at(1).is("*")) {
            int colon = find(":");
            if (colon > 0) {
                variables(1, colon);
                phrase.remove(0, colon + 1);
                return true;
            }
        }
        if (first.is("@") && phrase.at(1).is(".")) {
            phrase.remove(0, 2);
            return true;
        }
        if (first.is("@") && phrase.at(1).is("(")) {
            int close = phrase.closing(1);
            variables(2, close);
            phrase.remove(0, Math.min(phrase.size(), close + 1));
            return true;
        }
        return false;
    }

    /// `(x, y) => ...`.
    private boolean arrow() {
        for (String arrow : ARROWS) {
            int at = find(arrow);
            boolean bare = at == 1 && phrase.at(0).isName();
            if (bare || (at > 1 && phrase.at(0).is("(") && phrase.closing(0) == at - 1)) {
                variables(bare ? 0 : 1, bare ? 1 : at - 1);
                phrase.remove(0, at + 1);
                return true;
            }
        }
        return false;
    }

    /// `name =` and `name(x, y) =`.
    private boolean equation() {
        Word name = phrase.at(0);
        if (!name.isName()) {
            return false;
        }
        boolean arrow = phrase.at(1).is("<")
                && phrase.at(2).is("-")
                && phrase.at(1).end() == phrase.at(2).start()
                && phrase.at(3).spaced();
        if (arrow && !name.is("x") && !name.is("y")) {
            phrase.remove(0, 3);
            return true;
        }
        if (phrase.at(1).is("=")) {
            if (name.is("y") || name.is("x")) {
                throw phrase.error(Messages.heightHasNoName(name.text()), 0, 2);
            }
            phrase.remove(0, 2);
            return true;
        }
        boolean names = phrase.at(1).is(":")
                && !phrase.at(2).is(":")
                && !name.is("x")
                && !name.is("y")
                && find("?") < 0
                && !Spreadsheet.is(phrase);
        if (names && isMaximum()) {
            throw phrase.error(Messages.MAXIMUM, 0, 1);
        }
        if (names && find("=") < 0 && find("→") < 0 && find("->") < 0 && !name.is("lambda")) {
            phrase.remove(0, 2);
            return true;
        }
        return declaration(1, "=");
    }

    private boolean isMaximum() {
        return phrase.isLandscape && Refusals.isMaximum(phrase.at(0).text(), false);
    }

    private boolean declaration(int open, String mark) {
        int from = phrase.at(0).is("(") ? 0 : open;
        int close = phrase.closing(from);
        boolean opens = phrase.at(from).is("(") || phrase.at(from).is("[");
        if (!opens || !phrase.at(close + 1).is(mark)) {
            return false;
        }
        variables(from + 1, close);
        phrase.remove(0, close + 2);
        return true;
    }

    /// The names between two places, without their types.
    private void variables(int from, int to) {
        boolean type = false;
        for (int i = from; i < Math.min(to, phrase.size()); i++) {
            Word word = phrase.at(i);
            type = word.is(":") || (type && !word.is(",") && !word.is(";"));
            if (word.isName() && takesDefault(i)) {
                continue;
            }
            if (word.kind() == Kind.NAME && !type && !Headers.isWord(word.text())) {
                phrase.variables.add(word.text().replaceFirst("_$", ""));
            }
        }
    }

    /// `a=1` among the parameters gives the value of a.
    private boolean takesDefault(int i) {
        int sign = phrase.at(i + 1).is(":") ? i + 3 : i + 1;
        int number = phrase.at(sign + 1).is("-") ? sign + 2 : sign + 1;
        boolean given = phrase.at(sign).is("=") && phrase.at(number).kind() == Kind.NUMBER;
        boolean coordinate = phrase.at(i).is("x") || phrase.at(i).is("y");
        if (coordinate) {
            return false;
        }
        if (given && !phrase.parameters.contains(phrase.at(i).text())) {
            phrase.values.put(phrase.at(i).text(), phrase.slice(sign + 1, number + 1));
        }
        return given;
    }

    /// Puts the values that the text gives into the formula.
    private void putIn() {
        var used = new LinkedHashMap<String, String>();
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Word name = phrase.at(i);
            List<Word> value = name.isName() ? phrase.values.get(name.text()) : null;
            if (value != null) {
                boolean sign = value.size() > 1;
                var made = new ArrayList<Word>();
                made.add(
                        sign
                                ? name.as(Kind.SYMBOL, "(")
                                : name.as(Kind.NUMBER, value.getFirst().text()));
                if (sign) {
                    made.addAll(List.of(
                            name.symbol("-"),
                            name.as(Kind.NUMBER, value.getLast().text()).joined()));
                    made.add(name.symbol(")"));
                }
                phrase.replace(i, i + 1, made);
                used.put(
                        name.text(),
                        String.join("", value.stream().map(Word::text).toList()));
            }
        }
        used.forEach((name, value) -> phrase.note(Messages.putIn(name + " = " + value)));
    }

    private int find(String symbol) {
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.at(i).is(symbol)) {
                return i;
            }
        }
        return -1;
    }
}
