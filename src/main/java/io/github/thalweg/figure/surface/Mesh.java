package io.github.thalweg.figure.surface;

import org.jspecify.annotations.Nullable;

/// Heights over a lattice of nodes, which triangles are spanned between; nodes without a height are left out.
///
/// @param side    nodes along each side, at least 2; row 0 is at y = 1
/// @param heights row by row, in units of the model; NaN where the landscape is undefined
/// @param places  of the nodes' values in the palette
/// @param normals upward unit vectors, three numbers for each node
/// @param rim     the nodes as they are drawn, where the landscape ends in view; else null
@SuppressWarnings("ArrayRecordComponent")
public record Mesh(
        int side,
        float[] heights,
        float[] places,
        float[] normals,
        @Nullable Rim rim) {
    static Mesh of(int side, float[] heights, float[] places) {
        return new Mesh(side, heights, places, Normals.of(side, heights), null);
    }

    /// The same with its edge drawn where the landscape ends.
    Mesh on(Rim.Ground ground) {
        return new Mesh(side, heights, places, normals, Rim.of(this, ground));
    }

    /// Every second node of every second row.
    Mesh coarser() {
        int fewer = (side + 1) / 2;
        var thinHeights = new float[fewer * fewer];
        var thinPlaces = new float[fewer * fewer];
        for (int row = 0; row < fewer; row++) {
            for (int column = 0; column < fewer; column++) {
                thinHeights[row * fewer + column] = heights[2 * row * side + 2 * column];
                thinPlaces[row * fewer + column] = places[2 * row * side + 2 * column];
            }
        }
        return of(fewer, thinHeights, thinPlaces);
    }

    double x(int column) {
        return 2.0 * column / (side - 1) - 1;
    }

    double y(int row) {
        return 1 - 2.0 * row / (side - 1);
    }

    /// Width of a cell, in units of the model.
    double cell() {
        return 2.0 / (side - 1);
    }

    /// Whether the cell whose upper left node is given is cut from there to its lower right: where that cut is the
    /// flatter one, or the only one that leaves a triangle.
    boolean fallsRight(int node) {
        float across = Math.abs(heights[node + 1] - heights[node + side]);
        return Float.isNaN(across) || Math.abs(heights[node] - heights[node + side + 1]) <= across;
    }

    /// The height of the triangles at a place; NaN outside, and where there is none.
    double height(double x, double y) {
        double column = (x + 1) / cell();
        double row = (1 - y) / cell();
        if (!(column >= 0 && row >= 0 && column <= side - 1 && row <= side - 1)) {
            return Double.NaN;
        }
        int c = Math.min((int) column, side - 2);
        int r = Math.min((int) row, side - 2);
        return within(r * side + c, column - c, row - r);
    }

    /// The node nearest to a place that is not outside.
    int nearest(double x, double y) {
        return (int) Math.round((1 - y) / cell()) * side + (int) Math.round((x + 1) / cell());
    }

    /// Whether a viewer looks at the surface from above there.
    boolean faces(Projection projection, double x, double y, double z) {
        int node = 3 * nearest(x, y);
        return projection.towardsViewer(x, y, z, normals[node], normals[node + 1], normals[node + 2]) > 0;
    }

    /// @param s share of the cell to the right
    /// @param t share of the cell down
    private double within(int node, double s, double t) {
        double a = heights[node];
        double b = heights[node + 1];
        double d = heights[node + side];
        double e = heights[node + side + 1];
        if (fallsRight(node)) {
            return s >= t ? a + s * (b - a) + t * (e - b) : a + t * (d - a) + s * (e - d);
        }
        return s + t <= 1 ? a + s * (b - a) + t * (d - a) : e + (1 - s) * (d - e) + (1 - t) * (b - e);
    }

    /// The first place where a line of sight meets the surface; null where it does not.
    Projection.@Nullable Place hit(Projection.Place eye, Projection.Place through) {
        double reach = 2;
        int pieces = 6 * side;
        Projection.Place before = eye;
        double above = Double.NaN;
        for (int i = 1; i <= pieces; i++) {
            Projection.Place at = eye.towards(through, reach * i / pieces);
            double now = at.z() - height(at.x(), at.y());
            if (above * now <= 0) {
                return narrowed(before, at, above);
            }
            above = now;
            before = at;
        }
        return null;
    }

    private Projection.Place narrowed(Projection.Place from, Projection.Place to, double above) {
        Projection.Place low = from;
        Projection.Place high = to;
        for (int i = 0; i < 40; i++) {
            Projection.Place middle = low.towards(high, 0.5);
            if ((middle.z() - height(middle.x(), middle.y())) * above > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low.towards(high, 0.5);
    }
}
