package io.github.thalweg.figure;

import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Objects;

/// Drawing of whole figures, as pictures or on a given `Graphics2D`. Needs no screen; the same input gives the same
/// pixels.
public final class Figures {
    public static final double GAP = 16;

    /// Below this height a slide has one plot instead of two.
    private static final double MIN = 110;

    private final FigureInput input;
    private final FigureSpec spec;
    private final Parts parts;
    private final Graphics2D g;

    private Figures(FigureInput input, FigureSpec spec, Parts.Stage stage, Graphics2D g) {
        this.input = input;
        this.spec = spec;
        this.parts = new Parts(input, spec, stage, g);
        this.g = g;
    }

    /// The runs that the figure shows.
    static FigureInput shown(FigureInput input, FigureSpec spec) {
        return spec.figure() == Figure.STEP ? input.only(spec.focus().run()) : input;
    }

    /// A picture of pixels.
    public static BufferedImage render(FigureInput input, FigureSpec spec) {
        return render(input, spec, (g, part) -> part.paint(g, input));
    }

    static BufferedImage render(FigureInput input, FigureSpec spec, Parts.Stage stage) {
        Sheet sheet = spec.sheet();
        var image = new BufferedImage(
                sheet.columns(),
                sheet.rows(),
                spec.dressing().transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        if (!spec.dressing().transparent()) {
            // The sheet may end within the last row and column of pixels.
            g.setColor(spec.theme().panel());
            g.fillRect(0, 0, sheet.columns(), sheet.rows());
        }
        g.scale(sheet.scale(), sheet.scale());
        paint(input, spec, stage, g);
        g.dispose();
        return image;
    }

    /// Paints a figure on anything that is measured in the sheet's unit: a picture, or a file of drawing commands.
    public static void paint(FigureInput input, FigureSpec spec, Graphics2D g) {
        paint(input, spec, (on, part) -> part.paint(on, input), g);
    }

    /// Paints a figure but for what has axes, which is given away in the order of painting.
    public static void paint(FigureInput input, FigureSpec spec, Graphics2D g, Axes axes) {
        paint(input, spec, (on, part) -> part.paintAround(on, input, axes), g);
    }

    private static void paint(FigureInput input, FigureSpec spec, Parts.Stage stage, Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        Sheet sheet = spec.sheet();
        if (!spec.dressing().transparent()) {
            g.setColor(spec.theme().panel());
            g.fill(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
        }
        g.scale(sheet.text(), sheet.text());
        Texts.prepare(g);
        new Figures(shown(input, spec), spec, stage, g)
                .paint(sheet.width() / sheet.text(), sheet.height() / sheet.text());
        g.dispose();
    }

    private void paint(double width, double height) {
        double top = spec.figure() == Figure.ALL ? heading(width) : 0;
        double taken = new FigureFooter(input, spec, width, height - top).paint(g, height);
        part().paint(0, top, width, height - top - taken);
    }

    private Part part() {
        return switch (spec.figure()) {
            case ALL -> this::slide;
            case MAP -> parts::map;
            case SURFACE -> parts::surface;
            case LOSS, LEARNING_RATE, GRADIENT, DISTANCE, SHARPNESS, VARIABLE ->
                parts.plot(Objects.requireNonNull(spec.figure().plot()));
            case STEP -> parts::step;
        };
    }

    private void slide(double x, double y, double width, double height) {
        double left = Math.rint(width * 0.58);
        double half = Math.rint(height / 2);
        parts.map(x, y, left, height);
        if (half < MIN) {
            parts.plot(PlotKind.LOSS).paint(left, y, width - left, height);
        } else {
            parts.plot(PlotKind.LOSS).paint(left, y, width - left, half);
            parts.plot(PlotKind.LEARNING_RATE).paint(left, y + half, width - left, height - half);
        }
    }

    /// Writes title and formula.
    ///
    /// @return the height they take
    private double heading(double width) {
        Theme theme = spec.theme();
        double base = GAP + theme.metrics().title();
        var font = Fonts.SEMI_BOLD.at(theme.metrics().title() * 1.15);
        String title = Texts.fitting(title(), font, width * 0.5);
        Texts.left(g, title, font, theme.text(), GAP, base);
        var mono = Fonts.MONO.at(theme.metrics().small());
        double left = GAP + Texts.width(title, font) + GAP;
        String formula = Texts.fitting(
                "f(x, y) = " + input.scenario().landscape().landscape().formula(), mono, width - left - GAP);
        Texts.left(g, formula, mono, theme.secondary(), left, base);
        return base + GAP * 0.75;
    }

    private String title() {
        String title = input.scenario().title();
        return title.isBlank() ? input.scenario().landscape().landscape().name() : title;
    }
}
