package io.github.thalweg.figure.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Arrows;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// Painter of the steps of rows: each row's thin, those of the update's batch bold, the mean of the batch and that of
/// all rows boldest, and the ellipse in which nine of ten other batches of this size would have ended.
///
/// Steps are as long as they would be, unless the longest is too short or too long to be seen: then all are a multiple,
/// which is written beside them.
final class RowStepPainter {
    private static final double SHORTEST = 110;
    private static final double LONGEST = 170;

    /// Radius of the ellipse in deviations: nine tenths of a normal distribution in the plane are within.
    private static final double RADIUS = Math.sqrt(-2 * Math.log(0.1));

    private static final int CORNERS = 72;

    private final ViewTransform view;
    private final Theme theme;

    RowStepPainter(ViewTransform view, Theme theme) {
        this.view = view;
        this.theme = theme;
    }

    void paint(Graphics2D g, FigureInput input, int run) {
        RowSteps steps = RowSteps.of(input, run, view);
        if (steps == null || !(steps.longest() > 0) || !Double.isFinite(steps.longest())) {
            return;
        }
        double factor = factor(steps.longest());
        Color color = input.style(run).color(theme);
        double thin = theme.metrics().thin();
        g.setStroke(new BasicStroke((float) thin, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(Colors.faded(theme.text(), 0.55));
        steps.rows().forEach(step -> arrow(g, line(steps.origin(), step, factor)));
        ellipse(g, steps, factor, color);
        var arrows = new Arrows(theme);
        steps.seen().forEach(step -> arrows.draw(g, steps.origin(), tip(steps, step, factor), "", color, 0.7));
        arrows.draw(g, steps.origin(), tip(steps, steps.mean(), factor), "", theme.text(), 1.6);
        if (steps.drawn() != null) {
            arrows.draw(g, steps.origin(), tip(steps, steps.drawn(), factor), "", color, 1.6);
        }
        if (factor != 1) {
            String text = Messages.rowSteps(factor);
            new Tags(theme, view.plot())
                    .beside(
                            g,
                            text,
                            theme.text(),
                            steps.origin().getX()
                                    - Texts.width(
                                                    text,
                                                    Fonts.MEDIUM.at(
                                                            theme.metrics().small()))
                                            / 2,
                            lowest(steps, factor) + theme.metrics().small() * 1.6,
                            0,
                            false);
        }
    }

    /// With a small open head, where there is room for one.
    private void arrow(Graphics2D g, Line2D line) {
        g.draw(line);
        double head = theme.metrics().small() * 0.4;
        double length = line.getP1().distance(line.getP2());
        if (length > 2 * head) {
            double right = (line.getX1() - line.getX2()) / length * head;
            double down = (line.getY1() - line.getY2()) / length * head;
            for (double side : new double[] {-0.5, 0.5}) {
                g.draw(new Line2D.Double(
                        line.getX2(),
                        line.getY2(),
                        line.getX2() + right - side * down,
                        line.getY2() + down + side * right));
            }
        }
    }

    private static double lowest(RowSteps steps, double factor) {
        double lowest = steps.origin().getY();
        for (Point2D step : steps.rows()) {
            lowest = Math.max(lowest, tip(steps, step, factor).getY());
        }
        return lowest;
    }

    private double factor(double longest) {
        double unit = theme.metrics().small() / 12;
        return longest < SHORTEST * unit
                ? SHORTEST * unit / longest
                : longest > LONGEST * unit ? LONGEST * unit / longest : 1;
    }

    private static Line2D line(Point2D origin, Point2D step, double factor) {
        return new Line2D.Double(
                origin.getX(),
                origin.getY(),
                origin.getX() + factor * step.getX(),
                origin.getY() + factor * step.getY());
    }

    private static Point2D tip(RowSteps steps, Point2D step, double factor) {
        return line(steps.origin(), step, factor).getP2();
    }

    /// The image of a circle under the root of the covariance.
    private void ellipse(Graphics2D g, RowSteps steps, double factor, Color color) {
        RowSteps.Spread spread = steps.spread();
        double a = Math.sqrt(spread.xx());
        double b = a == 0 ? 0 : spread.xy() / a;
        double c = Math.sqrt(Math.max(0, spread.yy() - b * b));
        if (a == 0 && c == 0) {
            return;
        }
        Point2D centre = tip(steps, steps.mean(), factor);
        double radius = RADIUS * factor;
        var path = new Path2D.Double();
        for (int i = 0; i < CORNERS; i++) {
            double cos = radius * Math.cos(2 * Math.PI * i / CORNERS);
            double sin = radius * Math.sin(2 * Math.PI * i / CORNERS);
            double x = centre.getX() + a * cos;
            double y = centre.getY() + b * cos + c * sin;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        g.setColor(Colors.faded(color, 0.14));
        g.fill(path);
        float width = (float) (theme.metrics().thin() * 1.3);
        g.setColor(theme.panel());
        g.setStroke(new BasicStroke(width * 2.4f));
        g.draw(path);
        g.setColor(color);
        g.setStroke(new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4 * width, 3 * width}, 0));
        g.draw(path);
    }
}
