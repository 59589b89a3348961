package io.github.thalweg.window.schedule;

import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.window.schedule.KnotsModel.Handle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import org.jspecify.annotations.Nullable;

/// Handles of the knots of the selected run's piecewise schedules, over the learning-rate plot.
public final class KnotHandles extends Group {
    private final KnotsModel knots;
    /// The handle at a place shows whatever knot is there, so that a drag outlives what it changes.
    private final List<KnotHandle> made = new ArrayList<>();

    private @Nullable TracePlot plot;

    public KnotHandles(KnotsModel knots) {
        this.knots = knots;
        setManaged(false);
        knots.handlesProperty().subscribe(_ -> place());
    }

    /// Puts the handles on a plot that was drawn anew.
    public void place(TracePlot on) {
        plot = on;
        place();
    }

    /// Adds a knot where the mouse was double-clicked.
    public void add(double pixelX, double pixelY) {
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
