package io.github.thalweg.window;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Parts of equal size: beside each other where there is more width than height, else one above the other.
final class SharedSpace extends Pane {
    @Override
    protected void layoutChildren() {
        List<Node> parts = getManagedChildren();
        boolean beside = getWidth() >= getHeight();
        int count = Math.max(1, parts.size());
        double width = beside ? getWidth() / count : getWidth();
        double height = beside ? getHeight() : getHeight() / count;
        for (int i = 0; i < parts.size(); i++) {
            double x = beside ? snapPositionX(i * width) : 0;
            double y = beside ? 0 : snapPositionY(i * height);
            double right = beside ? snapPositionX((i + 1) * width) : width;
            double bottom = beside ? height : snapPositionY((i + 1) * height);
            layoutInArea(parts.get(i), x, y, right - x, bottom - y, 0, HPos.LEFT, VPos.TOP);
        }
    }
}
