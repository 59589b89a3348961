package io.github.thalweg.figure.map;

import io.github.thalweg.figure.scale.Grid;
import io.github.thalweg.figure.scale.ValueScale;
import io.github.thalweg.figure.style.Colors;
import io.github.thalweg.figure.style.Palette;
import io.github.thalweg.figure.style.Theme;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/// The image of a grid's values as colours, one pixel for each cell. Undefined cells are hatched.
public final class HeatMap {
    /// Distance of the hatching's lines along a row, in pixels before scaling.
    private static final double HATCH = 9;

    private HeatMap() {}

    public static BufferedImage image(Grid grid, ValueScale values, Palette palette, Theme theme, double scale) {
        var image = new BufferedImage(grid.columns(), grid.rows(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] ramp = palette.ramp(theme);
        IntStream.range(0, grid.rows()).parallel().forEach(row -> {
            for (int column = 0; column < grid.columns(); column++) {
                double place = values.place(grid.at(column, row));
                pixels[row * grid.columns() + column] = Double.isNaN(place)
                        ? hatched(column, row, scale, theme)
                        : ramp[(int) (place * (ramp.length - 1))];
            }
        });
        return image;
    }

    private static int hatched(int column, int row, double scale, Theme theme) {
        double period = HATCH * scale;
        double offset = (column + row) % period;
        double distance = Math.min(offset, period - offset);
        double ink = Math.clamp(scale + 0.5 - distance, 0.0, 1.0);
        return Colors.between(theme.background(), hatch(theme), ink);
    }

    private static Color hatch(Theme theme) {
        return new Color(Colors.between(theme.background(), theme.secondary(), 0.45));
    }
}
