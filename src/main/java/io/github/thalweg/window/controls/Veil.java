package io.github.thalweg.window.controls;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// Fading of a picture that no longer shows the present scenario: after [#DELAY] without a newer one, until it comes.
/// A picture that follows a drag, one frame behind, is not faded; that of another race is, also while it plays on.
final class Veil {
    private static final Duration DELAY = Duration.millis(300);
    static final double FADED = 0.35;

    private final Node picture;
    private final Node sign;
    private final BooleanSupplier outdated;
    private final PauseTransition pause = new PauseTransition(DELAY);

    /// @param sign is visible while the picture is faded: another is on its way
    Veil(Node picture, Node sign, BooleanSupplier outdated) {
        this.picture = picture;
        this.sign = sign;
        this.outdated = outdated;
        sign.setVisible(false);
        pause.setOnFinished(_ -> elapsed());
    }

    /// The scenario has changed.
    void check() {
        if (outdated.getAsBoolean() && pause.getStatus() != Animation.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /// Another picture is on the screen; it may be outdated, too.
    ///
    /// @param newer it is of another scenario than the one before
    void shown(boolean newer) {
        if (newer || !outdated.getAsBoolean()) {
            fade(false);
            pause.stop();
        }
        check();
    }

    /// The delay is over.
    void elapsed() {
        fade(outdated.getAsBoolean());
    }

    private void fade(boolean on) {
        picture.setOpacity(on ? FADED : 1);
        sign.setVisible(on);
    }
}
