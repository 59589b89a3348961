package io.github.thalweg.export.tex;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;

/// The text of a picture in TeX: places are in the sheet's unit, which is a big point, from its upper left corner, y
/// pointing down.
final class TexPicture {
    private final StringBuilder text = new StringBuilder();

    TexPicture line(String line) {
        text.append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// Four places at most, without an exponent, which TeX cannot read in a length.
    static String length(double value) {
        return bigPoints(value) + "bp";
    }

    /// The same without its unit, as PDF has numbers.
    static String bigPoints(double value) {
        var rounded = new BigDecimal(value).round(new MathContext(7));
        return rounded.setScale(3, java.math.RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String at(double x, double y) {
        return "(" + length(x) + "," + length(-y) + ")";
    }

    static String color(Color color) {
        return "{rgb,255:red," + color.getRed() + ";green," + color.getGreen() + ";blue," + color.getBlue() + "}";
    }

    /// A share from 0 to 1.
    static String share(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    /// Type of a size in the sheet's unit.
    static String font(double size) {
        return "font=\\fontsize{" + length(size) + "}{" + length(1.2 * size) + "}\\selectfont";
    }

    /// The shortest decimals that read back to the same number, as in tables of runs.
    static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "nan";
    }

    static String row(double x, double y) {
        return number(x) + " " + number(y) + "\n";
    }
}
