package io.github.thalweg.formula.compile;

import io.github.thalweg.formula.math.Draws;
import io.github.thalweg.formula.math.Sampling;
import java.util.Arrays;

/// The rows of an update, in the order of the table: a function of seed, update, number and way of drawing. One thread
/// uses it; what was drawn for an epoch is remembered.
public final class DrawnRows {
    private static final long EPOCHS = 0x65706F6368L;
    private static final long REPLACEMENT = 0x7265706C616365L;

    private final int[] order;
    private final int[] rows;
    private int length;
    private long shuffledSeed;
    private long shuffledEpoch = -1;

    /// @param size the number of rows to draw from
    public DrawnRows(int size) {
        order = new int[size];
        rows = new int[size];
    }

    /// The rows drawn, of which the first [#length] count.
    public int[] rows() {
        return rows;
    }

    public int length() {
        return length;
    }

    /// Draws the rows of update t.
    ///
    /// @param batch    from 1 to the number of rows
    /// @param sampling the code of a [Sampling]
    public void draw(int t, long seed, int batch, int sampling) {
        if (sampling == Sampling.REPLACEMENT.code()) {
            long base = Draws.base(seed, REPLACEMENT);
            length = batch;
            for (int k = 0; k < batch; k++) {
                rows[k] = Draws.place(base, t, k, order.length);
            }
        } else {
            int size = order.length;
            int perEpoch = (size + batch - 1) / batch;
            shuffle(seed, (t - 1) / perEpoch, sampling == Sampling.IN_ORDER.code());
            int from = (t - 1) % perEpoch * batch;
            length = Math.min(size, from + batch) - from;
            System.arraycopy(order, from, rows, 0, length);
        }
        Arrays.sort(rows, 0, length);
    }

    private void shuffle(long seed, int epoch, boolean inOrder) {
        long wanted = inOrder ? Long.MAX_VALUE : epoch;
        if (shuffledEpoch == wanted && (inOrder || shuffledSeed == seed)) {
            return;
        }
        if (inOrder) {
            Arrays.setAll(order, i -> i);
        } else {
            Draws.shuffle(Draws.base(seed, EPOCHS), epoch, order);
        }
        shuffledSeed = seed;
        shuffledEpoch = wanted;
    }
}
