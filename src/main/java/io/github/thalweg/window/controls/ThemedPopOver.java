package io.github.thalweg.window.controls;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.transform.Transform;
import javafx.stage.WindowEvent;
import org.controlsfx.control.PopOver;

/// A pop-over with the window's own colours: it is a window of its own and inherits no stylesheet. It stays beside what
/// opened it, and a press elsewhere closes it and does what it hits.
public final class ThemedPopOver extends PopOver {
    private boolean pressed;

    public ThemedPopOver(AppearanceModel appearance, Node content) {
        super(content);
        getRoot().getStylesheets().setAll(Stylesheets.of(appearance));
        setDetachable(false);
        setHeaderAlwaysVisible(false);
        setCornerRadius(8);
        setArrowSize(8);
        setAnimated(false);
        setConsumeAutoHidingEvents(false);
        ignoreTheKeyThatOpened();
    }

    public void open(Node beside, ArrowLocation arrow) {
        setArrowLocation(arrow);
        // The press that opens it may have changed the layout around it.
        beside.getScene().getRoot().layout();
        ChangeListener<Transform> follow = (_, from, to) -> {
            setAnchorX(getAnchorX() + to.getTx() - from.getTx());
            setAnchorY(getAnchorY() + to.getTy() - from.getTy());
        };
        // A press on what opened it would open another one.
        EventHandler<MouseEvent> close = press -> {
            hide();
            press.consume();
        };
        show(beside);
        beside.localToSceneTransformProperty().addListener(follow);
        beside.addEventFilter(MouseEvent.MOUSE_PRESSED, close);
        addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            beside.localToSceneTransformProperty().removeListener(follow);
            beside.removeEventFilter(MouseEvent.MOUSE_PRESSED, close);
        });
    }

    /// A key that opens it goes on to type its letter, which is not meant for a field in here.
    private void ignoreTheKeyThatOpened() {
        getRoot().addEventFilter(KeyEvent.KEY_PRESSED, _ -> pressed = true);
        getRoot().addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!pressed) {
                event.consume();
            }
        });
    }
}
