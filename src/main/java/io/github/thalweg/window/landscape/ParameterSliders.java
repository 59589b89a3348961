package io.github.thalweg.window.landscape;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.window.controls.NumberRow;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.controls.SliderScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// A slider for each parameter of the landscape.
public final class ParameterSliders extends HBox {
    private final LandscapeModel landscape;
    private final Consumer<String> complain;
    private final Map<FormulaParameter, NumberRow> rows = new LinkedHashMap<>();

    public ParameterSliders(LandscapeModel landscape, Consumer<String> complain) {
        this.landscape = landscape;
        this.complain = complain;
        getStyleClass().add("parameter-sliders");
        setAlignment(Pos.CENTER_LEFT);
        landscape.parametersProperty().subscribe(this::rebuild);
        landscape.useProperty().subscribe(this::show);
    }

    private void rebuild(List<FormulaParameter> parameters) {
        if (!List.copyOf(rows.keySet()).equals(parameters)) {
            rows.clear();
            parameters.forEach(p -> rows.put(p, row(p)));
            getChildren().setAll(rows.values());
        }
    }

    private void show(LandscapeUse use) {
        rebuild(use.landscape().parameters());
        rows.forEach((parameter, row) -> row.show(use.value(parameter)));
    }

    private NumberRow row(FormulaParameter parameter) {
        return new NumberRow(
                parameter.name(),
                hint(parameter),
                new NumberRule(parameter.name(), parameter.min(), parameter.max(), false),
                Optional.of(SliderScale.of(parameter)),
                value -> landscape.setParameterLive(parameter, value),
                landscape::commit,
                complain);
    }

    private static String hint(FormulaParameter parameter) {
        String range = parameter.name() + " in [" + NumberText.of(parameter.min()) + ", "
                + NumberText.of(parameter.max()) + "]";
        return parameter.meaning().isEmpty() ? range : parameter.meaning() + "\n" + range;
    }
}
