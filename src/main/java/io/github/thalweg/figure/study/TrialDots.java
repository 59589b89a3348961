package io.github.thalweg.figure.study;

import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Marker;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.search.LossScale;
import io.github.thalweg.study.search.Search;
import io.github.thalweg.study.search.Trial;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Dots of trials: small where a run was only begun, a cross where it diverged or is on its way, ringed where it is
/// the best.
final class TrialDots {
    private static final double SHORTEST = 0.35;
    private static final double RADIUS = 0.72;
    private static final double OUTLINE = 0.6;

    private final SearchFigure figure;
    private final Search search;
    private final LossScale scale;
    private final Function<Trial, Color> color;
    private final @Nullable Trial best;

    /// In the colour of the run.
    TrialDots(SearchFigure figure) {
        this(figure, _ -> new RunStyle(style(figure.search())).color(figure.theme()));
    }

    private static int style(Search search) {
        return search.scenario().runs().get(search.run()).style();
    }

    TrialDots(SearchFigure figure, Function<Trial, Color> color) {
        this.figure = figure;
        this.scale = figure.scale();
        this.color = color;
        this.search = figure.search();
        this.best = figure.result().best().orElse(null);
    }

    void paint(Graphics2D g, Trial trial, double x, double y) {
        Theme theme = figure.theme();
        double head = theme.metrics().head();
        if (scale.isCut(trial.loss())) {
            cross(g, x, y, head * 0.55);
            return;
        }
        double share = (double) trial.updates() / search.scenario().steps();
        double radius = head * RADIUS * (SHORTEST + (1 - SHORTEST) * Math.sqrt(share));
        var dot = Marker.CIRCLE.at(x, y, radius);
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke(2));
        g.draw(dot);
        g.setColor(Colors.faded(color.apply(trial), share < 1 ? 0.55 : 0.9));
        g.fill(dot);
        // Losses have colours from dark to light: without an outline the ends of them would be lost on the ground.
        g.setColor(Colors.faded(theme.text(), OUTLINE));
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        g.draw(dot);
        if (trial.equals(best)) {
            ring(g, x, y, head * 1.5);
        }
    }

    private void cross(Graphics2D g, double x, double y, double size) {
        g.setColor(figure.theme().warning());
        g.setStroke(new BasicStroke((float) figure.theme().metrics().thin() * 1.5F));
        g.draw(new Line2D.Double(x - size, y - size, x + size, y + size));
        g.draw(new Line2D.Double(x - size, y + size, x + size, y - size));
    }

    private void ring(Graphics2D g, double x, double y, double radius) {
        var ring = Marker.CIRCLE.at(x, y, radius);
        g.setColor(figure.theme().panel());
        g.setStroke(new BasicStroke(4.5F));
        g.draw(ring);
        g.setColor(figure.theme().text());
        g.setStroke(new BasicStroke(1.8F));
        g.draw(ring);
    }
}
