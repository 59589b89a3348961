package io.github.thalweg.figure;

import io.github.thalweg.figure.map.MapSight;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.step.TypesetFormula;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Wrapping;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Layout of the slide: heading, map and two plots. Whatever its size, nothing of it is left out: on a narrow sheet the
/// plots stand below the map, and on a small one everything is smaller.
final class Slide {
    /// A little less than what would just fit, for letters are not scaled evenly.
    private static final double FITTED = 0.99;

    private static final double SMALLEST = 0.75;

    /// The size of a title of several lines, and their height.
    private static final double WRAPPED = 0.85;

    private static final double TITLE_LINE = 1.25;
    private static final double GAP = Figures.GAP;

    /// Narrower than this the plots stand below the map.
    private static final double STACKED = 620;

    /// The least height of map and plots beside each other, and of them stacked.
    private static final double MIN_BESIDE = 260;

    private static final double MIN_STACKED = 400;

    /// The shares of the height that the map may have where plots stand below it.
    private static final double MIN_MAP = 0.5;

    private static final double MAX_MAP = 0.6;

    /// Lines of a formula; one that needs more is in the caption.
    private static final int MAX_LINES = 6;
    /// Size of letters of mathematics in small letters of text: theirs are smaller.
    private static final double MATHEMATICS = 1.25;

    private final FigureInput input;
    private final FigureSpec spec;
    private final Metrics metrics;

    Slide(FigureInput input, FigureSpec spec) {
        this.input = input;
        this.spec = spec;
        this.metrics = spec.theme().metrics();
    }

    /// The factor of everything, at most 1, with which all of it has room.
    static double size(double width, double height, FigureInput input, FigureSpec spec) {
        double size = 1;
        while (!fits(width / size, height / size, input, spec) && size > FigureFooter.MIN_SIZE) {
            size *= 0.95;
        }
        return size;
    }

    private static boolean fits(double width, double height, FigureInput input, FigureSpec spec) {
        var slide = new Slide(input, spec);
        double type = slide.type();
        double legend = spec.dressing().legend() ? new Legend(input, width - 2 * GAP, spec.theme()).height() : 0;
        double least = width < STACKED * type ? MIN_STACKED : MIN_BESIDE;
        return height - slide.headingHeight(width) - Math.min(legend, height * 0.4) >= least * type
                && width >= 300 * type;
    }

    private double type() {
        return metrics.small() / Metrics.NORMAL.small();
    }

    private double mapHeight(double width) {
        return FreeHeight.mapHeight(MapSight.of(input, spec.style()), width);
    }

    /// The part that the map has of the height that its view asks for, which may be more than 1.
    double part(double width, double height) {
        double legend = spec.dressing().legend() ? new Legend(input, width - 2 * GAP, spec.theme()).height() + GAP : 0;
        double body = Math.max(height - headingHeight(width) - legend, 1);
        Rectangle2D map = places(0, 0, width, body).getFirst();
        return map.getHeight() / mapHeight(map.getWidth());
    }

    /// The places of map, loss and learning rate.
    List<Rectangle2D> places(double x, double y, double width, double height) {
        if (width < STACKED * type()) {
            double map = Math.rint(Math.max(height * MIN_MAP, Math.min(mapHeight(width), height * MAX_MAP)));
            double half = Math.rint(width / 2);
            return List.of(
                    new Rectangle2D.Double(x, y, width, map),
                    new Rectangle2D.Double(x, y + map, half, height - map),
                    new Rectangle2D.Double(x + half, y + map, width - half, height - map));
        }
        double left = Math.rint(width * 0.58);
        double half = Math.rint(height / 2);
        return List.of(
                new Rectangle2D.Double(x, y, left, height),
                new Rectangle2D.Double(left, y, width - left, half),
                new Rectangle2D.Double(left, y + half, width - left, height - half));
    }

