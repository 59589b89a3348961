package io.github.thalweg.window;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The timeline in projector mode: it lies over the map's lower edge while the mouse moves, and goes when it rests.
final class ProjectorFoot {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final Duration REST = Duration.seconds(2.5);

    private final StackPane window;
    private final BorderPane shell;
    private final Region foot;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean projecting;

    ProjectorFoot(StackPane window, BorderPane shell, Region foot) {
        this.window = window;
        this.shell = shell;
        this.foot = foot;
        StackPane.setAlignment(foot, Pos.BOTTOM_CENTER);
        rest.setOnFinished(_ -> hide());
        window.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> show());
        window.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> show());
    }

    void project(boolean on) {
        if (on != projecting) {
            projecting = on;
            rest.stop();
            foot.pseudoClassStateChanged(OVER, on);
            foot.setMaxHeight(on ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE);
            if (on) {
                shell.setBottom(null);
                // Below what opens over the whole window.
                window.getChildren().add(1, foot);
            } else {
                window.getChildren().remove(foot);
                shell.setBottom(foot);
            }
            foot.setVisible(!on);
        }
    }

    private void show() {
        if (projecting) {
            foot.setVisible(true);
            rest.playFromStart();
        }
    }

    /// What the mouse rests on, or what is typed into, stays.
    private void hide() {
        if (projecting && !foot.isHover() && !foot.isFocusWithin()) {
            foot.setVisible(false);
        }
    }
}
