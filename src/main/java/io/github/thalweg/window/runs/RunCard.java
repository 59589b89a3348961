package io.github.thalweg.window.runs;

import io.github.thalweg.figure.run.EndingsText;
import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.run.ensemble.EnsembleOutcomes;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.window.controls.Deferred;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.scenario.RunModel;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Card of one run of the race: its look, name and verdict, and the controls that are used most.
public final class RunCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-run");

    private final Label endings = new Label();
    /// What is known of a recorded run, in the place of its controls.
    private final Label recorded = new Label();

    /// @param controls   always in sight
    /// @param details what the actions unfold
    /// @param more    whether actions and details may be seen
    public RunCard(
            RunModel run,
            RunHeader header,
            List<Region> controls,
            Supplier<RunDetails> details,
            RunActions actions,
            ObservableBooleanValue more) {
        getStyleClass().add("card");
        endings.getStyleClass().addAll("secondary", "endings");
        endings.setWrapText(true);
        endings.setMinHeight(USE_PREF_SIZE);
        Hint.on(endings);
        endings.managedProperty().bind(endings.visibleProperty());
        recorded.getStyleClass().add("secondary");
        recorded.managedProperty().bind(recorded.visibleProperty());
        getChildren().addAll(header, endings, recorded);
        var settable = new VBox(controls.toArray(Region[]::new));
        settable.getStyleClass().add("card-controls");
        getChildren().add(settable);
        getChildren()
                .addAll(
                        new Deferred(both(more, run.selectedProperty()), () -> actions),
                        new Deferred(both(more, actions.unfoldedProperty()), details));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(run.labelProperty().map(label -> "Run " + label));
        run.endingsProperty().subscribe(this::count);
        run.selectedProperty().subscribe(on -> pseudoClassStateChanged(SELECTED, on));
        run.runProperty().subscribe(this::dim);
        run.runProperty().subscribe(spec -> offer(settable, spec));
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> run.select());
        focusWithinProperty().subscribe(inside -> {
            if (inside) {
                run.select();
            }
        });
    }

    /// Shows the counts of where the run's repetitions ended; nothing while it is not repeated.
    private void count(@Nullable EnsembleOutcomes counted) {
        endings.setVisible(counted != null);
        if (counted != null) {
            endings.setText(counted.total() + " seeds: " + String.join("; ", EndingsText.of(counted)));
            endings.setAccessibleHelp(EndingsText.sentence(counted));
        }
    }

    private void dim(@Nullable RunSpec spec) {
        pseudoClassStateChanged(HIDDEN, spec != null && spec.hidden());
    }

    private static ObservableValue<Boolean> both(ObservableBooleanValue more, ObservableValue<Boolean> other) {
        return Bindings.createBooleanBinding(() -> more.get() && other.getValue(), more, other);
    }

    /// A recorded run has nothing that can be set.
    private void offer(VBox settable, @Nullable RunSpec spec) {
        boolean computed = spec == null || !spec.isRecorded();
        settable.setVisible(computed);
        settable.setManaged(computed);
        recorded.setVisible(!computed);
        recorded.setText(spec == null || computed ? "" : RunDescription.of(spec).getFirst());
    }
}
