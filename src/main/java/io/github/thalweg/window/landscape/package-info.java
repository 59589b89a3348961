/// The choice of a landscape: gallery, formula field, sliders of its parameters, number of updates.
///
/// Uses `window.scenario` and `window.controls`. Formulas are compiled and thumbnails drawn in the background.
///
/// Start with [FormulaModel] and [GalleryModel].
package io.github.thalweg.window.landscape;
