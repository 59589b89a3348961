package io.github.thalweg.figure;

import io.github.thalweg.figure.map.LandscapeLayer;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.MapSight;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.style.Fonts;
import io.github.thalweg.figure.style.Metrics;
import io.github.thalweg.figure.style.RunMark;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Landscape;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Several maps in one figure, all of one size: one for each run on a shared scale, or one for each scenario.
final class Panels {
    private static final double GAP = Figures.GAP;

    /// The share of a panel's height that its legend may have with settings.
    private static final double WHOLE_LEGEND = 0.4;

    /// The share of a panel's height that settings may have where panels are arranged.
    private static final double MAX_LEGEND = 0.6;

    /// The share of the height that a map's view asks for with which it may have a legend that is higher.
    private static final double ENOUGH = 0.8;

    /// Room for the numbers and names of a map's axis, in heights of small letters.
    private static final double AROUND = 5.5;

    /// A panel with its heading.
    ///
    /// @param run      the run that it shows alone; less than 0 for all runs of its scenario
    /// @param narrowed its part of a figure's input
    private record Panel(FigureInput input, int run, UnaryOperator<FigureInput> narrowed) {}

    /// A map that shows a part of what its figure is given.
    private record PanelPart(MapPart map, UnaryOperator<FigureInput> narrowed) implements Moving {
        @Override
        public void paintStill(Graphics2D g, boolean past) {
            map.paintStill(g, past);
        }

        @Override
        public void paintMoving(Graphics2D g, FigureInput input) {
            map.paintMoving(g, narrowed.apply(input));
        }

        @Override
        public Rectangle2D past(FigureInput input) {
            return map.past(input);
        }

        @Override
        public void paint(Graphics2D g, FigureInput input) {
            map.paint(g, narrowed.apply(input));
        }

        @Override
        public void paintAround(Graphics2D g, FigureInput input, Axes axes) {
            map.paintAround(g, narrowed.apply(input), axes);
        }
    }

    private final FigureSpec spec;
    private final Parts parts;
    private final List<Panel> panels = new ArrayList<>();
    private final boolean shared;

    private final Graphics2D g;

    Panels(FigureInput input, FigureSpec spec, Parts parts, Graphics2D g) {
        this.spec = spec;
        this.parts = parts;
        this.g = g;
        this.shared = input.beside().isEmpty();
        if (shared) {
            input.visible().forEach(run -> panels.add(new Panel(input.only(run), run, all -> all.only(run))));
        } else {
            panels.add(new Panel(input, -1, all -> all));
            for (int i = 0; i < input.beside().size(); i++) {
                int number = i;
                panels.add(
                        new Panel(input.beside().get(i), -1, all -> all.beside().get(number)));
            }
        }
        if (panels.isEmpty()) {
            panels.add(new Panel(input, -1, all -> all));
        }
    }

    void paint(double x, double y, double width, double height) {
        var room = new Rectangle2D.Double(x, y, width, height);
        if (shared) {
            paintShared(room);
        } else {
            paintEach(room);
        }
    }

    /// The factor of type with which legend and maps of a figure have room, at most 1.
    static double size(FigureInput input, FigureSpec spec, double width, double height) {
        int runs = input.visible().size();
        if (!input.beside().isEmpty()) {
            List<FigureInput> each =
                    Stream.concat(Stream.of(input), input.beside().stream()).toList();
            double largest = side(columns(each, width, height, spec), each, width, height, spec);
            return Math.clamp(
                    largest / (1.5 * PanelGrid.LEAST * spec.theme().metrics().small()), 0.1, 1);
        }
        if (runs == 0) {
            return 1;
        }
        var footer = new FigureFooter(input, spec, width);
        var room = new Rectangle2D.Double(0, 0, width, Math.max(height - footer.legendHeight(height), 1));
        double maps =
                grid(MapSight.of(input, spec.style()), runs, room, spec.theme()).size();
        return Math.min(maps, footer.legendSize(height));
    }

    /// The part that maps have of the height that their views ask for, which may be more than 1.
    static double part(FigureInput input, FigureSpec spec, double width, double height) {
        if (!input.beside().isEmpty()) {
            return partEach(input, spec, width, height);
        }
        int runs = Math.max(input.visible().size(), 1);
        double body = Math.max(height - new FigureFooter(input, spec, width).legendHeight(height), 1);
        var room = new Rectangle2D.Double(0, 0, width, body);
        return grid(MapSight.of(input, spec.style()), runs, room, spec.theme()).part();
    }

