package io.github.thalweg.window.controls;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Row for a named number: a slider for the hand and a field for the exact value.
public final class NumberRow extends HBox {
    private final @Nullable ScaledSlider slider;
    private final NumberField field;

    /// @param caption what stands on the left
    /// @param hint    the tooltip: meaning and range
    /// @param scale   empty for a field alone
    public NumberRow(
            String caption,
            String hint,
            NumberRule rule,
            Optional<SliderScale> scale,
            DoubleConsumer live,
            Runnable commit,
            Consumer<String> complain) {
        this(caption, hint, rule, scale, new SimpleObjectProperty<>(Double.NaN), live, commit, complain);
    }

    /// @param limit where the slider has a tick, see [TickedSlider]
    public NumberRow(
            String caption,
            String hint,
            NumberRule rule,
            Optional<SliderScale> scale,
            ObservableValue<Double> limit,
            DoubleConsumer live,
            Runnable commit,
            Consumer<String> complain) {
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        var label = new Label(caption);
        label.getStyleClass().add("caption");
        label.setMinWidth(USE_PREF_SIZE);
        Hint.on(label, hint);
        field = new NumberField(
                rule,
                number -> {
                    live.accept(number);
                    commit.run();
                },
                complain);
        slider = scale.map(s -> new ScaledSlider(rule.name(), s, live, commit)).orElse(null);
        Region middle = slider != null ? new TickedSlider(slider, scale.orElseThrow(), limit) : new Region();
        setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(label, middle, field);
    }

    public void show(double value) {
        field.show(value);
        if (slider != null) {
            slider.show(value);
        }
    }
}
