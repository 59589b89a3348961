package io.github.thalweg.landscape.data;

import io.github.thalweg.formula.math.Draws;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Division of a table's rows into those trained on and those held out, both in the order of the table.
public final class Split {
    private static final long DOMAIN = 0x73706C6974L;

    private final int[] trainedRows;
    private final int[] heldOutRows;

    private Split(int[] trainedRows, int[] heldOutRows) {
        this.trainedRows = trainedRows;
        this.heldOutRows = heldOutRows;
    }

    /// Places of the rows trained on in the table, from 0.
    public IntStream trainedRows() {
        return IntStream.of(trainedRows);
    }

    /// Places of the rows held out in the table, from 0.
    public IntStream heldOutRows() {
        return IntStream.of(heldOutRows);
    }

    /// The place in the table of a row trained on, both from 0.
    public int trainedRow(int number) {
        return trainedRows[number];
    }

    boolean holdsOut() {
        return heldOutRows.length > 0;
    }

    static Split of(int size, @Nullable Double part, long seed) {
        if (part == null) {
            return new Split(IntStream.range(0, size).toArray(), new int[0]);
        }
        double held = Math.floor(part * size + 0.5);
        if (!(held >= 1 && held < size)) {
            throw new IllegalArgumentException(Messages.heldOut(part, size));
        }
        int[] order = new int[size];
        Draws.shuffle(Draws.base(seed, DOMAIN), 0, order);
        int[] heldOut = Arrays.copyOf(order, (int) held);
        Arrays.sort(heldOut);
        int[] trained = Arrays.copyOfRange(order, (int) held, size);
        Arrays.sort(trained);
        return new Split(trained, heldOut);
    }

    double[] trained(double[] column) {
        return IntStream.of(trainedRows).mapToDouble(row -> column[row]).toArray();
    }

    double[] heldOut(double[] column) {
        return IntStream.of(heldOutRows).mapToDouble(row -> column[row]).toArray();
    }
}
