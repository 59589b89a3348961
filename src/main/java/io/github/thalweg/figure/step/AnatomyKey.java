package io.github.thalweg.figure.step;

import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Key of the inside of an update: by how much each mark is scaled; on the map, or below it.
record AnatomyKey(List<Row> rows, Theme theme) {
    record Row(Color color, String text) {}

    /// A key that would cover a larger share of the map stands below it.
    private static final double MOST = 0.2;

    private static final double LINE = 1.5;

    private double unit() {
        return theme.metrics().small() / 12;
    }

    private Font font() {
        return Fonts.MEDIUM.at(theme.metrics().small());
    }

    private double line() {
        return theme.metrics().small() * LINE;
    }

    private double width() {
        return rows.stream().mapToDouble(this::width).max().orElse(0) + 8 * unit();
    }

    private double width(Row row) {
        return Texts.width(row.text(), font()) + 32 * unit();
    }

    private double height() {
        return rows.size() * line() + 8 * unit();
    }

    boolean hides(Rectangle2D plot) {
        return width() * height() > MOST * plot.getWidth() * plot.getHeight();
    }

    void paint(Graphics2D g, Rectangle2D plot, boolean right, boolean top) {
        if (rows.isEmpty()) {
            return;
        }
        double x = right ? plot.getMaxX() - 8 * unit() - width() : plot.getMinX() + 8 * unit();
        double y = top ? plot.getMinY() + 8 * unit() : plot.getMaxY() - 8 * unit() - height();
        g.setColor(Colors.faded(theme.panel(), 0.88));
        g.fill(new Rectangle2D.Double(x, y, width(), height()));
        for (int i = 0; i < rows.size(); i++) {
            row(g, rows.get(i), x + 8 * unit(), y + 4 * unit() + line() * (i + 0.5));
        }
    }

    /// The height of all rows one after another in lines of a width.
    double flow(double width) {
        double at = 0;
        int lines = rows.isEmpty() ? 0 : 1;
        for (Row row : rows) {
            if (at > 0 && at + width(row) > width) {
                at = 0;
                lines++;
            }
            at += width(row) + 12 * unit();
        }
        return lines * line();
    }

    void paintFlow(Graphics2D g, Rectangle2D plot, double top) {
        double at = 0;
        double middle = top + line() / 2;
        for (Row row : rows) {
            if (at > 0 && at + width(row) > plot.getWidth()) {
                at = 0;
                middle += line();
            }
            row(g, row, plot.getX() + at, middle);
            at += width(row) + 12 * unit();
        }
    }

    private void row(Graphics2D g, Row row, double x, double middle) {
        g.setColor(row.color());
        g.setStroke(new BasicStroke((float) (2.4 * unit())));
        g.draw(new Line2D.Double(x, middle, x + 18 * unit(), middle));
        double base = middle + theme.metrics().small() * 0.36;
        Texts.left(g, row.text(), font(), theme.text(), x + 24 * unit(), base);
    }
}
