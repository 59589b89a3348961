package io.github.thalweg.study.map;

/// Result of a study, possibly only in part: cells that are not known yet look like their [#source].
public sealed interface StudyMap permits OutcomeMap, ProbabilityMap {
    /// Cells of the first pass stand for so many in either direction.
    int COARSEST = 8;

    Study study();

    boolean isKnown(int cell);

    /// The limit of stability of the runs, where it is known in closed form.
    StabilityLine limit();

    /// The cell that is known and stands for this one: itself, or one to the upper left; -1 where there is none yet.
    default int source(int cell) {
        int columns = study().columns();
        int column = cell % columns;
        int row = Math.floorDiv(cell, columns);
        for (int stride = 1; stride <= COARSEST; stride *= 2) {
            int coarse = (row - row % stride) * columns + column - column % stride;
            if (isKnown(coarse)) {
                return coarse;
            }
        }
        return -1;
    }
}
