package io.github.thalweg.window.data;

import io.github.thalweg.window.controls.FigureModels;
import javafx.scene.layout.BorderPane;

/// The data picture with its controls below.
public final class DataPane extends BorderPane {
    public DataPane(FigureModels models, ExamplesModel examples) {
        setMinSize(0, 0);
        var view = new DataView(models);
        view.visibleProperty().bind(visibleProperty());
        setCenter(view);
        setBottom(new DataTools(examples, models.appearance()));
    }
}
