package io.github.thalweg.window.view;

import io.github.thalweg.figure.MapStyle;
import io.github.thalweg.figure.Relief;
import io.github.thalweg.figure.VerticalScale;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;

/// What a surface's mesh is computed from.
record ReliefKey(Surface surface, Box box, MapStyle style, VerticalScale vertical) {
    Relief relief() {
        return Relief.of(surface, box, style, vertical);
    }
}
