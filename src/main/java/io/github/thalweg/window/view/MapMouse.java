package io.github.thalweg.window.view;

import io.github.thalweg.figure.ViewTransform;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.window.model.WindowModel;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Zooming, panning and choosing a start on a map, with the mouse and with keys.
final class MapMouse {
    private static final String VIEW = "move the view";
    private static final double ZOOM_PER_PIXEL = 0.002;
    private static final double ZOOM_PER_KEY = 0.8;
    private static final double DRAG_BEGINS = 3;
    private static final Duration SCROLL_ENDS = Duration.millis(400);
    /// A view may not be narrower than this share of its distance from zero: digits run out.
    private static final double NARROWEST = 1e-10;

    private static final double WIDEST = 1e150;

    /// Where a drag began, and what the map showed then.
    private record Drag(double x, double y, ViewTransform view) {}

    private final WindowModel window;
    private final MapView map;
    private final Supplier<ViewTransform> view;
    private final PauseTransition scrolled = new PauseTransition(SCROLL_ENDS);
    private @Nullable Drag pressed;
    private boolean panning;

    MapMouse(WindowModel window, MapView map, Supplier<ViewTransform> view) {
        this.window = window;
        this.map = map;
        this.view = view;
        scrolled.setOnFinished(_ -> window.session().commitLive());
        map.setOnScroll(this::scroll);
        map.setOnMousePressed(this::press);
        map.setOnMouseDragged(this::drag);
        map.setOnMouseReleased(_ -> release());
        map.setOnMouseClicked(this::click);
        map.setOnKeyPressed(this::key);
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && view.get().plot().contains(event.getX(), event.getY())) {
            zoom(event.getX(), event.getY(), Math.exp(-event.getDeltaY() * ZOOM_PER_PIXEL));
            event.consume();
        }
    }

    private void zoom(double x, double y, double factor) {
        show(() -> view.get().zoomed(x, y, factor));
        scrolled.playFromStart();
    }

    private void show(Supplier<Box> wanted) {
        try {
            Box box = wanted.get();
            if (hasDigits(box)) {
                window.session().editLive(VIEW, scenario -> scenario.withView(box));
            }
        } catch (IllegalArgumentException beyondNumbers) {
            window.status().say("The view can show no more than this");
        }
    }

    private static boolean hasDigits(Box box) {
        double narrowest = NARROWEST * Math.max(Math.abs(box.xMin()), Math.abs(box.yMin()));
        return Math.min(box.width(), box.height()) > narrowest && Math.max(box.width(), box.height()) < WIDEST;
    }

    private void press(MouseEvent event) {
        map.requestFocus();
        pressed = event.getButton() == MouseButton.PRIMARY ? new Drag(event.getX(), event.getY(), view.get()) : null;
        panning = false;
    }

    private void drag(MouseEvent event) {
        Drag from = pressed;
        if (from != null) {
            double right = event.getX() - from.x();
            double down = event.getY() - from.y();
            panning |= Math.hypot(right, down) > DRAG_BEGINS;
            if (panning) {
                map.setCursor(Cursor.CLOSED_HAND);
                show(() -> from.view().panned(right, down));
            }
        }
    }

    private void release() {
        if (panning) {
            window.session().commitLive();
        }
        pressed = null;
        map.setCursor(Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        ViewTransform now = view.get();
        boolean onMap = now.plot().contains(event.getX(), event.getY());
        if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && onMap && !panning) {
            window.session()
                    .edit("move the start", scenario -> scenario.withStart(now.point(event.getX(), event.getY())));
        }
    }

    private void key(KeyEvent event) {
        var plot = view.get().plot();
        switch (event.getText()) {
            case "+", "=" -> zoom(plot.getCenterX(), plot.getCenterY(), ZOOM_PER_KEY);
            case "-" -> zoom(plot.getCenterX(), plot.getCenterY(), 1 / ZOOM_PER_KEY);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
