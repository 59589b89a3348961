package io.github.thalweg.figure.study;

import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.map.StudyMap;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/// A study's map as a picture, one pixel for each cell; cells that are not known look like the one that stands for
/// them.
final class StudyImage {
    private StudyImage() {}

    /// @param number of the map in the shading
    /// @param letter height of a small letter in cells
    static BufferedImage of(StudyMap map, Shading shading, int number, Theme theme, double letter) {
        var hatching = new Hatching(letter);
        int columns = map.study().columns();
        var image = new BufferedImage(columns, map.study().rows(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        IntStream.range(0, map.study().rows()).parallel().forEach(row -> {
            for (int cell = row * columns; cell < (row + 1) * columns; cell++) {
                int source = map.source(cell);
                pixels[cell] = source < 0 ? theme.background().getRGB() : shading.color(number, source);
                if (source >= 0 && hatching.covers(cell - row * columns, row) && shading.isHatched(number, source)) {
                    pixels[cell] = Hatching.on(new Color(pixels[cell])).getRGB();
                }
            }
        });
        return image;
    }
}
