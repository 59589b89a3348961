package io.github.thalweg.figure.surface;

/// Test of what of the model is seen and what the surface hides, by a z-buffer.
///
/// @param scale pixels of the z-buffer for each of the figure's
/// @param slack how much nearer the surface may be to what lies on it without hiding it, in units of the model
public record Visibility(Projection projection, ZBuffer surface, double scale, double slack) {
    /// In cells of the mesh: between two nodes the surface is not where the mesh is.
    private static final double CELLS = 1.2;

    public static Visibility of(Projection projection, ZBuffer surface, double scale, Mesh mesh) {
        return new Visibility(projection, surface, scale, CELLS * mesh.cell());
    }

    /// Whether something at a depth is seen in a pixel of the figure. Beside the pixel counts too, for the edge of a
    /// hill is as fine as a pixel, and a line is not.
    boolean sees(double pixelX, double pixelY, double depth) {
        int column = (int) Math.floor(pixelX * scale);
        int row = (int) Math.floor(pixelY * scale);
        float nearest = (float) (1 / (depth - slack));
        return surface.nearness(column, row) <= nearest
                || surface.nearness(column - 1, row) <= nearest
                || surface.nearness(column + 1, row) <= nearest
                || surface.nearness(column, row - 1) <= nearest
                || surface.nearness(column, row + 1) <= nearest;
    }

    /// Whether a place on the surface is seen: from above.
    boolean sees(Projection.Place place, Mesh mesh) {
        double depth = projection.depth(place.x(), place.y(), place.z());
        return mesh.faces(projection, place.x(), place.y(), place.z())
                && sees(
                        projection.pixelX(place.x(), place.y(), depth),
                        projection.pixelY(place.x(), place.y(), place.z(), depth),
                        depth);
    }
}
