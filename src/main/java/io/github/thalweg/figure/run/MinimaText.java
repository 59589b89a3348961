package io.github.thalweg.figure.run;

import io.github.thalweg.landscape.Minima;
import java.util.Optional;

/// A sentence that says which minima are marked, where not all that are in view can be.
public final class MinimaText {
    private MinimaText() {}

    public static Optional<String> of(Minima minima) {
        return switch (minima.extent()) {
            case ALL -> Optional.empty();
            case LOWEST ->
                Optional.of("More than " + minima.list().size()
                        + " minima are in view; the lowest of those that were found are marked.");
            case UNFINISHED ->
                Optional.of("The formula is too long to look for minima everywhere in view; those that were found"
                        + " are marked.");
        };
    }
}
