package io.github.thalweg.window.map;

import io.github.thalweg.figure.map.CurvatureText;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.window.scenario.HoverModel;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// Readout of the point under the mouse on the map, and of the runs' places at the update that is hovered anywhere.
final class MapReadout extends Group {
    private static final double RING = 8;

    private final HoverModel hover;
    private final Supplier<ViewTransform> view;
    private final Supplier<@Nullable FigureInput> input;
    private final Label values = new Label();
    private final Group rings = new Group();
    /// The mark of the point that is pointed at on the surface.
    private final Circle pointed = new Circle(RING);
    private double width;
    /// Where the mouse is on the map, in pixels, and the view when that was last read.
    private @Nullable Point mouse;

    private @Nullable ViewTransform seen;

    MapReadout(HoverModel hover, Supplier<ViewTransform> view, Supplier<@Nullable FigureInput> input) {
        this.hover = hover;
        this.view = view;
        this.input = input;
        values.getStyleClass().add("readout");
        pointed.getStyleClass().add("hover-ring");
        getChildren().addAll(rings, pointed, values);
        setManaged(false);
        setMouseTransparent(true);
        parentProperty().subscribe(this::listen);
        hover.pointProperty().subscribe(_ -> showPoint());
        hover.stepProperty().subscribe(_ -> showStep());
    }

    private void listen(@Nullable Parent map) {
        if (map != null) {
            map.setOnMouseMoved(this::moved);
            map.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
            map.addEventFilter(MouseEvent.MOUSE_RELEASED, this::moved);
            map.setOnMouseExited(_ -> {
                mouse = null;
                hover.leave();
            });
        }
    }

    /// Keeps to the map's right edge.
    void place(double mapWidth) {
        width = mapWidth;
        if (mouse != null && !view.get().equals(seen)) {
            over(mouse);
        }
        showPoint();
        showStep();
    }

    private void moved(MouseEvent event) {
        mouse = new Point(event.getX(), event.getY());
        over(mouse);
    }

    /// @param pixel where the mouse is: the point under it is another when the map has moved
    private void over(Point pixel) {
        ViewTransform now = view.get();
        seen = now;
        FigureInput shown = input.get();
        if (shown == null || !now.plot().contains(pixel.x(), pixel.y())) {
            hover.leave();
            return;
        }
        hover.overPoint(now.point(pixel.x(), pixel.y()));
        NearestUpdate nearest = NearestUpdate.of(shown, now, pixel.x(), pixel.y());
        hover.overStep(nearest == null ? null : nearest.step(shown));
    }

    private void showPoint() {
        Point point = hover.pointProperty().get();
        FigureInput shown = input.get();
        values.setVisible(point != null && shown != null);
        pointed.setVisible(point != null && getParent() != null && !getParent().isHover());
        if (point != null && shown != null) {
            values.setText(text(point, shown));
            values.applyCss();
            values.autosize();
            pointed.setCenterX(view.get().pixelX(point.x()));
            pointed.setCenterY(view.get().pixelY(height(point, shown)));
            var plot = view.get().plot();
            values.relocate(
                    Math.max(0, Math.min(width, plot.getMaxX()) - values.getWidth() - RING), plot.getMinY() + RING);
        }
    }

    private static double height(Point point, FigureInput shown) {
        return shown.surface().landscape().oneVariable() ? shown.surface().value(point.x(), 0) : point.y();
    }

    private String text(Point point, FigureInput shown) {
        Derivatives at = shown.surface().derivatives(point.x(), point.y());
        ViewTransform now = view.get();
        if (shown.surface().landscape().oneVariable()) {
            NearestUpdate near = NearestUpdate.of(shown, now, now.pixelX(point.x()), now.pixelY(at.value()));
            return "x " + Numbers.readout(point.x()) + "   f(x) " + Numbers.readout(at.value())
                    + "\nf′ " + Numbers.readout(at.dx()) + "   f″ " + Numbers.readout(at.dxx())
                    + (near == null ? "" : "\n" + near.text(shown));
        }
        NearestUpdate nearest = NearestUpdate.of(shown, now, now.pixelX(point.x()), now.pixelY(point.y()));
        return "x " + Numbers.readout(point.x()) + "   y " + Numbers.readout(point.y())
                + "\nf " + Numbers.readout(at.value()) + "   |gradient| " + Numbers.readout(at.gradientNorm())
                + "\n" + CurvatureText.of(at.curvature())
                + (nearest == null ? "" : "\n" + nearest.text(shown));
    }

    private void showStep() {
        Integer step = hover.stepProperty().get();
        FigureInput shown = input.get();
        rings.getChildren().clear();
        if (step != null && shown != null) {
            shown.visible().forEach(run -> ring(shown, run, step));
        }
    }

    private void ring(FigureInput shown, int run, int step) {
        var trajectory = shown.trajectories().get(run);
        int row = shown.update(run, step);
        ViewTransform now = view.get();
        double x = now.pixelX(trajectory.x(row));
        double y = now.pixelY(trajectory.y(row));
        if (now.plot().contains(x, y)) {
            var ring = new Circle(x, y, RING);
            ring.getStyleClass().add("hover-ring");
            rings.getChildren().add(ring);
        }
    }
}
