package io.github.thalweg.formula.graph;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A factor of a derivative, with its value at the kinks and singular points of the operations that it comes from.
///
/// @param guards conditions under each of which a product with it is 0 where it comes out undefined
/// @param bend   what the factor's own derivative is forced to
/// @param forced 1, or what the factor is in place of its value
public record Factor(
        Expr value,
        List<Expr> guards,
        @Nullable Expr bend,
        @Nullable Expr forced) {
    /// The outermost operations that are flat decide; formulas of a thousand powers have a thousand.
    private static final int MAX_GUARDS = 6;

    public static Factor plain(Expr value) {
        return new Factor(value, List.of(), null, null);
    }

    /// `value`, the sum of terms, is flat where all of them are.
    public static Factor sum(Expr value, List<Factor> terms) {
        if (terms.isEmpty()) {
            return plain(value);
        }
        Factor first = terms.getFirst();
        boolean bent = terms.stream().allMatch(term -> Objects.equals(term.bend, first.bend));
        boolean forced = terms.stream().allMatch(term -> Objects.equals(term.forced, first.forced));
        List<Expr> common = first.guards.stream()
                .filter(guard -> forced && terms.stream().allMatch(term -> term.guards.contains(guard)))
                .toList();
        return new Factor(value, common, bent ? first.bend : null, forced ? first.forced : null);
    }

    /// `value`, the product with `other`.
    public Factor times(Expr value, Factor other, Graph graph) {
        List<Expr> all = Stream.concat(guards.stream(), other.guards.stream())
                .distinct()
                .limit(MAX_GUARDS)
                .toList();
        return new Factor(value, all, both(bend, other.bend, graph), both(forced, other.forced, graph));
    }

    private static @Nullable Expr both(@Nullable Expr a, @Nullable Expr b, Graph graph) {
        if (a == null || b == null || a.equals(b)) {
            return a == null ? b : a;
        }
        return graph.multiply(a, b);
    }
}
