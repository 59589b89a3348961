package io.github.thalweg.window.inspector;

import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.step.AnatomyPainter;
import io.github.thalweg.figure.step.StepPage;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.window.scenario.PlaybackModel;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Pages of the update under the playhead, for the inspector and for the map's arrows.
public final class StepPages {
    private final InspectorModel inspector;
    private final SubStepModel subSteps;
    private final PlaybackModel playback;

    public StepPages(StepModels steps) {
        inspector = steps.inspector();
        subSteps = steps.subSteps();
        playback = steps.playback();
    }

    /// Calls `change` whenever something else is to be shown of the selected run.
    public void subscribe(Runnable change) {
        List<ObservableValue<?>> shown = List.of(
                inspector.selectedProperty(),
                inspector.pointedProperty(),
                inspector.anatomyProperty(),
                subSteps.lineProperty());
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
                inspected.update(playback.step()));
    }

    private StepPage marked(Inspected selected) {
        StepPage page = page(selected);
        int line = subSteps.lineProperty().get();
        int pointed = inspector.pointedProperty().get();
        int shown = line == SubStepModel.WHOLE ? page.lines().size() : line + 1;
        return page.with(shown, pointed >= 0 ? pointed : line);
    }

    /// The inside of the step on the map, or null when nothing of it is asked for.
    ///
    /// @param only the run that the map shows alone
    public @Nullable AnatomyPainter anatomy(MapFrame frame, OptionalInt only) {
        Inspected selected = inspector.selectedProperty().get();
        boolean whole = subSteps.lineProperty().get() == SubStepModel.WHOLE;
        boolean asked = inspector.anatomyProperty().get() || !whole;
        boolean pointed = inspector.pointedProperty().get() >= 0;
        if (selected == null
                || (only.isPresent() && only.getAsInt() != selected.index())
                || !(asked || pointed)
                || selected.update(playback.step()) == 0) {
            return null;
        }
        Trajectory trajectory = selected.inspection().trajectory();
        int before = selected.update(playback.step()) - 1;
        boolean one = inspector.oneVariable();
        var from = new Point(trajectory.x(before), one ? trajectory.loss(before) : trajectory.y(before));
        return new AnatomyPainter(marked(selected), from, asked, frame);
    }
}
