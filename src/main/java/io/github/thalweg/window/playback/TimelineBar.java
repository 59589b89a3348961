package io.github.thalweg.window.playback;

import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.scenario.PlaybackModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Bar to play, step and scrub through the race.
public final class TimelineBar extends HBox {
    private static final List<Double> SPEEDS = List.of(0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0);

    /// @param length what sets how many updates there are
    public TimelineBar(PlaybackModel playback, Node length) {
        getStyleClass().add("timeline");
        setAlignment(Pos.CENTER_LEFT);
        var scrubber = new Scrubber(playback);
        setHgrow(scrubber, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new IconButton(Feather.SKIP_BACK, "To the start (Home)", playback::toStart),
                        new IconButton(Feather.CHEVRON_LEFT, "One update back (Left)", playback::stepBack),
                        play(playback),
                        new IconButton(Feather.CHEVRON_RIGHT, "One update forward (Right)", playback::stepForward),
                        new IconButton(Feather.SKIP_FORWARD, "To the end (End)", playback::toEnd),
                        scrubber,
                        step(playback),
                        loop(playback),
                        speed(playback),
                        length);
    }

    private static IconButton play(PlaybackModel playback) {
        var button = new IconButton(Feather.PLAY, "Play (Space)", playback::toggle);
        button.getStyleClass().add("play-button");
        playback.playingProperty().subscribe(playing -> {
            button.picture(playing ? Feather.PAUSE : Feather.PLAY);
            button.name(playing ? "Pause (Space)" : "Play (Space)");
        });
        return button;
    }

    private static Label step(PlaybackModel playback) {
        var label = new Label();
        label.setId("step");
        label.getStyleClass().add("step-label");
        label.setMinWidth(USE_PREF_SIZE);
        playback.lengthProperty()
                .subscribe(n -> label.setPrefWidth(48 + 16.0 * String.valueOf(n).length()));
        label.textProperty()
                .bind(playback.stepProperty()
                        .asString("step %d / ")
                        .concat(playback.lengthProperty().asString()));
        return label;
    }

    private static ToggleButton loop(PlaybackModel playback) {
        var button = new ToggleButton(null, new FontIcon(Feather.REPEAT));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText("Loop");
        button.setTooltip(new Tooltip("Loop (L)"));
        button.selectedProperty().bindBidirectional(playback.loopProperty());
        return button;
    }

    private static ComboBox<Double> speed(PlaybackModel playback) {
        var box = new ComboBox<Double>();
        box.getItems().setAll(SPEEDS);
        box.setConverter(new Speeds());
        box.setAccessibleText("Speed");
        box.setTooltip(new Tooltip("Speed: at 1x a race lasts eight seconds"));
        box.setMinWidth(72);
        box.setVisibleRowCount(SPEEDS.size());
        playback.speedProperty().subscribe(speed -> box.setValue(speed.doubleValue()));
        box.valueProperty()
                .addListener((_, _, speed) -> playback.speedProperty().set(speed));
        return box;
    }

    /// Speeds as `0.5x`.
    private static final class Speeds extends StringConverter<Double> {
        @Override
        public String toString(Double speed) {
            return speed == null ? "" : NumberText.of(speed) + "x";
        }

        @Override
        public Double fromString(String text) {
            return Double.valueOf(text.replace("x", ""));
        }
    }
}
