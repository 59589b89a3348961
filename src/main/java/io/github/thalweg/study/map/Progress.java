package io.github.thalweg.study.map;

import io.github.thalweg.run.parallel.Raster.Tile;
import java.util.BitSet;
import java.util.function.BiConsumer;

/// Progress of a study: the cells that are known, handed on as pictures now and then, first when the coarsest pass
/// is complete.
final class Progress {
    private static final long PAUSE_NANOS = 150_000_000;

    private final Study study;
    private final BitSet known;
    private final BiConsumer<BitSet, Double> show;
    private long shown = Long.MIN_VALUE;
    private int coarse;

    Progress(Study study, BiConsumer<BitSet, Double> show) {
        this.study = study;
        this.known = new BitSet(study.size());
        this.show = show;
        this.coarse = ceil(study.columns()) * ceil(study.rows());
    }

    private static int ceil(int cells) {
        return Math.ceilDiv(cells, StudyMap.COARSEST);
    }

    synchronized void finished(Tile tile, double done) {
        mark(tile);
        long now = System.nanoTime();
        if (coarse == 0 && (shown == Long.MIN_VALUE || now - shown > PAUSE_NANOS) && done < 1) {
            shown = now;
            show.accept(known, done);
        }
    }

    /// The tile's own cells: the others are those of coarser passes.
    private void mark(Tile tile) {
        int coarser = 2 * tile.stride();
        for (int row = tile.row(); row < tile.row() + tile.rows(); row += tile.stride()) {
            for (int column = tile.column(); column < tile.column() + tile.columns(); column += tile.stride()) {
                boolean first = tile.stride() == StudyMap.COARSEST;
                if (first || row % coarser != 0 || column % coarser != 0) {
                    known.set(row * study.columns() + column);
                    coarse -= first ? 1 : 0;
                }
            }
        }
    }

    synchronized BitSet known() {
        return known;
    }
}
