package io.github.thalweg.window;

import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.inspector.StepPane;
import io.github.thalweg.window.plots.PlotView;
import io.github.thalweg.window.plots.TabbedPlots;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The map and the plots beside it.
final class RacePane extends HBox {
    private static final double SHARE = 0.34;
    private static final double NARROWEST = 260;
    private static final double WIDEST = 520;
    /// The factor by which plots are wider while two runs stand side by side in the step inspector.
    private static final double COMPARING = 1.45;
    /// The step inspector's share of the plots' height.
    private static final double INSPECTOR = 0.5;

    private final LandscapePane map;

    RacePane(WindowModel window, Prompts prompts) {
        getStyleClass().add("race");
        map = new LandscapePane(window, prompts);
        var figures = window.figures();
        var third = new TabbedPlots(
                figures,
                window.knots(),
                new StepPane(window.steps(), figures, window.status()),
                window.inspector().openProperty());
        var plots = new VBox(
                new PlotView(figures, window.knots(), PlotKind.LOSS),
                new PlotView(figures, window.knots(), PlotKind.LEARNING_RATE),
                third);
        plots.getStyleClass().add("plots");
        plots.setMinWidth(0);
        var compared = window.inspector().comparedProperty();
        plots.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> plotsWidth(getWidth()) * (compared.get() == null ? 1 : COMPARING),
                        widthProperty(),
                        compared));
        plots.getChildren().forEach(plot -> VBox.setVgrow(plot, Priority.ALWAYS));
        var open = window.inspector().openProperty();
        third.minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> open.get() ? plots.getHeight() * INSPECTOR : 0, open, plots.heightProperty()));
        window.appearance().projectorProperty().subscribe(on -> {
            third.setVisible(!on);
            third.setManaged(!on);
        });
        setHgrow(map, Priority.ALWAYS);
        getChildren().addAll(map, plots);
    }

    private static double plotsWidth(double width) {
        return Math.clamp(width * SHARE, NARROWEST, WIDEST);
    }

    /// Shows the whole view that the landscape comes with.
    void fit() {
        map.fit();
    }

    /// Plain keys play and step from here.
    void focus() {
        map.focus();
    }
}
