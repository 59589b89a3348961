package io.github.thalweg.method;

import io.github.thalweg.method.state.Objective;
import io.github.thalweg.method.state.Vector;

/// A corner of a simplex.
///
/// @param loss infinite where the surface is undefined
record Corner(Vector at, double loss) {
    static Corner of(Objective objective, Vector at) {
        double loss = objective.lossAt(at);
        return new Corner(at, Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss);
    }
}
