package io.github.thalweg.landscape;

import java.util.List;

/// The minima of a surface that are known.
///
/// @param list   by rising value
/// @param extent which of those in view they are
public record Minima(List<Minimum> list, Extent extent) {
    /// Which minima are in a list.
    public enum Extent {
        /// All that were listed or could be found.
        ALL,
        /// The lowest of very many.
        LOWEST,
        /// Those that were found before the search for them would have taken too long.
        UNFINISHED
    }

    public static final Minima NONE = new Minima(List.of(), Extent.ALL);

    public Minima {
        list = List.copyOf(list);
    }
}
