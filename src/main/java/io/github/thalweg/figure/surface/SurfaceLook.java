package io.github.thalweg.figure.surface;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Settings of a figure of the surface: the camera and the vertical scale.
///
/// @param azimuth   as of a [Camera]; null for the side that the surface is seen best from
/// @param elevation as of a [Camera]; the usual one becomes higher where a ridge would hide the runs from the best side
/// @param zoom      as of a [Camera]
public record SurfaceLook(@Nullable Double azimuth, double elevation, double zoom, VerticalScale vertical) {
    /// From the best side, with the heights as they are.
    public static final SurfaceLook USUAL =
            new SurfaceLook(null, Camera.DEFAULT.elevation(), Camera.DEFAULT.zoom(), VerticalScale.LINEAR);

    /// The same, turned from where it is seen by so many degrees.
    ///
    /// @param from the azimuth that it is seen from when none is chosen
    public SurfaceLook turned(double from, double degrees) {
        return new SurfaceLook((azimuth == null ? from : azimuth) + degrees, elevation, zoom, vertical);
    }

    /// @param race the runs' lines on it, which are seen from the best side as well as can be
    public Camera camera(Relief relief, List<SurfacePath> race) {
        if (azimuth != null) {
            return new Camera(azimuth, elevation, zoom);
        }
        Camera best = relief.bestCamera(race);
        return new Camera(best.azimuth(), elevation == USUAL.elevation() ? best.elevation() : elevation, zoom);
    }
}
