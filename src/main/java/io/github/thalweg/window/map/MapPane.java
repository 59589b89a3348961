package io.github.thalweg.window.map;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.inspector.StepModels;
import io.github.thalweg.window.paint.PaintModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;

/// One map for all runs, or one for each run side by side with the same view and playhead.
public final class MapPane extends StackPane {
    /// The most maps side by side; smaller ones would show nothing.
    private static final int MAX = 16;

    private final FigureModels models;
    private final StepModels steps;
    private final StatusModel status;
    private final PaintModel paint;
    private final MapView all;
    private final List<MapView> small = new ArrayList<>();
    private List<Integer> alone = List.of();

    public MapPane(FigureModels models, StepModels steps, StatusModel status, PaintModel paint) {
        this.models = models;
        this.steps = steps;
        this.status = status;
        this.paint = paint;
        all = new MapView(models, steps, status, paint);
        setMinSize(0, 0);
        getChildren().add(all);
        models.appearance().mapPerRunProperty().subscribe(_ -> arrange());
        models.session().scenarioProperty().subscribe(_ -> arrange());
    }

    /// Shows the whole view that the landscape comes with.
    public void fit() {
        all.fit();
    }

    private void arrange() {
        Scenario scenario = models.session().scenario();
        List<Integer> wanted = models.appearance().mapPerRunProperty().get()
                ? IntStream.range(0, scenario.runs().size())
                        .filter(run -> !scenario.runs().get(run).hidden())
                        .boxed()
                        .toList()
                : List.of();
        if (wanted.size() > MAX) {
            status.say(Messages.firstMaps(MAX, wanted.size()));
            wanted = wanted.subList(0, MAX);
        }
        if (!wanted.equals(alone)) {
            alone = wanted;
            getChildren().setAll(wanted.size() < 2 ? all : sideBySide(wanted));
        }
    }

    private GridPane sideBySide(List<Integer> runs) {
        var grid = new GridPane();
        int columns = (int) Math.ceil(Math.sqrt(runs.size()));
        for (int i = 0; i < runs.size(); i++) {
            grid.add(small(i, runs.get(i)), i % columns, i / columns);
        }
        IntStream.range(0, columns).forEach(_ -> grid.getColumnConstraints().add(column(100.0 / columns)));
        int rows = (runs.size() + columns - 1) / columns;
        IntStream.range(0, rows).forEach(_ -> grid.getRowConstraints().add(row(100.0 / rows)));
        return grid;
    }

    /// Small maps are used again: each follows the models as long as the window lives.
    private MapView small(int index, int run) {
        while (small.size() <= index) {
            small.add(new MapView(models, steps, status, paint));
        }
        small.get(index).showOnly(OptionalInt.of(run));
        return small.get(index);
    }

    private static ColumnConstraints column(double percent) {
        var constraints = new ColumnConstraints();
        constraints.setPercentWidth(percent);
        constraints.setHgrow(Priority.ALWAYS);
        return constraints;
    }

    private static RowConstraints row(double percent) {
        var constraints = new RowConstraints();
        constraints.setPercentHeight(percent);
        constraints.setVgrow(Priority.ALWAYS);
        return constraints;
    }
}
