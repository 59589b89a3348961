package io.github.thalweg.window.view;

import io.github.thalweg.figure.ViewTransform;
import io.github.thalweg.landscape.Point;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// A start on the map: dragged, or moved with the arrow keys while it has the focus.
final class StartHandle extends Group {
    /// The start that a handle moves.
    interface Start {
        /// Null while there is none.
        @Nullable
        Point at();

        void moveLive(Point to);

        void commit();

        /// What a screen reader calls it, e.g. `Start`.
        String name();
    }

    private static final PseudoClass GRABBED = PseudoClass.getPseudoClass("grabbed");
    private static final double REACH = 18;
    /// Pixels that an arrow key moves it; with Shift a tenth.
    private static final double KEY_STEP = 5;

    private final Start start;
    private final Supplier<ViewTransform> view;
    private boolean grabbed;
    private Point2D grip = Point2D.ZERO;

    StartHandle(Start start, Supplier<ViewTransform> view) {
        this.start = start;
        this.view = view;
        getStyleClass().add("start-handle");
        var reach = new Circle(REACH);
        reach.setOpacity(0);
        getChildren().addAll(reach, part("disc", 11.5), part("ring", 8.7), part("dot", 2.6));
        setManaged(false);
        setCursor(Cursor.HAND);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnKeyPressed(this::key);
        setOnKeyReleased(event -> {
            if (event.getCode().isArrowKey()) {
                start.commit();
                event.consume();
            }
        });
    }

    private static Circle part(String style, double radius) {
        var part = new Circle(radius);
        part.getStyleClass().add(style);
        return part;
    }

    /// Moves to where the start is on the map; away when it is out of view.
    void place() {
        Point at = start.at();
        ViewTransform now = view.get();
        setVisible(at != null && (now.box().contains(at) || grabbed));
        if (at != null) {
            setLayoutX(now.pixelX(at.x()));
            setLayoutY(now.pixelY(at.y()));
            setAccessibleText(start.name() + " at x " + at.x() + ", y " + at.y());
        }
    }

    private void grab(MouseEvent event) {
        requestFocus();
        hold(true);
        grip = sceneToParent(event).subtract(getLayoutX(), getLayoutY());
        event.consume();
    }

    private Point2D sceneToParent(MouseEvent event) {
        return getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        if (grabbed) {
            move(sceneToParent(event).subtract(grip));
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        hold(false);
        start.commit();
        event.consume();
    }

    private void hold(boolean held) {
        grabbed = held;
        pseudoClassStateChanged(GRABBED, held);
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? KEY_STEP / 10 : KEY_STEP;
        Point2D by = switch (event.getCode()) {
            case LEFT -> new Point2D(-step, 0);
            case RIGHT -> new Point2D(step, 0);
            case UP -> new Point2D(0, -step);
            case DOWN -> new Point2D(0, step);
            default -> Point2D.ZERO;
        };
        if (!by.equals(Point2D.ZERO)) {
            move(new Point2D(getLayoutX(), getLayoutY()).add(by));
            event.consume();
        }
    }

    /// To a place in pixels, which stays on the map.
    private void move(Point2D to) {
        ViewTransform now = view.get();
        var plot = now.plot();
        double x = Math.clamp(to.getX(), plot.getMinX(), plot.getMaxX());
        double y = Math.clamp(to.getY(), plot.getMinY(), plot.getMaxY());
        start.moveLive(now.point(x, y));
    }
}
