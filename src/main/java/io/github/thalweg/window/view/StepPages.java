package io.github.thalweg.window.view;

import io.github.thalweg.figure.AnatomyPainter;
import io.github.thalweg.figure.MapFrame;
import io.github.thalweg.figure.RunStyle;
import io.github.thalweg.figure.StepPage;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.Trajectory;
import io.github.thalweg.window.model.Inspected;
import io.github.thalweg.window.model.InspectorModel;
import io.github.thalweg.window.model.SubStepModel;
import io.github.thalweg.window.model.WindowModel;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What the window shows of the update under the playhead: on pages of the inspector, and on the map.
final class StepPages {
    private final WindowModel window;
    private final InspectorModel inspector;

    StepPages(WindowModel window) {
        this.window = window;
        this.inspector = window.inspector();
    }

    /// Calls `change` whenever something else is to be shown of the selected run.
    void subscribe(Runnable change) {
        List<ObservableValue<?>> shown = List.of(
                inspector.selectedProperty(),
                inspector.pointedProperty(),
                inspector.anatomyProperty(),
                window.subSteps().lineProperty());
        shown.forEach(value -> value.subscribe(change));
    }

    /// Nothing, the selected run, or two.
    List<StepPage> all() {
        Inspected selected = inspector.selectedProperty().get();
        Inspected compared = inspector.comparedProperty().get();
        return Stream.concat(
                        Stream.ofNullable(selected).map(this::marked),
                        Stream.ofNullable(compared).map(this::page))
                .toList();
    }

    private StepPage page(Inspected inspected) {
        return StepPage.of(
                inspected.label(),
                new RunStyle(inspected.run().style()),
                inspected.run().optimizer(),
                inspected.inspection(),
                window.playback().step());
    }

    private StepPage marked(Inspected selected) {
        StepPage page = page(selected);
        int line = window.subSteps().lineProperty().get();
        int pointed = inspector.pointedProperty().get();
        int shown = line == SubStepModel.WHOLE ? page.lines().size() : line + 1;
        return page.with(shown, pointed >= 0 ? pointed : line);
    }

    /// The inside of the step on the map, or null when nothing of it is asked for.
    ///
    /// @param only the run that the map shows alone
    @Nullable
    AnatomyPainter anatomy(MapFrame frame, OptionalInt only) {
        Inspected selected = inspector.selectedProperty().get();
        boolean whole = window.subSteps().lineProperty().get() == SubStepModel.WHOLE;
        boolean asked = inspector.anatomyProperty().get() || !whole;
        boolean pointed = inspector.pointedProperty().get() >= 0;
        if (selected == null
                || (only.isPresent() && only.getAsInt() != selected.index())
                || !(asked || pointed)
                || selected.update(window.playback().step()) == 0) {
            return null;
        }
        Trajectory trajectory = selected.inspection().trajectory();
        int before = selected.update(window.playback().step()) - 1;
        var from = new Point(trajectory.x(before), trajectory.y(before));
        return new AnatomyPainter(marked(selected), from, asked, frame);
    }
}
