package io.github.thalweg.figure;

import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Texts;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;

/// Drawing of whole figures, as pictures or on a given `Graphics2D`. Needs no screen; the same input gives the same
/// pixels.
public final class Figures {
    public static final double GAP = 16;

    /// A map or a plot with its numbers is at least so many small letters high.
    private static final double LEAST = 13;

    private final FigureInput input;
    private final FigureSpec spec;
    private final Parts.Stage stage;
    private final Parts parts;
    private final Graphics2D g;

    private Figures(FigureInput input, FigureSpec spec, Parts.Stage stage, Graphics2D g) {
        this.input = input;
        this.spec = spec;
        this.stage = stage;
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
        Sheet sheet = sheet(input, spec);
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
        FigureInput shown = shown(input, spec);
        if (!spec.dressing().transparent()) {
            g.setColor(spec.theme().panel());
            g.fill(new Rectangle2D.Double(
                    0, 0, sheet.width(), sheet(input, spec).height()));
        }
        g.scale(sheet.text(), sheet.text());
        Texts.prepare(g);
        new Figures(shown, spec, stage, g).paint(sheet.width() / sheet.text(), sheet.height() / sheet.text());
        g.dispose();
    }

    /// The factor of a figure's smallest type on its sheet: 1 where nothing has to be smaller.
    public static double size(FigureInput input, FigureSpec spec) {
        Sheet sheet = spec.sheet();
        FigureInput shown = shown(input, spec);
        double width = sheet.width() / sheet.text();
        double height = sheet.height() / sheet.text();
        double size = size(shown, spec, width, height);
        if (spec.figure() == Figure.ALL) {
            return size;
        }
        var footer = new FigureFooter(shown, spec, width / size);
        double legend = shown.beside().isEmpty() ? footer.legendSize(height / size) : 1;
        if (spec.figure() == Figure.STEP) {
            double step = new StepPart(width, height - footer.legendHeight(height), spec).size(shown);
            return Math.min(legend, Math.min(step, 1));
        }
        return size * legend;
    }

    /// The factor of everything with which all of a figure has the room that it cannot do without.
    private static double size(FigureInput shown, FigureSpec spec, double width, double height) {
        if (spec.figure() == Figure.ALL) {
            return Slide.size(width, height, shown, spec);
        }
        double size = 1;
        while (size > FigureFooter.MIN_SIZE && !hasRoom(shown, spec, width / size, height / size)) {
            size *= 0.95;
        }
        return size;
    }

    private static boolean hasRoom(FigureInput shown, FigureSpec spec, double width, double height) {
        return switch (spec.figure()) {
            // The step fits its lines itself.
            case STEP -> true;
            case MAPS -> Panels.size(shown, spec, width, height) >= 1;
            default -> {
                double rest = height
                        - new FigureFooter(shown, spec, width).legendHeight(height)
                        - Parts.foot(shown, spec, width, height);
                yield rest >= LEAST * spec.theme().metrics().small();
            }
        };
    }

    /// The part that a figure has of the height that it looks best with, at most 1: a sheet whose height is free is to
    /// have all of it, in type of the usual size.
    public static double room(FigureInput input, FigureSpec spec) {
        // Small type is worse than a low map.
        return Math.pow(size(input, spec), 3) * Math.min(1, FreeHeight.part(shown(input, spec), spec));
    }

    /// The sheet of a figure with its caption, which makes it higher.
    public static Sheet sheet(FigureInput input, FigureSpec spec) {
        Sheet sheet = spec.sheet();
        var footer = new FigureFooter(shown(input, spec), spec, sheet.width() / sheet.text());
        double higher = sheet.height() + footer.captionHeight() * sheet.text();
        return new Sheet(sheet.width(), higher, sheet.unit(), sheet.scale(), sheet.text());
    }

    private void paint(double width, double height) {
        double size = size(input, spec, width, height);
        var scaled = (Graphics2D) g.create();
        scaled.scale(size, size);
        new Figures(input, spec, stage, scaled).paintBody(width / size, height / size);
        scaled.dispose();
        new FigureFooter(input, spec, width).caption(g, height);
    }

    private void paintBody(double width, double height) {
        double top = spec.figure() == Figure.ALL ? new Slide(input, spec).heading(g, width) : 0;
        double taken = input.beside().isEmpty() || spec.figure() != Figure.MAPS
                ? new FigureFooter(input, spec, width).legend(g, height, height - top)
                : 0;
        part().paint(0, top, width, height - top - taken);
    }

    private Part part() {
        return switch (spec.figure()) {
            case ALL -> this::slide;
            case MAP -> parts::map;
            case MAPS -> new Panels(input, spec, parts, g)::paint;
            case SURFACE -> input.scenario().oneVariable() ? parts::map : parts::surface;
            case DATA -> parts::data;
            case LOSS, LEARNING_RATE, GRADIENT, DISTANCE, SHARPNESS, VARIABLE ->
                parts.plot(Objects.requireNonNull(spec.figure().plot()));
            case PAIR -> parts.pair();
            case STEP -> parts::step;
        };
    }

    private void slide(double x, double y, double width, double height) {
        List<Rectangle2D> places = new Slide(input, spec).places(x, y, width, height);
        paint(parts::map, places.get(0));
        paint(parts.plot(PlotKind.LOSS), places.get(1));
        paint(parts.plot(PlotKind.LEARNING_RATE), places.get(2));
    }

    private static void paint(Part part, Rectangle2D place) {
        part.paint(place.getX(), place.getY(), place.getWidth(), place.getHeight());
    }
}
