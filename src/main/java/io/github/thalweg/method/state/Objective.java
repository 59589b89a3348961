package io.github.thalweg.method.state;

/// The surface as an update may query it. Every answer counts as one evaluation, also that of the loss alone: no
/// method looks cheaper than it is.
///
/// With noise n, `l2` lambda and the update's start theta, the loss is f(p) + n.(p - theta) + lambda/2 |p|^2: the one
/// whose gradient the update is given, so that a line search sees a slope and a loss that fit together. Clipping
/// changes the gradient only.
public interface Objective {
    /// Loss and gradient at a point; not finite where the surface is undefined.
    Sample at(Vector point);

    /// The loss alone.
    double lossAt(Vector point);
}
