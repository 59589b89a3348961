package io.github.thalweg.window.scenario;

import io.github.thalweg.landscape.Point;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Hover state, shared by the map and the plots: a point of the plane, an update, or nothing; and a place that was
/// marked on the map.
public final class HoverModel {
    /// A marked place.
    ///
    /// @param reach the radius of the ring round it, in units of the landscape
    public record Mark(Point at, double reach) {}

    private final ReadOnlyObjectWrapper<@Nullable Point> point = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> step = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable Mark> mark = new ReadOnlyObjectWrapper<>();
    private Consumer<Point> clicks = _ -> {};

    // Properties

    public ReadOnlyObjectProperty<@Nullable Point> pointProperty() {
        return point.getReadOnlyProperty();
    }

    /// The update under the mouse in a plot, or of the trajectory's point under the mouse in a map.
    public ReadOnlyObjectProperty<@Nullable Integer> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The place that is marked; null for none.
    public ReadOnlyObjectProperty<@Nullable Mark> markProperty() {
        return mark.getReadOnlyProperty();
    }

    // Commands

    public void mark(@Nullable Mark value) {
        mark.set(value);
    }

    /// Tells of each point of the map that is clicked.
    public void onClick(Consumer<Point> told) {
        clicks = told;
    }

    public void click(Point at) {
        clicks.accept(at);
    }

    public void overPoint(@Nullable Point value) {
        point.set(value);
    }

    public void overStep(@Nullable Integer value) {
        step.set(value);
    }

    public void leave() {
        point.set(null);
        step.set(null);
    }
}
