package io.github.thalweg.window.controls;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// A slider whose positions stand for numbers of a scale. Only the user's own moves are reported.
final class ScaledSlider extends Slider {
    private final SliderScale scale;
    private boolean showing;

    /// @param live   receives each number on the way
    /// @param commit the hand has let go
    ScaledSlider(String name, SliderScale scale, DoubleConsumer live, Runnable commit) {
        super(0, 1, 0);
        this.scale = scale;
        setBlockIncrement(scale.whole() ? 1 / Math.max(1, scale.max() - scale.min()) : 0.02);
        setAccessibleText(name);
        setMinWidth(48);
        valueProperty().addListener((_, _, position) -> {
            if (!showing) {
                live.accept(scale.value(position.doubleValue()));
            }
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> commit.run());
        addEventHandler(KeyEvent.KEY_RELEASED, _ -> commit.run());
    }

    void show(double value) {
        if (!isValueChanging() && !isPressed()) {
            showing = true;
            setValue(scale.position(value));
            showing = false;
        }
    }
}
