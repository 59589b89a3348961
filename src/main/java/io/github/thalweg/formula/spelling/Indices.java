package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.spelling.Word.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Indices behind names: `x[0]`, `x_{1}`, `x(1)` where the name stands nowhere without one.
final class Indices {
    private static final Pattern FACTOR = Pattern.compile("\\p{L}(?:_?[0-9]|[₀-₉])");
    private static final Pattern PRODUCT = Pattern.compile("(?:" + FACTOR + "){2,}");
    private static final Set<Set<String>> PAIRS = Set.of(Set.of("1", "2"), Set.of("0", "1"));
    private static final Set<Set<String>> ALONE = Set.of(Set.of("1"), Set.of("0"));

    private Indices() {}

    /// Joins names with their indices.
    static void join(Phrase phrase) {
        takeWholeColumns(phrase);
        takeDoubleBrackets(phrase);
        splitProducts(phrase);
        String components = components(phrase);
        for (int i = phrase.size() - 3; i >= 0; i--) {
            Word name = phrase.at(i);
            if (!name.isName() || phrase.isFunction(i)) {
                continue;
            }
            refuseOthers(phrase, i);
            int at = phrase.at(i + 1).is("_") ? i + 2 : i + 1;
            boolean low = at == i + 2;
            boolean group = phrase.closes(at + 2) && phrase.closing(at) == at + 2 && isIndex(phrase.at(at + 1), low);
            boolean brace = low && phrase.at(at).is("{") && group;
            boolean bracket = !low && phrase.at(at).is("[") && group;
            boolean call = !low && phrase.at(at).is("(") && group && name.text().equals(components);
            if (brace) {
                join(phrase, i, at + 3, name.text() + "_" + phrase.at(at + 1).text());
            } else if (bracket) {
                join(phrase, i, at + 3, name.text() + "[" + phrase.at(at + 1).text() + "]");
            } else if (call) {
                join(phrase, i, at + 3, name.text() + "(" + phrase.at(at + 1).text() + ")");
            } else if (low && isIndex(phrase.at(at), true)) {
                join(phrase, i, at + 1, name.text() + "_" + phrase.at(at).text());
            }
        }
        noteProducts(phrase);
    }

