package io.github.thalweg.window.plots;

import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.figure.plot.PlotChoice;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.PlotPicture;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.FigureLooks;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.FigurePane;
import io.github.thalweg.window.controls.Frames;
import io.github.thalweg.window.schedule.KnotHandles;
import io.github.thalweg.window.schedule.KnotsModel;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The picture of a plot, its playhead under the mouse, and the values at the update that the mouse is over.
final class PlotCurves extends FigurePane<PlotCurves.Drawn> {
    /// A picture with the plot that is on it.
    record Drawn(Frames.Frame frame, TracePlot plot) {}

    private final PlotKind kind;
    private final PlotPicture picture = new PlotPicture();
    private final PlotHover hover = new PlotHover();
    /// Only over the learning rate.
    private final @Nullable KnotHandles knots;
    private final ReadOnlyStringWrapper scale = new ReadOnlyStringWrapper("");
    private @Nullable TracePlot plot;

    PlotCurves(FigureModels models, KnotsModel edited, PlotKind kind) {
        this.kind = kind;
        knots = kind == PlotKind.LEARNING_RATE ? new KnotHandles(edited) : null;
        super(models);
        scale.set(models.appearance().logScaleProperty(kind).get() ? "log" : "linear");
        getChildren().add(hover);
        if (knots != null) {
            getChildren().add(knots);
            // The values of an update would lie over the knot that is dragged.
            knots.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> models.hover().leave());
            setOnMouseClicked(this::addKnot);
        }
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.overUpdates(kind.title()));
        setOnMousePressed(this::seek);
        setOnMouseDragged(this::seek);
        setOnMouseMoved(this::hover);
        setOnMouseExited(_ -> models.hover().leave());
        models.hover().stepProperty().subscribe(_ -> showHover());
        models.appearance().logScaleProperty(kind).subscribe(_ -> redraw());
        models.appearance().acrossProperty().subscribe(_ -> redraw());
        models.appearance().effectiveProperty().subscribe(_ -> redraw());
        models.session().selectedRunProperty().subscribe(_ -> redraw());
        if (kind == PlotKind.VARIABLE) {
            models.appearance().variableProperty().subscribe(_ -> redraw());
        }
        follow();
    }

    /// The kind of the axis that is drawn, in words: of a loss that falls below zero it is not what is chosen.
    ReadOnlyStringProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    private PlotChoice choice() {
        AppearanceModel appearance = models.appearance();
        return new PlotChoice(
                kind,
                kind == PlotKind.VARIABLE ? appearance.variableProperty().get() : "",
                appearance.logScaleProperty(kind).get(),
                appearance.effectiveProperty().get(),
                appearance.acrossProperty().get(),
                kind == PlotKind.LEARNING_RATE || appearance.acrossProperty().get() != Across.UPDATES
                        ? models.session().selectedRunProperty().get()
                        : -1,
                null,
                true);
    }

    @Override
    protected Supplier<Drawn> drawing(FigureInput input, boolean light) {
        var view = new PlotPicture.View(
                input,
                choice(),
                pixelWidth(),
                pixelHeight(),
                outputScale(),
                FigureLooks.theme(models.appearance()),
                light);
        return () -> {
            Frames.Frame frame = frames.next(view.width(), view.height(), view.scale());
            return new Drawn(frame, picture.draw(view, frame.drawn()));
        };
    }

    @Override
    protected void delivered(Drawn drawn) {
        show(drawn.frame());
        plot = drawn.plot();
        scale.set(drawn.plot().scale());
        if (knots != null) {
            knots.place(drawn.plot());
        }
        showHover();
    }

    private void seek(MouseEvent event) {
        if (plot != null) {
            models.playback().seek(plot.step(event.getX()));
            hover(event);
        }
    }

    private void addKnot(MouseEvent event) {
        if (event.getClickCount() == 2 && knots != null) {
            knots.add(event.getX(), event.getY());
        }
    }

    private void hover(MouseEvent event) {
        if (plot != null) {
            models.hover().overPoint(null);
            models.hover().overStep(plot.step(event.getX()));
        }
    }

    private void showHover() {
        Integer step = models.hover().stepProperty().get();
        TracePlot shown = plot;
        if (step == null || shown == null) {
            hover.setVisible(false);
        } else {
            hover.show(shown.rowAt(step), shown, getWidth());
        }
    }
}
