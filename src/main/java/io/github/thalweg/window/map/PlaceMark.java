package io.github.thalweg.window.map;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.window.scenario.HoverModel;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import org.jspecify.annotations.Nullable;

/// The place that was marked on the map, with a ring round it; on a curve it stands at the curve's height.
final class PlaceMark extends Group {
    private static final double CENTRE = 4;

    private final HoverModel hover;
    private final Supplier<ViewTransform> view;
    private final Supplier<@Nullable FigureInput> input;
    private final Ellipse ring = new Ellipse();
    private final Circle centre = new Circle(CENTRE);

    PlaceMark(HoverModel hover, Supplier<ViewTransform> view, Supplier<@Nullable FigureInput> input) {
        this.hover = hover;
        this.view = view;
        this.input = input;
        ring.getStyleClass().add("place-mark");
        centre.getStyleClass().add("place-mark-centre");
        getChildren().addAll(ring, centre);
        setManaged(false);
        setMouseTransparent(true);
        hover.markProperty().subscribe(_ -> place());
    }

    /// Keeps to its place when the map has moved.
    void place() {
        HoverModel.Mark marked = hover.markProperty().get();
        setVisible(marked != null);
        if (marked == null) {
            return;
        }
        ViewTransform now = view.get();
        FigureInput shown = input.get();
        boolean curve = shown != null && shown.surface().landscape().oneVariable();
        double height =
                curve ? shown.surface().value(marked.at().x(), 0) : marked.at().y();
        double x = now.pixelX(marked.at().x());
        double y = now.pixelY(height);
        double across = Math.abs(now.pixelX(marked.at().x() + marked.reach()) - x);
        ring.setRadiusX(across);
        ring.setRadiusY(curve ? across : Math.abs(now.pixelY(height + marked.reach()) - y));
        ring.setCenterX(x);
        ring.setCenterY(y);
        centre.setCenterX(x);
        centre.setCenterY(y);
    }
}
