package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Words above a plot or beside nothing else, whole: in as many lines as the width asks for.
record Caption(String text, double width, Theme theme) {
    private static final double LINE = 1.3;

    /// The caption of a plot that has all of a room's width.
    static Caption above(String text, Rectangle2D room, Theme theme) {
        return new Caption(text, PlotFrame.width(room, theme), theme);
    }

    private double unit() {
        return theme.metrics().small();
    }

    private Font font() {
        return Fonts.REGULAR.at(unit());
    }

    private List<String> lines() {
        return text.isEmpty() ? List.of() : Wrapping.words(text, font(), width);
    }

    /// The height that it takes, with a gap below.
    double height() {
        return text.isEmpty() ? 0 : (LINE * lines().size() + 0.3) * unit();
    }

    /// The room below the caption at the top of a room.
    Rectangle2D below(Rectangle2D room) {
        return below(room, 0);
    }

    /// The same below a caption of at least such a height.
    Rectangle2D below(Rectangle2D room, double least) {
        double taken = Math.max(height(), least);
        return new Rectangle2D.Double(
                room.getX(), room.getY() + taken, room.getWidth(), Math.max(room.getHeight() - taken, 8));
    }

    /// Draws it with its last line just above a place.
    void paint(Graphics2D g, double x, double bottom) {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            double base = bottom - (0.5 + LINE * (lines.size() - 1 - i)) * unit();
            Texts.left(g, lines.get(i), font(), theme.secondary(), x, base);
        }
    }

    /// Draws it above a plot.
    void paint(Graphics2D g, Rectangle2D plot) {
        paint(g, plot.getX(), plot.getY());
    }
}
