package io.github.thalweg.window.export;

import io.github.thalweg.window.controls.DialogKeys;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Contents of the export dialog: choices on the left, the figure or the table as it will be on the right, commands
/// below.
public final class ExportPane extends BorderPane {
    private final ExportModels models;
    private final ExportModel model;
    private final ExportCommands commands;
    private final ToggleGroup tabs = new ToggleGroup();
    private final ToggleButton figure = tab("Figure");
    private final ToggleButton data = tab("Data");

    public ExportPane(ExportModels models, ExportCommands commands, Runnable close) {
        this.models = models;
        this.model = models.figure();
        this.commands = commands;
        getStyleClass().addAll("window", "export-pane");
        DialogKeys.bind(this);
        figure.setSelected(true);
        tabs.selectedToggleProperty().addListener((_, before, now) -> keepOne(before, now));
        var switches = new HBox(8, figure, data);
        switches.getStyleClass().add("export-tabs");
        setLeft(new BorderPane(
                new StackPane(
                        when(figure, scrolled(new ExportForm(models))), when(data, scrolled(new DataForm(models)))),
                switches,
                null,
                null,
                null));
        setCenter(new StackPane(
                when(figure, new ExportPreview(model, models.background())),
                when(data, new DataPreview(models.data(), models.background()))));
        setBottom(buttons(close));
    }

    private ToggleButton tab(String name) {
        var tab = new ToggleButton(name);
        tab.getStyleClass().add("tab-button");
        tab.setToggleGroup(tabs);
        return tab;
    }

    /// Clicking the selected tab leaves it selected.
    private static void keepOne(@Nullable Toggle before, @Nullable Toggle now) {
        if (before != null && now == null) {
            before.setSelected(true);
        }
    }

    private static <N extends Node> N when(ToggleButton tab, N node) {
        node.visibleProperty().bind(tab.selectedProperty());
        node.managedProperty().bind(tab.selectedProperty());
        return node;
    }

    private static ScrollPane scrolled(Region form) {
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "export-scroll");
        return scroll;
    }

    private Node buttons(Runnable close) {
        var said = new Label();
        said.textProperty().bind(models.status().messageProperty().map(message -> message.text()));
        said.getStyleClass().add("secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button shut = button("close-export", "Close", close);
        shut.setCancelButton(true);
        var row = new HBox(
                8,
                when(figure, button("copy-figure", Messages.COPY_FIGURE, commands::copyFigure)),
                when(data, button("copy-data", Messages.COPY_DATA, commands::copyData)),
                button("copy-scenario", Messages.COPY_SCENARIO, commands::copyScenario),
                said,
                gap,
                progress(),
                shut,
                save(figure, "export-save", commands::save, model.readyProperty()),
                save(data, "save-data", commands::saveData, models.data().readyProperty()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("export-buttons");
        return row;
    }

    /// The button that Enter presses while its tab is selected.
    private static Button save(ToggleButton tab, String id, Runnable action, BooleanExpression ready) {
        Button save = button(id, "Save…", action);
        save.defaultButtonProperty().bind(tab.selectedProperty());
        save.disableProperty().bind(ready.not());
        return when(tab, save);
    }

    private Node progress() {
        var bar = new ProgressBar();
        bar.setAccessibleText(Messages.PROGRESS);
        bar.progressProperty().bind(model.work().progressProperty());
        var row = new HBox(8, bar, button("cancel-export", "Cancel", model.work()::cancel));
        row.setAlignment(Pos.CENTER);
        row.visibleProperty().bind(model.work().runningProperty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private static Button button(String id, String name, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
