package io.github.thalweg.export.gif;

/// A colour in Oklab: lightness, green to red, blue to yellow. Equal distances look about equally large.
///
/// Björn Ottosson, A perceptual color space for image processing, 2020.
record Oklab(double l, double a, double b) {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double s = i / 255.0;
            LINEAR[i] = s <= 0.04045 ? s / 12.92 : StrictMath.pow((s + 0.055) / 1.055, 2.4);
        }
    }

    static Oklab of(int rgb) {
        double red = LINEAR[rgb >> 16 & 255];
        double green = LINEAR[rgb >> 8 & 255];
        double blue = LINEAR[rgb & 255];
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /// The nearest colour of a screen, as 0xRRGGBB.
    int rgb() {
        double l3 = cubed(l + 0.3963377774 * a + 0.2158037573 * b);
        double m3 = cubed(l - 0.1055613458 * a - 0.0638541728 * b);
        double s3 = cubed(l - 0.0894841775 * a - 1.2914855480 * b);
        return channel(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3) << 16
                | channel(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3) << 8
                | channel(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3);
    }

    private static double cubed(double x) {
        return x * x * x;
    }

    private static int channel(double linear) {
        double kept = Math.clamp(linear, 0.0, 1.0);
        double s = kept <= 0.0031308 ? 12.92 * kept : 1.055 * StrictMath.pow(kept, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * s);
    }

    /// The square of the distance to another colour; 0.0004 can just be told from none.
    double apart(Oklab other) {
        double dl = l - other.l;
        double da = a - other.a;
        double db = b - other.b;
        return dl * dl + da * da + db * db;
    }
}
