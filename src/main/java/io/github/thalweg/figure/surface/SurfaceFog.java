package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.landscape.Point;
import java.util.List;
import java.util.Objects;

/// Fog over the surface: nothing of it is there but a disc round each head, as [io.github.thalweg.figure.map.Overlay]
/// says of the map.
final class SurfaceFog {
    /// The radius of a disc, in units of the model: the same part of a side of the view as on the map.
    private static final double REACH = 0.18;

    private SurfaceFog() {}

    /// The places that fog is lifted from: the heads of the visible runs.
    static List<Point> heads(FigureInput input) {
        return input.visible().stream()
                .map(input::headOf)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What is left of a mesh of a relief.
    static Mesh clear(Relief relief, Mesh whole, List<Point> heads) {
        float[] heights = whole.heights().clone();
        for (int node = 0; node < heights.length; node++) {
            if (!isClear(relief, heads, whole.x(node % whole.side()), whole.y(node / whole.side()))) {
                heights[node] = Float.NaN;
            }
        }
        Rim.Ground ground = relief.ground();
        var left = new Mesh(whole.side(), heights, whole.places(), whole.normals(), null);
        return left.on(new Rim.Ground(
                (x, y) -> isClear(relief, heads, x, y) ? ground.value().applyAsDouble(x, y) : Double.NaN,
                ground.height(),
                ground.place()));
    }

    private static boolean isClear(Relief relief, List<Point> heads, double x, double y) {
        for (Point head : heads) {
            double dx = relief.modelX(head.x()) - x;
            double dy = relief.modelY(head.y()) - y;
            if (dx * dx + dy * dy < REACH * REACH) {
                return true;
            }
        }
        return false;
    }
}
