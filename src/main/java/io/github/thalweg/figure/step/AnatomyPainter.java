package io.github.thalweg.figure.step;

import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Arrows;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Painter of the inside of an update on a map: gradient, memory and step as arrows from the point where it
/// started, squared gradients as a square per axis. The step is true to scale; the legend gives the scale of
/// everything else.
public final class AnatomyPainter {
    private static final double MAX = 96;
    private static final double FADED = 0.3;

    /// Between the point and its squares.
    private static final double BESIDE = 10;

    private final Anatomy anatomy;
    /// All of it lies along x.
    private final boolean onCurve;

    private final RunStyle style;
    private final ViewTransform view;
    private final Theme theme;
    private final double unit;
    private final Arrows arrows;

    /// @param before theta before the update
    /// @param all    gradient, memories and step; otherwise the step and the line that is lit
    public AnatomyPainter(StepPage page, Point before, boolean all, MapFrame frame) {
        this.anatomy = Anatomy.of(page, before, all);
        this.onCurve = page.lines().stream().anyMatch(Anatomy::isOnCurve);
        this.style = page.style();
        this.view = frame.view();
        this.theme = frame.theme();
        this.unit = theme.metrics().small() / 12;
        this.arrows = new Arrows(theme);
    }

    /// Draws on a map's picture.
    ///
    /// @param scale  pixels of the picture for each of the map's
    /// @param labels that are on the map
    public void draw(BufferedImage target, double scale, Tags labels) {
        Graphics2D g = target.createGraphics();
        g.scale(scale, scale);
        paint(g, true, labels);
        g.dispose();
    }

