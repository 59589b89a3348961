package io.github.thalweg.figure.map;

import io.github.thalweg.landscape.Point;
import org.jspecify.annotations.Nullable;

/// Overlays of a map that are switched on.
///
/// @param gradientField arrows down the slope
/// @param curvatureAt   where eigen-directions and the second-order model are shown, or null for nowhere
/// @param fog           the map is hidden but for a disc round each head
/// @param rowsOf        the run of whose update the steps of single rows are shown; less than 0 for none
public record MapOverlays(boolean gradientField, @Nullable Point curvatureAt, boolean fog, int rowsOf) {
    public MapOverlays(boolean gradientField, @Nullable Point curvatureAt, boolean fog) {
        this(gradientField, curvatureAt, fog, -1);
    }

    public static final MapOverlays NONE = new MapOverlays(false, null, false);
}
