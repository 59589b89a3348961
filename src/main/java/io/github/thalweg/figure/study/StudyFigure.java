package io.github.thalweg.figure.study;

import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Images;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyMap;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Studies side by side, one for each run, with the same axes and colours; of one number that varies, curves in one
/// plot.
///
/// @param maps of the same question, at least one
///
/// @param present the scenario whose own values are marked
/// @param places  how many maps there will be: places are kept for those that are not there yet
/// @param aspect  of maps whose axes are the landscape's own
public record StudyFigure(List<StudyMap> maps, Scenario present, int places, Aspect aspect, Theme theme)
        implements StudyPainter {
    private static final double GAP = Figures.GAP;

    /// The height of curves in a figure whose height is free, in small letters.
    private static final double CURVES = 12;

    /// The least heights of a map and of a strip, in heights of the type: on a small sheet everything is smaller.
    private static final double MIN_MAP = 8;

    private static final double MIN_STRIP = 3;

    /// The least side of a map where the height is free: a larger one takes longer.
    private static final double MIN_SIDE = 6.5;

    /// The height of a map of one axis in its width, where that is free.
    private static final double STRIP = 0.6;

    private static final double SMALLEST = 0.5;
    private static final double SMALLER = 0.95;

    /// The height of what is written above and below a map, in heights of the type, and the width of that beside it.
    private static final double AROUND = 7;

    private static final double BESIDE = 5;

    /// With the values marked that the studies themselves have.
    public StudyFigure(List<StudyMap> maps, Aspect aspect, Theme theme) {
        this(maps, maps.getFirst().study().scenario(), maps.size(), aspect, theme);
    }

    public StudyFigure {
        maps = List.copyOf(maps);
        places = Math.max(places, maps.size());
    }

    @Override
    public Scenario scenario() {
        return first().scenario();
    }

    private Study first() {
        return maps.getFirst().study();
    }

    private boolean isCurve() {
        return first().y() == null && shading().scale().isPresent();
    }

    private Shading shading() {
        return Shading.of(maps, theme);
    }

    /// The maps with their places in a figure of a size in pixels before scaling; curves share one.
    public List<StudyPanel> panels(double width, double height) {
        Shading shading = shading();
        double size = size(width, height, shading);
        return placed(width / size, height / size, shading).stream()
                .map(panel -> panel.scaled(size))
                .toList();
    }

    /// What is written around maps is known with their results: they are to be as high as they were computed for.
    @Override
    public double size(Sheet sheet) {
        double width = sheet.width() / sheet.text();
        double height = sheet.height() / sheet.text();
        if (isCurve()) {
            return size(width, height);
        }
        double pixels = sheet.scale() * sheet.text();
        return placed(width, height, shading()).stream()
                .mapToDouble(panel -> wanted(panel, pixels))
                .reduce(1, Math::min);
    }

    private double wanted(StudyPanel panel, double pixels) {
        Rectangle2D plot = panel.plot();
        Study study = panel.map().study();
        double wanted = study.y() == null
                ? Math.max(STRIP * plot.getWidth(), MIN_MAP * theme.metrics().small())
                : (study.rows() - 1) / pixels;
        return plot.getHeight() / wanted;
    }

    @Override
    public double size(double width, double height) {
        if (!isCurve()) {
            return 1;
        }
        Rectangle2D plot = placed(width, height, shading()).getFirst().plot();
        return Math.clamp(plot.getHeight() / (CURVES * theme.metrics().small()), 0.1, 1);
    }

    /// The factor of everything, at most 1, with which the maps have room.
    private double size(double width, double height, Shading shading) {
        double least = (isCurve() || first().y() != null ? MIN_MAP : MIN_STRIP)
                * theme.metrics().small();
        double size = 1;
        while (size > SMALLEST
                && placed(width / size, height / size, shading).stream()
                        .anyMatch(panel -> panel.plot().getHeight() < least)) {
            size = Math.max(SMALLEST, size * SMALLER);
        }
        return size;
    }

    private List<StudyPanel> placed(double width, double height, Shading shading) {
        if (!isCurve()) {
            return panels(width, height, shading);
        }
        double top = heading(width);
        var room = new Rectangle2D.Double(0, top, width, height - top);
        Rectangle2D plot = new StudyCurves(maps, present, theme).frame(room).plot();
        return IntStream.range(0, maps.size())
                .mapToObj(number -> new StudyPanel(number, maps.get(number), room, plot))
                .toList();
    }

    private List<StudyPanel> panels(double width, double height, Shading shading) {
        double right = shading.scale().isPresent()
                ? ColorBar.room(theme) - theme.metrics().small()
                : 0;
        double top = heading(width);
        int columns = columns(places, width - right, height - top, theme);
        int rows = Math.ceilDiv(places, columns);
        double wide = (width - right) / columns;
        double high = (height - top) / rows;
        // More keys come with the results: where there are few, they do not make the maps smaller.
        double keys = shading.scale().isPresent() ? 0 : KeyLine.height(2, theme);
        for (int i = 0; i < maps.size(); i++) {
            keys = Math.max(keys, keys(shading, i, wide).height());
        }
        var panels = new ArrayList<StudyPanel>();
        for (int i = 0; i < maps.size(); i++) {
            double x = wide * (i % columns);
            double y = top + high * Math.floorDiv(i, columns);
            var room = new Rectangle2D.Double(x, y, wide, high);
            // The same for all, so that maps beside each other have one size.
            double name = maps.stream()
                    .mapToDouble(map ->
                            heading(map).height(wide - 7 * theme.metrics().small()))
                    .max()
                    .orElse(0);
            var middle = new Rectangle2D.Double(x, y + name, wide, high - name - keys);
            Study study = maps.get(i).study();
            Rectangle2D plot = StudyFrame.ofPanel(study, middle, theme).plot();
            panels.add(new StudyPanel(i, maps.get(i), room, StudyAspect.fitted(study, aspect, plot)));
        }
        return panels;
    }

    private StudyHeading heading(StudyMap map) {
        return StudyHeading.of(named(map.study()), map.study().run(), theme);
    }

    private KeyLine keys(Shading shading, int map, double width) {
        return new KeyLine(shading.keys(map), width - 2 * GAP, theme);
    }

    private double heading(double width) {
        return theme.metrics().title() * 2.1 + below(width).height();
    }

    /// What the maps show, where it has no room beside the name.
    private Caption below(double width) {
        Font small = Fonts.REGULAR.at(theme.metrics().small());
        boolean fits = Texts.width(question(), small) <= width - afterName(width) - GAP;
        return new Caption(fits ? "" : question(), width - 2 * GAP, theme);
    }

    private String question() {
        return StudyText.title(maps.getFirst()) + shades();
    }

    private String fittingName(double width) {
        Scenario scenario = first().scenario();
        String name =
                scenario.title().isBlank() ? scenario.landscape().landscape().name() : scenario.title();
        return Texts.fitting(name, name(), width - 2 * GAP);
    }

    private Font name() {
        return Fonts.SEMI_BOLD.at(theme.metrics().title());
    }

    private double afterName(double width) {
        return GAP + Texts.width(fittingName(width), name()) + GAP;
    }

    /// The number of columns with which the maps are largest.
    private static int columns(int maps, double width, double height, Theme theme) {
        double unit = theme.metrics().small();
        int best = 1;
        double largest = 0;
        for (int columns = 1; columns <= maps; columns++) {
            double rows = Math.ceilDiv(maps, columns);
            double used = maps / (columns * rows);
            double wide = Math.max(width / columns - BESIDE * unit, 0.2 * width / columns);
            double high = Math.max(height / rows - AROUND * unit, 0.2 * height / rows);
            double size = Math.min(wide, high) * used;
            if (size > largest * 1.01) {
                largest = size;
                best = columns;
            }
        }
        return best;
    }

    /// The part that maps have of the height that they look best with on a sheet, at most 1, as far as it is known
    /// before there are results; 1 for curves.
    ///
    /// @param maps how many there are to be
    public static double room(Study study, int maps, Sheet sheet, Aspect aspect, Theme theme) {
        if (study.y() == null && !isJudged(study)) {
            return 1;
        }
        Rectangle2D room = room(study, maps, sheet.width() / sheet.text(), sheet.height() / sheet.text(), theme);
        Rectangle2D plot = frame(study, room, theme);
        double ratio = study.y() == null ? STRIP : StudyAspect.ratio(study, aspect);
        double least = MIN_SIDE * theme.metrics().small();
        double large = Math.min(1, Math.min(plot.getWidth(), plot.getHeight()) / least);
        // Small maps are worse than low ones.
        return Math.pow(large, 3) * Math.min(1, plot.getHeight() / (plot.getWidth() * ratio));
    }

    private static boolean isJudged(Study study) {
        return study.question() instanceof Question.Basin || study.question() instanceof Question.Judgement;
    }

    /// The study with as many cells as its map in a figure has pixels, and what that map shows of the landscape.
    ///
    /// @param maps  how many there are to be
    /// @param scale pixels of the picture for each of the figure's
    public static Study sized(
            Study study, int maps, double width, double height, double scale, Aspect aspect, Theme theme) {
        double size = 1;
        Rectangle2D room = room(study, maps, width, height, theme);
        double least = MIN_MAP * theme.metrics().small();
        while (study.y() != null && size > SMALLEST && frame(study, room, theme).getHeight() < least) {
            size = Math.max(SMALLEST, size * SMALLER);
            room = room(study, maps, width / size, height / size, theme);
        }
        Study shown = StudyAspect.shown(study, aspect, frame(study, room, theme));
        Rectangle2D plot = StudyAspect.fitted(shown, aspect, frame(shown, room, theme));
        int columns = Math.max(1, (int) Math.round(plot.getWidth() * size * scale));
        int rows = Math.max(1, (int) Math.round(plot.getHeight() * size * scale));
        return shown.withSize(columns, study.y() == null ? 1 : rows);
    }

    private static Rectangle2D frame(Study study, Rectangle2D room, Theme theme) {
        return StudyFrame.ofPanel(study, room, theme).plot();
    }

    /// The room that one of some maps has with its numbers, as far as it is known before there are results.
    private static Rectangle2D room(Study study, int maps, double width, double height, Theme theme) {
        double unit = theme.metrics().small();
        boolean judged = isJudged(study);
        double right = judged ? 0 : ColorBar.room(theme) - unit;
        double below = height - theme.metrics().title() * 2.1;
        int columns = columns(maps, width - right, below, theme);
        double wide = (width - right) / columns;
        double name = StudyHeading.of(study.scenario(), study.run(), theme).height(wide - 7 * unit);
        double high = below / Math.ceilDiv(maps, columns) - name - (judged ? KeyLine.height(2, theme) : 0);
        return new Rectangle2D.Double(0, 0, wide, high);
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        Shading shading = shading();
        double size = size(width, height, shading);
        g.scale(size, size);
        paintWhole(g, width / size, height / size, shading);
        g.dispose();
    }

    private void paintWhole(Graphics2D g, double width, double height, Shading shading) {
        title(g, width);
        if (isCurve()) {
            double top = heading(width);
            new StudyCurves(maps, present, theme).paint(g, new Rectangle2D.Double(0, top, width, height - top));
        } else {
            panels(width, height, shading).forEach(panel -> paint(g, panel, shading));
            shading.scale().ifPresent(scale -> bar(g, scale, shading, width, height));
        }
    }

    private void title(Graphics2D g, double width) {
        double base = theme.metrics().title() * 1.5;
        Texts.left(g, fittingName(width), name(), theme.text(), GAP, base);
        Caption below = below(width);
        if (below.text().isEmpty()) {
            Font small = Fonts.REGULAR.at(theme.metrics().small());
            Texts.left(g, question(), small, theme.secondary(), afterName(width), base);
        } else {
            below.paint(g, GAP, heading(width));
        }
    }

    private String shades() {
        return shading() instanceof BasinShading basins && basins.slowest() > basins.fastest() + 1
                ? Messages.shades(Math.round(basins.fastest()), Math.round(basins.slowest()))
                : "";
    }

    private void paint(Graphics2D g, StudyPanel panel, Shading shading) {
        Study study = panel.map().study();
        StudyFrame frame = new StudyFrame(study, study.x(), study.y(), panel.plot(), theme);
        var room = panel.room();
        heading(panel.map())
                .paint(
                        g,
                        panel.plot().getX(),
                        room.getY(),
                        room.getMaxX() - panel.plot().getX() - 4);
        Rectangle2D plot = panel.plot();
        var image = StudyImage.of(
                panel.map(),
                shading,
                panel.number(),
                theme,
                theme.metrics().small() * study.columns() / plot.getWidth());
        Images.draw(g, image, plot);
        StudyMarks.of(frame, panel.map().limit(), present, theme).paint(g, panel.map(), shading, present);
        frame.paint(g);
        KeyLine keys = keys(shading, panel.number(), panel.room().getWidth());
        // Below the plot, unless its longest line would then leave the panel.
        double right = panel.room().getMaxX() - GAP - keys.longest();
        keys.paint(g, Math.max(panel.room().getX() + GAP, Math.min(plot.getX(), right)), frame.bottom());
    }

    /// The scenario that says what the run is called: the present one, unless the study was made of other numbers.
    Scenario named(Study study) {
        boolean same = study.run() < present.runs().size()
                && study.of(present)
                        .filter(now -> now.essence().equals(study.essence()))
                        .isPresent();
        return same ? present : study.scenario();
    }

    private void bar(Graphics2D g, ValueScale scale, Shading shading, double width, double height) {
        var style = new MapStyle(ColorScale.LOG, ScaleShading.PALETTE, theme);
        Rectangle2D plot = panels(width, height, shading).getLast().plot();
        ColorBar.paint(g, scale, shading.heading(), style, ColorBar.beside(plot, theme));
    }
}
