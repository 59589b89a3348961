/// The elementary functions, for one number ([Elementary]) and for a plane of numbers ([VectorMath]), with the same
/// bits.
///
/// Uses no other package. All are own operations without fused multiply-add; the guide has a table of their errors.
/// `Math` is not used for them, since its results may differ between machines, nor `StrictMath`, which is slower and
/// has no form for many numbers or for a page.
///
/// Start with [Elementary].
package io.github.thalweg.formula.math;