    /// Where names are what they are called, `g[0]` and `theta[axis]` are no products.
    static void refuse(Phrase phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (isIndexed(phrase, i)) {
                throw phrase.error(Messages.NO_INDEX, i + 1, i + 2);
            }
        }
    }

    /// `x[y + 1]` may be a product, but who writes it may have a list in mind.
    private static void noteProducts(Phrase phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            int close = phrase.closing(i + 1);
            if (isIndexed(phrase, i) && close < phrase.size() && close > i + 2) {
                String inside = Spelling.text(phrase.slice(i + 2, close)).strip();
                String product = phrase.at(i).text() + "*(" + inside + ")";
                phrase.note(Messages.readAs(phrase.typed(i, close + 1), product));
            }
        }
    }

    private static boolean isIndexed(Phrase phrase, int i) {
        Word name = phrase.at(i);
        boolean behind = name.end() == phrase.at(i + 1).start();
        boolean function = FunctionNames.ours(name.text().toLowerCase(Locale.ROOT)) != null;
        return name.isName() && !function && behind && phrase.at(i + 1).is("[");
    }

    /// `x[-1]`, `x[0][1]`, `x[1, 1]` and `x{1}`, of which no product is left.
    private static void refuseOthers(Phrase phrase, int i) {
        int close = phrase.closing(i + 1);
        boolean behind = phrase.at(i).end() == phrase.at(i + 1).start();
        if (!behind
                || close >= phrase.size()
                || phrase.parameters.contains(phrase.at(i).text())) {
            return;
        }
        boolean function = phrase.at(i).text().matches("\\p{Lu}\\p{L}+");
        boolean bracket = phrase.at(i + 1).is("[") && !function;
        boolean first = phrase.at(i + 2).kind() == Kind.NUMBER;
        boolean last = bracket && phrase.at(i + 2).is("-") && phrase.at(i + 3).kind() == Kind.NUMBER;
        boolean several = bracket && first && phrase.at(i + 3).is(",");
        boolean second = bracket && first && phrase.at(close + 1).is("[");
        boolean cell = phrase.at(i + 1).is("{") && first && close == i + 3;
        if (last || several || cell || second) {
            int end = second ? phrase.closing(close + 1) : close;
            throw phrase.error(Messages.INDEX, i, Math.min(end + 1, phrase.size()));
        }
    }

    /// `x[:, 0]` and `x(:, 1)` are components of many points at once.
    private static void takeWholeColumns(Phrase phrase) {
        for (int i = phrase.size() - 5; i >= 0; i--) {
            boolean column = phrase.at(i).isName()
                    && phrase.opens(i + 1)
                    && phrase.at(i + 2).is(":")
                    && phrase.at(i + 3).is(",")
                    && isIndex(phrase.at(i + 4), false)
                    && phrase.closes(i + 5);
            if (column) {
                phrase.remove(i + 2, i + 4);
            }
        }
    }

    /// `x[[1]]` is Mathematica's and R's component.
    private static void takeDoubleBrackets(Phrase phrase) {
        for (int i = phrase.size() - 6; i >= 0; i--) {
            boolean component = isIndexed(phrase, i)
                    && !phrase.parameters.contains(phrase.at(i).text())
                    && phrase.at(i + 2).is("[")
                    && isIndex(phrase.at(i + 3), false)
                    && phrase.at(i + 4).is("]")
                    && phrase.at(i + 5).is("]");
            if (component) {
                phrase.remove(i + 5, i + 6);
                phrase.remove(i + 2, i + 3);
            }
        }
    }

    /// `x_1x_2` and `x₁x₂` are products of numbered names.
    private static void splitProducts(Phrase phrase) {
        for (int i = phrase.size() - 1; i >= 0 && phrase.isLandscape; i--) {
            Word word = phrase.at(i);
            if (!word.isName()
                    || phrase.parameters.contains(word.text())
                    || !PRODUCT.matcher(word.text()).matches()) {
                continue;
            }
            var factors = new ArrayList<Word>();
            int start = word.start();
            for (MatchResult factor : FACTOR.matcher(word.text()).results().toList()) {
                int end = start + factor.group().length();
                factors.add(new Word(Kind.NAME, factor.group(), start, end, !factors.isEmpty() || word.spaced()));
                start = end;
            }
            phrase.replace(i, i + 1, factors);
        }
    }

    private static boolean isIndex(Word word, boolean letters) {
        return (word.kind() == Kind.NUMBER && word.text().chars().allMatch(Character::isDigit))
                || (letters && word.isName());
    }

    private static void join(Phrase phrase, int from, int to, String name) {
        Word first = phrase.at(from);
        phrase.replace(
                from,
                to,
                List.of(new Word(
                        Kind.NAME, name, first.start(), phrase.at(to - 1).end(), first.spaced())));
    }

    /// Whether there are components where another reading is possible: x(1) is a product, too.
    static boolean areComponents(Phrase phrase) {
        return components(phrase) != null;
    }

    /// The name of which components, x(1) and x(2) or x(0) and x(1) or more, are all that there is of x and y; null
    /// when there is none. Of x, and of a name that the text declares, one will do.
    private static @Nullable String components(Phrase phrase) {
        Map<String, Set<String>> indices = called(phrase);
        boolean coordinates =
                indices.containsKey("y") || indices.getOrDefault("x", Set.of()).contains("");
        List<String> names = indices.keySet().stream()
                .filter(name -> areComponents(phrase, name, Set.copyOf(indices.getOrDefault(name, Set.of()))))
                .toList();
        return names.size() == 1 && !coordinates ? names.getFirst() : null;
    }

    private static boolean areComponents(Phrase phrase, String name, Set<String> indices) {
        boolean one = name.equals("x") || phrase.variables.equals(List.of(name));
        boolean many = indices.size() > 2 && !indices.contains("");
        return PAIRS.contains(indices) || (one && ALONE.contains(indices)) || many;
    }

    /// The names that are neither functions nor parameters, with the indices that stand behind them: an empty one where
    /// there is none.
    private static Map<String, Set<String>> called(Phrase phrase) {
        var indices = new LinkedHashMap<String, Set<String>>();
        for (int i = 0; i < phrase.size(); i++) {
            Word name = phrase.at(i);
            boolean known = Functions.isReserved(name.text()) || phrase.parameters.contains(name.text());
            if (!name.isName() || known || phrase.isFunction(i)) {
                continue;
            }
            boolean index = phrase.at(i + 1).is("(")
                    && !phrase.at(i + 1).spaced()
                    && phrase.at(i + 2).text().matches("[0-9]")
                    && phrase.closes(i + 3);
            indices.computeIfAbsent(name.text(), _ -> new LinkedHashSet<>())
                    .add(index ? phrase.at(i + 2).text() : "");
        }
        return indices;
    }
}
