package io.github.thalweg.window;

import io.github.thalweg.landscape.Minima;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.data.DataPane;
import io.github.thalweg.window.map.LandscapeSwitch;
import io.github.thalweg.window.map.MapPane;
import io.github.thalweg.window.map.SurfaceView;
import io.github.thalweg.window.scenario.LandscapeShown;
import io.github.thalweg.window.study.StudiesForm;
import io.github.thalweg.window.study.StudiesPane;
import io.github.thalweg.window.study.StudiesPicture;
import io.github.thalweg.window.study.StudySaving;
import java.util.ArrayList;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The landscape as a map, as a surface, as both together, as its data, or as studies, below the switch between
/// them.
final class LandscapePane extends VBox {
    private final MapPane map;
    private final SurfaceView surface;
    private final DataPane data;
    private final StudiesPane studies;
    private final SharedSpace shown = new SharedSpace();
    private final WindowModel window;
    private final LandscapeSwitch choice;

    LandscapePane(WindowModel window, Prompts prompts) {
        this.window = window;
        map = new MapPane(window.figures(), window.steps(), window.status(), window.paint());
        surface = new SurfaceView(window.figures(), window.surface());
        data = new DataPane(window.figures(), window.examples());
        studies = studies(window, prompts);
        getStyleClass().add("landscape-pane");
        setMinSize(0, 0);
        setPrefWidth(200);
        shown.setMinSize(0, 0);
        setVgrow(shown, Priority.ALWAYS);
        choice = new LandscapeSwitch(
                window.surface(),
                window.paint(),
                paintable(window),
                window.session().resultsProperty().map(LandscapePane::minima),
                window.appearance().projectorProperty(),
                window.session().scenarioProperty().map(Scenario::oneVariable));
        getChildren().addAll(choice, shown);
        window.surface().shownProperty().subscribe(this::show);
    }

    /// Painting changes the formula: where that is hidden, and in a lesson, there is none.
    private static ObservableValue<Boolean> paintable(WindowModel window) {
        return window.parts()
                .shows("formula")
                .and(Bindings.isNull(window.lessons().openProperty()));
    }

    private static Minima minima(@Nullable Results results) {
        return results == null ? Minima.NONE : results.known();
    }

    private static StudiesPane studies(WindowModel window, Prompts prompts) {
        var form = new StudiesForm(window.studies(), window.session(), window.status());
        var picture = new StudiesPicture(window.studies(), window.figures(), window.status());
        var saving = new StudySaving(window.background(), window.status(), prompts);
        return new StudiesPane(
                window.studies(), form, picture, saving, window.file().nameProperty());
    }

    private void show(LandscapeShown which) {
        var parts = new ArrayList<Region>();
        if (which.hasMap()) {
            parts.add(map);
        }
        if (which.hasSurface()) {
            parts.add(surface);
        }
        if (which.hasData()) {
            parts.add(data);
        }
        if (which == LandscapeShown.STUDIES) {
            parts.add(studies);
        }
        surface.setVisible(which.hasSurface());
        data.setVisible(which.hasData());
        shown.getChildren().setAll(parts);
    }

    /// Leaves the switch out, or shows it.
    void bare(boolean on) {
        if (on) {
            getChildren().remove(choice);
        } else if (!getChildren().contains(choice)) {
            getChildren().addFirst(choice);
        }
    }

    /// Shows the whole view that the landscape comes with, from the surface's best side.
    void fit() {
        map.fit();
        window.surface().reset();
        window.studies().fit();
    }

    /// Plain keys play and step from here.
    void focus() {
        shown.lookupAll(".map-view").stream()
                .findFirst()
                .ifPresentOrElse(javafx.scene.Node::requestFocus, surface::requestFocus);
    }
}
