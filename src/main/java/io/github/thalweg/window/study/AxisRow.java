package io.github.thalweg.window.study;

import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// Row for one axis of a sweep: the number, its range, in decades or evenly.
final class AxisRow extends HBox {
    private final ComboBox<String> number = new ComboBox<>();
    private final NumberField from;
    private final NumberField to;
    private final CheckBox log = new CheckBox("log");
    private final HBox range;
    private final boolean optional;
    private AxisChoice shown = AxisChoice.NONE;
    private boolean showing;

    /// @param name     of the axis
    /// @param optional there may be none
    AxisRow(
            String name,
            boolean optional,
            Consumer<String> choose,
            Consumer<AxisChoice> change,
            Consumer<String> complain) {
        this.optional = optional;
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        var caption = new Label(name);
        caption.setMinWidth(14);
        caption.setLabelFor(number);
        number.setAccessibleText(Messages.axisNumber(name));
        number.setConverter(new Names());
        number.setPrefWidth(150);
        number.setOnAction(_ -> {
            if (!showing && number.getValue() != null) {
                choose.accept(number.getValue());
            }
        });
        from = field(name + " from", value -> change.accept(shown.withRange(value, shown.to())), complain);
        to = field(name + " to", value -> change.accept(shown.withRange(shown.from(), value)), complain);
        log.setAccessibleText(Messages.axisLog(name));
        log.setOnAction(_ -> change.accept(shown.withLog(log.isSelected())));
        var until = new Label("to");
        until.setMinWidth(USE_PREF_SIZE);
        range = new HBox(8, from, until, to, log);
        range.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(caption, number, range);
    }

    private static NumberField field(String name, DoubleConsumer commit, Consumer<String> complain) {
        var rule = new NumberRule(name, -Double.MAX_VALUE, Double.MAX_VALUE, false);
        var field = new NumberField(rule, commit, complain);
        field.setPrefColumnCount(6);
        return field;
    }

    void show(AxisChoice axis, StudiesModel model) {
        showing = true;
        shown = axis;
        List<String> names = new ArrayList<>(model.numbers());
        if (optional) {
            names.addFirst("");
        }
        if (!number.getItems().equals(names)) {
            number.getItems().setAll(names);
        }
        number.setValue(axis.name());
        from.show(axis.from());
        to.show(axis.to());
        log.setSelected(axis.log());
        range.setVisible(!axis.isNone());
        showing = false;
    }

    /// Names of the numbers in the list.
    private static final class Names extends StringConverter<String> {
        @Override
        public String toString(String name) {
            return name == null || name.isEmpty() ? "none" : name;
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
