package io.github.thalweg.figure.surface;

/// Position of the viewer around the surface.
///
/// @param azimuth   of the viewer around the surface, in degrees from the x axis towards the y axis, in [-180, 180)
/// @param elevation of the viewer above the horizon, in degrees, in [0, 90]
/// @param zoom      1 shows the whole surface; in [0.5, 12]
public record Camera(double azimuth, double elevation, double zoom) {
    public static final Camera DEFAULT = new Camera(-60, 36, 1);
    public static final double MIN_ZOOM = 0.5;
    public static final double MAX_ZOOM = 12;

    public Camera {
        azimuth = azimuth - 360 * Math.floor((azimuth + 180) / 360);
        elevation = Math.clamp(elevation, 0.0, 90.0);
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    /// The same after walking around and up, in degrees.
    public Camera orbited(double around, double up) {
        return new Camera(azimuth + around, elevation + up, zoom);
    }

    /// @param factor above 0; above 1 shows less, larger
    public Camera zoomed(double factor) {
        return new Camera(azimuth, elevation, zoom * factor);
    }
}
