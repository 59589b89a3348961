/// The look of figures: themes, palettes, sizes, fonts, markers, and texts placed on a picture.
///
/// Uses no other package of figures, so that every figure can use it; of what is computed it knows verdicts and
/// outcomes, which have colours of their own. Sizes are pixels before scaling; a [Sheet] says how many device
/// pixels one of them is.
///
/// Start with [Theme] and [Metrics].
package io.github.thalweg.figure.style;
