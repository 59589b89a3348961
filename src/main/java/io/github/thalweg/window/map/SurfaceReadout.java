package io.github.thalweg.window.map;

import io.github.thalweg.figure.map.CurvatureText;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.window.scenario.HoverModel;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;

/// Readout of the point under the mouse on the surface, and of the point that is pointed at on the map.
final class SurfaceReadout extends Group {
    private static final double RING = 8;

    private final HoverModel hover;
    private final SurfaceView view;
    private final SurfaceGround ground;
    private final Label values = new Label();
    private final Circle ring = new Circle(RING);

    SurfaceReadout(HoverModel hover, SurfaceView view, SurfaceGround ground) {
        this.hover = hover;
        this.view = view;
        this.ground = ground;
        values.getStyleClass().add("readout");
        ring.getStyleClass().add("hover-ring");
        getChildren().addAll(ring, values);
        setManaged(false);
        setMouseTransparent(true);
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(_ -> hover.leave());
        hover.pointProperty().subscribe(_ -> place());
    }

    private void moved(MouseEvent event) {
        hover.overPoint(ground.point(event.getX(), event.getY()));
    }

    /// Follows the point that is hovered anywhere.
    void place() {
        Point point = hover.pointProperty().get();
        FigureInput shown = view.input();
        Point2D pixel = point == null ? null : ground.pixel(point);
        values.setVisible(point != null && shown != null && view.isHover());
        ring.setVisible(pixel != null && point != null && !ground.hides(point));
        if (pixel != null) {
            ring.setCenterX(pixel.getX());
            ring.setCenterY(pixel.getY());
        }
        if (point != null && shown != null) {
            values.setText(text(point, shown));
            values.applyCss();
            values.autosize();
            values.relocate(view.getWidth() - values.getWidth() - RING, RING);
        }
    }

    private static String text(Point point, FigureInput shown) {
        Derivatives at = shown.surface().derivatives(point.x(), point.y());
        return "x " + Numbers.readout(point.x()) + "   y " + Numbers.readout(point.y())
                + "\nf " + Numbers.readout(at.value()) + "   |gradient| " + Numbers.readout(at.gradientNorm())
                + "\n" + CurvatureText.of(at.curvature());
    }
}
