package io.github.thalweg.figure.step;

import io.github.thalweg.formula.syntax.Syntax;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An expression as typeset mathematics for a line of text: a picture that is opaque where there is ink. The first one
/// takes most of a second, so never on the window's thread.
///
/// @param width    before scaling, as is the height
/// @param baseline from the top to the line that letters stand on
public record FormulaPicture(BufferedImage picture, double width, double height, double baseline) {
    /// Free above and below, where lines would touch.
    private static final double MARGIN = 3;

    /// @param size  of the letters, in pixels
    /// @param scale of the picture
    /// @return null when it cannot be typeset
    public static @Nullable FormulaPicture of(Syntax expression, double size, double scale) {
        Typeset typeset = Typeset.inline(new Latex(new LatexNames(Map.of())).of(expression, 0), size);
        if (typeset == null) {
            return null;
        }
        double width = Math.ceil(typeset.width()) + 1;
        double height = Math.ceil(typeset.height() + 2 * MARGIN);
        var picture = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.scale(scale, scale);
        typeset.paint(g, Color.BLACK, 0, MARGIN);
        g.dispose();
        return new FormulaPicture(picture, width, height, typeset.height() - typeset.depth() + MARGIN);
    }
}
