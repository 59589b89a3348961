package io.github.thalweg.window.controls;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Place of a part that is built when it is first shown: the window opens with what is seen, and styles no more.
public final class Deferred extends StackPane {
    /// @param part which says itself whether it is visible, and is styled when it first is
    public Deferred(Node part) {
        this(part.visibleProperty(), () -> part);
    }

    /// @param shown when the part is seen; else it takes no room
    /// @param part  called at most once
    public Deferred(ObservableValue<Boolean> shown, Supplier<? extends Node> part) {
        setPickOnBounds(false);
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
        shown.subscribe(on -> {
            if (on && getChildren().isEmpty()) {
                getChildren().add(part.get());
            }
        });
    }
}
