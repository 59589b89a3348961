package io.github.thalweg.window.playback;

import io.github.thalweg.window.scenario.PlaybackModel;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Slider of the playhead along the updates.
final class Scrubber extends Slider {
    private boolean showing;

    Scrubber(PlaybackModel playback) {
        setId("scrubber");
        getStyleClass().add("scrubber");
        setAccessibleText(Messages.PLAYHEAD);
        setMinWidth(80);
        setBlockIncrement(1);
        maxProperty().bind(playback.lengthProperty());
        playback.positionProperty().subscribe(position -> follow(position.doubleValue()));
        maxProperty().subscribe(_ -> follow(playback.positionProperty().get()));
        valueProperty().addListener((_, _, value) -> {
            fill();
            if (!showing) {
                playback.seek((int) Math.round(value.doubleValue()));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> steer(event, playback));
        widthProperty().subscribe(_ -> fill());
        skinProperty().subscribe(_ -> fill());
    }

    private void follow(double position) {
        showing = true;
        setValue(position);
        showing = false;
        fill();
    }

    /// A slider's own arrow keys would leave the playhead between two updates.
    private static void steer(KeyEvent event, PlaybackModel playback) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.DOWN) {
            playback.stepBack();
            event.consume();
        } else if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP) {
            playback.stepForward();
            event.consume();
        }
    }

    private void fill() {
        if (lookup(".track") instanceof Region track) {
            double percent = getMax() > 0 ? 100 * getValue() / getMax() : 0;
            track.setStyle("-fx-background-color: linear-gradient(to right, -t-accent " + percent + "%, -t-line "
                    + percent + "%);");
        }
    }
}
