package io.github.thalweg.figure.data;

import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.scale.LinearScale;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.Ticks.Tick;
import io.github.thalweg.figure.style.Texts;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Prediction;
import io.github.thalweg.run.graph.SeenRows;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Painter of a data picture of a size, in the order of its methods: axes, ground, rows, and what moves.
public final class DataPainter {
    /// A picture narrower than this, in heights of the small type, has two lines that say what the marks are.
    private static final double NARROW = 38;

    private final DataScene scene;
    private final MapStyle style;
    private final MapFrame frame;
    private final int keyLines;
    private final RowPainter rows;
    private final ModelPainter models;

    private DataPainter(DataScene scene, MapStyle asked, double width, double height) {
        this.scene = scene;
        List<String> names = scene.prediction().model().inputs();
        MapDetails own = asked.details();
        String across = own.xName().equals(MapDetails.USUAL.xName()) ? names.getFirst() : own.xName();
        String usual = scene.plane() ? names.get(1) : scene.aim().title();
        String up = own.yName().equals(MapDetails.USUAL.yName()) ? usual : own.yName();
        this.style = asked.withDetails(new MapDetails(Aspect.FILL, across, up, own.x(), own.y(), 0, false));
        double unit = style.theme().metrics().small();
        this.keyLines = width < NARROW * unit ? 2 : 1;
        double key = (0.2 + keyLines * DataKey.LINE) * unit;
        double high = Math.max(height - key, 1);
        Rectangle2D plot = MapFrame.of(scene.box(), width, high, style, scene.plane())
                .view()
                .plot();
        Box whole = scene.box(RowPainter.reach(style.theme()), plot);
        this.frame = MapFrame.of(whole, width, high, style, scene.plane());
        this.rows = new RowPainter(scene, frame.view(), style);
        this.models = new ModelPainter(scene, frame.view(), style);
    }

    /// @param width in pixels before scaling, as is the height
    /// @return empty where nobody knows what the landscape's model predicts
    public static Optional<DataPainter> of(LandscapeUse use, MapStyle style, double width, double height) {
        return DataScene.of(use).map(scene -> new DataPainter(scene, style, width, height));
    }

    /// Whether a landscape has a data picture.
    public static boolean isKnown(LandscapeUse use) {
        return Prediction.of(use.landscape(), use.parameters()).isPresent();
    }

    /// The rectangle of the rows.
    public Rectangle2D plot() {
        return frame.view().plot();
    }

    /// The middles of the rows' marks.
    List<Point2D> places() {
        return IntStream.range(0, scene.rows().size()).mapToObj(rows::place).toList();
    }

    private Theme theme() {
        return style.theme();
    }

    /// Numbers, names and colour bar around the plot.
    public void paintAxes(Graphics2D g, FigureInput input, DataLook look) {
        frame.paintAxes(g);
        if (scene.plane()) {
            var values = new LinearScale(scene.aim().low(), scene.aim().high());
            int run = shown(input, look);
            String title = run < 0
                    ? scene.aim().title()
                    : Messages.shaded(scene.aim().title(), input.scenario().label(run));
            ColorBar.paint(g, values, title, style, frame.colorBarPlace());
        }
    }

    /// Grid lines, or the shaded prediction of one run.
    public void paintGround(Graphics2D graphics, FigureInput input, DataLook look) {
        var g = clipped(graphics);
        int run = shown(input, look);
        if (!scene.plane()) {
            grid(g);
        } else if (run >= 0 && input.place(run, input.head(run)).isFinite()) {
            models.shade(g, input.place(run, input.head(run)));
        }
        g.dispose();
    }

    private void grid(Graphics2D g) {
        Rectangle2D plot = plot();
        g.setColor(theme().line());
        g.setStroke(new BasicStroke((float) theme().metrics().hairline()));
        for (Tick tick : frame.yTicks()) {
            double y = frame.view().pixelY(tick.value());
            g.draw(new Line2D.Double(plot.getMinX(), y, plot.getMaxX(), y));
        }
        for (Tick tick : frame.xTicks()) {
            double x = frame.view().pixelX(tick.value());
            g.draw(new Line2D.Double(x, plot.getMinY(), x, plot.getMaxY()));
        }
        if (!scene.aim().kinds().isEmpty()) {
            models.halfWay(g);
        }
    }

    /// The rows, which neither runs nor playhead change.
    public void paintRows(Graphics2D graphics) {
        var g = clipped(graphics);
        rows.paint(g);
        g.dispose();
    }

    /// Models, rings and the key.
    public void paintMoving(Graphics2D graphics, FigureInput input, DataLook look) {
        var g = clipped(graphics);
        int run = shown(input, look);
        Point head = run < 0 ? null : input.headOf(run);
        if (look.residuals() && !scene.plane() && head != null && head.isFinite()) {
            models.residuals(g, rows, head, input.style(run));
        }
        models.runs(g, input, run);
        if (look.pointed() != null && look.pointed().isFinite()) {
            models.ghost(g, look.pointed());
        }
        int ringed = ringed(input, run);
        Color ring = ringed < 0 ? theme().text() : input.style(ringed).color(theme());
        if (ringed >= 0) {
            rings(g, input, ringed, ring);
        }
        g.dispose();
        key(graphics, input, ringed, ring);
    }

    private void rings(Graphics2D g, FigureInput input, int run, Color color) {
        Scenario scenario = input.scenario();
        SeenRows.of(scenario, scenario.runs().get(run), input.head(run))
                .distinct()
                .forEach(row -> {
                    var at = rows.place(scene.place(row));
                    rows.ring(g, at.getX(), at.getY(), color);
                });
    }

    private void key(Graphics2D graphics, FigureInput input, int ringed, Color ring) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        String seen = ringed < 0 ? "" : Messages.seen(input.scenario().label(ringed));
        double unit = theme().metrics().small();
        Rectangle2D plot = plot();
        double base = plot.getMaxY() + Math.max(frame.nameBelow(), unit * 1.55) + unit * 1.9;
        double right = scene.plane() ? frame.colorBarPlace().getMaxX() + 4 * unit : plot.getMaxX() + unit;
        new DataKey(scene, rows, seen, ring, theme()).paint(g, plot.getX(), right, base, keyLines);
        g.dispose();
    }

    /// The run that is singled out; -1 where none is to be seen.
    private static int shown(FigureInput input, DataLook look) {
        List<Integer> visible = input.visible();
        return visible.contains(look.run()) ? look.run() : visible.isEmpty() ? -1 : visible.getFirst();
    }

    /// The run whose rows are ringed: the one that is singled out where it draws some and not all, else the first that
    /// does.
    private int ringed(FigureInput input, int run) {
        if (run >= 0 && draws(input, run)) {
            return run;
        }
        return input.visible().stream()
                .filter(other -> draws(input, other))
                .findFirst()
                .orElse(-1);
    }

    private boolean draws(FigureInput input, int run) {
        int batch = SeenRows.batch(input.scenario(), input.scenario().runs().get(run));
        return input.head(run) > 0
                && batch > 0
                && batch < scene.prediction().examples().rows();
    }

    private Graphics2D clipped(Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        g.clip(plot());
        return g;
    }
}
