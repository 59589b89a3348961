package io.github.thalweg.formula.compile;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.formula.math.Draws;
import io.github.thalweg.formula.math.Sampling;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The numbers of the contract.
class DrawnRowsTest {
    private static final long EPOCHS = 0x65706F6368L;

    private static int[] drawn(DrawnRows rows, int t, int batch, Sampling sampling) {
        rows.draw(t, 7, batch, sampling.code());
        return Arrays.copyOf(rows.rows(), rows.length());
    }

    @Test
    void epochsAreTheShufflesOfTheContract() {
        int[] order = new int[10];
        Draws.shuffle(Draws.base(7, EPOCHS), 0, order);
        assertArrayEquals(new int[] {3, 7, 8, 2, 4, 1, 9, 5, 6, 0}, order);
        Draws.shuffle(Draws.base(7, EPOCHS), 1, order);
        assertArrayEquals(new int[] {6, 4, 5, 7, 8, 9, 1, 3, 0, 2}, order);
    }

    @Test
    void replacementIsThatOfTheContract() {
        long base = Draws.base(7, 0x7265706C616365L);
        int[] places =
                IntStream.range(0, 4).map(k -> Draws.place(base, 1, k, 10)).toArray();
        assertArrayEquals(new int[] {9, 3, 8, 2}, places);
        assertArrayEquals(new int[] {2, 3, 8, 9}, drawn(new DrawnRows(10), 1, 4, Sampling.REPLACEMENT));
    }

    @Test
    void aBatchIsAPartOfItsEpochInTableOrder() {
        var rows = new DrawnRows(10);
        assertArrayEquals(new int[] {2, 3, 7, 8}, drawn(rows, 1, 4, Sampling.EPOCHS));
        assertArrayEquals(new int[] {1, 4, 5, 9}, drawn(rows, 2, 4, Sampling.EPOCHS));
        assertArrayEquals(new int[] {0, 6}, drawn(rows, 3, 4, Sampling.EPOCHS));
        assertArrayEquals(new int[] {4, 5, 6, 7}, drawn(rows, 4, 4, Sampling.EPOCHS));
        assertArrayEquals(new int[] {2, 3, 7, 8}, drawn(rows, 1, 4, Sampling.EPOCHS));
        assertArrayEquals(new int[] {8, 9}, drawn(rows, 3, 4, Sampling.IN_ORDER));
        assertArrayEquals(new int[] {0, 1, 2, 3}, drawn(rows, 4, 4, Sampling.IN_ORDER));
        assertArrayEquals(new int[] {1, 4, 5, 9}, drawn(rows, 2, 4, Sampling.EPOCHS));
    }
}
