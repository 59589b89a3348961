package io.github.thalweg.window.view;

import io.github.thalweg.window.model.ExportModel;
import io.github.thalweg.window.model.WindowModel;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Choices on the left, the figure as it will be on the right, what can be done with it below.
final class ExportPane extends BorderPane {
    private final WindowModel window;
    private final ExportModel model;
    private final ExportCommands commands;

    ExportPane(WindowModel window, ExportCommands commands, Runnable close) {
        this.window = window;
        this.model = window.export();
        this.commands = commands;
        getStyleClass().addAll("window", "export-pane");
        var scroll = new ScrollPane(new ExportForm(window));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "export-scroll");
        setLeft(scroll);
        setCenter(new ExportPreview(window));
        setBottom(buttons(close));
    }

    private Node buttons(Runnable close) {
        var said = new Label();
        said.textProperty().bind(window.status().messageProperty().map(message -> message.text()));
        said.getStyleClass().add("secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button save = button("Save…", commands::save);
        save.setId("export-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.readyProperty().not());
        Button shut = button("Close", close);
        shut.setCancelButton(true);
        var row = new HBox(
                8,
                button("Copy figure", commands::copyFigure),
                button("Copy scenario", commands::copyScenario),
                said,
                gap,
                progress(),
                shut,
                save);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("export-buttons");
        return row;
    }

    private Node progress() {
        var bar = new ProgressBar();
        bar.setAccessibleText("Progress of the export");
        bar.progressProperty().bind(model.work().progressProperty());
        var row = new HBox(8, bar, button("Cancel", model.work()::cancel));
        row.setAlignment(Pos.CENTER);
        row.visibleProperty().bind(model.work().runningProperty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
