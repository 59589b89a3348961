package io.github.thalweg.window.parameters;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.window.controls.SettingText;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Field for a setting that is typed: a list, knots, or a number whose default is an expression. Left blank, it is
/// the default.
final class SettingField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Parameter parameter;
    private final Function<String, Setting> reader;
    private final ParameterEditing editing;
    private String shown = "";

    /// @param reader throws an IllegalArgumentException with a sentence
    SettingField(Parameter parameter, Function<String, Setting> reader, ParameterEditing editing) {
        this.parameter = parameter;
        this.reader = reader;
        this.editing = editing;
        setAccessibleText(parameter.name());
        setPromptText(parameter.defaultText());
        setOnAction(_ -> enter());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !getText().equals(shown)) {
                enter();
            }
        });
    }

    void show(@Nullable Setting value) {
        String text = value == null ? "" : SettingText.of(value);
        if (!isFocused() || getText().equals(shown)) {
            setText(text);
            pseudoClassStateChanged(INVALID, false);
        }
        shown = text;
    }

    private void enter() {
        try {
            shown = getText();
            if (getText().isBlank()) {
                editing.reset().accept(parameter);
            } else {
                editing.set(parameter, reader.apply(getText()));
            }
            pseudoClassStateChanged(INVALID, false);
        } catch (IllegalArgumentException wrong) {
            pseudoClassStateChanged(INVALID, true);
            editing.complain().accept(String.valueOf(wrong.getMessage()));
        }
    }
}
