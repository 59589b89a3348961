package io.github.thalweg.window.paint;

import io.github.thalweg.window.controls.Hint;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Bar with the brush's tools and its size, at the foot of the map while one paints.
final class PaintBar extends HBox {
    private static final double SLIDER_WIDTH = 90;

    PaintBar(PaintModel model) {
        getStyleClass().add("paint-bar");
        var group = new ToggleGroup();
        for (Tool tool : Tool.values()) {
            getChildren().add(choice(tool, group, model));
        }
        var label = new Label("size");
        label.getStyleClass().add("caption");
        var done = new Button(Messages.DONE);
        done.setId("paint-done");
        done.getStyleClass().add("link");
        Hint.on(done, Messages.STOP);
        done.setOnAction(_ -> model.activeProperty().set(false));
        getChildren().addAll(label, size(model), done);
        group.selectedToggleProperty().addListener((_, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            }
        });
        // The bar is no place to paint on.
        setOnMousePressed(event -> event.consume());
        setOnMouseDragged(event -> event.consume());
        setOnMouseReleased(event -> event.consume());
    }

    private static ToggleButton choice(Tool tool, ToggleGroup group, PaintModel model) {
        var button = new ToggleButton(tool.title());
        button.setId("paint-" + tool.title().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("shown-choice");
        button.setToggleGroup(group);
        Hint.on(button, Messages.HELP);
        button.setOnAction(_ -> model.toolProperty().set(tool));
        model.toolProperty().subscribe(now -> {
            if (now == tool) {
                group.selectToggle(button);
            }
        });
        return button;
    }

    private static Slider size(PaintModel model) {
        var slider = new Slider(
                PaintModel.MIN_SIZE, PaintModel.MAX_SIZE, model.sizeProperty().get());
        slider.setId("paint-size");
        slider.setPrefWidth(SLIDER_WIDTH);
        slider.setBlockIncrement(PaintModel.MIN_SIZE);
        slider.setAccessibleText(Messages.SIZE);
        Hint.on(slider, Messages.SIZE);
        slider.valueProperty().bindBidirectional(model.sizeProperty());
        return slider;
    }
}
