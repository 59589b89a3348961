package io.github.thalweg.window.controls;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A control to choose among named values.
public final class Chooser<T> extends ComboBox<T> {
    private final Function<T, String> title;

    public Chooser(String name, List<T> values, Function<T, String> title) {
        this.title = title;
        setAccessibleText(name);
        getItems().setAll(values);
        setVisibleRowCount(12);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Titles());
    }

    /// Values as their titles.
    private final class Titles extends StringConverter<T> {
        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : title.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return getItems().stream()
                    .filter(value -> title.apply(value).equals(text))
                    .findFirst()
                    .orElse(null);
        }
    }
}
