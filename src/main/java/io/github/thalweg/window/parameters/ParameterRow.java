package io.github.thalweg.window.parameters;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.NumberRow;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.controls.SettingText;
import io.github.thalweg.window.controls.SliderScale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// A parameter of a rule or a schedule as a row made from its description.
///
/// @param node what is shown
/// @param show shows the value in force; null when it is the default that a text gives
record ParameterRow(Node node, Consumer<@Nullable Setting> show) {
    static ParameterRow of(Parameter parameter, ParameterEditing editing) {
        return switch (parameter.type()) {
            case NUMBER, INTEGER ->
                parameter.defaultText() == null
                        ? number(parameter, editing)
                        : text(parameter, editing, typed -> parsed(parameter, typed, editing));
            case SWITCH -> flag(parameter, editing);
            case CHOICE -> choice(parameter, editing);
            case LIST -> text(parameter, editing, SettingText::numbers);
            case KNOTS -> text(parameter, editing, SettingText::knots);
        };
    }

    private static ParameterRow number(Parameter parameter, ParameterEditing editing) {
        var row = new NumberRow(
                parameter.symbol(),
                hint(parameter),
                rule(parameter),
                SliderScale.of(parameter),
                value -> editing.live().accept(parameter, new Setting.Number(value)),
                editing.commit(),
                editing.complain());
        return new ParameterRow(row, s -> row.show(s instanceof Setting.Number(double v) ? v : Double.NaN));
    }

    private static ParameterRow flag(Parameter parameter, ParameterEditing editing) {
        var box = new CheckBox();
        box.setAccessibleText(parameter.name());
        box.setOnAction(_ -> editing.set(parameter, new Setting.Flag(box.isSelected())));
        return new ParameterRow(
                new CaptionedRow(parameter.symbol(), hint(parameter), box),
                s -> box.setSelected(s instanceof Setting.Flag(boolean on) && on));
    }

    private static ParameterRow choice(Parameter parameter, ParameterEditing editing) {
        var box = new ComboBox<String>();
        box.getItems().setAll(parameter.choices());
        box.setAccessibleText(parameter.name());
        box.setOnAction(_ -> editing.set(parameter, new Setting.Choice(box.getValue())));
        return new ParameterRow(new CaptionedRow(parameter.symbol(), hint(parameter), box), s -> {
            if (s instanceof Setting.Choice(String value) && !value.equals(box.getValue())) {
                var action = box.getOnAction();
                box.setOnAction(null);
                box.setValue(value);
                box.setOnAction(action);
            }
        });
    }

    private static ParameterRow text(Parameter parameter, ParameterEditing editing, Function<String, Setting> reader) {
        var field = new SettingField(parameter, reader, editing);
        return new ParameterRow(new CaptionedRow(parameter.symbol(), hint(parameter), field), field::show);
    }

    private static Setting parsed(Parameter parameter, String typed, ParameterEditing editing) {
        NumberRule rule = rule(parameter);
        return switch (rule.parse(typed)) {
            case NumberRule.Value(double number) -> {
                rule.notes(typed).forEach(editing.complain());
                yield new Setting.Number(number);
            }
            case NumberRule.Wrong(String sentence) -> throw new IllegalArgumentException(sentence);
        };
    }

    private static NumberRule rule(Parameter parameter) {
        return new NumberRule(
                parameter.name(), parameter.min(), parameter.max(), parameter.type() == ParameterType.INTEGER);
    }

    private static String hint(Parameter parameter) {
        String range = switch (parameter.type()) {
            case NUMBER, INTEGER ->
                " in [" + NumberText.of(parameter.min()) + ", " + NumberText.of(parameter.max()) + "]";
            case SWITCH, CHOICE, LIST, KNOTS -> "";
        };
        String meaning = parameter.meaning().isEmpty() ? "" : parameter.meaning() + "\n";
        return meaning + parameter.name() + range;
    }
}
