package io.github.thalweg.window.schedule;

import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.window.schedule.KnotsModel.Handle;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// Handle of a knot of a piecewise schedule: dragged, or moved with the arrow keys while it has the focus.
public final class KnotHandle extends Group {
    private static final double REACH = 10;
    /// Pixels that an arrow key moves the rate; updates go by one. With Shift ten times as many.
    private static final double KEY_STEP = 2;

    private final KnotsModel knots;
    private final ContextMenu menu;
    private @Nullable Handle knot;
    private @Nullable TracePlot plot;
    /// The plot as it was when the drag began: its axis may follow the curve meanwhile.
    private @Nullable TracePlot grabbed;

    KnotHandle(KnotsModel knots) {
        this.knots = knots;
        var reach = new Circle(REACH);
        reach.setOpacity(0);
        var dot = new Circle(5);
        dot.getStyleClass().add("knot");
        getStyleClass().add("knot-handle");
        getChildren().addAll(reach, dot);
        setManaged(false);
        setCursor(Cursor.HAND);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        menu = new ContextMenu(item(Messages.ADD_AFTER, this::addAfter), item(Messages.REMOVE_KNOT, this::remove));
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseClicked(MouseEvent::consume);
        setOnContextMenuRequested(this::showMenu);
        setOnKeyPressed(this::key);
        setOnKeyReleased(event -> {
            if (event.getCode().isArrowKey()) {
                knots.commit();
                event.consume();
            }
        });
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Moves to where the knot is: the update after `k` others is row `k + 1` of the plot.
    void place(Handle at, TracePlot on) {
        knot = at;
        plot = on;
        setLayoutX(on.pixelX(at.update() + 1));
        setLayoutY(on.pixelY(at.rate()));
        setAccessibleText(Messages.knot(at.update(), at.rate()));
    }

    private void showMenu(ContextMenuEvent event) {
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void grab(MouseEvent event) {
        requestFocus();
        grabbed = event.getButton() == MouseButton.PRIMARY ? plot : null;
        event.consume();
    }

    private void drag(MouseEvent event) {
        TracePlot on = grabbed;
        if (on != null && knot != null) {
            Point2D at = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
            knots.moveLive(knot, on.row(at.getX()) - 1, on.value(at.getY()));
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        grabbed = null;
        knots.commit();
        event.consume();
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? 10 : 1;
        switch (event.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, -step * KEY_STEP);
            case DOWN -> move(0, step * KEY_STEP);
            case INSERT -> addAfter();
            case DELETE, BACK_SPACE -> remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double updates, double pixels) {
        if (knot != null && plot != null) {
            double rate = pixels == 0 ? knot.rate() : plot.value(plot.pixelY(knot.rate()) + pixels);
            knots.moveLive(knot, knot.update() + updates, rate);
        }
    }

    private void addAfter() {
        if (knot != null) {
            knots.addAfter(knot);
        }
    }

    private void remove() {
        if (knot != null) {
            knots.remove(knot);
        }
    }
}
