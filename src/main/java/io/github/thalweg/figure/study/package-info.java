/// Figures of studies, range tests and searches.
///
/// Uses `study` for the results and `figure.scale` for axes and colours. Cells are row by row with row 0 at the
/// top, where the second axis is largest.
///
/// Start with [StudyPainter], what each of these figures is, then [StudyFigure], [RangeFigure] and [SearchFigure].
package io.github.thalweg.figure.study;
