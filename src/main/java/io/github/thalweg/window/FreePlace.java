package io.github.thalweg.window;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Search for a place for what lies over the window, where it covers nothing that can be pressed or typed into.
final class FreePlace {
    private static final double STEP = 6;
    /// The same distance from what is above.
    private static final double GAP = 4;
    /// What is higher is a ground, such as the map, and no button.
    private static final double HIGHEST = 90;

    private final Node over;

    /// @param over what is to be placed
    FreePlace(Node over) {
        this.over = over;
    }

    /// The highest free place at or below a wanted one, in the scene; the wanted one where there is none.
    Bounds below(Parent root, Bounds wanted) {
        double lowest = root.localToScene(root.getLayoutBounds()).getMaxY() - wanted.getHeight();
        for (double y = wanted.getMinY(); y < lowest; y += STEP) {
            Bounds place = new BoundingBox(wanted.getMinX(), y, wanted.getWidth(), wanted.getHeight());
            if (!covers(root, place)) {
                return place;
            }
        }
        return wanted;
    }

    private boolean covers(Node node, Bounds place) {
        if (!node.isVisible() || node.equals(over)) {
            return false;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean stop = node.isFocusTraversable() && bounds.getHeight() < HIGHEST;
        if (stop) {
            return bounds.intersects(
                    place.getMinX(), place.getMinY() - GAP, place.getWidth(), place.getHeight() + 2 * GAP);
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(child -> covers(child, place));
    }
}
