package io.github.thalweg.window.controls;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Detector of results that follow each other as fast as they do under the finger, and of when that is over.
public final class Pace {
    private static final Duration REST = Duration.millis(160);

    private final PauseTransition rest = new PauseTransition(REST);
    private boolean hurried;

    /// @param atRest called when nothing has changed for a moment
    public Pace(Runnable atRest) {
        rest.setOnFinished(_ -> {
            if (hurried) {
                hurried = false;
                atRest.run();
            }
        });
    }

    /// Reports a change. The second one within a moment begins a hurry.
    public void changed() {
        hurried |= rest.getStatus() == javafx.animation.Animation.Status.RUNNING;
        rest.playFromStart();
    }

    public boolean isHurried() {
        return hurried;
    }
}
