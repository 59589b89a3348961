/// Figures: whole pictures of a scenario's results, made of map, surface, plots, step page, legend and caption.
///
/// Uses its subpackages for the parts. Figures draw on `java.awt.Graphics2D` without a screen and without JavaFX;
/// the window and every export draw the same ones.
///
/// Start with [Figures], then [Parts], which places the parts of each kind of figure. [MovingFigure] draws one
/// figure at many updates.
package io.github.thalweg.figure;
