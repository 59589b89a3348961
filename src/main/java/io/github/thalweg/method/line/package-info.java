/// Line searches: how far to go along a direction that leads downhill.
///
/// Uses `method.state`. With phi(t) = f(theta + t d), `t` is the step length and phi'(0) < 0. A loss that is
/// undefined counts as infinite. Every evaluation is counted.
///
/// Start with [LineSearch], then [StrongWolfe].
package io.github.thalweg.method.line;
