package io.github.thalweg.window.data;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.KindsText;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Hint;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The controls of the data picture: its size in words, standardizing, residuals.
final class DataTools extends FlowPane {
    /// Left and right of the line.
    private static final double MARGINS = 32;

    private final ExamplesModel model;
    private final Label rows = new Label();
    private final Label kinds = new Label();
    private final CheckBox standardize = new CheckBox();
    private final CheckBox residuals = new CheckBox("residuals");

    DataTools(ExamplesModel model, AppearanceModel appearance) {
        this.model = model;
        getStyleClass().add("data-tools");
        rows.setId("data-rows");
        rows.getStyleClass().add("caption");
        kinds.setId("data-kinds");
        kinds.getStyleClass().add("caption");
        kinds.setMinWidth(0);
        kinds.maxWidthProperty().bind(widthProperty().subtract(MARGINS));
        standardize.setId("standardize");
        standardize.setMnemonicParsing(false);
        standardize.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(standardize, Messages.standardizeHelp());
        standardize.setOnAction(_ -> {
            model.standardize(standardize.isSelected());
            show(model.examplesProperty().getValue());
        });
        residuals.setId("residuals");
        residuals.setMinWidth(Region.USE_PREF_SIZE);
        residuals.selectedProperty().bindBidirectional(appearance.overlayProperty(Overlay.RESIDUALS));
        getChildren().addAll(rows, kinds, residuals, standardize);
        model.examplesProperty().subscribe(this::show);
    }

    private void show(@Nullable Examples examples) {
        if (examples != null && !model.inputs().isEmpty()) {
            rows.setText(Messages.rows(
                    examples.rows(), (int) examples.split().heldOutRows().count()));
            String words = KindsText.of(examples);
            kinds.setText(words);
            kinds.setVisible(!words.isEmpty());
            kinds.setManaged(!words.isEmpty());
            standardize.setText(Messages.standardize(model.inputs()));
            standardize.setSelected(model.isStandardized());
            boolean one = model.inputs().size() == 1;
            residuals.setVisible(one);
            residuals.setManaged(one);
        }
    }
}
