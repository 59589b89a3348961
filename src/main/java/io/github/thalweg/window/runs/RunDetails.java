package io.github.thalweg.window.runs;

import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.NumberRow;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.parameters.ParameterEditing;
import io.github.thalweg.window.parameters.ParameterRows;
import io.github.thalweg.window.scenario.RunModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Details of a run's card when it is unfolded: parameters, direction, clipping, batch, start, weight decay, costs.
public final class RunDetails extends VBox {
    private static final double MAX_BATCH = 1e9;

    private final ParameterRows parameters;
    private final CheckBox maximize = new CheckBox("maximize");
    private final OptionalNumberRow clipNorm;
    private final OptionalNumberRow clipValue;
    private final OptionalNumberRow batch;
    private final NumberRow l2;
    private final Label cost = new Label();

    /// @param editRule opens the run's rule as text
    public RunDetails(
            RunModel run,
            Runnable editRule,
            InnerRulePane inner,
            OwnStartRow ownStart,
            CodeRow code,
            Consumer<String> complain) {
        getStyleClass().add("rows");
        var editing = new ParameterEditing(run::setParameterLive, run::commit, run::resetParameter, complain);
        parameters = new ParameterRows(editing, p -> !p.name().equals("lr"));
        maximize.getStyleClass().add("caption");
        Hint.on(maximize, Messages.UPHILL_HELP);
        maximize.setOnAction(_ -> run.setMaximize(maximize.isSelected()));
        clipNorm = new OptionalNumberRow(
                Messages.CLIP_NORM_HELP, positive(Messages.CLIP_NORM), 1, run::setClipNorm, complain);
        clipValue = new OptionalNumberRow(
                Messages.CLIP_VALUE_HELP, positive(Messages.CLIP_VALUE), 1, run::setClipValue, complain);
        batch = new OptionalNumberRow(
                Messages.BATCH_HELP, new NumberRule(Messages.BATCH, 1, MAX_BATCH, false), 1, run::setBatch, complain);
        l2 = new NumberRow(
                "l2",
                Messages.DECAY_HELP,
                new NumberRule("l2", 0, 1e6, false),
                Optional.empty(),
                run::setL2,
                run::commit,
                complain);
        cost.getStyleClass().add("secondary");
        getChildren()
                .addAll(
                        editRule(run, editRule),
                        parameters,
                        inner,
                        maximize,
                        clipNorm,
                        clipValue,
                        l2,
                        batch,
                        new OwnNoiseRow(run),
                        ownStart,
                        new ShareMenu(run),
                        code,
                        cost);
        run.runProperty().subscribe(this::show);
        run.trajectoryProperty().subscribe(trajectory -> count(run, trajectory));
    }

    private static Button editRule(RunModel run, Runnable action) {
        var edit = new Button(Messages.EDIT_RULE, new FontIcon(Feather.EDIT_2));
        edit.getStyleClass().addAll("link", "edit-rule");
        Hint.on(edit, Messages.EDIT_RULE_HELP);
        edit.setOnAction(_ -> action.run());
        edit.managedProperty().bind(edit.visibleProperty());
        run.runProperty()
                .subscribe(spec ->
                        edit.setVisible(spec != null && spec.optimizer().rule().method() == null));
        return edit;
    }

    private static NumberRule positive(String name) {
        return new NumberRule(name, Double.MIN_VALUE, Double.MAX_VALUE, false);
    }

    private void show(@Nullable RunSpec run) {
        if (run != null) {
            parameters.show(run.optimizer().rule(), run.optimizer().settings());
            maximize.setSelected(run.maximize());
            clipNorm.show(run.clipNorm());
            clipValue.show(run.clipValue());
            batch.show(run.batch());
            l2.show(run.l2());
        }
    }

    private void count(RunModel run, @Nullable Trajectory trajectory) {
        RunSpec spec = run.runProperty().getValue();
        cost.setText(
                trajectory == null || spec == null
                        ? ""
                        : RunDescription.evaluated(spec, trajectory.evaluations(trajectory.updates())));
    }
}
