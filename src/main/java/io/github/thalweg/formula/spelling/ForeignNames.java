package io.github.thalweg.formula.spelling;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names of two variables that are not x and y: `x1, x2`, `w, b`, `x[0], x[1]`.
final class ForeignNames {
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+?)_?\\[?\\(?([0-9]|[₀-₉])[\\])]?");
    private static final List<List<String>> PAIRS = List.of(
            List.of("w", "b"),
            List.of("m", "b"),
            List.of("m", "c"),
            List.of("u", "v"),
            List.of("a", "b"),
            List.of("p", "q"),
            List.of("s", "t"),
            List.of("X", "Y"),
            List.of("α", "β"),
            List.of("alpha", "beta"),
            List.of("θ", "φ"),
            List.of("θ", "phi"),
            List.of("theta", "φ"),
            List.of("theta", "phi"),
            List.of("r", "θ"),
            List.of("r", "theta"),
            List.of("μ", "σ"),
            List.of("mu", "sigma"),
            List.of("λ", "μ"),
            List.of("lambda", "mu"),
            List.of("ξ", "η"),
            List.of("xi", "eta"),
            List.of("W", "b"),
            List.of("W", "B"),
            List.of("A", "B"),
            List.of("A1", "B1"),
            List.of("A2", "B2"),
            List.of("U", "V"),
            List.of("c", "d"),
            List.of("h", "k"),
            List.of("k", "l"),
            List.of("m", "n"));
    private static final Set<String> ANGLES = Set.of("θ", "theta");

    private final Phrase phrase;

    private ForeignNames(Phrase phrase) {
        this.phrase = phrase;
    }

    /// Takes two names for x and y where it is plain which is which.
    static Map<String, String> rename(Phrase phrase) {
        return new ForeignNames(phrase).rename();
    }

    private Map<String, String> rename() {
        Set<String> unknown = unknown();
        var renamed = new LinkedHashMap<String, String>();
        List<String> pair = pair(unknown);
        if (uses("x") || uses("y") || pair.isEmpty()) {
            refuseMany(unknown);
            return renamed;
        }
        if (pair.size() == 2) {
            refuseIndices(pair);
        }
        renamed.put(pair.getFirst(), "x");
        if (pair.size() == 2) {
            renamed.put(pair.getLast(), "y");
        }
        for (int i = 0; i < phrase.size(); i++) {
            String coordinate = renamed.get(phrase.at(i).text());
            if (phrase.at(i).isName() && coordinate != null) {
                phrase.set(i, phrase.at(i).name(coordinate));
            }
        }
        phrase.note(
                pair.size() == 2
                        ? Messages.readAsPair(pair.getFirst(), pair.getLast())
                        : Messages.readAs(pair.getFirst(), "x"));
        return renamed;
    }

    /// What could be written for names that stand where x and y are expected; null where that is not the matter.
    static @Nullable String advice(Phrase phrase, FormulaException unknownName) {
        int end = unknownName.start() + unknownName.length();
        String name = unknownName.start() < 0 ? "" : phrase.text.substring(unknownName.start(), end);
        var names = new ForeignNames(phrase);
        Set<String> unknown = names.unknown();
        boolean likely = unknown.size() <= 2 && unknown.stream().allMatch(ForeignNames::isVariable);
        boolean alone = !names.uses("x") && !names.uses("y") && likely && unknown.contains(name);
        return alone ? Messages.unplaced(name, String.join(", ", unknown)) : null;
    }

    /// Whether an error is about a Greek letter: its name is like no other's by mistake.
    static boolean isGreek(Phrase phrase, FormulaException unknownName) {
        int end = unknownName.start() + unknownName.length();
        boolean inside = unknownName.start() >= 0 && end <= phrase.text.length();
        return inside && Latex.isGreek(phrase.text.substring(unknownName.start(), end));
    }

    /// Whether a name is one that variables have: a letter, with an index or not.
    private static boolean isVariable(String name) {
        return name.length() == 1
                || Latex.isGreek(name)
                || NUMBERED.matcher(name).matches();
    }

    /// `x12` beside x1 is x1^2 without its raised digit.
    private void refuseLostPower(Set<String> unknown) {
        for (int i = 0; i < phrase.size(); i++) {
            String name = phrase.at(i).text();
            String base = name.substring(0, Math.max(0, name.length() - 1));
            if (unknown.contains(name) && base.matches("\\p{L}[0-9]") && unknown.contains(base)) {
                String power = base + "^" + name.charAt(name.length() - 1);
                throw phrase.error(Messages.power(name, power), i, i + 1, power);
            }
        }
    }

    /// `L(w, b) = (w x + b - y)^2` has the numbers of a row beside its variables.
    private void refuseDeclared(Set<String> unknown) {
        boolean declared = unknown.size() > 1 && phrase.variables.containsAll(unknown);
        for (int i = 0; declared && (uses("x") || uses("y")) && i < phrase.size(); i++) {
            if (unknown.contains(phrase.at(i).text())) {
                var all = new ArrayList<>(unknown);
                List.of("x", "y").stream().filter(this::uses).forEach(all::add);
                throw phrase.error(Messages.moreVariables(String.join(", ", all)), i, i + 1);
            }
        }
    }

    private void refuseMany(Set<String> unknown) {
        refuseLostPower(unknown);
        refuseDeclared(unknown);
        boolean many = unknown.size() > 2
                && unknown.stream().allMatch(name -> NUMBERED.matcher(name).matches());
        for (int i = 0; many && i < phrase.size(); i++) {
            if (unknown.contains(phrase.at(i).text())) {
                String names = String.join(", ", unknown);
                throw phrase.error(Messages.moreVariables(names), i, i + 1);
            }
        }
    }

    /// `a(1)` and `b(2)`: the indices belong to other variables, or say nothing.
    private void refuseIndices(List<String> pair) {
        var indexed = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < phrase.size(); i++) {
            String name = phrase.at(i).text();
            boolean index = phrase.at(i + 1).is("(")
                    && phrase.at(i).end() == phrase.at(i + 1).start()
                    && phrase.at(i + 2).text().matches("[0-9]")
                    && phrase.at(i + 3).is(")");
            if (index && pair.contains(name)) {
                indexed.putIfAbsent(name, i);
            }
        }
        if (indexed.size() == 2) {
            int first = List.copyOf(indexed.values()).getFirst();
            int second = List.copyOf(indexed.values()).getLast();
            String sentence = Messages.twoWithIndices(phrase.typed(first, first + 4), phrase.typed(second, second + 4));
            throw phrase.error(sentence, first, first + 4);
        }
    }

    private boolean uses(String name) {
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.at(i).isName() && phrase.at(i).is(name)) {
                return true;
            }
        }
        return false;
    }

    /// Beside the angle θ, φ is another angle and not the golden ratio.
    private boolean isOtherAngle(Word word) {
        return word.is("φ") && ANGLES.stream().anyMatch(angle -> uses(angle) && !phrase.parameters.contains(angle));
    }

    /// Names that are neither known nor functions, in the order of the text.
    private Set<String> unknown() {
        var unknown = new LinkedHashSet<String>();
        for (int i = 0; i < phrase.size(); i++) {
            Word word = phrase.at(i);
            boolean known = phrase.parameters.contains(word.text())
                    || (Functions.isReserved(word.text())
                            && !isOtherAngle(word)
                            && !phrase.variables.contains(word.text()));
            boolean call = phrase.at(i + 1).is("(")
                    && !word.text().endsWith(")")
                    && word.text().length() > 1
                    && word.text().chars().allMatch(Character::isLetter);
            if (word.isName() && !known && !call && !word.is("x") && !word.is("y")) {
                unknown.add(word.text());
            }
        }
        return unknown;
    }

    /// The names in the order of x and y; empty where that is not plain.
    private List<String> pair(Set<String> unknown) {
        List<String> declared = phrase.variables.stream().distinct().toList();
        if (!unknown.isEmpty() && declared.size() <= 2 && declared.containsAll(unknown)) {
            return declared;
        }
        List<String> names = List.copyOf(unknown);
        if (names.size() == 1) {
            String only = names.getFirst();
            if (isBehindNumber(only)) {
                return List.of();
            }
            boolean first = numbered(only).map(index -> index <= 1).orElse(false);
            return only.equals("X") || only.equals("θ") || only.equals("theta") || first ? names : List.of();
        }
        if (names.size() != 2) {
            return List.of();
        }
        for (List<String> pair : PAIRS) {
            if (unknown.equals(Set.copyOf(pair))) {
                return pair;
            }
        }
        return numbered(names);
    }

    /// `1d0` is 1e0 in Fortran.
    private boolean isBehindNumber(String name) {
        boolean behind = name.equalsIgnoreCase("d0");
        for (int i = 0; i < phrase.size() && behind; i++) {
            boolean number =
                    phrase.at(i - 1).kind() == Word.Kind.NUMBER && !phrase.at(i).spaced();
            behind = !phrase.at(i).is(name) || number;
        }
        return behind;
    }

    private static java.util.Optional<Integer> numbered(String name) {
        Matcher match = NUMBERED.matcher(name);
        return match.matches() ? java.util.Optional.of(digit(match.group(2))) : java.util.Optional.empty();
    }

    private static List<String> numbered(List<String> names) {
        Matcher a = NUMBERED.matcher(names.getFirst());
        Matcher b = NUMBERED.matcher(names.getLast());
        if (!a.matches() || !b.matches() || !a.group(1).equals(b.group(1))) {
            return List.of();
        }
        int step = digit(b.group(2)) - digit(a.group(2));
        int low = Math.min(digit(a.group(2)), digit(b.group(2)));
        if (Math.abs(step) != 1 || low > 1) {
            return List.of();
        }
        var ordered = new ArrayList<>(names);
        return step > 0 ? ordered : ordered.reversed();
    }

    private static int digit(String text) {
        char c = text.charAt(0);
        return c >= '₀' ? c - '₀' : c - '0';
    }
}