    private static double partEach(FigureInput input, FigureSpec spec, double width, double height) {
        List<FigureInput> each =
                Stream.concat(Stream.of(input), input.beside().stream()).toList();
        int columns = columns(each, width, height, spec);
        double map = mapHeight(each.stream(), columns, width, spec);
        double legend = legendHeight(each, spec, width / columns);
        return height / Math.ceilDiv(each.size(), columns) / (around(spec) + map + legend);
    }

    /// The height of the highest legend with settings below maps.
    private static double legendHeight(List<FigureInput> each, FigureSpec spec, double width) {
        return !spec.dressing().legend()
                ? 0
                : each.stream()
                        .mapToDouble(one -> new Legend(one, width - 2 * GAP, spec.theme()).height() + GAP)
                        .max()
                        .orElse(0);
    }

    /// The height of the plot of the highest of some maps beside each other, as their views ask for it.
    private static double mapHeight(Stream<FigureInput> each, int columns, double width, FigureSpec spec) {
        return wide(columns, width, spec)
                * each.mapToDouble(one -> FreeHeight.ratio(MapSight.of(one, spec.style())))
                        .max()
                        .orElse(1);
    }

    /// The height of a panel's heading, and of numbers and names around its map.
    private static double around(FigureSpec spec) {
        return heading(spec.theme()) + AROUND * spec.theme().metrics().small();
    }

    private MapSight sight() {
        return MapSight.of(panels.getFirst().input(), spec.style());
    }

    private static double barRoom(MapSight sight, Theme theme) {
        return sight.curve() ? 0 : ColorBar.room(theme);
    }

    private static PanelGrid grid(MapSight sight, int maps, Rectangle2D room, Theme theme) {
        double width = Math.max(
                room.getWidth() - barRoom(sight, theme), theme.metrics().small());
        var place = new Rectangle2D.Double(room.getX(), room.getY(), width, room.getHeight());
        return PanelGrid.of(sight, maps, place, heading(theme));
    }

