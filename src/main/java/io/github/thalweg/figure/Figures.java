package io.github.thalweg.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Makes pictures of scenarios. Needs no screen; the same input gives the same pixels.
public final class Figures {
    private static final double GAP = 16;

    private final FigureInput input;
    private final Drawing drawing;
    private final MapStyle style;
    /// Pixels of the heat map for each of the layout's.
    private final double scale;
    private final Graphics2D g;

    private Figures(FigureInput input, Drawing drawing, Graphics2D g) {
        this.input = input;
        this.drawing = drawing;
        this.style = drawing.style();
        this.scale = drawing.sheet().scale() * drawing.sheet().text();
        this.g = g;
    }

    /// A picture of pixels.
    public static BufferedImage render(FigureInput input, Drawing drawing) {
        Sheet sheet = drawing.sheet();
        var image = new BufferedImage(
                sheet.columns(),
                sheet.rows(),
                drawing.dressing().transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(sheet.scale(), sheet.scale());
        paint(input, drawing, g);
        g.dispose();
        return image;
    }

    /// Paints a figure on anything that is measured in the sheet's unit: a picture, or a file of drawing commands.
    public static void paint(FigureInput input, Drawing drawing, Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        Sheet sheet = drawing.sheet();
        if (!drawing.dressing().transparent()) {
            g.setColor(drawing.theme().panel());
            g.fill(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
        }
        g.scale(sheet.text(), sheet.text());
        new Figures(input, drawing, g)
                .paint(drawing.figure(), sheet.width() / sheet.text(), sheet.height() / sheet.text());
        g.dispose();
    }

    private void paint(Figure figure, double width, double height) {
        Texts.prepare(g);
        switch (figure) {
            case MAP -> above(0, width, height, this::map);
            case LOSS -> above(0, width, height, plot(TraceKind.LOSS));
            case RATE -> above(0, width, height, plot(TraceKind.RATE));
            case GRADIENT -> above(0, width, height, plot(TraceKind.GRADIENT));
            case DISTANCE -> above(0, width, height, plot(TraceKind.DISTANCE));
            case ALL -> slide(width, height);
        }
    }

    /// A part of a figure that fills a rectangle.
    @FunctionalInterface
    private interface Part {
        void paint(double x, double y, double width, double height);
    }

    /// The part from `top` down with the legend below it, where that leaves the part half the height.
    private void above(double top, double width, double height, Part part) {
        var legend = new Legend(input, width - 2 * GAP, style.theme());
        double taken = legend.height() + GAP;
        if (!drawing.dressing().legend() || taken > (height - top) / 2) {
            part.paint(0, top, width, height - top);
        } else {
            part.paint(0, top, width, height - top - taken);
            legend.paint(g, GAP, height - taken + GAP / 4);
        }
    }

    private void slide(double width, double height) {
        above(heading(width), width, height, (x, y, w, h) -> {
            double left = Math.rint(w * 0.58);
            double half = Math.rint(h / 2);
            map(x, y, left, h);
            plot(TraceKind.LOSS).paint(left, y, w - left, half);
            plot(TraceKind.RATE).paint(left, y + half, w - left, h - half);
        });
    }

    private double heading(double width) {
        Metrics metrics = style.theme().metrics();
        double base = GAP + metrics.title();
        var font = Fonts.SEMI_BOLD.at(metrics.title() * 1.15);
        String title = Texts.fitting(title(), font, width * 0.5);
        Texts.left(g, title, font, style.theme().text(), GAP, base);
        var mono = Fonts.MONO.at(metrics.small());
        double left = GAP + Texts.width(title, font) + GAP;
        String formula = Texts.fitting(
                "f(x, y) = " + input.scenario().landscape().landscape().formula(), mono, width - left - GAP);
        Texts.left(g, formula, mono, style.theme().secondary(), left, base);
        return base + GAP * 0.75;
    }

    private String title() {
        String title = input.scenario().title();
        return title.isBlank() ? input.scenario().landscape().landscape().name() : title;
    }

    private void map(double x, double y, double width, double height) {
        MapFrame frame = MapFrame.of(input.scenario().view(), width, height, style.theme());
        Rectangle2D plot = frame.view().plot();
        LandscapeLayer layer =
                LandscapeLayer.of(input.surface(), frame.view().box(), plot.getWidth(), plot.getHeight(), scale, style);
        var part = (Graphics2D) g.create();
        part.translate(x, y);
        new MapPainter(frame).paint(part, layer, input, drawing.overlays());
        part.dispose();
    }

    private Part plot(TraceKind kind) {
        return (x, y, width, height) -> {
            Metrics metrics = style.theme().metrics();
            double top = metrics.title() * 2;
            var plot = new TracePlot(input, kind, true, width, height - top, style.theme());
            var part = (Graphics2D) g.create();
            part.translate(x, y);
            title(part, kind.title(), plot.note(), width);
            part.translate(0, top);
            plot.paint(part);
            part.dispose();
        };
    }

    private void title(Graphics2D part, String title, String note, double width) {
        Metrics metrics = style.theme().metrics();
        Theme theme = style.theme();
        double base = metrics.title() * 1.6;
        var font = Fonts.SEMI_BOLD.at(metrics.title());
        var small = Fonts.REGULAR.at(metrics.small());
        Texts.left(part, title, font, theme.text(), GAP, base);
        double room = width - 3 * GAP - Texts.width(title, font);
        Texts.right(part, Texts.fitting(note, small, room), small, theme.secondary(), width - GAP, base);
    }
}
