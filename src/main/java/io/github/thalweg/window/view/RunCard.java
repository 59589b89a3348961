package io.github.thalweg.window.view;

import io.github.thalweg.run.RunSpec;
import io.github.thalweg.window.model.RunModel;
import io.github.thalweg.window.model.WindowModel;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One runner of the race: how it is drawn, what it is called, what became of it, and the knobs one turns most.
final class RunCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-run");

    RunCard(WindowModel window, RunModel run) {
        Consumer<String> complain = window.status()::fail;
        getStyleClass().add("card");
        var more = new ToggleButton("More");
        more.getStyleClass().add("link");
        more.setMinWidth(USE_PREF_SIZE);
        more.selectedProperty().subscribe(open -> more.setText(open ? "Less" : "More"));
        var details = new RunDetails(window, run, complain);
        var actions = new RunActions(window, run, more);
        showWhen(details, more.selectedProperty());
        showWhen(actions, run.selectedProperty());
        getChildren()
                .addAll(
                        header(window, run, complain),
                        endings(run),
                        new RateRow(run, window.rateLimit(run).limitProperty(), complain),
                        new ScheduleRow(window, run),
                        details,
                        actions);
        run.selectedProperty().subscribe(on -> pseudoClassStateChanged(SELECTED, on));
        run.runProperty().subscribe(this::dim);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> run.select());
        focusWithinProperty().subscribe(inside -> {
            if (inside) {
                run.select();
            }
        });
    }

    private static HBox header(WindowModel window, RunModel run, Consumer<String> complain) {
        var swatch = new Swatch(window.appearance().themeProperty(), run.runProperty());
        var name = new NameField(run, complain);
        HBox.setHgrow(name, Priority.ALWAYS);
        var chip = new VerdictChip();
        run.verdictProperty().subscribe(v -> chip.show(v, run.endingsProperty().getValue()));
        run.endingsProperty().subscribe(e -> chip.show(run.verdictProperty().getValue(), e));
        var header = new HBox(swatch, name, chip);
        header.getStyleClass().add("row");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static EndingsLabel endings(RunModel run) {
        var label = new EndingsLabel();
        run.endingsProperty().subscribe(label::show);
        return label;
    }

    private void dim(@Nullable RunSpec spec) {
        pseudoClassStateChanged(HIDDEN, spec != null && spec.hidden());
    }

    private static void showWhen(Region part, ObservableValue<Boolean> condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }
}
