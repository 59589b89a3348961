package io.github.thalweg.method.state;

import java.util.List;

/// An update rule that is a class, with the values of its parameters. Immutable: what an update leaves for the next is
/// in the [Memory].
public interface Method {
    /// The quantities that it shows. They fill the first slots of its memory, in this order.
    List<MethodOutput> shown();

    /// The number of slots of its memory, whatever the values of its parameters.
    int slots();

    /// Whether its updates read the gradient.
    default boolean readsGradient() {
        return true;
    }

    /// Makes one update. A direction that leads nowhere and a search that finds nothing leave theta where it is.
    Move update(Update update);
}
