package io.github.thalweg.window.runs;

import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Row for a number that a run may have: a box to have it, and a field for its value.
final class OptionalNumberRow extends HBox {
    private final CheckBox box;
    private final NumberField field;
    private final double usual;

    /// @param usual what it is when the box is ticked
    OptionalNumberRow(
            String hint, NumberRule rule, double usual, Consumer<@Nullable Double> set, Consumer<String> complain) {
        this.usual = usual;
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        box = new CheckBox(rule.name());
        Hint.on(box, hint);
        box.setOnAction(_ -> set.accept(box.isSelected() ? (Double) usual : null));
        field = new NumberField(rule, set::accept, complain);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(box, space, field);
    }

    void show(@Nullable Double value) {
        box.setSelected(value != null);
        field.setVisible(value != null);
        field.show(value != null ? value : usual);
    }
}
