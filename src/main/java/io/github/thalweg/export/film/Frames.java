package io.github.thalweg.export.film;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/// Pictures of an animation, drawn when they are asked for.
public interface Frames {
    /// The number of pictures, at least 1.
    int count();

    /// The picture at a place from 0 to `count() - 1`, of the same size at every place. Must give the same pixels each
    /// time; may be called from several threads at once, in any order.
    ///
    /// @return opaque, for the caller to keep
    BufferedImage frame(int place);

    /// Whether the picture is the one before it, so that it need not be drawn again. Never at place 0.
    default boolean repeats(int place) {
        return false;
    }

    /// Colours that a format of few colours must keep exactly: those of text, lines and runs.
    default List<Color> exactColors() {
        return List.of();
    }
}
