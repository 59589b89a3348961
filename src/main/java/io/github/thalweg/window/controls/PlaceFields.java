package io.github.thalweg.window.controls;

import io.github.thalweg.landscape.Point;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Two fields for a place on the map, or one on a curve.
public final class PlaceFields extends HBox {
    private final NumberField x;
    private final NumberField y;
    private final Label yName = new Label("y");
    private Point shown;

    /// @param name what the place is, as in `start`
    public PlaceFields(String name, Point first, Consumer<Point> moved, Consumer<String> complain) {
        shown = first;
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_RIGHT);
        x = field(name + " x", value -> new Point(value, shown.y()), moved, complain);
        y = field(name + " y", value -> new Point(shown.x(), value), moved, complain);
        getChildren().addAll(new Label("x"), x, yName, y);
        for (Node part : new Node[] {yName, y}) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    private static NumberField field(
            String name, DoubleFunction<Point> place, Consumer<Point> moved, Consumer<String> complain) {
        var rule = new NumberRule(name, -Double.MAX_VALUE, Double.MAX_VALUE, false);
        return new NumberField(rule, value -> moved.accept(place.apply(value)), complain);
    }

    /// @param oneVariable the place has no y
    public void show(Point place, boolean oneVariable) {
        yName.setVisible(!oneVariable);
        y.setVisible(!oneVariable);
        show(place);
    }

    private void show(Point place) {
        shown = place;
        x.show(place.x());
        y.show(place.y());
    }
}