    /// @param key    over the map
    /// @param labels that are on the map: those of the marks stand clear of them
    public void paint(Graphics2D graphics, boolean key, Tags labels) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        g.clip(view.plot());
        anatomy.marks().stream().filter(mark -> !mark.lit()).forEach(mark -> mark(g, mark));
        anatomy.marks().stream().filter(Anatomy.Mark::lit).forEach(mark -> mark(g, mark));
        dot(g);
        edges().forEach(labels::avoid);
        anatomy.marks().forEach(mark -> names(g, mark, labels));
        if (key) {
            key(g);
        }
        g.dispose();
    }

    private void mark(Graphics2D g, Anatomy.Mark mark) {
        Color color = color(mark);
        switch (mark.shape()) {
            case STEP -> step(g, mark, color);
            case ARROW -> scaled(g, mark, color);
            case SQUARES -> squares(g, mark, color);
            case PLACE -> place(g, mark, color);
        }
    }

    private Color color(Anatomy.Mark mark) {
        Color color = switch (mark.kind()) {
            case STEP -> style.color(theme);
            case GRADIENT -> theme.warning();
            case MEMORY -> unlikeTheStep(6);
            case SQUARES -> unlikeTheStep(4);
            case RATE, VALUE -> theme.text();
        };
        return anatomy.lit() && !mark.lit() ? Colors.faded(color, FADED) : color;
    }

    /// A colour of the runs, or the next where the run itself has it.
    private Color unlikeTheStep(int index) {
        Color color = theme.runs().get(index);
        return color.equals(style.color(theme)) ? theme.runs().get(index + 1) : color;
    }

    private void step(Graphics2D g, Anatomy.Mark mark, Color color) {
        arrows.draw(g, origin(), tip(mark), "", color, weight(mark, 1.4));
    }

    private void scaled(Graphics2D g, Anatomy.Mark mark, Color color) {
        if (factor(mark) > 0) {
            arrows.draw(g, origin(), tip(mark), "", color, weight(mark, 1));
        }
    }

    /// Where an arrow ends.
    private Point2D tip(Anatomy.Mark mark) {
        return mark.shape() == Anatomy.Shape.STEP
                ? new Point2D.Double(
                        view.pixelX(anatomy.from().x() + mark.dx()),
                        view.pixelY(anatomy.from().y() + mark.dy()))
                : new Point2D.Double(originX() + right(mark) * factor(mark), originY() + down(mark) * factor(mark));
    }

    private double right(Anatomy.Mark mark) {
        return mark.dx() * view.plot().getWidth() / view.box().width();
    }

    private double down(Anatomy.Mark mark) {
        return -mark.dy() * view.plot().getHeight() / view.box().height();
    }

    /// How many times as long as it is an arrow is drawn.
    private double factor(Anatomy.Mark mark) {
        return niceBelow(MAX * unit / Math.hypot(right(mark), down(mark)));
    }

    /// Pixels of a square's side for each unit of the root of its value.
    private double pixels(Anatomy.Mark mark) {
        double largest = Math.sqrt(Math.max(Math.max(mark.dx(), mark.dy()), 0));
        return niceBelow(MAX * 0.6 * unit / largest);
    }

    /// The largest of 1, 2, 5 times a power of ten that is not above: it stays while values change a little.
    static double niceBelow(double most) {
        if (!(most > 0) || Double.isInfinite(most)) {
            return 0;
        }
        double decade = Math.pow(10, Math.floor(Math.log10(most)));
        double digit = most / decade;
        return decade * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
    }

    private static double weight(Anatomy.Mark mark, double usual) {
        return mark.lit() ? usual * 1.6 : usual;
    }

    private Point2D origin() {
        return new Point2D.Double(originX(), originY());
    }

    private double originX() {
        return view.pixelX(anatomy.from().x());
    }

    private double originY() {
        return view.pixelY(anatomy.from().y());
    }

    /// For each axis a square whose area is the value: its side is the size of a typical gradient there.
    private void squares(Graphics2D g, Anatomy.Mark mark, Color color) {
        if (pixels(mark) > 0) {
            square(g, rightSquare(mark), color, mark.lit());
            if (!onCurve) {
                square(g, upperSquare(mark), color, mark.lit());
            }
        }
    }

    private Rectangle2D rightSquare(Anatomy.Mark mark) {
        double side = Math.sqrt(Math.max(mark.dx(), 0)) * pixels(mark);
        return new Rectangle2D.Double(originX() + BESIDE * unit, originY() - side / 2, side, side);
    }

    private Rectangle2D upperSquare(Anatomy.Mark mark) {
        double side = Math.sqrt(Math.max(mark.dy(), 0)) * pixels(mark);
        return new Rectangle2D.Double(originX() - side / 2, originY() - BESIDE * unit - side, side, side);
    }

    /// What the names of marks should not cover: the arrows and the squares' edges.
    public List<Line2D> edges() {
        return anatomy.marks().stream().flatMap(this::edges).toList();
    }

    private Stream<Line2D> edges(Anatomy.Mark mark) {
        return switch (mark.shape()) {
            case STEP, ARROW -> Stream.of(new Line2D.Double(origin(), tip(mark)));
            case SQUARES -> Stream.of(rightSquare(mark), upperSquare(mark)).flatMap(AnatomyPainter::sides);
            case PLACE -> Stream.empty();
        };
    }

    private static Stream<Line2D> sides(Rectangle2D square) {
        double right = square.getMaxX();
        double bottom = square.getMaxY();
        return Stream.of(
                new Line2D.Double(square.getX(), square.getY(), right, square.getY()),
                new Line2D.Double(right, square.getY(), right, bottom),
                new Line2D.Double(right, bottom, square.getX(), bottom),
                new Line2D.Double(square.getX(), bottom, square.getX(), square.getY()));
    }

    private void names(Graphics2D g, Anatomy.Mark mark, Tags labels) {
        switch (mark.shape()) {
            case STEP, ARROW -> {
                Point2D tip = tip(mark);
                if (mark.shape() == Anatomy.Shape.STEP || factor(mark) > 0) {
                    name(g, mark, mark.label(), tip.getX(), tip.getY(), tip.getX() < originX(), labels);
                }
            }
            case SQUARES -> {
                if (pixels(mark) > 0) {
                    Rectangle2D right = rightSquare(mark);
                    String along = onCurve ? mark.label() : mark.label() + " in x";
                    name(g, mark, along, right.getMaxX(), right.getCenterY(), false, labels);
                    Rectangle2D upper = upperSquare(mark);
                    if (!onCurve) {
                        name(g, mark, mark.label() + " in y", upper.getMaxX(), upper.getY(), false, labels);
                    }
                }
            }
            case PLACE -> name(g, mark, mark.label(), view.pixelX(mark.dx()), view.pixelY(mark.dy()), false, labels);
        }
    }

    private void name(Graphics2D g, Anatomy.Mark mark, String text, double x, double y, boolean leftward, Tags labels) {
        Point2D at = labels.middle(text, arrows.font(), x, y, 6 * unit, leftward);
        arrows.label(g, text, color(mark), at.getX(), at.getY(), 0);
    }

    private void square(Graphics2D g, Rectangle2D square, Color color, boolean lit) {
        g.setColor(Colors.faded(color, 0.25 * color.getAlpha() / 255));
        g.fill(square);
        g.setStroke(new BasicStroke((float) (lit ? 2.6 * unit : 1.6 * unit)));
        g.setColor(color);
        g.draw(square);
    }

    private void place(Graphics2D g, Anatomy.Mark mark, Color color) {
        double x = view.pixelX(mark.dx());
        double y = view.pixelY(mark.dy());
        double radius = 5 * unit;
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (2.2 * unit)));
        g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private void dot(Graphics2D g) {
        if (!anatomy.marks().isEmpty()) {
            double radius = 3 * unit;
            g.setColor(theme.text());
            g.fill(new Ellipse2D.Double(originX() - radius, originY() - radius, 2 * radius, 2 * radius));
        }
    }

    private List<AnatomyKey.Row> rows() {
        return anatomy.marks().stream().map(this::row).filter(Objects::nonNull).toList();
    }

    /// By how much a mark is scaled; null for one that is not drawn.
    private AnatomyKey.@Nullable Row row(Anatomy.Mark mark) {
        Color color = color(mark);
        return switch (mark.shape()) {
            case STEP -> new AnatomyKey.Row(color, Messages.TRUE_SCALE);
            case ARROW ->
                factor(mark) > 0
                        ? new AnatomyKey.Row(color, mark.label() + " × " + Numbers.rounded(factor(mark), 1))
                        : null;
            case SQUARES ->
                pixels(mark) > 0
                        ? new AnatomyKey.Row(
                                color, Messages.squares(mark.label(), Numbers.rounded(1 / pixels(mark), 1)))
                        : null;
            case PLACE -> new AnatomyKey.Row(color, mark.label() + ", a place");
        };
    }

    /// The height that the key needs below the map, in a figure in which it would hide too much of it; 0 elsewhere.
    public double heightBelow() {
        var key = new AnatomyKey(rows(), theme);
        return key.hides(view.plot()) ? key.flow(view.plot().getWidth()) : 0;
    }

    /// The key below the map, at a height.
    public void paintKey(Graphics2D graphics, double top) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        new AnatomyKey(rows(), theme).paintFlow(g, view.plot(), top);
        g.dispose();
    }

    /// In the lower left corner, beside a curve in the upper one away from the point.
    private void key(Graphics2D g) {
        boolean right = onCurve && originX() < view.plot().getCenterX();
        new AnatomyKey(rows(), theme).paint(g, view.plot(), right, onCurve);
    }
}
