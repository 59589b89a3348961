package io.github.thalweg.window.landscape;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.controls.ThemedPopOver;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The parameters of the landscape in the bar at the top: a slider for each where there is room, else a button with
/// their names, which opens the sliders.
public final class ParameterPlace extends StackPane {
    /// Of the button, in pixels: an arrow and some letters.
    private static final double MIN_WIDTH = 56;

    private final AppearanceModel appearance;
    private final ParameterSliders sliders;
    private final Button button = new Button();
    /// Of one parameter, in pixels; known once the sliders were in the bar.
    private double width;

    private int count;
    private @Nullable PopOver open;

    public ParameterPlace(LandscapeModel landscape, AppearanceModel appearance, Consumer<String> complain) {
        this.appearance = appearance;
        sliders = new ParameterSliders(landscape, complain);
        button.setId("parameters");
        button.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMnemonicParsing(false);
        button.setMinWidth(MIN_WIDTH);
        button.setMaxWidth(200);
        button.accessibleHelpProperty().bind(landscape.useProperty().map(ParameterPlace::values));
        button.accessibleTextProperty().bind(button.accessibleHelpProperty());
        Hint.on(button);
        button.setOnAction(_ -> open());
        landscape.parametersProperty().subscribe(this::show);
        getChildren().setAll(sliders);
    }

    private void show(List<FormulaParameter> parameters) {
        count = parameters.size();
        button.setText(parameters.stream().map(FormulaParameter::name).collect(Collectors.joining(", ")));
        button.setVisible(count > 0);
        button.setManaged(count > 0);
    }

    private static String values(LandscapeUse use) {
        return Messages.parameters(use.landscape().parameters().stream()
                .map(p -> p.name() + " = " + NumberText.of(use.value(p)))
                .collect(Collectors.joining(", ")));
    }

    private void open() {
        var popOver = new ThemedPopOver(appearance, sliders);
        open = popOver;
        popOver.open(button, PopOver.ArrowLocation.TOP_LEFT);
    }

    /// Shows the sliders where they fit.
    ///
    /// @param room that they may take, in pixels
    public void fit(double room) {
        boolean inBar = getChildren().contains(sliders);
        if (inBar && count > 0) {
            // Without its style a slider is taken for a narrow one.
            sliders.applyCss();
            width = sliders.prefWidth(-1) / count;
        }
        boolean fits = width * count <= room;
        if (fits != inBar) {
            if (open != null) {
                open.hide();
            }
            getChildren().setAll(fits ? sliders : button);
        }
    }
}
