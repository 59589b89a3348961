package io.github.thalweg.window.view;

import io.github.thalweg.figure.LandscapeLayer;
import io.github.thalweg.figure.MapStyle;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;

/// What decides how a landscape looks on a map: it is computed again only when one of these changes.
record LandscapeKey(Surface surface, Box box, double width, double height, double scale, MapStyle style) {
    LandscapeLayer layer() {
        return LandscapeLayer.of(surface, box, width, height, scale, style);
    }
}
