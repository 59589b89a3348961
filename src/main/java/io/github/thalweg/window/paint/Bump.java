package io.github.thalweg.window.paint;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.window.controls.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A bell that was painted, one term of a formula: `h*gauss(((x - a)^2 + (y - b)^2)/r^2)`, at a distance d from its
/// centre h exp(-d^2/(2 r^2)).
///
/// @param height h, not zero; a pit's is below zero
/// @param centre (a, b)
/// @param radius r, above zero
/// @param onLine the formula has no y: neither has the term
record Bump(double height, Point centre, double radius, boolean onLine) {
    private static final String NUMBER = "([0-9.]+(?:e-?[0-9]+)?)";
    private static final String TERM = " ([+-]) " + NUMBER + "\\*gauss\\((?:\\(" + squared("x") + " \\+ " + squared("y")
            + "\\)|" + squared("x") + ")/" + NUMBER + "\\^2\\)$";
    private static final Pattern LAST = Pattern.compile(TERM);

    /// Formula with the terms that were painted, which are its last ones.
    record Painted(String ground, List<Bump> bumps) {
        Painted {
            bumps = List.copyOf(bumps);
        }

        /// The terms at the end of a formula that have the form of painted ones.
        static Painted of(String formula) {
            var found = new ArrayList<Bump>();
            String rest = formula;
            Matcher last = LAST.matcher(rest);
            while (last.find() && last.start() > 0) {
                found.addFirst(read(last));
                rest = rest.substring(0, last.start());
                last = LAST.matcher(rest);
            }
            return new Painted(rest, found);
        }

        private static Bump read(Matcher term) {
            double height = signed(term.group(1), term.group(2));
            boolean onLine = term.group(0).indexOf('y') < 0;
            double x = onLine ? coordinate(term.group(7), term.group(8)) : coordinate(term.group(3), term.group(4));
            double y = onLine ? 0 : coordinate(term.group(5), term.group(6));
            return new Bump(height, new Point(x, y), Double.parseDouble(term.group(9)), onLine);
        }

        private static double signed(String sign, String size) {
            return (sign.equals("-") ? -1 : 1) * Double.parseDouble(size);
        }

        /// Of `(x - 2)` it is 2; of `x` alone 0.
        private static double coordinate(@Nullable String sign, String size) {
            return sign == null ? 0 : -signed(sign, size);
        }

        Painted with(Bump bump) {
            var more = new ArrayList<>(bumps);
            more.add(bump);
            return new Painted(ground, more);
        }

        Painted without(Bump bump) {
            var fewer = new ArrayList<>(bumps);
            fewer.remove(bump);
            return new Painted(ground, fewer);
        }

        String formula() {
            var text = new StringBuilder(ground);
            bumps.forEach(bump -> text.append(bump.term()));
            return text.toString();
        }
    }

    /// Pattern of `(x - 2)^2`, or `x^2`.
    private static String squared(String name) {
        return "(?:\\(" + name + " ([+-]) " + NUMBER + "\\)|" + name + ")\\^2";
    }

    /// The term with its sign: what is put behind a formula.
    String term() {
        String square = square("x", centre.x());
        return (height < 0 ? " - " : " + ") + NumberText.of(Math.abs(height)) + "*gauss("
                + (onLine ? square : "(" + square + " + " + square("y", centre.y()) + ")")
                + "/" + NumberText.of(radius) + "^2)";
    }

    private static String square(String name, double at) {
        return at == 0 ? name + "^2" : "(" + name + (at < 0 ? " + " : " - ") + NumberText.of(Math.abs(at)) + ")^2";
    }

    Bump at(Point place) {
        return new Bump(height, place, radius, onLine);
    }

    double distance(Point from) {
        return Math.hypot(from.x() - centre.x(), from.y() - centre.y());
    }
}
