package io.github.thalweg.figure;

import io.github.thalweg.run.Runner;
import io.github.thalweg.run.Scenario;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// What figures are made of, painted where they want it.
final class Parts {
    private static final double GAP = Figures.GAP;

    /// How fast a step page is made smaller until it fits.
    private static final double SMALLER = 0.95;

    private final FigureInput input;
    private final Drawing drawing;
    private final MapStyle style;
    private final Graphics2D g;

    Parts(FigureInput input, Drawing drawing, Graphics2D g) {
        this.input = input;
        this.drawing = drawing;
        this.style = drawing.style();
        this.g = g;
    }

    void map(double x, double y, double width, double height) {
        MapFrame frame = MapFrame.of(input.scenario().view(), width, height, style.theme());
        Rectangle2D plot = frame.view().plot();
        double scale = drawing.sheet().scale() * drawing.sheet().text();
        LandscapeLayer layer =
                LandscapeLayer.of(input.surface(), frame.view().box(), plot.getWidth(), plot.getHeight(), scale, style);
        var part = at(x, y);
        var overlays = new MapOverlays(
                drawing.shows(Overlay.FIELD),
                drawing.shows(Overlay.CURVATURE) ? input.headOf(drawing.focus().run()) : null);
        new MapPainter(frame).paint(part, layer, input, overlays);
        if (drawing.shows(Overlay.ANATOMY) && singled().update() > 0) {
            StepPage page = singled();
            new AnatomyPainter(page, input.place(drawing.focus().run(), page.update() - 1), true, frame).paint(part);
        }
        part.dispose();
    }

    Part plot(TraceKind kind) {
        int selected = drawing.shows(Overlay.STABILITY) ? drawing.focus().run() : -1;
        Focus focus = drawing.focus();
        return plot(new TraceChoice(kind, "", focus.log(), focus.evaluations(), selected));
    }

    Part plot(TraceChoice choice) {
        return (x, y, width, height) -> {
            double top = style.theme().metrics().title() * 2;
            var plot = new TracePlot(input, choice, width, height - top, style.theme());
            var part = at(x, y);
            title(part, choice.title(), plot.note(), width);
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

    /// The page of the run that is singled out, made smaller until all its lines are there.
    void step(double x, double y, double width, double height) {
        StepPage page = singled();
        double size = 1;
        StepPicture picture = picture(page, width);
        while (picture.height() * size > height && size > Foot.LEAST) {
            size *= SMALLER;
            picture = picture(page, width / size);
        }
        var part = at(x, y);
        part.scale(size, size);
        picture.paint(part);
        part.dispose();
    }

    private StepPicture picture(StepPage page, double width) {
        return new StepPicture(page, width, style.theme(), drawing.focus().typeset(), true);
    }

    private StepPage singled() {
        Scenario scenario = input.scenario();
        int run = drawing.focus().run();
        return StepPage.of(
                scenario.label(run),
                input.style(run),
                scenario.runs().get(run).optimizer(),
                Runner.inspect(scenario, run),
                input.step());
    }

    private Graphics2D at(double x, double y) {
        var part = (Graphics2D) g.create();
        part.translate(x, y);
        return part;
    }
}
