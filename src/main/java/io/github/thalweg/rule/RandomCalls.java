package io.github.thalweg.rule;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Calls of `random()` and `random_pair()` in a rule: each draws by its place in the text, so that a line added above
/// changes what is drawn, and a switch does not.
public final class RandomCalls {
    /// One number.
    public static final String ONE = "random";

    /// A number for each coordinate.
    public static final String PAIR = "random_pair";

    /// The most calls of one rule.
    static final int MAX = 32;

    private RandomCalls() {}

    public static boolean isOne(Syntax.Apply apply) {
        return apply.function().equals(ONE) || apply.function().equals(PAIR);
    }

    /// What a line that reads the number of a call knows it by, the second one of the line `random() 2`: no name of a
    /// text is like it.
    ///
    /// @param earlier calls in the line
    public static String name(Syntax.Apply call, int earlier) {
        return call.function() + "()" + (earlier == 0 ? "" : " " + (earlier + 1));
    }

    /// Whether the rule itself draws.
    public static boolean areIn(UpdateRule rule) {
        return rule.method() == null
                && rule.text().contains(ONE)
                && !positions(Text.of(rule).statements()).isEmpty();
    }

    /// Functions that may be called where these names are declared: names are older than the draws.
    static Map<String, Integer> unless(Set<String> names, Map<String, Integer> functions) {
        var left = new HashMap<>(functions);
        left.keySet().removeIf(name -> (name.equals(ONE) || name.equals(PAIR)) && names.contains(name));
        return left;
    }

    /// @throws FormulaException when there are too many
    static void check(List<Statement> statements) {
        List<Integer> positions = positions(statements);
        if (positions.size() > MAX) {
            throw new FormulaException(Messages.randomCalls(MAX, positions.size()), positions.get(MAX), ONE.length());
        }
    }

    /// Where the calls stand in the text, in this order; each one's place in the list is its number.
    public static List<Integer> positions(List<Statement> statements) {
        var positions = new ArrayList<Integer>();
        statements.forEach(statement -> collect(statement.value(), statement.start(), positions));
        positions.sort(null);
        return positions;
    }

    /// @param start of the statement in the text
    public static int position(int start, Syntax.Apply call) {
        return start + call.span().start();
    }

    private static void collect(@Nullable Syntax syntax, int start, List<Integer> positions) {
        if (syntax instanceof Syntax.Apply apply) {
            if (isOne(apply)) {
                positions.add(position(start, apply));
            }
            apply.arguments().forEach(argument -> collect(argument, start, positions));
        }
    }
}
