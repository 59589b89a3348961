package io.github.thalweg.run.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// Computation of the pixels of a picture on all processors, from coarse to fine; pixel `row*width + column` may be
/// a run of a batch. Results do not depend on the number of processors.
public final class Raster {
    private static final int COARSEST = 8;
    private static final int SIDE = 64;

    /// A rectangle of pixels. Those whose column and row are multiples of `stride` are known once it is finished.
    ///
    /// @param column of its first pixel
    /// @param row    of its first pixel
    /// @param stride 8 in the first pass over the picture, then 4, 2, 1
    public record Tile(int column, int row, int columns, int rows, int stride) {}

    /// Listener for finished tiles.
    @FunctionalInterface
    public interface Listener {
        /// Called on the threads that compute, by several at once. A call may be under way when the work is cancelled.
        ///
        /// @param done part of all pixels that are computed, 0 to 1
        void finished(Tile tile, double done);
    }

    /// Computation of pixels.
    @FunctionalInterface
    public interface Pixels {
        /// Called on several threads at once, for different pixels.
        ///
        /// @param unwanted asked now and then, by long work: whether to give up
        void compute(int[] indices, BooleanSupplier unwanted);
    }

    private final Pixels pixels;
    private final int width;
    private final int height;
    private final Listener listener;
    private final AtomicLong computed = new AtomicLong();

    private Raster(Pixels pixels, int width, int height, Listener listener) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.listener = listener;
    }

    /// Computes all pixels.
    ///
    /// @param width pixels in a row, 1 for a single number that varies
    /// @throws CancellationException when the thread is interrupted, as soon as the pixels being computed are
    public static void compute(Pixels pixels, int width, int height, Listener listener) {
        new Raster(pixels, width, height, listener).compute();
    }

    private void compute() {
        for (int stride = COARSEST; stride >= 1; stride /= 2) {
            List<Tile> tiles = tiles(stride);
            ParallelWork.each(tiles.size(), (index, unwanted) -> compute(tiles.get(index), unwanted));
        }
    }

    private void compute(Tile tile, BooleanSupplier unwanted) {
        int[] indices = pixels(tile);
        pixels.compute(indices, unwanted);
        long done = computed.addAndGet(indices.length);
        if (!unwanted.getAsBoolean()) {
            listener.finished(tile, done / ((double) width * height));
        }
    }

    private List<Tile> tiles(int stride) {
        var tiles = new ArrayList<Tile>();
        for (int row = 0; row < height; row += SIDE) {
            for (int column = 0; column < width; column += SIDE) {
                tiles.add(new Tile(column, row, Math.min(SIDE, width - column), Math.min(SIDE, height - row), stride));
            }
        }
        return tiles;
    }

    /// The pixels of the tile that no coarser pass knows.
    private int[] pixels(Tile tile) {
        int coarser = 2 * tile.stride;
        var pixels = new int[tile.columns * tile.rows];
        int count = 0;
        for (int row = tile.row; row < tile.row + tile.rows; row += tile.stride) {
            for (int column = tile.column; column < tile.column + tile.columns; column += tile.stride) {
                boolean known = tile.stride < COARSEST && row % coarser == 0 && column % coarser == 0;
                if (!known) {
                    pixels[count++] = row * width + column;
                }
            }
        }
        return Arrays.copyOf(pixels, count);
    }
}
