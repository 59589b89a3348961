package io.github.thalweg.window.view;

import io.github.thalweg.figure.TracePlot;
import io.github.thalweg.window.model.KnotsModel;
import io.github.thalweg.window.model.KnotsModel.Handle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;

/// The knots of the selected run's piecewise schedules over the learning-rate plot.
final class KnotHandles extends Group {
    private final KnotsModel knots;
    /// The handle at a place shows whatever knot is there, so that a drag outlives what it changes.
    private final List<KnotHandle> made = new ArrayList<>();

    private @Nullable TracePlot plot;

    KnotHandles(KnotsModel knots) {
        this.knots = knots;
        setManaged(false);
        knots.handlesProperty().subscribe(_ -> place());
    }

    /// Puts the handles on a plot that was drawn anew.
    void place(TracePlot on) {
        plot = on;
        place();
    }

    /// Adds a knot where the mouse was double-clicked.
    void add(double pixelX, double pixelY) {
        if (plot != null) {
            knots.add(plot.row(pixelX) - 1, plot.value(pixelY));
        }
    }

    private void place() {
        TracePlot on = plot;
        if (on != null) {
            List<Handle> handles = knots.handlesProperty().get();
            while (made.size() < handles.size()) {
                made.add(new KnotHandle(knots));
            }
            for (int i = 0; i < handles.size(); i++) {
                made.get(i).place(handles.get(i), on);
            }
            if (getChildren().size() != handles.size()) {
                getChildren().setAll(made.subList(0, handles.size()));
            }
        }
    }
}
