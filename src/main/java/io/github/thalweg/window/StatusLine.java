package io.github.thalweg.window;

import io.github.thalweg.window.scenario.StatusModel;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// The line at the foot of the window: what was just done or could not be, and whether a computation is going on.
final class StatusLine extends HBox {
    private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");

    /// How long a sentence stays.
    private static final Duration TIME = Duration.seconds(12);

    private static final Duration FAILURE_TIME = Duration.seconds(40);

    private final WindowModel window;
    private final Label message = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button("Cancel");
    private final PauseTransition expiry = new PauseTransition(TIME);
    /// Most computations are over before anyone could read that they began.
    private final PauseTransition patience = new PauseTransition(Duration.millis(250));

    StatusLine(WindowModel window) {
        this.window = window;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        message.setId("status");
        message.setMaxWidth(Double.MAX_VALUE);
        setHgrow(message, Priority.ALWAYS);
        progress.setPrefSize(120, 6);
        progress.setVisible(false);
        progress.setAccessibleText("Computing");
        cancel.setVisible(false);
        cancel.getStyleClass().add("link");
        cancel.setOnAction(_ -> window.session().cancelComputation());
        getChildren().addAll(message, progress, cancel);
        window.status().messageProperty().subscribe(_ -> show());
        window.session().errorProperty().subscribe(_ -> show());
        patience.setOnFinished(_ -> showProgress(true));
        window.session().computingProperty().subscribe(this::computing);
    }

    /// A scenario that cannot be computed is said as long as it lasts.
    private void show() {
        String lasting = window.session().errorProperty().get();
        StatusModel.Message said = window.status().messageProperty().get();
        String text = lasting != null ? lasting : said.text();
        message.setText(text);
        pseudoClassStateChanged(FAILURE, lasting != null || said.failure());
        expiry.setDuration(said.failure() ? FAILURE_TIME : TIME);
        expiry.setOnFinished(_ -> window.status().expire(said));
        expiry.playFromStart();
    }

    private void computing(boolean on) {
        if (on) {
            patience.playFromStart();
        } else {
            patience.stop();
            showProgress(false);
        }
    }

    private void showProgress(boolean on) {
        progress.setVisible(on);
        cancel.setVisible(on);
    }
}
