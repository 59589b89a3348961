package io.github.thalweg.figure.surface;

import java.util.stream.IntStream;

/// A mesh as a viewer sees it, node by node: pixels, nearness (the reciprocal of the depth, which is linear in the
/// picture) and brightness.
///
/// @param bounds for each row of cells its least and its greatest y
@SuppressWarnings("ArrayRecordComponent")
record Projected(Mesh mesh, float[] x, float[] y, float[] near, float[] places, float[] bright, float[] bounds) {
    static Projected of(Mesh mesh, Projection projection, Light light) {
        int count = mesh.heights().length;
        var seen = new Projected(
                mesh,
                new float[count],
                new float[count],
                new float[count],
                mesh.rim() == null ? mesh.places() : mesh.rim().places(),
                new float[count],
                new float[2 * mesh.side()]);
        IntStream.range(0, mesh.side()).parallel().forEach(row -> seen.project(row, projection, light));
        IntStream.range(0, mesh.side() - 1).forEach(seen::join);
        return seen;
    }

    private void project(int row, Projection projection, Light light) {
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        Rim rim = mesh.rim();
        float[] heights = rim == null ? mesh.heights() : rim.heights();
        float[] n = rim == null ? mesh.normals() : rim.normals();
        for (int column = 0; column < mesh.side(); column++) {
            int node = row * mesh.side() + column;
            double z = heights[node];
            double u = rim == null ? mesh.x(column) : rim.x()[node];
            double v = rim == null ? mesh.y(row) : rim.y()[node];
            double depth = projection.depth(u, v, z);
            x[node] = (float) projection.pixelX(u, v, depth);
            y[node] = (float) projection.pixelY(u, v, z, depth);
            near[node] = (float) (1 / depth);
            bright[node] = (float) light.brightness(n[3 * node], n[3 * node + 1], n[3 * node + 2]);
            if (!Double.isNaN(z)) {
                low = Math.min(low, y[node]);
                high = Math.max(high, y[node]);
            }
        }
        bounds[2 * row] = low;
        bounds[2 * row + 1] = high;
    }

    /// From the bounds of rows of nodes to those of rows of cells.
    private void join(int row) {
        bounds[2 * row] = Math.min(bounds[2 * row], bounds[2 * row + 2]);
        bounds[2 * row + 1] = Math.max(bounds[2 * row + 1], bounds[2 * row + 3]);
    }

    boolean reaches(int row, double top, double bottom) {
        return bounds[2 * row] < bottom && bounds[2 * row + 1] >= top;
    }
}
