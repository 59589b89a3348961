package io.github.thalweg.figure.style;

/// Size and resolution of a figure.
///
/// @param width in the sheet's unit, as is the height
/// @param scale pixels of a picture for each unit, above 0; in a vector format, of the heat map inside
/// @param text  how many times its usual size everything is, type and lines alike, above 0
public record Sheet(double width, double height, Unit unit, double scale, double text) {
    /// Units of a sheet's size. Type of the usual size is 12 units high.
    public enum Unit {
        PIXEL,
        /// 1/72 of an inch.
        POINT
    }

    private static final double POINTS_PER_INCH = 72;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    /// Pixels as on a screen.
    ///
    /// @param scale pixels of the picture for each of them
    public static Sheet pixels(double width, double height, double scale) {
        return new Sheet(width, height, Unit.PIXEL, scale, 1);
    }

    /// Paper.
    ///
    /// @param width in centimetres, as is the height
    /// @param dpi   pixels of a picture in an inch
    public static Sheet centimetres(double width, double height, double dpi) {
        double points = POINTS_PER_INCH / CENTIMETRES_PER_INCH;
        return new Sheet(width * points, height * points, Unit.POINT, dpi / POINTS_PER_INCH, 1);
    }

    public Sheet withScale(double other) {
        return new Sheet(width, height, unit, other, text);
    }

    public Sheet withHeight(double other) {
        return new Sheet(width, other, unit, scale, text);
    }

    public Sheet withText(double factor) {
        return new Sheet(width, height, unit, scale, factor);
    }

    /// The width of a picture, in its pixels, at least 1.
    public int columns() {
        return Math.max(1, (int) Math.round(width * scale));
    }

    /// The height of a picture, in its pixels, at least 1.
    public int rows() {
        return Math.max(1, (int) Math.round(height * scale));
    }
}
