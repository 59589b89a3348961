package io.github.thalweg.window.plots;

import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PairPlot;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.window.controls.FigureLooks;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.FigurePane;
import io.github.thalweg.window.controls.Frames;
import java.awt.Graphics2D;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The picture of one series over another. Pressing in it moves the playhead to the row whose place is nearest.
final class PairCurves extends FigurePane<PairCurves.Drawn> {
    /// A picture with the plot that is on it.
    record Drawn(Frames.Frame frame, PairPlot plot) {}

    private final ObservableValue<Pair> pair;
    private final Label values = new Label();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private @Nullable PairPlot plot;

    PairCurves(FigureModels models, ObservableValue<Pair> pair) {
        this.pair = pair;
        super(models);
        values.getStyleClass().add("readout");
        values.setManaged(false);
        values.setMouseTransparent(true);
        values.setVisible(false);
        getChildren().add(values);
        setCursor(Cursor.CROSSHAIR);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMousePressed(this::seek);
        setOnMouseDragged(this::seek);
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> models.hover().leave());
        models.hover().stepProperty().subscribe(_ -> showValues());
        models.appearance().logScaleProperty(PlotKind.PAIR).subscribe(_ -> redraw());
        pair.subscribe(now -> {
            setAccessibleText(now.text());
            redraw();
        });
        follow();
    }

    /// How to read what is drawn.
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    @Override
    protected Supplier<Drawn> drawing(FigureInput input, boolean light) {
        Pair shown = pair.getValue();
        boolean log = models.appearance().logScaleProperty(PlotKind.PAIR).get();
        int width = pixelWidth();
        int height = pixelHeight();
        double scale = outputScale();
        Theme theme = FigureLooks.theme(models.appearance());
        return () -> {
            Frames.Frame frame = frames.next(width, height, scale);
            var drawn = new PairPlot(input, shown, log, width, height, theme);
            Graphics2D g = frame.drawn().createGraphics();
            g.setColor(theme.panel());
            g.fillRect(0, 0, frame.drawn().getWidth(), frame.drawn().getHeight());
            g.scale(scale, scale);
            drawn.paintStill(g);
            drawn.paintMoving(g, input.step());
            g.dispose();
            return new Drawn(frame, drawn);
        };
    }

    @Override
    protected void delivered(Drawn drawn) {
        show(drawn.frame());
        plot = drawn.plot();
        note.set(drawn.plot().note());
        showValues();
    }

    private void seek(MouseEvent event) {
        int step = plot == null ? -1 : plot.step(event.getX(), event.getY());
        if (step >= 0) {
            models.playback().seek(step);
            hover(event);
        }
    }

    private void hover(MouseEvent event) {
        int step = plot == null ? -1 : plot.step(event.getX(), event.getY());
        if (step >= 0) {
            models.hover().overPoint(null);
            models.hover().overStep(step);
        }
    }

    private void showValues() {
        Integer step = models.hover().stepProperty().get();
        PairPlot shown = plot;
        values.setVisible(step != null && shown != null && isHover());
        if (step != null && shown != null && isHover()) {
            values.setText(shown.name(step) + "\n" + String.join("\n", shown.values(step)));
            values.applyCss();
            values.autosize();
            values.relocate(
                    shown.plot().getMaxX() - values.getWidth(), shown.plot().getY());
        }
    }
}
