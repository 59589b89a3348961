package io.github.thalweg.window.playback;

import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.scenario.PlaybackModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Bar to play, step and scrub through the race.
public final class TimelineBar extends HBox {
    private static final List<Double> SPEEDS = List.of(0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0);

    /// @param scenario whose epochs are told, where it counts them
    /// @param length   what sets how many updates there are
    /// @param complain receives the sentence about an update that is none
    public TimelineBar(
            PlaybackModel playback, ObservableValue<Scenario> scenario, Node length, Consumer<String> complain) {
        getStyleClass().add("timeline");
        setAlignment(Pos.CENTER_LEFT);
        var scrubber = new Scrubber(playback);
        setHgrow(scrubber, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new IconButton(Feather.SKIP_BACK, Messages.TO_START, playback::toStart),
                        new IconButton(Feather.CHEVRON_LEFT, Messages.BACK, playback::stepBack),
                        play(playback),
                        new IconButton(Feather.CHEVRON_RIGHT, Messages.FORWARD, playback::stepForward),
                        new IconButton(Feather.SKIP_FORWARD, Messages.TO_END, playback::toEnd),
                        scrubber,
                        step(playback, scenario, complain),
                        loop(playback),
                        speed(playback),
                        length);
    }

    private static IconButton play(PlaybackModel playback) {
        var button = new IconButton(Feather.PLAY, Messages.PLAY, playback::toggle);
        button.getStyleClass().add("play-button");
        playback.playingProperty().subscribe(playing -> {
            button.picture(playing ? Feather.PAUSE : Feather.PLAY);
            button.name(playing ? Messages.PAUSE : Messages.PLAY);
        });
        return button;
    }

    /// The update under the playhead, which can be typed over to go to another.
    private static HBox step(PlaybackModel playback, ObservableValue<Scenario> scenario, Consumer<String> complain) {
        NumberField field = new StepField(playback, complain).field;
        field.setId("step");
        field.setAlignment(Pos.CENTER_RIGHT);
        Hint.on(field, Messages.UPDATE_HELP);
        playback.stepProperty().subscribe(step -> field.show(step.intValue()));
        // What is typed must not run away.
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                playback.pause();
            }
        });
        var length = new Label();
        length.setId("step-count");
        length.setMinWidth(USE_PREF_SIZE);
        length.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.of(
                                playback.lengthProperty().get(),
                                scenario.getValue().epochsAt(playback.step())),
                        playback.lengthProperty(),
                        playback.stepProperty(),
                        scenario));
        playback.lengthProperty()
                .subscribe(n ->
                        field.setPrefColumnCount(Math.max(3, String.valueOf(n).length())));
        var caption = new Label("update");
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(field);
        var row = new HBox(caption, field, length);
        row.getStyleClass().addAll("row", "step-label");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }

    /// Field of the update under the playhead. One beyond the end leads to the end, and the field says so.
    private static final class StepField {
        private final PlaybackModel playback;
        private final NumberField field;

        StepField(PlaybackModel playback, Consumer<String> complain) {
            this.playback = playback;
            var rule = new NumberRule(Messages.UPDATE, 0, Scenario.MAX_STEPS, true);
            field = new NumberField(rule, this::goTo, complain);
        }

        private void goTo(double step) {
            playback.seek((int) step);
            field.show(playback.step());
        }
    }

    private static ToggleButton loop(PlaybackModel playback) {
        var button = new ToggleButton(null, new FontIcon(Feather.REPEAT));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText("Loop");
        Hint.on(button, Messages.LOOP);
        button.selectedProperty().bindBidirectional(playback.loopProperty());
        return button;
    }

    private static ComboBox<Double> speed(PlaybackModel playback) {
        var box = new ComboBox<Double>();
        box.getItems().setAll(SPEEDS);
        box.setConverter(new Speeds());
        box.setAccessibleText("Speed");
        Hint.on(box, Messages.SPEED_HELP);
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
