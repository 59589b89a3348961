package io.github.thalweg.method.state;

import java.util.List;

/// An update rule that is a class, with the values of its parameters. Immutable: what an update leaves for the next is
/// in the [Memory].
public interface Method {
    /// What it shows: these fill the first slots of its memory, in this order.
    List<MethodOutput> shown();

    /// How many slots its memory has, whatever the values of its parameters.
    int slots();

    /// Whether its updates read the gradient.
    default boolean readsGradient() {
        return true;
    }

    /// Makes one update. A direction that leads nowhere and a search that finds nothing leave theta where it is.
    Move update(Update update);
}
