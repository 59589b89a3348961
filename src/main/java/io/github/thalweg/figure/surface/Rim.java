package io.github.thalweg.figure.surface;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Nodes of a mesh as they are drawn where the landscape ends: a node without a height beside one that has one is
/// moved to the last place between them that has one. Without it the edge would be ragged, and needles where f falls or
/// rises steeply towards it.
///
/// @param x       places of the nodes, in units of the model, as is y
/// @param heights NaN for nodes that are not drawn
@SuppressWarnings("ArrayRecordComponent")
record Rim(float[] x, float[] y, float[] heights, float[] places, float[] normals) {
    private static final int HALVINGS = 40;

    /// Landscape under a mesh.
    ///
    /// @param value  of f at a place of the model
    /// @param height of a value, in units of the model
    /// @param place  of a value in the palette
    record Ground(DoubleBinaryOperator value, DoubleUnaryOperator height, DoubleUnaryOperator place) {}

    /// The nodes of a mesh as they are drawn; null where all have a height.
    static @Nullable Rim of(Mesh mesh, Ground ground) {
        boolean whole = true;
        for (float height : mesh.heights()) {
            whole &= !Float.isNaN(height);
        }
        if (whole) {
            return null;
        }
        int count = mesh.heights().length;
        var rim = new Rim(
                new float[count],
                new float[count],
                mesh.heights().clone(),
                mesh.places().clone(),
                mesh.normals().clone());
        for (int node = 0; node < count; node++) {
            rim.x[node] = (float) mesh.x(node % mesh.side());
            rim.y[node] = (float) mesh.y(node / mesh.side());
            if (Float.isNaN(mesh.heights()[node])) {
                rim.move(mesh, ground, node);
            }
        }
        return rim;
    }

    private void move(Mesh mesh, Ground ground, int node) {
        int row = node / mesh.side();
        int column = node % mesh.side();
        double nearest = Double.POSITIVE_INFINITY;
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                boolean inside = row + down >= 0
                        && row + down < mesh.side()
                        && column + right >= 0
                        && column + right < mesh.side();
                int beside = node + down * mesh.side() + right;
                if (inside && !Float.isNaN(mesh.heights()[beside])) {
                    nearest = toEdge(mesh, ground, node, beside, nearest);
                }
            }
        }
    }

    /// Moves a node towards a neighbour with a height, to the edge between them, unless it was moved less far to
    /// another one.
    private double toEdge(Mesh mesh, Ground ground, int node, int beside, double nearest) {
        double fromX = mesh.x(beside % mesh.side());
        double fromY = mesh.y(beside / mesh.side());
        double toX = mesh.x(node % mesh.side());
        double toY = mesh.y(node / mesh.side());
        double known = 0;
        double step = 0.5;
        for (int i = 0; i < HALVINGS; i++, step /= 2) {
            double t = known + step;
            known = isThere(ground, fromX + t * (toX - fromX), fromY + t * (toY - fromY)) ? t : known;
        }
        double left = (1 - known) * Math.hypot(toX - fromX, toY - fromY);
        if (left >= nearest) {
            return nearest;
        }
        x[node] = (float) (fromX + known * (toX - fromX));
        y[node] = (float) (fromY + known * (toY - fromY));
        double value = ground.value().applyAsDouble(fromX + known * (toX - fromX), fromY + known * (toY - fromY));
        heights[node] =
                known == 0 ? mesh.heights()[beside] : (float) ground.height().applyAsDouble(value);
        places[node] =
                known == 0 ? mesh.places()[beside] : (float) ground.place().applyAsDouble(value);
        System.arraycopy(mesh.normals(), 3 * beside, normals, 3 * node, 3);
        return left;
    }

    private static boolean isThere(Ground ground, double atX, double atY) {
        double value = ground.value().applyAsDouble(atX, atY);
        return !Double.isNaN(ground.height().applyAsDouble(value));
    }
}
