package io.github.thalweg.window.runs;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.ThemeName;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Names of the runs beside their looks, large: for a projector, where no card says them. Hidden runs are left out.
public final class RunKey extends FlowPane {
    private static final double ENLARGED = 1.4;

    private final SessionModel session;
    private final ObservableValue<ThemeName> theme;
    private final List<Node> entries = new ArrayList<>();

    public RunKey(SessionModel session, ObservableValue<ThemeName> theme) {
        super(18, 4);
        this.session = session;
        this.theme = theme;
        getStyleClass().add("run-key");
        session.scenarioProperty().subscribe(this::show);
    }

    private void show(Scenario scenario) {
        while (entries.size() < scenario.runs().size()) {
            entries.add(entry(entries.size()));
        }
        var shown = new ArrayList<Node>();
        for (int i = 0; i < scenario.runs().size(); i++) {
            if (!scenario.runs().get(i).hidden()) {
                shown.add(entries.get(i));
            }
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    private Node entry(int index) {
        var run = new RunModel(session, index);
        var name = new Label();
        name.textProperty().bind(run.labelProperty());
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        var swatch = new Swatch(theme, run.runProperty());
        swatch.setScaleX(ENLARGED);
        swatch.setScaleY(ENLARGED);
        var entry = new HBox(8, new Group(swatch), name);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.maxWidthProperty().bind(widthProperty().subtract(24));
        return entry;
    }
}
