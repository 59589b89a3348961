package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.PlotFrame;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.scale.ValueAxis;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.search.LossScale;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Trial;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Plot of the lowest loss of a whole run against the updates spent until then, a line for each search.
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

    void paint(Graphics2D g, Rectangle2D room, SearchKeys keys) {
        long budget = results.stream().mapToLong(r -> r.search().budget()).max().orElse(1);
        var caption = Caption.above(Messages.lowestOfRuns(figure.lossTitle(scale.base())), room, theme);
        var frame = PlotFrame.in(
                caption.below(room), new TraceAxis(false, 0, (double) budget, ""), losses(), Messages.SPENT, theme);
        frame.paint(g);
        caption.paint(g, frame.plot());
        for (int i = 0; i < results.size(); i++) {
            g.setColor(keys.color(i));
            g.setStroke(keys.stroke(i));
            g.draw(path(frame, results.get(i)));
        }
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
}
