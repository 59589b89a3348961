package io.github.thalweg.export.handout;

import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.step.TypesetFormula;
import io.github.thalweg.figure.style.Texts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// A piece of a sheet that is not broken over pages, in points.
sealed interface Block {
    Color INK = new Color(0x1b2530);

    double height();

    /// Paints it with its upper left corner at the origin.
    void paint(Graphics2D g);

    /// It does not stand at the foot of a page: what follows is on the same.
    default boolean leads() {
        return false;
    }

    /// What it says, for those who do not see it; empty for nothing.
    String text();

    /// Words in one typeface, or a formula.
    ///
    /// @param text    of a formula on one line, for those who do not see it
    /// @param formula as mathematics; null for words
    /// @param apart   a blank is between them and what stands before them
    record Word(String text, Font font, @Nullable TypesetFormula formula, double x, boolean apart) {
        Word(String text, Font font, double x, boolean apart) {
            this(text, font, null, x, apart);
        }

        Word at(double place) {
            return new Word(text, font, formula, place, apart);
        }

        double width() {
            return formula == null ? Texts.width(text, font) : formula.width();
        }

        private void paint(Graphics2D g, double base) {
            if (formula == null) {
                Texts.left(g, text, font, INK, x, base);
            } else {
                formula.paint(g, INK, x, base);
            }
        }
    }

    /// A line of text, as high as its formulas ask for.
    ///
    /// @param usual height of a line of words
    /// @param box   an empty box to mark stands before it
    record Line(List<Word> words, double usual, boolean box, boolean marked) implements Block {
        private static final double BOX = 8;

        /// The share of a line of words that is above what its letters stand on.
        private static final double ABOVE = 0.72;

        /// Free between formulas of two lines, as a share of a line of words.
        private static final double APART = 0.1;

        private double ascent() {
            return reach(TypesetFormula::ascent, usual * ABOVE);
        }

        private double reach(ToDoubleFunction<TypesetFormula> formula, double least) {
            return words.stream()
                    .filter(word -> word.formula() != null)
                    .mapToDouble(word -> formula.applyAsDouble(word.formula()) + usual * APART)
                    .reduce(least, Math::max);
        }

        @Override
        public double height() {
            return ascent() + reach(TypesetFormula::descent, usual * (1 - ABOVE));
        }

        @Override
        public void paint(Graphics2D g) {
            double base = ascent();
            if (box) {
                g.setColor(INK);
                g.setStroke(new BasicStroke(0.8f));
                var square = new java.awt.geom.Rectangle2D.Double(0, base - BOX + 0.5, BOX, BOX);
                g.draw(square);
                if (marked) {
                    g.setStroke(new BasicStroke(1.6f));
                    g.draw(new Line2D.Double(1.5, base - BOX + 2, BOX - 1.5, base - 1));
                    g.draw(new Line2D.Double(1.5, base - 1, BOX - 1.5, base - BOX + 2));
                }
            }
            words.forEach(word -> word.paint(g, base));
        }

        @Override
        public String text() {
            var text = new StringBuilder(marked ? Messages.RIGHT : "");
            for (int i = 0; i < words.size(); i++) {
                text.append(i > 0 && words.get(i).apart() ? " " : "")
                        .append(words.get(i).text());
            }
            return text.toString();
        }
    }

    /// A figure.
    record Picture(FigureInput input, FigureSpec spec) implements Block {
        @Override
        public double height() {
            return Figures.sheet(input, spec).height() + 8;
        }

        @Override
        public void paint(Graphics2D g) {
            Figures.paint(input, spec, g);
        }

        @Override
        public String text() {
            return Messages.figure(io.github.thalweg.figure.Caption.of(input, spec));
        }
    }

    /// A line that is the title of what follows.
    record Heading(Line line) implements Block {
        @Override
        public double height() {
            return line.height();
        }

        @Override
        public void paint(Graphics2D g) {
            line.paint(g);
        }

        @Override
        public boolean leads() {
            return true;
        }

        @Override
        public String text() {
            return line.text();
        }
    }

    /// Nothing.
    record Gap(double height) implements Block {
        @Override
        public void paint(Graphics2D g) {}

        @Override
        public String text() {
            return "";
        }
    }

    /// The end of a page.
    record Break() implements Block {
        @Override
        public double height() {
            return 0;
        }

        @Override
        public void paint(Graphics2D g) {}

        @Override
        public String text() {
            return "";
        }
    }

    /// An empty line to write on.
    record Rule(double width) implements Block {
        private static final double HEIGHT = 24;

        @Override
        public double height() {
            return HEIGHT;
        }

        @Override
        public void paint(Graphics2D g) {
            g.setColor(new Color(0x9aa5b1));
            g.setStroke(new BasicStroke(0.6f));
            g.draw(new Line2D.Double(0, HEIGHT - 2, width, HEIGHT - 2));
        }

        @Override
        public String text() {
            return "";
        }
    }
}
