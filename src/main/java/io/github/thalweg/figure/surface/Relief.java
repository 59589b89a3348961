package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Grid;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A landscape as a surface, computed once for a view: heights, colours and contour levels.
///
/// @param fine    drawn when nothing moves
/// @param coarse  every second node of it: drawn while the surface turns
/// @param colors  the map's scale
/// @param heights what the vertical axis says
/// @param ground  what the meshes are of
/// @param levels  of the contours, as places in the palette
public record Relief(
        Box box,
        Mesh fine,
        Mesh coarse,
        ValueScale colors,
        ValueScale heights,
        List<Level> levels,
        String cut,
        MapStyle style,
        VerticalScale vertical,
        Rim.Ground ground) {
    /// Nodes along each side: the coarser mesh has 200 cells.
    private static final int SIDE = 401;

    private static final int CONTOURS = 16;

    /// @param place  in the palette
    /// @param strong drawn heavier
    record Level(double place, boolean strong) {}

    public static Relief of(Surface surface, Box box, MapStyle style, VerticalScale vertical) {
        Grid grid = Grid.of(surface, cells(box), SIDE, SIDE);
        ValueScale colors = ValueScale.of(style.colorScale(), grid.values());
        ValueScale heights = vertical.of(grid.values());
        var z = new float[SIDE * SIDE];
        var places = new float[SIDE * SIDE];
        IntStream.range(0, z.length).parallel().forEach(i -> {
            double value = grid.values()[i];
            z[i] = (float) ((heights.place(value) - 0.5) * Projection.HEIGHT);
            places[i] = (float) colors.place(value);
        });
        Mesh lattice = Mesh.of(SIDE, z, places);
        var ground = new Rim.Ground(
                (x, y) ->
                        surface.value(box.xMin() + (x + 1) / 2 * box.width(), box.yMin() + (y + 1) / 2 * box.height()),
                value -> (heights.place(value) - 0.5) * Projection.HEIGHT,
                colors::place);
        List<Level> levels = colors.levels(CONTOURS).stream()
                .map(level -> new Level(colors.place(level.value()), level.strong()))
                .filter(level -> level.place() > 0 && level.place() < 1)
                .toList();
        return new Relief(
                box,
                lattice.on(ground),
                lattice.coarser().on(ground),
                colors,
                heights,
                levels,
                cut(grid.values(), heights),
                style,
                vertical,
                ground);
    }

    /// What fog leaves of the surface round the heads of the runs.
    public Mesh inFog(FigureInput at) {
        return SurfaceFog.clear(this, fine, SurfaceFog.heads(at));
    }

    /// The side that this surface and the lines on it are seen best from.
    public Camera bestCamera(List<SurfacePath> race) {
        return new Viewpoint(coarse, race).best();
    }

    /// Landscape units to the model's, as a map transforms them to its pixels, with y pointing up.
    double modelX(double x) {
        return 2 * (x - box.xMin()) / box.width() - 1;
    }

    double modelY(double y) {
        return 2 * (y - box.yMin()) / box.height() - 1;
    }

    Point point(double modelX, double modelY) {
        return new Point(box.xMin() + (modelX + 1) / 2 * box.width(), box.yMin() + (modelY + 1) / 2 * box.height());
    }

    /// The place of a point on the surface; null outside the view and in a hole.
    Projection.@Nullable Place place(Point point) {
        double x = modelX(point.x());
        double y = modelY(point.y());
        double z = fine.height(x, y);
        return Double.isNaN(z) ? null : new Projection.Place(x, y, z);
    }

    /// The box in whose cells the nodes are centres: the outermost nodes lie on the edges of the view.
    private static Box cells(Box box) {
        double dx = box.width() / (SIDE - 1) / 2;
        double dy = box.height() / (SIDE - 1) / 2;
        return new Box(box.xMin() - dx, box.xMax() + dx, box.yMin() - dy, box.yMax() + dy);
    }

    /// A note on the heights that the scale does not reach; empty for none.
    private static String cut(double[] values, ValueScale heights) {
        double low = heights.value(0);
        double high = heights.value(1);
        double least = Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(low);
        double most = Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(high);
        String above = most > 2 * high - heights.value(0.99) ? "above " + Numbers.rounded(high, 2) : "";
        String below = least < 2 * low - heights.value(0.01) ? "below " + Numbers.rounded(low, 2) : "";
        String both = above.isEmpty() || below.isEmpty() ? above + below : below + " and " + above;
        return both.isEmpty() ? "" : Messages.cutOff(both);
    }
}
