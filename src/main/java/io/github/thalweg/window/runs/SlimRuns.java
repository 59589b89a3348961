package io.github.thalweg.window.runs;

import io.github.thalweg.window.controls.ThemeName;
import io.github.thalweg.window.scenario.PlaybackModel;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.scenario.RunsModel;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The runs as slim cards, for a lesson: look, name and verdict, which is there once the race may be seen to its end.
public final class SlimRuns extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final SessionModel session;
    private final PlaybackModel playback;
    private final ObservableValue<ThemeName> theme;
    private final List<Node> cards = new ArrayList<>();

    public SlimRuns(SessionModel session, RunsModel runs, PlaybackModel playback, ObservableValue<ThemeName> theme) {
        this.session = session;
        this.playback = playback;
        this.theme = theme;
        getStyleClass().add("slim-runs");
        runs.countProperty().subscribe(count -> show(count.intValue()));
    }

    private void show(int count) {
        while (cards.size() < count) {
            cards.add(card(cards.size()));
        }
        getChildren().setAll(cards.subList(0, count));
    }

    private Node card(int index) {
        var run = new RunModel(session, index);
        var name = new Label();
        name.textProperty().bind(run.labelProperty());
        name.setMaxWidth(Double.MAX_VALUE);
        // A long name takes two lines rather than end in dots.
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var chip = new VerdictChip();
        chip.setMinWidth(USE_PREF_SIZE);
        chip.managedProperty().bind(chip.visibleProperty());
        Runnable show = () -> chip.show(
                playback.concealedProperty().get()
                        ? null
                        : run.verdictProperty().getValue(),
                run.endingsProperty().getValue());
        run.verdictProperty().subscribe(show);
        run.endingsProperty().subscribe(show);
        playback.concealedProperty().subscribe(show);
        var card = new HBox(5, new Swatch(theme, run.runProperty()), name, chip);
        card.getStyleClass().add("slim-card");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.PARENT);
        card.accessibleTextProperty().bind(run.labelProperty().map(label -> "Run " + label));
        card.setOnMousePressed(_ -> run.select());
        card.focusedProperty().subscribe(on -> {
            if (on) {
                run.select();
            }
        });
        run.selectedProperty().subscribe(on -> card.pseudoClassStateChanged(SELECTED, on));
        return card;
    }
}
