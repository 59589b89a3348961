package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.scale.ValueAxis;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.search.LossScale;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Trial;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Plot of the lowest loss of a whole run against the updates spent until then, a line for each search. Searches of
/// different runs have their runs' colours and dashes; several of one run are told apart as runs would be.
final class SearchProgress {
    private final List<SearchResult> results;
    private final SearchFigure figure;
    private final Theme theme;
    private final LossScale scale;

    SearchProgress(SearchFigure figure) {
        this.figure = figure;
        this.results = figure.results();
        this.theme = figure.theme();
        this.scale = LossScale.of(results);
    }

    void paint(Graphics2D g, Rectangle2D room) {
        double unit = theme.metrics().small();
        double keys = results.size() * unit * 1.6 + unit;
        double label = unit * 1.6;
        long budget = results.stream().mapToLong(r -> r.search().budget()).max().orElse(1);
        var upper = new Rectangle2D.Double(
                room.getX(), room.getY() + label, room.getWidth(), room.getHeight() - keys - label);
        var frame = PlotFrame.in(upper, new TraceAxis(false, 0, (double) budget, ""), losses(), Messages.SPENT, theme);
        frame.paint(g);
        Font font = Fonts.REGULAR.at(unit);
        String title = Messages.lowestOfRuns(figure.lossTitle(scale.base()));
        Texts.left(
                g,
                Texts.fitting(title, font, frame.plot().getWidth()),
                font,
                theme.secondary(),
                frame.plot().getX(),
                frame.plot().getY() - unit * 0.5);
        double base = room.getMaxY() - keys + unit * 1.3;
        for (int i = 0; i < results.size(); i++) {
            RunStyle style = style(i);
            g.setColor(style.color(theme));
            g.setStroke(style.stroke(theme.metrics().trace()));
            g.draw(path(frame, results.get(i)));
            key(g, i, room.getX() + SearchFigure.GAP, base + i * unit * 1.6, room.getWidth());
        }
    }

    private boolean sameRun() {
        return results.stream().map(r -> r.search().run()).distinct().count() == 1;
    }

    private RunStyle style(int index) {
        Search search = results.get(index).search();
        int own = search.scenario().runs().get(search.run()).style();
        return new RunStyle(sameRun() ? own + index : own);
    }

    private double height(double loss) {
        return Math.pow(10, scale.decades(loss));
    }

    private TraceAxis losses() {
        return ValueAxis.around(results.stream()
                .flatMap(result -> improvements(result).stream())
                .mapToDouble(trial -> height(trial.loss()))
                .toArray());
    }

    /// The trials that were the best so far when they were made.
    private static List<Trial> improvements(SearchResult result) {
        var improvements = new ArrayList<Trial>();
        double best = Double.POSITIVE_INFINITY;
        for (Trial trial : result.whole()) {
            if (trial.loss() < best) {
                improvements.add(trial);
                best = trial.loss();
            }
        }
        return improvements;
    }

    private Path2D path(PlotFrame frame, SearchResult result) {
        var path = new Path2D.Double();
        double height = Double.NaN;
        for (Trial trial : improvements(result)) {
            double x = frame.pixelX((double) trial.spent());
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, frame.pixelY(height(trial.loss())));
            } else {
                path.lineTo(x, height);
            }
            height = frame.pixelY(height(trial.loss()));
            path.lineTo(x, height);
        }
        if (path.getCurrentPoint() != null) {
            path.lineTo(frame.pixelX((double) result.trials().getLast().spent()), height);
        }
        return path;
    }

    private void key(Graphics2D g, int index, double x, double base, double width) {
        double unit = theme.metrics().small();
        double line = unit * 2.6;
        g.draw(new Line2D.Double(x, base - unit * 0.36, x + line, base - unit * 0.36));
        SearchResult result = results.get(index);
        Search search = result.search();
        String name = sameRun() ? search.method().title() : search.scenario().label(search.run());
        String best = result.best().map(trial -> ": " + values(search, trial)).orElse(Messages.NOTHING_YET);
        Font font = Fonts.REGULAR.at(unit);
        double left = x + line + unit * 0.6;
        String text = Texts.fitting(name + best, font, width - (left - x) - 2 * SearchFigure.GAP);
        Texts.left(g, text, font, theme.text(), left, base);
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
}
