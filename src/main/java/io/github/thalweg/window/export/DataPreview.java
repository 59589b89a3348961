package io.github.thalweg.window.export;

import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import javafx.scene.control.TextArea;

/// Preview of a CSV export: the first of the selected rows, as they will be in the file.
final class DataPreview extends TextArea {
    private final DataModel model;
    private final LatestRequest<String> requests;

    DataPreview(DataModel model, Background background) {
        this.model = model;
        requests = new LatestRequest<>(background, this::setText);
        setId("data-preview");
        getStyleClass().add("data-preview");
        setAccessibleText(Messages.FIRST_ROWS);
        setEditable(false);
        model.subscribe(this::redraw);
        visibleProperty().subscribe(this::redraw);
    }

    private void redraw() {
        if (isVisible()) {
            requests.request(model.beginning());
        }
    }
}
