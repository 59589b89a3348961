package io.github.thalweg.figure.surface;

import java.util.stream.IntStream;

/// Unit normals of the surface at its nodes, from differences to the neighbours.
final class Normals {
    private Normals() {}

    static float[] of(int side, float[] heights) {
        var normals = new float[3 * heights.length];
        IntStream.range(0, side).parallel().forEach(row -> {
            for (int column = 0; column < side; column++) {
                int node = row * side + column;
                double cell = 2.0 / (side - 1);
                double dx = slope(heights, node, column > 0 ? 1 : 0, column < side - 1 ? 1 : 0, 1) / cell;
                double dy = -slope(heights, node, row > 0 ? 1 : 0, row < side - 1 ? 1 : 0, side) / cell;
                double length = Math.sqrt(dx * dx + dy * dy + 1);
                normals[3 * node] = (float) (-dx / length);
                normals[3 * node + 1] = (float) (-dy / length);
                normals[3 * node + 2] = (float) (1 / length);
            }
        });
        return normals;
    }

    /// Difference to the next node, between the neighbours that have a height.
    private static double slope(float[] heights, int node, int before, int after, int stride) {
        double here = heights[node];
        double low = before == 0 ? Double.NaN : heights[node - stride];
        double high = after == 0 ? Double.NaN : heights[node + stride];
        if (Double.isNaN(low)) {
            return Double.isNaN(high) ? 0 : high - here;
        }
        return Double.isNaN(high) ? here - low : (high - low) / 2;
    }
}
