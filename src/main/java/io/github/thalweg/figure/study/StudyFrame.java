package io.github.thalweg.figure.study;

import io.github.thalweg.figure.scale.Ticks;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.PlaceFactor;
import io.github.thalweg.study.map.Study;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Frame of a study's plot: its rectangle, and the numbers and names along its axes.
///
/// @param y null where the vertical axis is not the study's
record StudyFrame(Study study, Axis x, @Nullable Axis y, Rectangle2D plot, Theme theme) {
    private static final double BESIDE_CURVES = 5.4;

    /// The frame within a rectangle, with room for numbers beside curves.
    static StudyFrame of(Study study, Rectangle2D room, Theme theme) {
        return of(study, room, theme, BESIDE_CURVES);
    }

    /// Room for the numbers beside curves, in pixels.
    static double leftOfCurves(Theme theme) {
        return Math.rint(BESIDE_CURVES * theme.metrics().small());
    }

    /// The frame of a map, which has no numbers beside it where there is one axis.
    static StudyFrame ofPanel(Study study, Rectangle2D room, Theme theme) {
        return of(study, room, theme, 2);
    }

    private static StudyFrame of(Study study, Rectangle2D room, Theme theme, double beside) {
        double unit = theme.metrics().small();
        Axis y = study.y();
        double left =
                Math.rint(y == null ? beside * unit : Math.max(3, widest(y, room.getHeight(), theme) / unit + 1) * unit)
                        + (isNamed(y) ? 1.5 * unit : 0);
        double bottom = below(study.x(), theme);
        double right = unit * 1.3;
        var plot = new Rectangle2D.Double(
                room.getX() + left,
                room.getY() + unit * 0.5,
                Math.max(room.getWidth() - left - right, 8),
                Math.max(room.getHeight() - bottom - unit * 0.5, 8));
        return new StudyFrame(study, study.x(), y, plot, theme);
    }

    private static boolean isNamed(@Nullable Axis axis) {
        return axis != null;
    }

    private static double widest(Axis y, double height, Theme theme) {
        Font font = Fonts.REGULAR.at(theme.metrics().small());
        return ticks(y, most(height, theme, 4)).stream()
                .mapToDouble(tick -> Texts.width(tick.label(), font))
                .max()
                .orElse(0);
    }

    private static int most(double length, Theme theme, double ems) {
        return Math.clamp(Math.round(length / (theme.metrics().small() * ems)), 2, 8);
    }

    private static List<Tick> ticks(Axis axis, int most) {
        return axis.log() ? Ticks.log(axis.from(), axis.to(), most) : Ticks.linear(axis.from(), axis.to(), most);
    }

    double pixelX(double place) {
        return plot.getX() + place * plot.getWidth();
    }

    double pixelY(double place) {
        return plot.getMaxY() - place * plot.getHeight();
    }

    /// Below the numbers and names.
    double bottom() {
        return plot.getMaxY() + below(x, theme);
    }

    private static double below(Axis x, Theme theme) {
        return Math.rint((isNamed(x) ? 3.7 : 2.2) * theme.metrics().small());
    }

    void paint(Graphics2D g) {
        double unit = theme.metrics().small();
        Font font = Fonts.REGULAR.at(unit);
        g.setStroke(new BasicStroke((float) theme.metrics().hairline()));
        for (Tick tick : ticks(x, most(plot.getWidth(), theme, 5))) {
            double at = pixelX(x.place(tick.value()));
            line(g, at, plot.getMaxY(), 0, 4);
            Texts.centred(g, tick.label(), font, theme.secondary(), at, plot.getMaxY() + unit * 1.55);
        }
        if (isNamed(x)) {
            Texts.centred(g, name(x), font, theme.text(), plot.getCenterX(), plot.getMaxY() + unit * 3);
        }
        if (y != null) {
            paintUpright(g, y, font);
        }
        g.setColor(theme.frame());
        g.draw(plot);
    }

    private void paintUpright(Graphics2D g, Axis axis, Font font) {
        double unit = theme.metrics().small();
        for (Tick tick : ticks(axis, most(plot.getHeight(), theme, 4))) {
            double at = pixelY(axis.place(tick.value()));
            line(g, plot.getX(), at, -4, 0);
            Texts.right(g, tick.label(), font, theme.secondary(), plot.getX() - unit * 0.65, at + unit * 0.36);
        }
        if (isNamed(axis)) {
            upward(g, name(axis), font, plot.getX() - widest(axis, plot.getHeight(), theme) - unit * 1.3);
        }
    }

    private String name(Axis axis) {
        return switch (axis.factor()) {
            case PlaceFactor.START_X -> "x";
            case PlaceFactor.START_Y -> "y";
            default -> axis.factor().symbol(study.scenario());
        };
    }

    private void upward(Graphics2D graphics, String text, Font font, double x) {
        var g = (Graphics2D) graphics.create();
        g.transform(AffineTransform.getRotateInstance(-Math.PI / 2, x, plot.getCenterY()));
        Texts.centred(g, text, font, theme.text(), x, plot.getCenterY());
        g.dispose();
    }

    private void line(Graphics2D g, double fromX, double fromY, double dx, double dy) {
        g.setColor(theme.frame());
        g.draw(new Line2D.Double(fromX, fromY, fromX + dx, fromY + dy));
    }
}
