package io.github.thalweg.figure.study;

import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Trial;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.IntStream;

/// Legend of searches: a line for each, and what it found best; longer ones take more lines.
///
/// Searches of different runs have their runs' colours and dashes; several of one run are told apart as runs would be;
/// several of several runs have the colours of their runs, and each method a dash.
record SearchKeys(List<SearchResult> results, double width, Theme theme) {
    private static final double LINE = 1.6;

    private double unit() {
        return theme.metrics().small();
    }

    private boolean sameRun() {
        return results.stream().map(r -> r.search().run()).distinct().count() == 1;
    }

    private List<SearchMethod> methods() {
        return results.stream().map(r -> r.search().method()).distinct().toList();
    }

    private RunStyle style(int index) {
        Search search = results.get(index).search();
        int own = search.scenario().runs().get(search.run()).style();
        return new RunStyle(sameRun() ? own + index : own);
    }

    Color color(int index) {
        return style(index).color(theme);
    }

    BasicStroke stroke(int index) {
        boolean both = !sameRun() && methods().size() > 1;
        int method = methods().indexOf(results.get(index).search().method());
        return (both ? new RunStyle(method) : style(index))
                .stroke(theme.metrics().trace());
    }

    private String name(int index) {
        Search search = results.get(index).search();
        String run = search.scenario().label(search.run());
        String method = search.method().title();
        return sameRun() ? method : methods().size() == 1 ? run : run + ", " + method;
    }

    private String found(int index) {
        SearchResult result = results.get(index);
        return result.best().map(trial -> values(result.search(), trial)).orElse(Messages.NOTHING_YET);
    }

    private static String values(Search search, Trial trial) {
        var text = new StringBuilder(Numbers.rounded(trial.loss(), 3)).append(" at ");
        for (int i = 0; i < trial.values().size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(search.dimensions().get(i).name())
                    .append(' ')
                    .append(Numbers.readout(trial.values().get(i)));
        }
        return text.toString();
    }

    /// Whether each fits into one line.
    boolean isShort() {
        return IntStream.range(0, results.size()).allMatch(i -> lines(i).size() == 1);
    }

    /// The height of all, with gaps above and below.
    double height() {
        int lines = IntStream.range(0, results.size()).map(i -> lines(i).size()).sum();
        return (LINE * lines + 1) * unit();
    }

    private Font bold() {
        return Fonts.SEMI_BOLD.at(unit());
    }

    private Font regular() {
        return Fonts.REGULAR.at(unit());
    }

    private double left() {
        return SearchFigure.GAP + unit() * 3.2;
    }

    private double after(int index) {
        return left() + Texts.width(name(index), bold()) + unit() * 0.6;
    }

    private List<String> lines(int index) {
        return Wrapping.words(found(index), regular(), width - after(index) - SearchFigure.GAP);
    }

    void paint(Graphics2D g, double x, double top) {
        double base = top + unit() * 1.3;
        for (int i = 0; i < results.size(); i++) {
            g.setColor(color(i));
            g.setStroke(stroke(i));
            double middle = base - unit() * 0.36;
            g.draw(new Line2D.Double(x + SearchFigure.GAP, middle, x + SearchFigure.GAP + unit() * 2.6, middle));
            Texts.left(g, name(i), bold(), theme.text(), x + left(), base);
            for (String line : lines(i)) {
                Texts.left(g, line, regular(), theme.secondary(), x + after(i), base);
                base += LINE * unit();
            }
        }
    }
}
