package io.github.thalweg.window.view;

import io.github.thalweg.window.model.PlotKind;
import io.github.thalweg.window.model.WindowModel;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The map and the plots beside it.
final class RacePane extends HBox {
    private static final double SHARE = 0.34;
    private static final double NARROWEST = 260;
    private static final double WIDEST = 520;

    private final MapPane map;

    RacePane(WindowModel window) {
        getStyleClass().add("race");
        map = new MapPane(window);
        var third = new TabbedPlots(window);
        var plots = new VBox(new PlotView(window, PlotKind.LOSS), new PlotView(window, PlotKind.RATE), third);
        plots.getStyleClass().add("plots");
        plots.setMinWidth(0);
        plots.prefWidthProperty()
                .bind(widthProperty().map(w -> Math.clamp(w.doubleValue() * SHARE, NARROWEST, WIDEST)));
        plots.getChildren().forEach(plot -> VBox.setVgrow(plot, Priority.ALWAYS));
        window.appearance().projectorProperty().subscribe(on -> {
            third.setVisible(!on);
            third.setManaged(!on);
        });
        setHgrow(map, Priority.ALWAYS);
        getChildren().addAll(map, plots);
    }

    /// Shows the whole view that the landscape comes with.
    void fit() {
        map.fit();
    }

    /// Plain keys play and step from here.
    void focus() {
        map.lookupAll(".map-view").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
