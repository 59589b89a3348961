package io.github.thalweg.figure.study;

import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Graphics2D;
import java.util.List;

/// Several figures of a study side by side, in rows.
///
/// @param figures of one scenario in one theme, at least one
public record StudyPainters(List<? extends StudyPainter> figures) implements StudyPainter {
    public StudyPainters {
        figures = List.copyOf(figures);
    }

    @Override
    public Scenario scenario() {
        return figures.getFirst().scenario();
    }

    @Override
    public Theme theme() {
        return figures.getFirst().theme();
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height) {
        int columns = (int) Math.ceil(Math.sqrt(figures.size()));
        int rows = Math.ceilDiv(figures.size(), columns);
        for (int i = 0; i < figures.size(); i++) {
            var g = (Graphics2D) graphics.create();
            g.translate(width / columns * (i % columns), height / rows * Math.floorDiv(i, columns));
            figures.get(i).paint(g, width / columns, height / rows);
            g.dispose();
        }
    }
}
