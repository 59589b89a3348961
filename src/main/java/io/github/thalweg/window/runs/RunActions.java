package io.github.thalweg.window.runs;

import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.scenario.RunsModel;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Actions on a run as a whole.
public final class RunActions extends HBox {
    private final ToggleButton more = new ToggleButton("More");
    private final IconButton hide;
    private final TuneMenu tune;

    public RunActions(RunModel run, RunsModel runs, TuneMenu tune) {
        this.tune = tune;
        int index = run.index();
        getStyleClass().add("actions");
        setAlignment(Pos.CENTER_LEFT);
        more.getStyleClass().add("link");
        more.setMinWidth(USE_PREF_SIZE);
        more.selectedProperty().subscribe(open -> more.setText(open ? "Less" : "More"));
        hide = new IconButton(Feather.EYE, "Hide", () -> runs.toggleHidden(index));
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        more,
                        space,
                        tune,
                        hide,
                        new IconButton(Feather.TARGET, Messages.SOLO, () -> runs.solo(index)),
                        new IconButton(Feather.COPY, "Duplicate", () -> runs.duplicate(index)),
                        new IconButton(Feather.ARROW_UP, Messages.UP, () -> runs.move(index, -1)),
                        new IconButton(Feather.ARROW_DOWN, Messages.DOWN, () -> runs.move(index, 1)),
                        new IconButton(Feather.TRASH_2, "Remove", () -> runs.remove(index)));
        run.runProperty().subscribe(this::show);
    }

    /// The run's details are to be seen.
    ReadOnlyBooleanProperty unfoldedProperty() {
        return more.selectedProperty();
    }

    private void show(@Nullable RunSpec spec) {
        boolean recorded = spec != null && spec.isRecorded();
        more.setVisible(!recorded);
        more.setSelected(more.isSelected() && !recorded);
        tune.setVisible(!recorded);
        tune.setManaged(!recorded);
        boolean hidden = spec != null && spec.hidden();
        hide.name(hidden ? "Show" : "Hide");
        hide.picture(hidden ? Feather.EYE_OFF : Feather.EYE);
    }
}
