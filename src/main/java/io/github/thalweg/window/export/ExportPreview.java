package io.github.thalweg.window.export;

import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.window.controls.SystemClipboard;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import java.awt.image.BufferedImage;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Preview of the figure as it will be in the file: laid out for the file's size, drawn as large as there is room.
final class ExportPreview extends Region {
    private static final double MARGIN = 16;
    private static final double MIN = 32;

    private final ExportModel model;
    private final ImageView image = new ImageView();
    private final StackPane paper = new StackPane(image);
    private final LatestRequest<BufferedImage> requests;

    ExportPreview(ExportModel model, Background background) {
        this.model = model;
        requests = new LatestRequest<>(background, this::show);
        getStyleClass().add("export-preview");
        paper.getStyleClass().add("paper");
        setId("export-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.PREVIEW);
        setMinSize(MIN, MIN);
        getChildren().add(paper);
        model.subscribe(this::redraw);
        widthProperty().subscribe(this::redraw);
        heightProperty().subscribe(this::redraw);
        sceneProperty().subscribe(this::redraw);
    }

    private void redraw() {
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        FigureInput input = model.input();
        paper.setVisible(input != null && model.page().problem().isEmpty());
        if (input != null && paper.isVisible() && getScene() != null) {
            Sheet sheet = Figures.sheet(input, model.spec());
            place(sheet);
            FigureSpec spec = model.spec().withSheet(fitted(model.page().page().sheet(), sheet));
            requests.request(() -> Figures.render(input, spec));
        }
    }

    private void place(Sheet sheet) {
        double width = sheet.width() * zoom(sheet);
        double height = sheet.height() * zoom(sheet);
        image.setFitWidth(width);
        image.setFitHeight(height);
        paper.resizeRelocate(Math.rint((getWidth() - width) / 2), Math.rint((getHeight() - height) / 2), width, height);
    }

    /// Pixels of the window for each unit of the sheet.
    private double zoom(Sheet sheet) {
        double room = Math.min(
                Math.max(MIN, getWidth() - 2 * MARGIN) / sheet.width(),
                Math.max(MIN, getHeight() - 2 * MARGIN) / sheet.height());
        return Math.min(room, Math.max(1, sheet.scale()));
    }

    /// @param whole the sheet with its caption
    private Sheet fitted(Sheet sheet, Sheet whole) {
        double output = getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getOutputScaleX());
        return sheet.withScale(zoom(whole) * output);
    }

    private void show(BufferedImage drawn) {
        image.setImage(SystemClipboard.image(drawn));
    }
}
