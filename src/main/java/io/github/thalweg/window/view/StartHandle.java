package io.github.thalweg.window.view;

import io.github.thalweg.figure.ViewTransform;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.window.model.SessionModel;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;

/// The start of the race on the map: dragged, or moved with the arrow keys while it has the focus.
final class StartHandle extends Group {
    private static final PseudoClass GRABBED = PseudoClass.getPseudoClass("grabbed");
    private static final String MOVE = "move the start";
    private static final double REACH = 18;
    /// Pixels that an arrow key moves it; with Shift a tenth.
    private static final double KEY_STEP = 5;

    private final SessionModel session;
    private final Supplier<ViewTransform> view;
    private boolean grabbed;
    private Point2D grip = Point2D.ZERO;

    StartHandle(SessionModel session, Supplier<ViewTransform> view) {
        this.session = session;
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
                session.commitLive();
                event.consume();
            }
        });
    }

    private static Circle part(String style, double radius) {
        var part = new Circle(radius);
        part.getStyleClass().add(style);
        return part;
    }

    /// Moves to where the scenario's start is on the map; away when it is out of view.
    void place() {
        Point start = session.scenario().start();
        ViewTransform now = view.get();
        setVisible(now.box().contains(start) || grabbed);
        setLayoutX(now.pixelX(start.x()));
        setLayoutY(now.pixelY(start.y()));
        setAccessibleText("Start at x " + start.x() + ", y " + start.y());
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
        session.commitLive();
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
        session.editLive(MOVE, scenario -> scenario.withStart(now.point(x, y)));
    }
}
