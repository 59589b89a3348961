package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Wrapping;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/// The legend and the caption below a figure. They are made smaller where they would take more than half of the
/// height; a legend that is too small to be read is left out, a caption never.
final class FigureFooter {
    private static final double GAP = Figures.GAP;
    private static final double SMALLER = 0.95;

    /// The smallest legend that is drawn, of its usual size.
    private static final double MIN_LEGEND = 0.7;

    /// Below this nothing is made smaller: there is no room at all.
    static final double MIN_SIZE = 0.02;

    /// The share of a legend's room that its details may take.
    private static final double DETAILS = 0.75;

    private final FigureInput input;
    private final FigureSpec spec;
    private final double width;
    private final double most;

    /// @param height of the figure with its foot
    FigureFooter(FigureInput input, FigureSpec spec, double width, double height) {
        this.input = input;
        this.spec = spec;
        this.width = Math.max(width, 1);
        this.most = Math.max(height, 0) / 2;
    }

    /// Paints it with its lower edge at `bottom`.
    ///
    /// @return the height it takes
    double paint(Graphics2D g, double bottom) {
        double caption = spec.dressing().caption() ? caption(g, bottom) : 0;
        double legend = spec.dressing().legend() ? legend(g, bottom - caption, most * 1.2 - caption) : 0;
        return caption + legend;
    }

    private double caption(Graphics2D graphics, double bottom) {
        String text = Caption.of(input, spec);
        double small = spec.theme().metrics().small();
        double size = 1;
        while (height(lines(text, size)) * size > most && size > MIN_SIZE) {
            size *= SMALLER;
        }
        List<String> lines = lines(text, size);
        var g = (Graphics2D) graphics.create();
        g.translate(0, bottom - height(lines) * size);
        g.scale(size, size);
        double base = small * 1.2;
        for (String line : lines) {
            Texts.left(g, line, font(), spec.theme().text(), GAP, base);
            base += small * 1.4;
        }
        g.dispose();
        return height(lines) * size;
    }

    private List<String> lines(String text, double size) {
        return Wrapping.whole(text, font(), width / size - 2 * GAP);
    }

    private double height(List<String> lines) {
        return lines.size() * spec.theme().metrics().small() * 1.4 + GAP * 0.75;
    }

    private Font font() {
        return Fonts.REGULAR.at(spec.theme().metrics().small());
    }

    /// Names alone beside a caption, and where there is no room for more.
    private double legend(Graphics2D graphics, double bottom, double room) {
        double taken = spec.dressing().caption() ? 0 : legend(graphics, bottom, room * DETAILS, false);
        return taken > 0 ? taken : legend(graphics, bottom, room, true);
    }

    private double legend(Graphics2D graphics, double bottom, double room, boolean brief) {
        for (double size = 1; size >= MIN_LEGEND; size *= SMALLER) {
            var legend = new Legend(input, width / size - 2 * GAP, spec.theme(), brief);
            double taken = (legend.height() + GAP) * size;
            if (taken <= room) {
                var g = (Graphics2D) graphics.create();
                g.translate(0, bottom - taken);
                g.scale(size, size);
                legend.paint(g, GAP, GAP / 4);
                g.dispose();
                return taken;
            }
        }
        return 0;
    }
}
