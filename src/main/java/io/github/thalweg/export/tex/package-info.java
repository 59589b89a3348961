/// The TeX writer: figures as documents of pgfplots with numbers in tables, and TikZ for what is around the axes.
///
/// Uses `figure` through its `Axes` interface: axes are written from data, the rest from strokes. Places are in big
/// points from the upper left corner, y pointing down; [TexPicture] converts.
///
/// Start with [TexFile], then [TexMap] and [TexPlot].
package io.github.thalweg.export.tex;
