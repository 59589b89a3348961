/// The elementary functions, for one number ([Elementary]) and for a plane of numbers ([VectorMath]), with the same
/// bits.
///
/// Uses no other package. Exp, log, sin and cos are own polynomials within 1 ulp; the others are `StrictMath`'s.
/// `Math` is not used for them, since its results may differ between machines.
///
/// Start with [Elementary].
package io.github.thalweg.formula.math;
