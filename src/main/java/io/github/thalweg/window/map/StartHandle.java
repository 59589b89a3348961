package io.github.thalweg.window.map;

import io.github.thalweg.landscape.Point;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// A start on the map or the surface: dragged, or moved with the arrow keys while it has the focus.
public final class StartHandle extends Group {
    /// The start that a handle moves.
    interface Start {
        /// Null while there is none.
        @Nullable
        Point at();

        void moveLive(Point to);

        void commit();

        /// The place in words.
        String place(Point at);

        /// The name for a screen reader, e.g. `Start`.
        String name();
    }

    /// Ground that the handle moves on: converts between points of the landscape and pixels of the handle's parent.
    interface Ground {
        /// The pixel of a point; null where it is out of view.
        @Nullable
        Point2D pixel(Point at);

        /// Whether something is in front of the point.
        boolean hides(Point at);

        /// The point in view that is nearest to a pixel.
        ///
        /// @param from where the handle was
        Point point(Point2D pixel, Point from);
    }

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("behind");
    private static final PseudoClass GRABBED = PseudoClass.getPseudoClass("grabbed");
    private static final double REACH = 18;
    /// Pixels that an arrow key moves it; with Shift a tenth.
    private static final double KEY_STEP = 5;

    private final Start start;
    private final Ground ground;
    private boolean grabbed;
    private Point2D grip = Point2D.ZERO;

    StartHandle(Start start, Ground ground) {
        this.start = start;
        this.ground = ground;
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

    /// Moves to where the start is; away when it is out of view.
    void place() {
        Point at = start.at();
        Point2D pixel = at == null ? null : ground.pixel(at);
        setVisible(pixel != null || (at != null && grabbed));
        if (at != null && pixel != null) {
            setLayoutX(pixel.getX());
            setLayoutY(pixel.getY());
            setAccessibleText(start.name() + " at " + start.place(at));
            pseudoClassStateChanged(HIDDEN, ground.hides(at));
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

    /// To a place in pixels, which stays in view.
    private void move(Point2D to) {
        Point from = start.at();
        if (from != null) {
            start.moveLive(ground.point(to, from));
        }
    }
}
