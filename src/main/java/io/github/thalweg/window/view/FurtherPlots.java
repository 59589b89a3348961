package io.github.thalweg.window.view;

import io.github.thalweg.window.model.PlotKind;
import io.github.thalweg.window.model.WindowModel;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.StackPane;

/// The chosen one of the further plots, while this is visible. Plots that are not in the window are never drawn.
final class FurtherPlots extends StackPane {
    private final Map<PlotKind, PlotView> plots = new EnumMap<>(PlotKind.class);

    private final WindowModel window;

    FurtherPlots(WindowModel window) {
        this.window = window;
        setMinSize(0, 0);
        window.appearance().thirdPlotProperty().subscribe(_ -> show());
        visibleProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        if (isVisible()) {
            getChildren()
                    .add(plots.computeIfAbsent(
                            window.appearance().thirdPlotProperty().get(), kind -> new PlotView(window, kind)));
        }
    }
}
