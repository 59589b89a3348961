package io.github.thalweg.window.controls;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// Fading of a picture that no longer shows the present scenario: after [#DELAY] without a newer one, until it comes.
/// A picture that follows a drag, one frame behind, is not faded.
final class Veil {
    private static final Duration DELAY = Duration.millis(300);
    private static final double FADED = 0.35;

    private final Node picture;
    private final BooleanSupplier outdated;
    private final PauseTransition pause = new PauseTransition(DELAY);

    Veil(Node picture, BooleanSupplier outdated) {
        this.picture = picture;
        this.outdated = outdated;
        pause.setOnFinished(_ -> elapsed());
    }

    /// The scenario has changed.
    void check() {
        if (outdated.getAsBoolean() && pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /// A newer picture is on the screen; it may be outdated, too.
    void shown() {
        picture.setOpacity(1);
        pause.stop();
        check();
    }

    /// The delay is over.
    void elapsed() {
        picture.setOpacity(outdated.getAsBoolean() ? FADED : 1);
    }
}
