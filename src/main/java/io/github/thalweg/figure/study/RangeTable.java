package io.github.thalweg.figure.study;

import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeCurve.Suggested;
import io.github.thalweg.study.range.Suggestion;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Table below the curve of a range test: how each rate is marked, its name, its value and how it is found.
///
/// @param brief names and values alone, side by side, and why one of them is recommended: for a small sheet
record RangeTable(LrRangeCurve curve, double width, boolean brief, Theme theme) {
    private static final double GAP = Figures.GAP;
    /// No test has more rates in its table.
    private static final int MAX_ROWS = 6;

    /// Lines that are kept for the reason of a brief table, so that tests side by side have one size.
    private static final int REASON = 2;

    /// Rates that a run does not bear, as upright lines that are told apart without their colours.
    enum Edge {
        LIMIT(6, 4),
        BREAK(2, 3);

        private final float drawn;
        private final float gap;

        Edge(float drawn, float gap) {
            this.drawn = drawn;
            this.gap = gap;
        }

        Color color(Theme theme) {
            return this == LIMIT ? theme.secondary() : theme.warning();
        }

        BasicStroke stroke(Theme theme) {
            float width = (float) (theme.metrics().thin() * 1.5);
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {drawn, gap}, 0);
        }
    }

    /// A line of the table.
    ///
    /// @param by null for what is not suggested
    private record Row(@Nullable Suggestion by, @Nullable Edge edge, String name, String rate, String meaning) {}

    static Marker marker(Suggestion suggestion) {
        return switch (suggestion) {
            case STEEPEST -> Marker.TRIANGLE;
            case MINIMUM -> Marker.SQUARE;
            case VALLEY -> Marker.DIAMOND;
            case MAX_DESCENT -> Marker.CIRCLE;
        };
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Suggested suggested : curve.suggestions()) {
            String rate = Numbers.rounded(suggested.rate(), 3);
            rows.add(new Row(suggested.by(), null, suggested.by().title(), rate, curve.about(suggested)));
        }
        if (rows.isEmpty()) {
            rows.add(new Row(null, null, Messages.NO_SUGGESTION, "", curve.whyNone()));
        }
        if (curve.limit().isPresent()) {
            String limit = Numbers.rounded(curve.limit().getAsDouble(), 3);
            rows.add(new Row(null, Edge.LIMIT, Messages.STABILITY_LIMIT, limit, LrRangeCurve.aboutLimit()));
        }
        if (curve.breaking().isPresent()) {
            String rate = Numbers.rounded(curve.breaking().getAsDouble(), 3);
            rows.add(new Row(null, Edge.BREAK, Messages.BREAKS, rate, curve.aboutBreaking()));
        } else {
            rows.add(new Row(null, null, Messages.NO_BREAK, "", Messages.BEFORE_LAST));
        }
        return rows;
    }

    private double unit() {
        return theme.metrics().small();
    }

    double height() {
        return brief
                ? Math.ceilDiv(MAX_ROWS, columns()) * rowHeight(1) + rowHeight(REASON)
                : rows().stream()
                        .mapToDouble(row -> rowHeight(lines(row).size()))
                        .sum();
    }

    private double rowHeight(int lines) {
        return lines == 0 ? 0 : unit() * (0.3 + 1.3 * lines);
    }

    private double marks() {
        return brief ? 20 : 30;
    }

    /// The width of a name and its value.
    private double values() {
        return brief ? widest(Row::name, name()) + widest(Row::rate, value()) + unit() * 0.7 : unit() * 14;
    }

    private double widest(Function<Row, String> text, Font font) {
        return rows().stream()
                .mapToDouble(row -> Texts.width(text.apply(row), font))
                .max()
                .orElse(0);
    }

    private Font name() {
        return (brief ? Fonts.REGULAR : Fonts.SEMI_BOLD).at(unit());
    }

    private Font value() {
        return Fonts.MEDIUM.at(unit());
    }

    private double cell() {
        return marks() + values() + unit() * 0.8;
    }

    private int columns() {
        return Math.clamp((long) ((width - GAP * 1.5) / cell()), 1, 3);
    }

    /// Why a rate is recommended, or none is suggested.
    private List<String> reason() {
        Predicate<Suggested> best = curve::isRecommended;
        String text = curve.suggestions().stream()
                .filter(best)
                .findFirst()
                .map(suggested -> Messages.named(suggested.by().title(), curve.about(suggested)))
                .orElseGet(() -> curve.suggestions().isEmpty() ? curve.whyNone() : "");
        return text.isEmpty() ? List.of() : Wrapping.words(text, Fonts.REGULAR.at(unit()), width - 2 * GAP);
    }

    /// The whole meaning, in as many lines as it needs.
    private List<String> lines(Row row) {
        double room = Math.max(width - meaningX() - GAP, unit() * 8);
        return Wrapping.words(row.meaning(), Fonts.REGULAR.at(unit()), room);
    }

    private double meaningX() {
        return GAP + marks() + values() + unit();
    }

    void paint(Graphics2D g, double top) {
        if (brief) {
            paintBrief(g, top);
        } else {
            paintWhole(g, top);
        }
    }

    private void paintWhole(Graphics2D g, double top) {
        double y = top;
        for (Row row : rows()) {
            double base = y + unit() * 1.1;
            values(g, row, GAP, base);
            words(g, lines(row), meaningX(), base);
            y += rowHeight(lines(row).size());
        }
    }

    private void paintBrief(Graphics2D g, double top) {
        List<Row> rows = rows();
        int high = Math.ceilDiv(rows.size(), columns());
        for (int i = 0; i < rows.size(); i++) {
            double base = top + unit() * 1.1 + rowHeight(1) * (i % high);
            values(g, rows.get(i), GAP + cell() * Math.floorDiv(i, high), base);
        }
        words(g, reason(), GAP, top + unit() * 1.1 + rowHeight(1) * high);
    }

    private void words(Graphics2D g, List<String> lines, double x, double first) {
        double base = first;
        for (String line : lines) {
            Texts.left(g, line, Fonts.REGULAR.at(unit()), theme.secondary(), x, base);
            base += unit() * 1.3;
        }
    }

    private void values(Graphics2D g, Row row, double x, double base) {
        mark(g, row, x, base);
        Texts.left(g, row.name(), name(), theme.text(), x + marks(), base);
        double end = x + marks() + values();
        Texts.right(g, row.rate(), value(), theme.text(), end, base);
    }

    private void mark(Graphics2D g, Row row, double x, double base) {
        double middle = base - unit() * 0.36;
        if (row.by() != null) {
            mark(g, row.by(), x, middle, marks(), theme);
        }
        if (row.edge() != null) {
            mark(g, row.edge(), x, middle, marks(), theme);
        }
    }

    /// How a suggestion is marked, in a key.
    static void mark(Graphics2D g, Suggestion by, double x, double middle, double room, Theme theme) {
        g.setColor(theme.text());
        g.fill(marker(by).at(x + room / 3, middle, theme.metrics().head() * 0.85));
    }

    /// How a rate that a run does not bear is marked, in a key.
    static void mark(Graphics2D g, Edge edge, double x, double middle, double room, Theme theme) {
        g.setColor(edge.color(theme));
        g.setStroke(edge.stroke(theme));
        g.draw(new Line2D.Double(x, middle, x + room * 0.67, middle));
    }
}
