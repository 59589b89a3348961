package io.github.thalweg.window.controls;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Gestures that move what a picture shows: scrolling and the keys + and - zoom, dragging pans.
///
/// @param <P> a part of the picture with axes of its own, as it was when the gesture began
public final class ViewGestures<P> {
    /// Target of the gestures.
    ///
    /// Zooming and panning throw an IllegalArgumentException where numbers end.
    public interface Moved<P> {
        /// The part to zoom at a pixel.
        Optional<P> at(double x, double y);

        /// The part that a drag from a pixel pans.
        Optional<P> grabbed(double x, double y);

        /// The part that keys zoom.
        Optional<P> zoomedByKeys();

        /// The rectangle of a part's plot, in pixels.
        Rectangle2D plot(P part);

        /// @param factor below 1 shows less, larger
        void zoom(P part, double x, double y, double factor);

        /// Shows a part as it was, moved by so many pixels.
        void pan(P part, double right, double down);

        /// A gesture has come to an end.
        void commit();
    }

    private static final double ZOOM_PER_PIXEL = 0.002;
    private static final double ZOOM_PER_KEY = 0.8;
    private static final double DRAG_BEGINS = 3;
    private static final Duration SCROLL_ENDS = Duration.millis(400);

    /// Start of a drag: its place, and the part it is on.
    private record Drag<P>(double x, double y, P part) {}

    private final Region picture;
    private final Moved<P> moved;
    private final Consumer<String> say;
    private final PauseTransition scrolled = new PauseTransition(SCROLL_ENDS);
    private @Nullable Drag<P> pressed;
    private boolean panning;

    /// @param say told when the view cannot be moved as far as asked
    public ViewGestures(Region picture, Moved<P> moved, Consumer<String> say) {
        this.picture = picture;
        this.moved = moved;
        this.say = say;
        scrolled.setOnFinished(_ -> moved.commit());
        picture.setOnScroll(this::scroll);
        picture.setOnMousePressed(this::press);
        picture.setOnMouseDragged(this::drag);
        picture.setOnMouseReleased(_ -> release());
        picture.setOnKeyPressed(this::key);
    }

    /// The mouse was dragged since it was pressed last: what looks like a click was none.
    public boolean isPanning() {
        return panning;
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            moved.at(event.getX(), event.getY()).ifPresent(part -> {
                zoom(part, event.getX(), event.getY(), Math.exp(-event.getDeltaY() * ZOOM_PER_PIXEL));
                event.consume();
            });
        }
    }

    private void zoom(P part, double x, double y, double factor) {
        attempt(() -> moved.zoom(part, x, y, factor));
        scrolled.playFromStart();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException beyondNumbers) {
            say.accept(Messages.VIEW_LIMIT);
        }
    }

    private void press(MouseEvent event) {
        picture.requestFocus();
        panning = false;
        pressed = event.getButton() == MouseButton.PRIMARY
                ? moved.grabbed(event.getX(), event.getY())
                        .map(part -> new Drag<>(event.getX(), event.getY(), part))
                        .orElse(null)
                : null;
    }

    private void drag(MouseEvent event) {
        Drag<P> from = pressed;
        if (from != null) {
            double right = event.getX() - from.x();
            double down = event.getY() - from.y();
            panning |= Math.hypot(right, down) > DRAG_BEGINS;
            if (panning) {
                picture.setCursor(Cursor.CLOSED_HAND);
                attempt(() -> moved.pan(from.part(), right, down));
            }
        }
    }

    private void release() {
        if (panning) {
            moved.commit();
        }
        pressed = null;
        picture.setCursor(Cursor.DEFAULT);
    }

    private void key(KeyEvent event) {
        double factor = switch (event.getText()) {
            case "+", "=" -> ZOOM_PER_KEY;
            case "-" -> 1 / ZOOM_PER_KEY;
            default -> 1;
        };
        if (factor != 1) {
            moved.zoomedByKeys().ifPresent(part -> {
                Rectangle2D plot = moved.plot(part);
                zoom(part, plot.getCenterX(), plot.getCenterY(), factor);
                event.consume();
            });
        }
    }
}
