package io.github.thalweg.window.plots;

import io.github.thalweg.figure.plot.PlotKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The selected one of the further plots. Plots that are not visible are never drawn.
final class FurtherPlots extends StackPane {
    private final Map<PlotKind, Region> plots = new EnumMap<>(PlotKind.class);

    private final ObjectProperty<PlotKind> chosen;
    private final Function<PlotKind, Region> plot;

    /// @param plot makes the plot of a kind, when it is shown first
    FurtherPlots(ObjectProperty<PlotKind> chosen, Function<PlotKind, Region> plot) {
        this.chosen = chosen;
        this.plot = plot;
        setMinSize(0, 0);
        chosen.subscribe(_ -> show());
        visibleProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        if (isVisible()) {
            getChildren().add(plots.computeIfAbsent(chosen.get(), plot));
        }
    }
}
