package io.github.thalweg.window.paint;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Point;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/// Layer over a map that takes the mouse while one paints, with the brush's outline. Without a mouse the arrow keys
/// move the brush.
public final class PaintLayer extends Pane {
    private static final double PER_NOTCH = 1.1;
    private static final double KEY_STEP = 10;
    private static final double SMALLEST = 3;

    private final PaintModel model;
    private final Supplier<ViewTransform> view;
    private final Circle brush = new Circle();
    private final PaintBar bar;
    private boolean pressed;

    /// @param view of the map below, in pixels of this layer
    public PaintLayer(PaintModel model, Supplier<ViewTransform> view) {
        this.model = model;
        this.view = view;
        bar = new PaintBar(model);
        getStyleClass().add("paint-layer");
        brush.getStyleClass().add("brush");
        brush.setMouseTransparent(true);
        brush.setManaged(false);
        getChildren().addAll(brush, bar);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(Messages.LAYER);
        visibleProperty().bind(model.activeProperty());
        model.activeProperty().subscribe(this::activate);
        model.sizeProperty().subscribe(_ -> place(new Point2D(brush.getCenterX(), brush.getCenterY())));
        model.toolProperty()
                .subscribe(tool ->
                        brush.getStyleClass().setAll("brush", tool.name().toLowerCase(Locale.ROOT)));
        setOnMouseMoved(event -> place(new Point2D(event.getX(), event.getY())));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseClicked(MouseEvent::consume);
        setOnScroll(this::scroll);
        setOnKeyPressed(this::key);
    }

    private void activate(boolean on) {
        if (on) {
            Rectangle2D plot = view.get().plot();
            place(new Point2D(plot.getCenterX(), plot.getCenterY()));
            requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        bar.autosize();
        Rectangle2D plot = view.get().plot();
        bar.relocate(plot.getCenterX() - bar.getWidth() / 2, plot.getMaxY() - bar.getHeight() - 10);
        place(new Point2D(brush.getCenterX(), brush.getCenterY()));
    }

    private void place(Point2D at) {
        ViewTransform now = view.get();
        Rectangle2D plot = now.plot();
        brush.setCenterX(Math.clamp(at.getX(), plot.getMinX(), plot.getMaxX()));
        brush.setCenterY(Math.clamp(at.getY(), plot.getMinY(), plot.getMaxY()));
        double perUnit = plot.getWidth() / now.box().width();
        brush.setRadius(Math.max(SMALLEST, model.radius() * perUnit));
    }

    private Point point() {
        return view.get().point(brush.getCenterX(), brush.getCenterY());
    }

    private void press(MouseEvent event) {
        requestFocus();
        place(new Point2D(event.getX(), event.getY()));
        pressed = event.getButton() != MouseButton.MIDDLE;
        if (pressed) {
            model.press(point(), tool(event));
        }
        event.consume();
    }

    private Tool tool(MouseEvent event) {
        Tool chosen = model.toolProperty().get();
        if (event.getButton() == MouseButton.SECONDARY) {
            return Tool.ERASE;
        }
        return event.isShiftDown() ? chosen.turned() : chosen;
    }

    private void drag(MouseEvent event) {
        place(new Point2D(event.getX(), event.getY()));
        if (pressed) {
            model.drag(point());
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (pressed) {
            pressed = false;
            model.release();
        }
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        // With Shift the wheel scrolls sideways on some platforms.
        double turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (turned != 0) {
            model.resize(turned > 0 ? PER_NOTCH : 1 / PER_NOTCH);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        double step = event.isShiftDown() ? KEY_STEP / 10 : KEY_STEP;
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, -step);
            case DOWN -> move(0, step);
            case ENTER -> stroke(model.toolProperty().get());
            case DELETE, BACK_SPACE -> stroke(Tool.ERASE);
            case OPEN_BRACKET -> model.resize(1 / PER_NOTCH);
            case CLOSE_BRACKET -> model.resize(PER_NOTCH);
            default -> known = false;
        }
        // Below the layer plus and minus zoom.
        if (known || event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.MINUS) {
            event.consume();
        }
    }

    private void move(double right, double down) {
        place(new Point2D(brush.getCenterX() + right, brush.getCenterY() + down));
    }

    private void stroke(Tool tool) {
        model.press(point(), tool);
        model.release();
    }
}