    /// Writes title and formula, the formula below the title where it has no room beside it.
    ///
    /// @return the height they take
    double heading(Graphics2D g, double width) {
        double base = GAP + metrics.title();
        Font bold = bold(width);
        for (String line : titles(width)) {
            Texts.left(g, line, bold, spec.theme().text(), GAP, base);
            base += metrics.title() * TITLE_LINE;
        }
        base -= metrics.title() * TITLE_LINE;
        TypesetFormula typeset = typeset(width);
        if (typeset != null) {
            double left = isBeside(typeset, width) ? width - GAP - typeset.width() : GAP;
            double line = isBeside(typeset, width)
                    ? Math.max(base, GAP / 2 + typeset.ascent())
                    : base + GAP / 2 + typeset.ascent();
            typeset.paint(g, spec.theme().text(), left, line);
        } else if (isBeside(width)) {
            double left = GAP + Texts.width(heading(), bold) + GAP;
            Texts.left(g, formula(), mono(), spec.theme().secondary(), left, base);
        } else {
            for (String line : lines(width)) {
                base += metrics.small() * 1.5;
                Texts.left(g, line, mono(), spec.theme().secondary(), GAP, base);
            }
        }
        return headingHeight(width);
    }

    private double titleHeight(double width) {
        return GAP + metrics.title() + (titles(width).size() - 1) * metrics.title() * TITLE_LINE;
    }

    private double headingHeight(double width) {
        TypesetFormula typeset = typeset(width);
        if (typeset != null) {
            double title = titleHeight(width);
            return isBeside(typeset, width)
                    ? Math.max(title, GAP / 2 + typeset.ascent()) + Math.max(GAP * 0.75, typeset.descent() + GAP / 2)
                    : title + GAP / 2 + typeset.ascent() + typeset.descent() + GAP / 2;
        }
        int lines = isBeside(width) ? 0 : lines(width).size();
        return titleHeight(width) + lines * metrics.small() * 1.5 + GAP * 0.75;
    }

    /// The formula as mathematics, where that is asked for and it can be typeset.
    private @Nullable TypesetFormula typeset(double width) {
        return spec.focus().typeset()
                ? TypesetFormula.of(
                        input.scenario().landscape().landscape(), metrics.small() * MATHEMATICS, width - 2 * GAP)
                : null;
    }

    private boolean isBeside(TypesetFormula formula, double width) {
        return titles(width).size() == 1 && Texts.width(heading(), bold(width)) + formula.width() + 3 * GAP <= width;
    }

    private boolean isBeside(double width) {
        return titles(width).size() == 1
                && Texts.width(heading(), bold(width)) + Texts.width(formula(), mono()) + 3 * GAP <= width;
    }

    private List<String> lines(double width) {
        double letter = Texts.width("x", mono());
        List<String> all = Wrapping.formula(formula(), Math.max(8, (int) ((width - 2 * GAP) / letter)));
        if (all.size() <= MAX_LINES) {
            return all;
        }
        var kept = new ArrayList<>(all.subList(0, MAX_LINES - 1));
        kept.add("…");
        return kept;
    }

    private String heading() {
        return input.scenario().heading();
    }

    /// The lines of the title: one where it has room in smaller letters, else so many that nothing of it is left out.
    private List<String> titles(double width) {
        return Wrapping.whole(heading(), bold(width), Math.max(width - 2 * GAP, metrics.title()));
    }

    private String formula() {
        return Caption.formula(input.scenario().landscape());
    }

    /// Of the usual size, or as much smaller as a long title needs to stay on one line, within limits.
    private Font bold(double width) {
        Font usual = Fonts.SEMI_BOLD.at(metrics.title() * 1.15);
        double fits = (width - 2 * GAP) / Texts.width(heading(), usual) * FITTED;
        return Fonts.SEMI_BOLD.at(metrics.title() * 1.15 * (fits < SMALLEST ? WRAPPED : Math.min(fits, 1)));
    }

    private Font mono() {
        return Fonts.MONO.at(metrics.small());
    }
}
