package io.github.thalweg.window.view;

import io.github.thalweg.run.RunSpec;
import io.github.thalweg.run.Trajectory;
import io.github.thalweg.window.model.NumberRule;
import io.github.thalweg.window.model.RunModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything that a run's card shows when it is unfolded: parameters, clipping, weight decay, what it costs.
final class RunDetails extends VBox {
    private static final double USUAL_NORM = 1;

    private final ParameterRows parameters;
    private final CheckBox clip = new CheckBox("clip norm");
    private final NumberField norm;
    private final NumberRow l2;
    private final Label cost = new Label();

    RunDetails(RunModel run, Consumer<String> complain) {
        getStyleClass().add("rows");
        var editing = new ParameterEditing(run::setParameterLive, run::commit, run::resetParameter, complain);
        parameters = new ParameterRows(editing, p -> !p.name().equals("lr"));
        norm = new NumberField(
                new NumberRule("clip norm", Double.MIN_VALUE, Double.MAX_VALUE, false), run::setClipNorm, complain);
        clip.setTooltip(new Tooltip("Gradients longer than this are scaled down to it, before l2 and the rule"));
        clip.setOnAction(_ -> run.setClipNorm(clip.isSelected() ? (Double) USUAL_NORM : null));
        l2 = new NumberRow(
                "l2",
                "Adds l2*theta to the gradient: weight decay as PyTorch's SGD and Adam have it",
                new NumberRule("l2", 0, 1e6, false),
                Optional.empty(),
                run::setL2,
                run::commit,
                complain);
        cost.getStyleClass().add("secondary");
        getChildren().addAll(parameters, clipRow(), l2, cost);
        run.runProperty().subscribe(this::show);
        run.trajectoryProperty().subscribe(this::count);
    }

    private HBox clipRow() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(clip, space, norm);
        row.getStyleClass().add("row");
        return row;
    }

    private void show(@Nullable RunSpec run) {
        if (run != null) {
            parameters.show(run.optimizer().rule(), run.optimizer().settings());
            clip.setSelected(run.clipNorm() != null);
            norm.setVisible(run.clipNorm() != null);
            norm.show(run.clipNorm() != null ? run.clipNorm() : USUAL_NORM);
            l2.show(run.l2());
        }
    }

    private void count(@Nullable Trajectory trajectory) {
        cost.setText(
                trajectory == null
                        ? ""
                        : "%,d gradient evaluations".formatted(trajectory.evaluations(trajectory.updates())));
    }
}
