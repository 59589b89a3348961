package io.github.thalweg.figure.study;

import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.RunMark;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeCurve.Suggested;
import io.github.thalweg.study.range.Suggestion;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One table with the rates of range tests of several runs: a line for each kind of rate, a column for each run. Where
/// not all columns have room beside each other, the table goes on below.
record RangeRates(List<RangeFigure> figures, double width) {
    private static final double GAP = Figures.GAP;
    private static final double LINE = 1.45;

    /// Between the blocks of a table, in heights of the type.
    private static final double APART = 0.5;

    /// @param bold it is the one to take
    private record Cell(String text, boolean bold) {}

    /// @param mark paints how the rate is marked on the curves, around a height
    private record Row(Mark mark, String name, List<Cell> cells) {}

    @FunctionalInterface
    private interface Mark {
        void paint(Graphics2D g, double x, double y, double room, Theme theme);
    }

    private Theme theme() {
        return figures.getFirst().theme();
    }

    private double unit() {
        return theme().metrics().small();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Suggestion by : Suggestion.values()) {
            if (figures.stream().anyMatch(figure -> suggested(figure.curve(), by) != null)) {
                rows.add(new Row(
                        (g, x, y, room, theme) -> RangeTable.mark(g, by, x, y, room, theme),
                        by.title(),
                        cells(curve -> cell(curve, suggested(curve, by)))));
            }
        }
        edge(rows, RangeTable.Edge.LIMIT, Messages.STABILITY_LIMIT, LrRangeCurve::limit);
        edge(rows, RangeTable.Edge.BREAK, Messages.BREAKS, LrRangeCurve::breaking);
        return rows;
    }

    private void edge(List<Row> rows, RangeTable.Edge edge, String name, Function<LrRangeCurve, OptionalDouble> rate) {
        if (figures.stream().anyMatch(figure -> rate.apply(figure.curve()).isPresent())) {
            rows.add(new Row(
                    (g, x, y, room, theme) -> RangeTable.mark(g, edge, x, y, room, theme), name, cells(curve -> {
                        OptionalDouble at = rate.apply(curve);
                        return new Cell(at.isPresent() ? Numbers.rounded(at.getAsDouble(), 3) : "–", false);
                    })));
        }
    }

    private List<Cell> cells(Function<LrRangeCurve, Cell> cell) {
        return figures.stream().map(figure -> cell.apply(figure.curve())).toList();
    }

    private static @Nullable Suggested suggested(LrRangeCurve curve, Suggestion by) {
        return curve.suggestions().stream()
                .filter(s -> s.by() == by)
                .findFirst()
                .orElse(null);
    }

    private static Cell cell(LrRangeCurve curve, @Nullable Suggested suggested) {
        if (suggested == null) {
            return new Cell("–", false);
        }
        String star = curve.isAboveLimit(suggested.rate()) ? "*" : "";
        return new Cell(Numbers.rounded(suggested.rate(), 3) + star, curve.isRecommended(suggested));
    }

    /// What bold and starred numbers mean, and why a run has none.
    private List<String> notes() {
        var notes = new ArrayList<String>();
        List<Cell> all = rows().stream().flatMap(row -> row.cells().stream()).toList();
        if (all.stream().anyMatch(Cell::bold)) {
            notes.add(Messages.BOLD_RATES);
        }
        if (all.stream().anyMatch(cell -> cell.text().endsWith("*"))) {
            notes.add(Messages.STARRED_RATES);
        }
        figures.stream()
                .map(RangeFigure::curve)
                .filter(curve -> curve.suggestions().isEmpty())
                .forEach(curve -> notes.add(curve.run() + ": " + curve.whyNone()));
        return notes.stream()
                .flatMap(note -> Wrapping.whole(note, Fonts.REGULAR.at(unit()), width - 2 * GAP).stream())
                .toList();
    }

    double height() {
        return unit()
                * (LINE * (blocks().size() * (1 + rows().size()) + notes().size()) + APART * (blocks().size() - 1));
    }

    private double marks() {
        return unit() * 2.2;
    }

    private double names() {
        Font font = Fonts.REGULAR.at(unit());
        return marks()
                + rows().stream()
                        .mapToDouble(row -> Texts.width(row.name(), font))
                        .max()
                        .orElse(0);
    }

    /// The width of a run's column: no number touches another.
    private double column(int run) {
        Font font = Fonts.SEMI_BOLD.at(unit());
        return rows().stream()
                .mapToDouble(row -> Texts.width(row.cells().get(run).text(), font) + unit() * 0.7)
                .reduce(RunMark.width(theme()), Math::max);
    }

    private double columns() {
        return width - 2 * GAP - names();
    }

    /// The runs that stand beside each other, from above: as many as have room, and about as many in each block.
    private List<List<Integer>> blocks() {
        double[] wide =
                IntStream.range(0, figures.size()).mapToDouble(this::column).toArray();
        List<List<Integer>> full = blocks(wide, figures.size());
        List<List<Integer>> even = blocks(wide, Math.ceilDiv(figures.size(), full.size()));
        return even.size() == full.size() ? even : full;
    }

    private List<List<Integer>> blocks(double[] wide, int most) {
        var blocks = new ArrayList<List<Integer>>();
        double left = 0;
        for (int run = 0; run < wide.length; run++) {
            left -= wide[run];
            if (blocks.isEmpty() || left < 0 || blocks.getLast().size() == most) {
                blocks.add(new ArrayList<>());
                left = columns() - wide[run];
            }
            blocks.getLast().add(run);
        }
        return blocks;
    }

    /// Whether numbers would touch what stands before them.
    boolean isCrowded() {
        return IntStream.range(0, figures.size()).anyMatch(run -> column(run) > columns());
    }

    void paint(Graphics2D g, double top) {
        double base = top + unit();
        for (List<Integer> runs : blocks()) {
            paint(g, runs, base);
            base += unit() * (LINE * (1 + rows().size()) + APART);
        }
        base -= unit() * (LINE + APART);
        for (String note : notes()) {
            base += unit() * LINE;
            Texts.left(g, note, Fonts.REGULAR.at(unit()), theme().secondary(), GAP, base);
        }
    }

    private void paint(Graphics2D g, List<Integer> runs, double top) {
        double spare = columns() - runs.stream().mapToDouble(this::column).sum();
        var rights = new ArrayList<Double>();
        double right = GAP + names();
        for (int run : runs) {
            right += column(run) + spare / runs.size();
            rights.add(right);
        }
        for (int i = 0; i < runs.size(); i++) {
            double left =
                    rights.get(i) - RunMark.width(theme()) + theme().metrics().normal() * 0.8;
            RunMark.paint(g, figures.get(runs.get(i)).style(), left, top - unit() * 0.36, theme());
        }
        double base = top;
        for (Row row : rows()) {
            base += unit() * LINE;
            row.mark().paint(g, GAP, base - unit() * 0.36, marks(), theme());
            Texts.left(g, row.name(), Fonts.REGULAR.at(unit()), theme().text(), GAP + marks(), base);
            for (int i = 0; i < runs.size(); i++) {
                Cell cell = row.cells().get(runs.get(i));
                Font font = (cell.bold() ? Fonts.SEMI_BOLD : Fonts.REGULAR).at(unit());
                Texts.right(g, cell.text(), font, theme().text(), rights.get(i), base);
            }
        }
    }
}
