package io.github.thalweg.export.picture;

import io.github.thalweg.figure.style.Sheet;
import java.util.Locale;

/// Size of a figure as people say it: width and height in a unit, dpi, and size of type.
///
/// @param width in the unit, as is the height
/// @param dpi   pixels in an inch of paper; of no meaning in pixels
/// @param type  height of the smallest type, in pixels, or on paper in points
public record Page(double width, double height, Unit unit, double dpi, double type) {
    /// Units of a page's size.
    public enum Unit {
        PIXELS("px", 1),
        CENTIMETRES("cm", 1),
        MILLIMETRES("mm", 0.1);

        private final String symbol;
        private final double centimetres;

        Unit(String symbol, double centimetres) {
            this.symbol = symbol;
            this.centimetres = centimetres;
        }

        public String symbol() {
            return symbol;
        }

        public boolean paper() {
            return this != PIXELS;
        }
    }

    /// The most pixels of a picture.
    public static final double MAX_PIXELS = 1e8;

    /// The least width and height, in pixels.
    public static final int MIN = 64;

    /// The limits of a page's size, in words.
    public static final String LIMITS = Messages.LIMITS;

    public static final int MIN_DPI = 30;
    public static final int MAX_DPI = 2400;
    public static final int MIN_TYPE = 3;
    public static final int MAX_TYPE = 400;

    /// The resolution that most printers of papers ask for.
    public static final double USUAL_DPI = 300;

    /// The height of the smallest type where nothing else is said.
    public static final double USUAL_TYPE = 12;

    public Sheet sheet() {
        Sheet sheet = unit.paper()
                ? Sheet.centimetres(width * unit.centimetres, height * unit.centimetres, dpi)
                : Sheet.pixels(width, height, 1);
        return sheet.withText(type / USUAL_TYPE);
    }

    public Page withType(double other) {
        return new Page(width, height, unit, dpi, other);
    }

    public Page withDpi(double other) {
        return new Page(width, height, unit, other, type);
    }

    /// Neither too small to show anything nor too large to be held in memory.
    public boolean fits() {
        Sheet sheet = sheet();
        double columns = sheet.width() * sheet.scale();
        double rows = sheet.height() * sheet.scale();
        return columns >= MIN - 0.5 && rows >= MIN - 0.5 && columns * rows <= MAX_PIXELS;
    }

    /// E.g. `1920 x 1080 px`, or `8.6 x 6.5 cm, 1016 x 768 px at 300 dpi`.
    public String text() {
        Sheet sheet = sheet();
        String pixels = sheet.columns() + " x " + sheet.rows() + " px";
        return unit.paper()
                ? number(width) + " x " + number(height) + " " + unit.symbol + ", " + pixels + " at " + number(dpi)
                        + " dpi"
                : pixels;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.2f", value).replaceAll("0$", "");
    }
}
