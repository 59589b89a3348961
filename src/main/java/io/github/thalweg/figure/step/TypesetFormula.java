package io.github.thalweg.figure.step;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.Syntax;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A formula as typeset mathematics, on one line, as that of a landscape: `f(x, y) = ...`. The first one takes most of
/// a second, so never on the window's thread.
public final class TypesetFormula {
    private final Typeset typeset;

    private TypesetFormula(Typeset typeset) {
        this.typeset = typeset;
    }

    /// @param size of the letters, in pixels
    /// @param room the width that it may take: a wider formula is made smaller
    /// @return null when it cannot be typeset
    public static @Nullable TypesetFormula of(Landscape landscape, double size, double room) {
        return of(latex(landscape), size, room);
    }

    /// The same of a formula that is written in LaTeX.
    public static @Nullable TypesetFormula of(String latex, double size, double room) {
        Typeset typeset = Typeset.of(latex, size, room);
        return typeset == null ? null : new TypesetFormula(typeset);
    }

    /// The same of an expression.
    public static @Nullable TypesetFormula of(Syntax expression, double size, double room) {
        return of(new Latex(new LatexNames(Map.of())).of(expression, 0), size, room);
    }

    /// The landscape's formula in LaTeX: `f(x,\, y) = ...`.
    public static String latex(Landscape landscape) {
        return landscape.signature().replace(", ", ",\\, ") + " = " + latex(landscape, landscape.formula());
    }

    /// A formula of the landscape's numbers in LaTeX.
    public static String latex(Landscape landscape, String formula) {
        var names = landscape.parameters().stream().map(FormulaParameter::name).collect(Collectors.toSet());
        Syntax syntax = Parser.parse(formula, Vocabulary.ofFormula(names, landscape.data()));
        return new Latex(new LatexNames(Map.of())).of(syntax, 0);
    }

    public double width() {
        return typeset.width();
    }

    /// From the highest ink to the line that letters stand on.
    public double ascent() {
        return typeset.height() - typeset.depth();
    }

    /// From the line that letters stand on to the lowest ink.
    public double descent() {
        return typeset.depth();
    }

    public void paint(Graphics2D g, Color color, double x, double baseline) {
        typeset.paint(g, color, x, baseline - ascent());
    }
}
