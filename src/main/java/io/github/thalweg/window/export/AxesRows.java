package io.github.thalweg.window.export;

import io.github.thalweg.figure.Figure;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.Complaint;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.export.AxesModel.Text;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Rows for axes, contours and lines of an exported figure; those that the figure has no use for are not there.
final class AxesRows extends VBox {
    private static final Set<Figure> MAPS = Set.of(Figure.ALL, Figure.MAP, Figure.MAPS);
    private static final Set<Figure> LOSSES = Set.of(Figure.ALL, Figure.LOSS);

    private final ExportModel model;
    private final AxesModel axes;

    AxesRows(ExportModel model) {
        this.model = model;
        this.axes = model.axes();
        getStyleClass().add("rows");
        var complaint = new Complaint();
        complaint.setId("export-axes-complaint");
        for (Text text : Text.values()) {
            getChildren().add(when(row(text), wanted(text)));
            axes.textProperty(text).subscribe(_ -> complaint.setText(axes.problem()));
        }
        getChildren()
                .addAll(
                        complaint,
                        new FlowPane(
                                16,
                                8,
                                when(check(Messages.EQUAL_UNITS, axes.equalProperty()), MAPS::contains),
                                when(check(Messages.VALUES_ON_CONTOURS, axes.labelsProperty()), MAPS::contains),
                                when(check(Messages.LETTERS_OF_PANELS, axes.letteredProperty()), Figure.MAPS::equals),
                                check(Messages.OUTLINES, axes.outlinesProperty())));
    }

    private static Predicate<Figure> wanted(Text text) {
        return switch (text) {
            case X_NAME, Y_NAME, X_LIMITS, Y_LIMITS, LEVELS -> MAPS::contains;
            case LOSS_LIMITS -> LOSSES::contains;
            case LINES, COLORS -> figure -> figure != Figure.STEP;
        };
    }

    private CaptionedRow row(Text text) {
        var field = new TextField();
        field.setId("export-" + text.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        field.setAccessibleText(text.title());
        field.setPromptText(text.prompt());
        field.setAccessibleHelp(text.hint());
        Hint.on(field, text.hint());
        field.textProperty().bindBidirectional(axes.textProperty(text));
        return new CaptionedRow(text.title(), text.hint(), field);
    }

    private static CheckBox check(String name, BooleanProperty property) {
        var check = new CheckBox(name);
        check.setMinWidth(USE_PREF_SIZE);
        check.selectedProperty().bindBidirectional(property);
        return check;
    }

    private <N extends Node> N when(N node, Predicate<Figure> wanted) {
        model.figureProperty().subscribe(figure -> {
            node.setVisible(wanted.test(figure));
            node.setManaged(wanted.test(figure));
        });
        return node;
    }
}
