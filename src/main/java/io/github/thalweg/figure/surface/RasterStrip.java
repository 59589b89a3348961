package io.github.thalweg.figure.surface;

import java.util.Arrays;

/// Rows of a picture with a z-buffer: a pixel keeps the colour of what is nearest.
///
/// A triangle is filled row by row. Its edges are always followed from their upper end, so that two triangles that
/// share one meet without a gap, and pixels do not depend on how a picture is divided into bands.
final class RasterStrip {
    private final int width;
    private final int height;
    private final int[] colors;
    private final float[] nearness;
    private final Triangle triangle = new Triangle();
    private int top;

    RasterStrip(int width, int height) {
        this.width = width;
        this.height = height;
        colors = new int[width * height];
        nearness = new float[width * height];
    }

    int color(int column, int row) {
        return colors[row * width + column];
    }

    /// The reciprocal of the depth; 0 where nothing is.
    float nearness(int column, int row) {
        return nearness[row * width + column];
    }

    /// Begins anew as the band from the picture's row `first` on.
    void draw(Projected seen, SurfaceShader ink, int first) {
        top = first;
        Arrays.fill(colors, 0);
        Arrays.fill(nearness, 0);
        Mesh mesh = seen.mesh();
        for (int row = 0; row + 1 < mesh.side(); row++) {
            if (seen.reaches(row, top, top + height)) {
                cells(seen, ink, row);
            }
        }
    }

    private void cells(Projected seen, SurfaceShader ink, int row) {
        int side = seen.mesh().side();
        for (int node = row * side; node < row * side + side - 1; node++) {
            int below = node + side;
            if (seen.mesh().fallsRight(node)) {
                fill(seen, ink, node, below + 1, node + 1);
                fill(seen, ink, node, below, below + 1);
            } else {
                fill(seen, ink, node, below, node + 1);
                fill(seen, ink, node + 1, below, below + 1);
            }
        }
    }

    /// @param a first of three nodes, counter-clockwise from above; nothing is drawn where one has no height
    private void fill(Projected seen, SurfaceShader ink, int a, int b, int c) {
        float[] ys = seen.y();
        float low = Math.min(ys[a], Math.min(ys[b], ys[c]));
        float high = Math.max(ys[a], Math.max(ys[b], ys[c]));
        if (low < top + height && high >= top && triangle.set(seen, a, b, c)) {
            int end = Math.min((int) Math.ceil(high - 0.5), top + height);
            for (int row = Math.max((int) Math.ceil(low - 0.5), top); row < end; row++) {
                fill(ink, row);
            }
        }
    }

    private void fill(SurfaceShader ink, int row) {
        triangle.cross(row + 0.5f);
        int first = Math.max(triangle.firstColumn(), 0);
        int end = Math.min(triangle.endColumn(), width);
        int pixel = (row - top) * width + first;
        triangle.moveTo(first + 0.5f, row + 0.5f);
        for (int column = first; column < end; column++, pixel++) {
            if (triangle.near() > nearness[pixel]) {
                nearness[pixel] = triangle.near();
                colors[pixel] = triangle.color(ink);
            }
            triangle.moveRight();
        }
    }
}
