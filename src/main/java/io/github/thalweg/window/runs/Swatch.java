package io.github.thalweg.window.runs;

import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.window.controls.ThemeName;
import java.awt.geom.PathIterator;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;

/// Sample of a run's look: colour, dash and marker.
public final class Swatch extends Canvas {
    private static final double WIDTH = 28;
    private static final double HEIGHT = 16;
    private static final double LINE = 2.4;
    private static final double RADIUS = 4.5;

    private final ObservableValue<ThemeName> theme;
    private final ObservableValue<@Nullable RunSpec> run;

    public Swatch(ObservableValue<ThemeName> theme, ObservableValue<@Nullable RunSpec> run) {
        super(WIDTH, HEIGHT);
        this.theme = theme;
        this.run = run;
        theme.subscribe(this::draw);
        run.subscribe(this::draw);
        draw();
    }

    private void draw() {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, WIDTH, HEIGHT);
        RunSpec spec = run.getValue();
        if (spec != null) {
            var style = new RunStyle(spec.style());
            Color colour = color(style.color(theme.getValue().theme()));
            g.setStroke(colour);
            g.setFill(colour);
            g.setLineWidth(LINE);
            g.setLineCap(StrokeLineCap.ROUND);
            g.setLineDashes(style.dash(LINE));
            g.strokeLine(2, HEIGHT / 2, WIDTH - 2, HEIGHT / 2);
            g.setLineDashes();
            trace(g, style.marker().at(WIDTH / 2, HEIGHT / 2, RADIUS).getPathIterator(null, 0.1));
            g.fill();
        }
    }

    private static void trace(GraphicsContext g, PathIterator outline) {
        var at = new double[6];
        g.beginPath();
        for (; !outline.isDone(); outline.next()) {
            switch (outline.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> g.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> g.lineTo(at[0], at[1]);
                default -> g.closePath();
            }
        }
    }

    private static Color color(java.awt.Color awt) {
        return Color.rgb(awt.getRed(), awt.getGreen(), awt.getBlue());
    }
}
