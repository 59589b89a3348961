package io.github.thalweg.figure;

import io.github.thalweg.figure.data.DataLook;
import io.github.thalweg.figure.data.DataPainter;
import io.github.thalweg.figure.data.Messages;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/// The data picture as a part of a figure; a sentence where the landscape has none.
record DataPart(Optional<DataPainter> painter, FigureInput input, FigureSpec spec, double width, double height)
        implements Moving {
    static DataPart of(FigureInput input, FigureSpec spec, double width, double height) {
        var painter = DataPainter.of(input.scenario().landscape(), spec.style(), width, height);
        return new DataPart(painter, input, spec, width, height);
    }

    private DataLook look() {
        return new DataLook(spec.focus().run(), spec.shows(Overlay.RESIDUALS), null);
    }

    @Override
    public void paintStill(Graphics2D g, boolean past) {
        painter.ifPresentOrElse(data -> data.paintAxes(g, input, look()), () -> sentence(g));
    }

    private void sentence(Graphics2D g) {
        Theme theme = spec.theme();
        Font font = Fonts.REGULAR.at(theme.metrics().normal());
        double room = Math.max(width - 2 * Figures.GAP, theme.metrics().normal());
        List<String> lines =
                Wrapping.whole(Messages.noPicture(input.scenario().landscape().landscape()), font, room);
        double line = theme.metrics().normal() * 1.5;
        double base = height / 2 - lines.size() * line / 2 + theme.metrics().normal();
        for (String text : lines) {
            Texts.centred(g, text, font, theme.secondary(), width / 2, base);
            base += line;
        }
    }

    @Override
    public void paintMoving(Graphics2D g, FigureInput at) {
        painter.ifPresent(data -> {
            data.paintGround(g, at, look());
            data.paintRows(g);
            data.paintMoving(g, at, look());
        });
    }

    @Override
    public Rectangle2D past(FigureInput at) {
        return new Rectangle2D.Double();
    }

    @Override
    public void paint(Graphics2D g, FigureInput at) {
        paintStill(g, false);
        paintMoving(g, at);
    }
}
