package io.github.thalweg.figure.study;

import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.map.CellOutcome;
import io.github.thalweg.study.map.OutcomeMap;
import io.github.thalweg.study.map.StudyMap;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/// Ranges of the number in which the curve of one run has no value, faintly hatched, and named where there is room:
/// without them a curve that ends seems to have been cut off.
record StudyGaps(StudyMap map, StudyFrame frame, Theme theme) {
    void paint(Graphics2D g) {
        if (map instanceof OutcomeMap outcomes) {
            int size = map.study().size();
            for (int from = 0; from < size; ) {
                Optional<CellOutcome> why = why(outcomes, from);
                int to = from + 1;
                while (to < size && why(outcomes, to).equals(why)) {
                    to++;
                }
                if (why.isPresent()) {
                    paint(g, why.orElseThrow(), from, to);
                }
                from = to;
            }
        }
    }

    private static Optional<CellOutcome> why(OutcomeMap map, int cell) {
        boolean gap = map.isKnown(cell) && Double.isNaN(ScaleShading.value(map, cell));
        return gap ? Optional.of(ScaleShading.missing(map, cell)) : Optional.empty();
    }

    private void paint(Graphics2D g, CellOutcome why, int from, int to) {
        double cells = map.study().columns();
        double left = frame.pixelX(from / cells);
        Rectangle2D plot = frame.plot();
        var room = new Rectangle2D.Double(left, plot.getY(), frame.pixelX(to / cells) - left, plot.getHeight());
        Hatching.faint(g, room, theme);
        Font font = Fonts.MEDIUM.at(theme.metrics().small());
        String name = StudyText.of(why);
        double width = Texts.width(name, font);
        double unit = theme.metrics().small();
        if (width + 2 * unit < room.getWidth()) {
            double middle = room.getCenterX() - width / 2;
            g.setColor(theme.panel());
            g.fill(new Rectangle2D.Double(middle - unit / 2, plot.getCenterY() - unit, width + unit, 2 * unit));
            Texts.left(g, name, font, theme.secondary(), middle, plot.getCenterY() + unit * 0.36);
        }
    }
}
