package io.github.thalweg.figure.style;

import java.awt.Color;

/// Colour in CIE L*a*b* (1976) under D65, in which equal distances look about equal.
///
/// @param lightness L*, 0 (black) to 100 (white)
/// @param a         green (below 0) to red
/// @param b         blue (below 0) to yellow
public record Lab(double lightness, double a, double b) {
    /// The white of D65, as X and Z; its Y is 1.
    private static final double WHITE_X = 0.95047;

    private static final double WHITE_Z = 1.08883;

    /// Below this the cube root is replaced by a line.
    private static final double KNEE = 6.0 / 29;

    public static Lab of(Color color) {
        double r = linear(color.getRed());
        double g = linear(color.getGreen());
        double b = linear(color.getBlue());
        double x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE_X);
        double y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / WHITE_Z);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /// The colour of a screen; what a screen cannot show is cut off.
    public Color color() {
        double fy = (lightness + 16) / 116;
        double x = WHITE_X * cube(fy + a / 500);
        double y = cube(fy);
        double z = WHITE_Z * cube(fy - b / 200);
        return new Color(
                channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
                channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
                channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z));
    }

    /// The colour at `t` in [0, 1] between two.
    Lab towards(Lab other, double t) {
        return new Lab(lightness + (other.lightness - lightness) * t, a + (other.a - a) * t, b + (other.b - b) * t);
    }

    /// The same hue, lighter or darker, within what can be shown; less lively the farther it goes.
    Lab lighter(double by) {
        double lighter = Math.clamp(lightness + by, 0.0, 100.0);
        double lively = Math.max(0, 1 - Math.abs(by) / 100);
        return new Lab(lighter, a * lively, b * lively);
    }

    private static double root(double value) {
        return value > KNEE * KNEE * KNEE ? Math.cbrt(value) : value / (3 * KNEE * KNEE) + 4.0 / 29;
    }

    private static double cube(double root) {
        return root > KNEE ? root * root * root : 3 * KNEE * KNEE * (root - 4.0 / 29);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(value, 0.0, 1.0));
    }
}
