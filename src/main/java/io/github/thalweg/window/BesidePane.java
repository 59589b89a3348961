package io.github.thalweg.window;

import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.inspector.InspectorModel;
import io.github.thalweg.window.inspector.StepModels;
import io.github.thalweg.window.inspector.SubStepModel;
import io.github.thalweg.window.map.MapPane;
import io.github.thalweg.window.paint.PaintModel;
import io.github.thalweg.window.plots.PlotView;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.schedule.KnotsModel;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two scenarios of a lesson side by side, or one above the other where that would make them slender; each with its
/// title, under one playhead.
final class BesidePane extends GridPane {
    /// Narrower than this, two are one above the other.
    private static final double SIDE_BY_SIDE = 900;

    private final Node left;
    private final Node right;
    private boolean stacked;

    BesidePane(WindowModel window, Node first, SessionModel second, @Nullable PlotKind kind) {
        getStyleClass().add("beside");
        setMinSize(0, 0);
        left = titled(window.session().scenarioProperty(), first);
        right = titled(second.scenarioProperty(), figure(window, second, kind));
        getChildren().addAll(left, right);
        arrange();
        widthProperty().subscribe(width -> {
            boolean slender = width.doubleValue() < SIDE_BY_SIDE;
            if (slender != stacked) {
                stacked = slender;
                arrange();
            }
        });
    }

    private void arrange() {
        setConstraints(right, stacked ? 0 : 1, stacked ? 1 : 0);
        setConstraints(left, 0, 0);
        var column = new ColumnConstraints();
        column.setPercentWidth(stacked ? 100 : 50);
        getColumnConstraints().setAll(stacked ? List.of(column) : List.of(column, column));
        var row = new RowConstraints();
        row.setPercentHeight(stacked ? 50 : 100);
        getRowConstraints().setAll(stacked ? List.of(row, row) : List.of(row));
    }

    private static Node figure(WindowModel window, SessionModel session, @Nullable PlotKind kind) {
        var figures =
                new FigureModels(session, window.playback(), window.appearance(), window.hover(), window.background());
        if (kind != null) {
            return new PlotView(figures, new KnotsModel(session), kind);
        }
        var inspector = new InspectorModel(session, window.background());
        var steps = new StepModels(inspector, new SubStepModel(window.playback(), inspector), window.playback());
        return new MapPane(figures, steps, window.status(), new PaintModel(figures.session(), window.status()));
    }

    private static VBox titled(ObservableValue<Scenario> scenario, Node figure) {
        var title = new Label();
        title.textProperty().bind(scenario.map(Scenario::title));
        title.getStyleClass().add("beside-title");
        VBox.setVgrow(figure, Priority.ALWAYS);
        var all = new VBox(title, figure);
        all.setMinSize(0, 0);
        all.setPrefSize(0, 0);
        setHgrow(all, Priority.ALWAYS);
        setVgrow(all, Priority.ALWAYS);
        return all;
    }
}
