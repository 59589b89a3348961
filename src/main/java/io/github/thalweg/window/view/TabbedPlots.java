package io.github.thalweg.window.view;

import io.github.thalweg.window.model.PlotKind;
import io.github.thalweg.window.model.WindowModel;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The third plot: the gradient's norm or the distance to the nearest minimum.
final class TabbedPlots extends StackPane {
    TabbedPlots(WindowModel window) {
        getStyleClass().add("tabbed-plots");
        setMinSize(0, 0);
        var gradient = new PlotView(window, PlotKind.GRADIENT);
        var distance = new PlotView(window, PlotKind.DISTANCE);
        var group = new ToggleGroup();
        var tabs = new HBox(tab("Gradient norm", gradient, group), tab("Distance", distance, group));
        tabs.setAlignment(Pos.TOP_LEFT);
        tabs.getStyleClass().add("plot-tabs");
        tabs.setMaxWidth(Region.USE_PREF_SIZE);
        tabs.setMaxHeight(Region.USE_PREF_SIZE);
        tabs.setPickOnBounds(false);
        setAlignment(tabs, Pos.TOP_LEFT);
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().addListener((_, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            }
        });
        getChildren().addAll(gradient, distance, tabs);
    }

    private static ToggleButton tab(String name, Region plot, ToggleGroup group) {
        var tab = new ToggleButton(name);
        tab.getStyleClass().add("tab-button");
        tab.setToggleGroup(group);
        plot.visibleProperty().bind(tab.selectedProperty());
        return tab;
    }
}
