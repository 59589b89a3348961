package io.github.thalweg.figure.surface;

/// Shading of the surface. The light comes from over the viewer's left shoulder and turns with the viewer.
///
/// With the unit normal n and the direction of the light l, the brightness is 1 + strength (n·l - l_z): exactly 1
/// where the surface is level, so that the colours there are the legend's; mild elsewhere.
final class Light {
    private static final double AROUND = Math.toRadians(-70);
    private static final double HEIGHT = Math.toRadians(50);
    private static final double STRENGTH = 0.38;
    private static final double DARKEST = 0.68;
    private static final double BRIGHTEST = 1.05;

    /// The share of the brightness that is left on the surface's underside.
    static final float BELOW = 0.86f;

    private final double x;
    private final double y;
    private final double z;
    private final double strength;

    Light(Projection projection, double strength) {
        double around = Math.atan2(projection.sinA(), projection.cosA()) + AROUND;
        x = Math.cos(HEIGHT) * Math.cos(around);
        y = Math.cos(HEIGHT) * Math.sin(around);
        z = Math.sin(HEIGHT);
        this.strength = strength;
    }

    static Light on(Projection projection) {
        return new Light(projection, STRENGTH);
    }

    double brightness(double nx, double ny, double nz) {
        return Math.clamp(1 + strength * (nx * x + ny * y + nz * z - z), DARKEST, BRIGHTEST);
    }
}
