package io.github.thalweg.window.export;

import io.github.thalweg.export.Format;
import io.github.thalweg.export.film.Timing;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.Complaint;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Rows for the playback of an exported animation. Shown only for formats that move.
final class PlayingRows extends VBox {
    private final Complaint complaint = new Complaint();

    PlayingRows(ExportModel model) {
        PlayingModel playing = model.playing();
        getStyleClass().add("rows");
        NumberField seconds = field("length", "length", 0.1, Timing.MAX_SECONDS, false, playing.secondsProperty());
        NumberField fps = field("fps", Messages.FRAMES_PER_SECOND, 1, Timing.MAX_FPS, true, playing.fpsProperty());
        NumberField hold = field("hold", "pause", 0, Timing.MAX_SECONDS, false, playing.holdProperty());
        NumberField from = field("from", Messages.FIRST_UPDATE, 0, Scenario.MAX_STEPS, true, playing.fromProperty());
        NumberField to = field("to", Messages.LAST_UPDATE, 0, Scenario.MAX_STEPS, true, playing.toProperty());
        var loop = new CheckBox(Messages.LOOP);
        loop.selectedProperty().bindBidirectional(playing.loopProperty());
        var again = new CaptionedRow("", Messages.LOOP_HELP, loop);
        shown(again, model, format -> format == Format.GIF);
        getChildren()
                .addAll(
                        new CaptionedRow("Length", Messages.LENGTH_HELP, row(seconds, label("s"))),
                        new CaptionedRow("", Messages.FRAMES_HELP, row(fps, label(Messages.FRAMES_PER_SECOND))),
                        new CaptionedRow("Pause", Messages.PAUSE_HELP, row(hold, label(Messages.AT_END))),
                        new CaptionedRow("Updates", Messages.UPDATES_HELP, row(from, label("to"), to)),
                        again,
                        complaint);
        shown(this, model, Format::animated);
    }

    /// Shows a node for some formats only.
    static void shown(Node node, ExportModel model, Predicate<Format> wanted) {
        model.formatProperty().subscribe(format -> {
            node.setVisible(wanted.test(format));
            node.setManaged(wanted.test(format));
        });
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private NumberField field(
            String id, String name, double min, double max, boolean whole, Property<Number> property) {
        var field = new NumberField(
                new NumberRule(name, min, max, whole),
                value -> {
                    complaint.setText("");
                    property.setValue(value);
                },
                complaint::setText);
        field.setId("export-" + id);
        property.subscribe(value -> field.show(value.doubleValue()));
        return field;
    }
}
