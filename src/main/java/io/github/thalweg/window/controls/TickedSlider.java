package io.github.thalweg.window.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

/// A learning rate's slider with a tick at the limit of stability; none while the limit is unknown or off the slider.
final class TickedSlider extends StackPane {
    private static final double HALF_HEIGHT = 8;

    private final ScaledSlider slider;
    private final SliderScale scale;
    private final ObservableValue<Double> limit;
    private final Line tick = new Line();

    TickedSlider(ScaledSlider slider, SliderScale scale, ObservableValue<Double> limit) {
        this.slider = slider;
        this.scale = scale;
        this.limit = limit;
        tick.getStyleClass().add("stability-tick");
        tick.setManaged(false);
        tick.setMouseTransparent(true);
        Hint.on(slider);
        getChildren().addAll(slider, tick);
        WhileShown.follow(this, () -> limit.subscribe(_ -> place()));
    }

    private void place() {
        double value = limit.getValue();
        tick.setVisible(value >= scale.min() && value <= scale.max());
        String words = Double.isNaN(value) ? "" : Messages.unstable(value);
        slider.setAccessibleHelp(words);
        Node thumb = slider.lookup(".thumb");
        if (tick.isVisible() && thumb != null) {
            double thumbWidth = thumb.getLayoutBounds().getWidth();
            double x = snapPositionX(
                    slider.getLayoutX() + thumbWidth / 2 + scale.position(value) * (slider.getWidth() - thumbWidth));
            tick.setStartX(x);
            tick.setEndX(x);
            tick.setStartY(getHeight() / 2 - HALF_HEIGHT);
            tick.setEndY(getHeight() / 2 + HALF_HEIGHT);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place();
    }
}