    /// Maps of one view, with one colour bar.
    private void paintShared(Rectangle2D room) {
        MapSight sight = sight();
        PanelGrid grid = grid(sight, panels.size(), room, spec.theme());
        Ground layer = parts.ground(sight, panels.getFirst().input(), grid.frame(0));
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            heading(panel, i, grid.heading(i));
            var map = new MapPart(grid.frame(i).withFittingMarkers(), layer, panel.input(), spec);
            parts.show(new PanelPart(map, panel.narrowed()), 0, 0);
        }
        if (layer instanceof LandscapeLayer map) {
            double top = grid.frame(0).view().plot().getY();
            double left = room.getMaxX()
                    - barRoom(sight, spec.theme())
                    + spec.theme().metrics().small();
            var bar = new Rectangle2D.Double(left, top, ColorBar.WIDTH, grid.bottom() - top);
            ColorBar.paint(g, map.values(), MapFrame.colorBarTitle(map), map.style(), bar);
        }
    }

    /// Maps of several scenarios, each with its own bar and legend.
    private void paintEach(Rectangle2D room) {
        List<Rectangle2D> places = places(room.getX(), room.getY(), room.getWidth(), room.getHeight());
        double below = legends(room.getWidth() / columns(places), room.getHeight() / rows(places));
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            Rectangle2D place = places.get(i);
            heading(panel, i, inset(place));
            Landscape landscape = panel.input().scenario().landscape().landscape();
            MapSight sight = MapSight.of(panel.input(), spec.style().of(landscape));
            MapFrame frame = sight.frame(place.getWidth(), place.getHeight() - heading(spec.theme()) - below, true);
            var map = new MapPart(
                    frame.withFittingMarkers(), parts.ground(sight, panel.input(), frame), panel.input(), spec);
            parts.show(new PanelPart(map, panel.narrowed()), place.getX(), place.getY() + heading(spec.theme()));
            legend(panel, place, below);
        }
    }

    private static Rectangle2D inset(Rectangle2D place) {
        return new Rectangle2D.Double(
                place.getX() + GAP, place.getY(), Math.max(place.getWidth() - GAP - 4, 1), place.getHeight());
    }

    /// The height of the highest legend below a map.
    private double legends(double width, double height) {
        return !spec.dressing().legend()
                ? 0
                : panels.stream()
                        .mapToDouble(panel -> legend(panel, width, height).height() + GAP)
                        .max()
                        .orElse(0);
    }

    /// Names alone where settings would take too much of a panel, and of what its map asks for.
    private Legend legend(Panel panel, double width, double height) {
        var whole = new Legend(panel.input(), width - 2 * GAP, spec.theme());
        double map = mapHeight(panels.stream().map(Panel::input), 1, width, spec);
        double free = height - around(spec) - ENOUGH * map - GAP;
        return whole.height() <= Math.max(height * WHOLE_LEGEND, free)
                ? whole
                : new Legend(panel.input(), width - 2 * GAP, spec.theme(), true);
    }

    private void legend(Panel panel, Rectangle2D place, double below) {
        if (spec.dressing().legend()) {
            legend(panel, place.getWidth(), place.getHeight()).paint(g, place.getX() + GAP, place.getMaxY() - below);
        }
    }

    private static int columns(List<Rectangle2D> places) {
        return (int) places.stream()
                .filter(place -> place.getY() == places.getFirst().getY())
                .count();
    }

    private static int rows(List<Rectangle2D> places) {
        return Math.ceilDiv(places.size(), columns(places));
    }

    private static double heading(Theme theme) {
        return theme.metrics().normal() * 1.9;
    }

    /// Letter, mark and name in the upper strip of a place. A mark is the marker alone where more has no room.
    private void heading(Panel panel, int number, Rectangle2D place) {
        Theme theme = spec.theme();
        Metrics metrics = theme.metrics();
        Font font = Fonts.SEMI_BOLD.at(metrics.normal());
        double base = place.getY() + metrics.normal() * 1.25;
        double left = place.getX();
        if (spec.dressing().lettered()) {
            String letter = "(" + letter(number) + ")";
            Texts.left(g, letter, font, theme.text(), left, base);
            left += Texts.width(letter, font) + metrics.normal() * 0.6;
        }
        int run = panel.run();
        String name = run >= 0
                ? panel.input().scenario().label(run)
                : panel.input().scenario().heading();
        if (run >= 0) {
            double middle = base - metrics.normal() * 0.36;
            if (marksAreWhole(place.getWidth(), font)) {
                RunMark.paint(g, panel.input().style(run), left, middle, theme);
                left += RunMark.width(theme);
            } else {
                RunMark.marker(g, panel.input().style(run), left + metrics.head(), middle, theme);
                left += metrics.head() * 2.6;
            }
        }
        double room = place.getMaxX() - left;
        Font fitting = Texts.smallerToFit(name, font, room);
        Texts.left(g, Texts.fitting(name, fitting, room), fitting, theme.text(), left, base);
    }

    /// Whether every heading has room for letter, line and name.
    private boolean marksAreWhole(double width, Font font) {
        double letter = spec.dressing().lettered()
                ? Texts.width("(m)", font) + spec.theme().metrics().normal() * 0.6
                : 0;
        return panels.stream()
                .allMatch(panel -> letter
                                + RunMark.width(spec.theme())
                                + Texts.width(panel.input().scenario().label(panel.run()), font)
                        <= width);
    }

    /// a to z, then aa to az and so on.
    static String letter(int number) {
        String last = Character.toString((char) ('a' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }

    /// As many columns as make the maps largest.
    private static int columns(List<FigureInput> panels, double width, double height, FigureSpec spec) {
        int columns = 1;
        double largest = side(1, panels, width, height, spec);
        for (int tried = 2; tried <= panels.size() && wide(tried, width, spec) > 0; tried++) {
            double side = side(tried, panels, width, height, spec);
            if (side > largest + 0.001 * Math.abs(largest)) {
                columns = tried;
                largest = side;
            }
        }
        return columns;
    }

    /// The lesser side of a map above its own legend, as far as legends leave room for maps.
    private static double side(int columns, List<FigureInput> panels, double width, double height, FigureSpec spec) {
        double high = height / Math.ceilDiv(panels.size(), columns);
        double legend = Math.min(legendHeight(panels, spec, width / columns), high * MAX_LEGEND);
        return Math.min(wide(columns, width, spec), high - legend - around(spec));
    }

    /// Equal places in rows.
    private List<Rectangle2D> places(double x, double y, double width, double height) {
        int columns = columns(panels.stream().map(Panel::input).toList(), width, height, spec);
        int rows = Math.ceilDiv(panels.size(), columns);
        var places = new ArrayList<Rectangle2D>();
        for (int i = 0; i < panels.size(); i++) {
            places.add(new Rectangle2D.Double(
                    x + width / columns * (i % columns),
                    y + height / rows * Math.floorDiv(i, columns),
                    width / columns,
                    height / rows));
        }
        return places;
    }

    private static double wide(int columns, double width, FigureSpec spec) {
        return width / columns
                - ColorBar.room(spec.theme())
                - AROUND * spec.theme().metrics().small();
    }
}
