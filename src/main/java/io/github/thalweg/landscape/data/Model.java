package io.github.thalweg.landscape.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a landscape says about the model that it trains; the data picture draws it.
///
/// @param prediction what the model says for one row, an expression of coordinates, parameters and columns
/// @param inputs     one or two columns, the axes of the data picture; empty where none is said
/// @param target     the column that the prediction should meet
/// @param threshold  where the boundary between two answers is
public record Model(
        @Nullable String prediction,
        List<String> inputs,
        @Nullable String target,
        @Nullable Double threshold) {
    public static final Model NONE = new Model(null, List.of(), null, null);

    public Model {
        inputs = List.copyOf(inputs);
    }

    /// The same for another formula: what is predicted there is not known.
    public Model withoutPrediction() {
        return new Model(null, inputs, target, null);
    }
}
