package io.github.thalweg.landscape;

import java.util.List;

/// The minima of a surface that are known.
///
/// @param list by rising value
/// @param more there are more in view than the list has: it holds the lowest of those that were found
public record Minima(List<Minimum> list, boolean more) {
    public static final Minima NONE = new Minima(List.of(), false);

    public Minima {
        list = List.copyOf(list);
    }
}
