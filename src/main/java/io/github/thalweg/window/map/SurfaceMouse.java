package io.github.thalweg.window.map;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.window.scenario.SessionModel;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// Mouse and keyboard input of a surface: turning, zooming, choosing a start.
final class SurfaceMouse {
    private static final double DEGREES_PER_PIXEL = 0.4;
    private static final double DEGREES_PER_KEY = 5;
    private static final double ZOOM_PER_PIXEL = 0.002;
    private static final double ZOOM_PER_KEY = 1.25;
    private static final double DRAG_BEGINS = 3;

    private final SurfaceModel surface;
    private final SessionModel session;
    private final SurfaceView view;
    private final SurfaceGround ground;
    private @Nullable MouseEvent last;
    private boolean turning;

    SurfaceMouse(SurfaceModel surface, SessionModel session, SurfaceView view, SurfaceGround ground) {
        this.surface = surface;
        this.session = session;
        this.view = view;
        this.ground = ground;
        view.setOnScroll(this::scroll);
        view.setOnMousePressed(this::press);
        view.setOnMouseDragged(this::drag);
        view.setOnMouseReleased(_ -> release());
        view.setOnMouseClicked(this::click);
        view.setOnKeyPressed(this::key);
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            surface.zoom(Math.exp(event.getDeltaY() * ZOOM_PER_PIXEL));
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        last = event.getButton() == MouseButton.PRIMARY ? event : null;
        turning = false;
    }

    private void drag(MouseEvent event) {
        MouseEvent from = last;
        if (from != null) {
            double right = event.getX() - from.getX();
            double down = event.getY() - from.getY();
            if (turning || Math.hypot(right, down) > DRAG_BEGINS) {
                turning = true;
                view.setCursor(Cursor.CLOSED_HAND);
                surface.turntableProperty().set(false);
                surface.orbit(-right * DEGREES_PER_PIXEL, down * DEGREES_PER_PIXEL);
                last = event;
            }
        }
    }

    private void release() {
        last = null;
        view.setCursor(Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && !turning) {
            Point seen = ground.point(event.getX(), event.getY());
            if (seen != null) {
                session.edit(Messages.MOVE_START, scenario -> scenario.withStart(seen));
            }
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> surface.orbit(-DEGREES_PER_KEY, 0);
            case RIGHT -> surface.orbit(DEGREES_PER_KEY, 0);
            case UP -> surface.orbit(0, DEGREES_PER_KEY);
            case DOWN -> surface.orbit(0, -DEGREES_PER_KEY);
            case PLUS, EQUALS, ADD -> surface.zoom(ZOOM_PER_KEY);
            case MINUS, SUBTRACT -> surface.zoom(1 / ZOOM_PER_KEY);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
