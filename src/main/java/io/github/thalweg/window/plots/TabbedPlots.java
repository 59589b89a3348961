package io.github.thalweg.window.plots;

import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.schedule.KnotsModel;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The third place beside the map: the step inspector, or one of the further plots.
public final class TabbedPlots extends StackPane {
    private final ToggleGroup group = new ToggleGroup();
    private final HBox tabs = new HBox();

    /// @param step     the inside of a step
    /// @param stepOpen it is in front
    public TabbedPlots(FigureModels models, KnotsModel knots, Region step, BooleanProperty stepOpen) {
        getStyleClass().add("tabbed-plots");
        setMinSize(0, 0);
        tabs.setAlignment(Pos.TOP_LEFT);
        tabs.getStyleClass().add("plot-tabs");
        tabs.setMaxWidth(Region.USE_PREF_SIZE);
        tabs.setMaxHeight(Region.USE_PREF_SIZE);
        tabs.setPickOnBounds(false);
        setAlignment(tabs, Pos.TOP_LEFT);
        var appearance = models.appearance();
        var steps = tab("Step", step);
        var plot = tab(
                "",
                new FurtherPlots(
                        appearance.thirdPlotProperty(),
                        kind -> kind == PlotKind.PAIR
                                ? PairView.choosing(models, appearance.pairProperty())
                                : new PlotView(models, knots, kind)));
        plot.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> PlotMenu.title(appearance),
                        appearance.thirdPlotProperty(),
                        appearance.variableProperty(),
                        appearance.pairProperty()));
        plot.setMnemonicParsing(false);
        tabs.getChildren().add(new PlotMenu(models.session(), appearance, () -> plot.setSelected(true)));
        getChildren().add(tabs);
        steps.setSelected(true);
        stepOpen.bindBidirectional(steps.selectedProperty());
        group.selectedToggleProperty().addListener((_, old, now) -> {
            if (now == null) {
                group.selectToggle(steps.equals(old) ? plot : old);
            }
        });
    }

    private ToggleButton tab(String name, Region shown) {
        var tab = new ToggleButton(name);
        tab.getStyleClass().add("tab-button");
        tab.setToggleGroup(group);
        tabs.getChildren().add(tab);
        shown.visibleProperty().bind(tab.selectedProperty());
        getChildren().add(shown);
        return tab;
    }
}
