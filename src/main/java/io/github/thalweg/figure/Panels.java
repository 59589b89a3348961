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
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Several maps in one figure, all of one size: one for each run on a shared scale, or one for each scenario.
final class Panels {
    private static final double GAP = Figures.GAP;

    /// The share of a panel's height that its legend may have with settings.
    private static final double LEGEND = 0.3;

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
        boolean barred = shared && !panels.getFirst().input().scenario().oneVariable();
        double bar =
                barred ? ColorBar.room(spec.theme()) - spec.theme().metrics().small() : 0;
        List<Rectangle2D> places = places(x, y, width - bar, height);
        double below = shared ? 0 : legends(width / columns(places), height / rows(places));
        Ground layer = null;
        MapFrame frame = null;
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            Rectangle2D place = places.get(i);
            heading(panel, i, place);
            MapSight sight = MapSight.of(panel.input(), spec.style());
            frame = sight.frame(place.getWidth(), place.getHeight() - heading() - below, !shared);
            layer = shared && layer != null ? layer : parts.ground(sight, panel.input(), frame);
            var map = new MapPart(frame.withFittingMarkers(), layer, panel.input(), spec);
            parts.show(new PanelPart(map, panel.narrowed()), place.getX(), place.getY() + heading());
            if (!shared) {
                legend(panel, place, below);
            }
        }
        if (barred && frame != null && layer instanceof LandscapeLayer map) {
            bar(map, frame, places, x + width - bar);
        }
    }

    /// As high as all rows of maps together.
    private void bar(LandscapeLayer layer, MapFrame frame, List<Rectangle2D> places, double x) {
        Rectangle2D plot = frame.view().plot();
        double top = places.getFirst().getY() + heading() + plot.getY();
        double bottom = places.getLast().getY() + heading() + plot.getMaxY();
        var place = new Rectangle2D.Double(x, top, ColorBar.WIDTH, bottom - top);
        ColorBar.paint(g, layer.values(), MapFrame.colorBarTitle(layer), layer.style(), place);
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

    /// Names alone where settings would take too much of a panel.
    private Legend legend(Panel panel, double width, double height) {
        var whole = new Legend(panel.input(), width - 2 * GAP, spec.theme());
        return whole.height() <= height * LEGEND
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

    private double heading() {
        return spec.theme().metrics().normal() * 1.9;
    }

    private void heading(Panel panel, int number, Rectangle2D place) {
        Theme theme = spec.theme();
        Metrics metrics = theme.metrics();
        Font font = Fonts.SEMI_BOLD.at(metrics.normal());
        double base = place.getY() + metrics.normal() * 1.5;
        double left = place.getX() + GAP;
        if (spec.dressing().lettered()) {
            String letter = "(" + letter(number) + ")";
            Texts.left(g, letter, font, theme.text(), left, base);
            left += Texts.width(letter, font) + metrics.normal() * 0.6;
        }
        int run = panel.run();
        if (run >= 0) {
            RunMark.paint(g, panel.input().style(run), left, base - metrics.normal() * 0.36, theme);
            left += RunMark.width(theme);
        }
        String name = run >= 0
                ? panel.input().scenario().label(run)
                : panel.input().scenario().heading();
        Texts.left(g, Texts.fitting(name, font, place.getMaxX() - left - 4), font, theme.text(), left, base);
    }

    /// a to z, then aa to az and so on.
    static String letter(int number) {
        String last = Character.toString((char) ('a' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }

    /// Equal places in rows, with as many columns as make the maps largest.
    private List<Rectangle2D> places(double x, double y, double width, double height) {
        int columns = 1;
        double largest = 0;
        for (int tried = 1; tried <= panels.size(); tried++) {
            double wide = width / tried;
            double high = height / Math.ceilDiv(panels.size(), tried) - heading();
            // A map needs about a square.
            double side = Math.min(wide, high * 1.2);
            if (side > largest * 1.001) {
                largest = side;
                columns = tried;
            }
        }
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
}
