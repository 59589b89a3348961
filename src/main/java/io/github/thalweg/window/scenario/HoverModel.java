package io.github.thalweg.window.scenario;

import io.github.thalweg.landscape.Point;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Hover state, shared by the map and the plots: a point of the plane, an update, or nothing.
public final class HoverModel {
    private final ReadOnlyObjectWrapper<@Nullable Point> point = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> step = new ReadOnlyObjectWrapper<>();

    // Properties

    public ReadOnlyObjectProperty<@Nullable Point> pointProperty() {
        return point.getReadOnlyProperty();
    }

    /// The update under the mouse in a plot, or of the trajectory's point under the mouse in a map.
    public ReadOnlyObjectProperty<@Nullable Integer> stepProperty() {
        return step.getReadOnlyProperty();
    }

    // Commands

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
