package io.github.thalweg.window.plots;

import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.plot.TraceReadout;
import java.awt.geom.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;

/// Line at the update under the mouse, with every run's value there.
final class PlotHover extends Group {
    private static final double GAP = 8;

    private final Line line = new Line();
    private final Label values = new Label();

    PlotHover() {
        line.getStyleClass().add("hover-line");
        values.getStyleClass().add("readout");
        getChildren().addAll(line, values);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// @param row   of the run that the plot's rows belong to
    /// @param width of the pane, which the values stay within
    void show(int row, TracePlot on, double width) {
        Rectangle2D plot = on.plot();
        double x = on.pixelX(row);
        if (x < plot.getMinX() || x > plot.getMaxX()) {
            setVisible(false);
            return;
        }
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(plot.getMinY());
        line.setEndY(plot.getMaxY());
        TraceReadout read = on.readout();
        values.setText(read.name(row) + "\n" + String.join("\n", read.values(row)));
        setVisible(true);
        values.applyCss();
        values.autosize();
        double left = x + GAP + values.getWidth() > width ? x - GAP - values.getWidth() : x + GAP;
        values.relocate(Math.max(0, left), plot.getMinY());
    }
}
