package io.github.thalweg.figure.study;

import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Graphics2D;
import java.util.List;

/// Range tests of several runs in one figure, with type of one size. Where their tables with words have no room, one
/// table below all curves has the rates of all runs.
///
/// @param figures of one scenario in one theme, at least one
public record RangePanels(List<RangeFigure> figures) implements StudyPainter {
    private static final double GAP = Figures.GAP;

    /// A curve with its heading and its axis is at least so many small letters high, and so many wide.
    private static final double LEAST = 13;

    private static final double LEAST_WIDTH = 15;

    private static final double SMALLEST = 0.3;

    public RangePanels {
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
    public double size(double width, double height) {
        double whole = withWords(width, height);
        return figures.size() == 1
                ? figures.getFirst().size(width, height)
                : whole >= RangeFigure.LEAST_WITH_WORDS ? whole : withRates(width, height);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height) {
        if (figures.size() == 1) {
            figures.getFirst().paint(graphics, width, height);
            return;
        }
        double whole = withWords(width, height);
        if (whole >= RangeFigure.LEAST_WITH_WORDS) {
            cells(graphics, columns(), width, height, (figure, g, w, h) -> figure.paint(g, w, h, whole));
            return;
        }
        double size = withRates(width, height);
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        g.scale(size, size);
        paintWithRates(g, width / size, height / size);
        g.dispose();
    }

    /// The factor of the type of all tests with tables of their own.
    private double withWords(double width, double height) {
        return figures.stream()
                .mapToDouble(figure -> figure.withWords(width / columns(), height / rows(columns())))
                .min()
                .orElse(1);
    }

    /// The factor of the type with one table below.
    private double withRates(double width, double height) {
        double size = 1;
        double unit = theme().metrics().small();
        while (size > SMALLEST
                && (room(width / size, height / size) / rows(columns(width / size)) < LEAST * unit
                        || new RangeRates(figures, width / size).isCrowded())) {
            size *= 0.97;
        }
        return size;
    }

    private int columns() {
        return (int) Math.ceil(Math.sqrt(figures.size()));
    }

    /// The same where curves would be too narrow otherwise.
    private int columns(double width) {
        return Math.clamp((long) (width / (LEAST_WIDTH * theme().metrics().small())), 1, columns());
    }

    private int rows(int columns) {
        return Math.ceilDiv(figures.size(), columns);
    }

    /// The height of all curves.
    private double room(double width, double height) {
        return height - top() - new RangeRates(figures, width).height() - GAP;
    }

    private double top() {
        return theme().metrics().small() * 2;
    }

    private void paintWithRates(Graphics2D g, double width, double height) {
        double room = room(width, height);
        double unit = theme().metrics().small();
        Texts.left(g, Messages.RANGE_LINES, Fonts.REGULAR.at(unit), theme().secondary(), GAP, unit * 1.7);
        var below = (Graphics2D) g.create();
        below.translate(0, top());
        cells(below, columns(width), width, room, RangeFigure::paintCurve);
        below.dispose();
        new RangeRates(figures, width).paint(g, top() + room + GAP / 2);
    }

    /// Painting of one test in its place.
    @FunctionalInterface
    private interface Cell {
        void paint(RangeFigure figure, Graphics2D g, double width, double height);
    }

    private void cells(Graphics2D graphics, int columns, double width, double height, Cell cell) {
        double wide = width / columns;
        double high = height / rows(columns);
        for (int i = 0; i < figures.size(); i++) {
            var g = (Graphics2D) graphics.create();
            g.translate(wide * (i % columns), high * Math.floorDiv(i, columns));
            cell.paint(figures.get(i), g, wide, high);
            g.dispose();
        }
    }
}
