package io.github.thalweg.window;

import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.figure.plot.PlotName;
import io.github.thalweg.window.controls.Deferred;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.inspector.StepPane;
import io.github.thalweg.window.plots.PairView;
import io.github.thalweg.window.plots.PlotView;
import io.github.thalweg.window.plots.TabbedPlots;
import io.github.thalweg.window.runs.RunKey;
import io.github.thalweg.window.runs.SlimRuns;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
    private final WindowModel window;
    private final StackPane large = new StackPane();
    private final VBox plots = new VBox();
    private final TabbedPlots third;
    private final SlimRuns slim;
    private final RunKey key;
    /// Above the plots: what projector mode and lessons show there.
    private final List<Node> header;

    private List<PlotName> shown = List.of();
    private @Nullable PlotKind enlarged;
    private @Nullable SessionModel second;

    RacePane(WindowModel window, Prompts prompts) {
        getStyleClass().add("race");
        this.window = window;
        map = new LandscapePane(window, prompts);
        large.getChildren().add(map);
        large.setMinSize(0, 0);
        slim = new SlimRuns(
                window.session(),
                window.runs(),
                window.playback(),
                window.appearance().themeProperty());
        slim(false);
        key = new RunKey(window.session(), window.appearance().themeProperty());
        header = List.of(new Deferred(key), new Deferred(slim));
        var figures = window.figures();
        third = new TabbedPlots(
                figures,
                window.knots(),
                new StepPane(window.steps(), figures, window.status()),
                window.inspector().openProperty());
        plots.getStyleClass().add("plots");
        plots.setMinWidth(0);
        var compared = window.inspector().comparedProperty();
        plots.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> plotsWidth(getWidth()) * (compared.get() == null ? 1 : COMPARING),
                        widthProperty(),
                        compared));
        VBox.setVgrow(third, Priority.ALWAYS);
        plots(List.of(PlotName.of(PlotKind.LOSS), PlotName.of(PlotKind.LEARNING_RATE)));
        var open = window.inspector().openProperty();
        third.minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> open.get() ? plots.getHeight() * INSPECTOR : 0, open, plots.heightProperty()));
        window.appearance().projectorProperty().subscribe(on -> {
            third.setVisible(!on);
            third.setManaged(!on);
            key.setVisible(on);
            key.setManaged(on);
        });
        window.beside().sessionProperty().subscribe(this::beside);
        setHgrow(large, Priority.ALWAYS);
        getChildren().addAll(large, plots);
    }

    /// Shows slim cards of the runs above the plots, for a lesson.
    void slim(boolean on) {
        slim.setVisible(on);
        slim.setManaged(on);
    }

    /// Shows the third place below the plots: the step inspector, or a further plot.
    void step(boolean on) {
        if (third != null) {
            third.setVisible(on);
            third.setManaged(on);
        }
    }

    /// Chooses the plots above the third place.
    void plots(List<PlotName> wanted) {
        if (!wanted.equals(shown)) {
            shown = List.copyOf(wanted);
            plots.getChildren().setAll(header);
            wanted.forEach(name -> plots.getChildren().add(plot(name)));
            plots.getChildren().add(third);
        }
    }

    private Region plot(PlotName name) {
        Region plot = name.kind() == PlotKind.PAIR
                ? new PairView(window.figures(), new SimpleObjectProperty<>(name.pair()))
                : new PlotView(window.figures(), window.knots(), name.kind());
        VBox.setVgrow(plot, Priority.ALWAYS);
        return plot;
    }

    /// Shows a plot in the place of the map; the map again for null.
    void enlarge(@Nullable PlotKind kind) {
        if (!Objects.equals(kind, enlarged)) {
            enlarged = kind;
            arrange();
        }
    }

    private void arrange() {
        Node first = enlarged == null ? map : plot(PlotName.of(enlarged));
        map.bare(second != null);
        large.getChildren().setAll(second == null ? first : new BesidePane(window, first, second, enlarged));
    }

    /// Shows a second scenario beside the first; the first alone for null.
    private void beside(@Nullable SessionModel other) {
        if (!Objects.equals(other, second)) {
            second = other;
            arrange();
        }
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
