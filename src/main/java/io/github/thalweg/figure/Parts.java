package io.github.thalweg.figure;

import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.MapSight;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PairPlot;
import io.github.thalweg.figure.plot.PlotChoice;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.figure.style.Wrapping;
import java.awt.Graphics2D;
import java.util.List;

/// Parts that figures are made of, each painted into a rectangle that the figure gives it.
final class Parts {
    private static final double GAP = Figures.GAP;

    /// Of lines of a note below a title, in heights of its letters.
    private static final double NOTE_LINE = 1.4;

    /// Painting of parts that follow the playhead.
    @FunctionalInterface
    interface Stage {
        void show(Graphics2D g, Moving part);
    }

    private final FigureInput input;
    private final FigureSpec spec;
    private final MapStyle style;
    private final Stage stage;
    private final Graphics2D g;

    Parts(FigureInput input, FigureSpec spec, Stage stage, Graphics2D g) {
        this.input = input;
        this.spec = spec;
        this.style = spec.style();
        this.stage = stage;
        this.g = g;
    }

    void map(double x, double y, double width, double height) {
        MapSight sight = MapSight.of(input, style);
        double foot = foot(input, spec, width, height);
        MapFrame frame = sight.frame(width, height - foot);
        var part =
                new MapPart(frame.withFittingMarkers(), ground(sight, input, frame), input, spec, height - foot, foot);
        show(part, x, y);
    }

    /// The height of what stands below a map of the size.
    static double foot(FigureInput input, FigureSpec spec, double width, double height) {
        return spec.figure() == Figure.ALL || spec.figure() == Figure.MAP
                ? MapPart.foot(MapSight.of(input, spec.style()).frame(width, height), input, spec)
                : 0;
    }

    /// The landscape within a frame.
    Ground ground(MapSight sight, FigureInput shown, MapFrame frame) {
        return sight.ground(
                shown.surface(), frame, spec.sheet().scale() * spec.sheet().text());
    }

    /// Shows a part with its upper left corner at a place.
    void show(Moving moving, double x, double y) {
        var part = at(x, y);
        stage.show(part, moving);
        part.dispose();
    }

    void surface(double x, double y, double width, double height) {
        var part = at(x, y);
        double scale = spec.sheet().scale() * spec.sheet().text();
        stage.show(part, SurfacePart.of(input, spec.surface(), style, width, height, scale, spec.shows(Overlay.FOG)));
        part.dispose();
    }

    void data(double x, double y, double width, double height) {
        show(DataPart.of(input, spec, width, height), x, y);
    }

    /// One series over another: the pair that the focus names.
    Part pair() {
        Pair pair = Pair.of(spec.focus().variable()).orElse(Pair.USUAL);
        boolean log = spec.focus().traces().log(PlotKind.PAIR);
        return (x, y, width, height) -> {
            var beside = new PairPlot(input, pair, log, width, height - titleHeight(), style.theme());
            String note = beside.note();
            double below = noteHeight(pair.text(), note, width);
            double top = titleHeight() + below;
            PairPlot plot = below == 0 ? beside : new PairPlot(input, pair, log, width, height - top, style.theme());
            var part = at(x, y);
            title(part, pair.text(), note, width);
            part.translate(0, top);
            stage.show(part, new PairPart(plot));
            part.dispose();
        };
    }

    Part plot(PlotKind kind) {
        int selected = spec.shows(Overlay.STABILITY) ? spec.focus().run() : -1;
        Focus focus = spec.focus();
        String variable = kind == PlotKind.VARIABLE ? focus.variable() : "";
        return plot(new PlotChoice(
                kind,
                variable,
                focus.traces().log(kind),
                focus.traces().effective(),
                focus.across(),
                selected,
                kind == PlotKind.LOSS ? focus.loss() : null,
                true));
    }

    Part plot(PlotChoice choice) {
        return (x, y, width, height) -> {
            var beside = new TracePlot(input, choice, width, height - titleHeight(), style.theme());
            String note = beside.note();
            double below = noteHeight(choice.title(), note, width);
            double top = titleHeight() + below;
            TracePlot plot = below == 0 ? beside : new TracePlot(input, choice, width, height - top, style.theme());
            var part = at(x, y);
            title(part, choice.title(), note, width);
            part.translate(0, top);
            stage.show(part, new PlotPart(plot));
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
        if (isNoteBeside(title, note, width)) {
            Texts.right(part, note, small, theme.secondary(), width - GAP, base);
        } else {
            for (String line : noteLines(note, width)) {
                base += metrics.small() * NOTE_LINE;
                Texts.left(part, line, small, theme.secondary(), GAP, base);
            }
        }
    }

    private boolean isNoteBeside(String title, String note, double width) {
        Metrics metrics = style.theme().metrics();
        return Texts.width(title, Fonts.SEMI_BOLD.at(metrics.title()))
                        + Texts.width(note, Fonts.REGULAR.at(metrics.small()))
                        + 3 * GAP
                <= width;
    }

    private double titleHeight() {
        return style.theme().metrics().title() * 2;
    }

    /// The height of a plot's note where it has no room beside the title.
    private double noteHeight(String title, String note, double width) {
        return isNoteBeside(title, note, width)
                ? 0
                : noteLines(note, width).size() * style.theme().metrics().small() * NOTE_LINE;
    }

    private List<String> noteLines(String note, double width) {
        double small = style.theme().metrics().small();
        return Wrapping.whole(note, Fonts.REGULAR.at(small), Math.max(width - 2 * GAP, small));
    }

    /// The page of the run that is singled out.
    void step(double x, double y, double width, double height) {
        var part = at(x, y);
        stage.show(part, new StepPart(width, height, spec));
        part.dispose();
    }

    private Graphics2D at(double x, double y) {
        var part = (Graphics2D) g.create();
        part.translate(x, y);
        return part;
    }
}
