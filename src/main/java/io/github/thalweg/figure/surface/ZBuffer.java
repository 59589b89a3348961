package io.github.thalweg.figure.surface;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/// A picture of the surface with the nearness of each pixel, drawn in bands on all processors: pixels are the same
/// whatever their number. Memory: 8 bytes for each pixel, and the bands at work.
public final class ZBuffer {
    private static final int BAND = 48;

    private final int width;
    private final int height;
    private final BufferedImage picture;
    private final int[] colors;
    private final float[] nearness;

    public ZBuffer(int width, int height) {
        this.width = width;
        this.height = height;
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        colors = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        nearness = new float[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The picture that was drawn last, transparent where nothing is; not to be changed.
    BufferedImage picture() {
        return picture;
    }

    /// The reciprocal of the depth in a pixel; 0 where nothing is, and outside.
    float nearness(int column, int row) {
        boolean inside = column >= 0 && row >= 0 && column < width && row < height;
        return inside ? nearness[row * width + column] : 0;
    }

    /// Draws a surface, replacing everything.
    ///
    /// @param seen    in a picture `samples` times as wide and as high
    /// @param samples along each side of a pixel, whose mean is its colour
    void draw(Projected seen, SurfaceShader ink, int samples) {
        int rows = Math.max(1, BAND / samples);
        Queue<RasterStrip> idle = new ConcurrentLinkedQueue<>();
        IntStream.range(0, (height + rows - 1) / rows).parallel().forEach(i -> {
            RasterStrip known = idle.poll();
            RasterStrip band = known == null ? new RasterStrip(width * samples, rows * samples) : known;
            band.draw(seen, ink, i * rows * samples);
            take(band, samples, i * rows, Math.min(rows, height - i * rows));
            idle.add(band);
        });
    }

    private void take(RasterStrip band, int samples, int top, int rows) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < width; column++) {
                int pixel = (top + row) * width + column;
                int left = column * samples;
                int above = row * samples;
                colors[pixel] = samples == 1 ? band.color(left, above) : mean(band, left, above, samples);
                nearness[pixel] = band.nearness(left + samples / 2, above + samples / 2);
            }
        }
    }

    private static int mean(RasterStrip band, int left, int above, int samples) {
        int alpha = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int row = above; row < above + samples; row++) {
            for (int column = left; column < left + samples; column++) {
                int color = band.color(column, row);
                alpha += color >>> 24;
                red += (color >> 16) & 255;
                green += (color >> 8) & 255;
                blue += color & 255;
            }
        }
        int count = samples * samples;
        int half = count / 2;
        return (((alpha + half) / count) << 24)
                | (((red + half) / count) << 16)
                | (((green + half) / count) << 8)
                | ((blue + half) / count);
    }
}
