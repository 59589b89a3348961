package io.github.thalweg.figure.step;

import io.github.thalweg.formula.compile.LruCache;
import java.awt.Color;
import java.awt.Graphics2D;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.JMathTeXException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// A formula as typeset mathematics. The first one takes most of a second: not for the window's thread.
final class Typeset {
    /// The typesetter keeps what it knows of its fonts in static tables.
    private static final Object ONE_AT_A_TIME = new Object();

    private static final LruCache<String, TeXFormula> READ = new LruCache<>(256);

    private final TeXIcon icon;
    private final double shrunk;

    private Typeset(TeXIcon icon, double shrunk) {
        this.icon = icon;
        this.shrunk = shrunk;
    }

    /// @param size of the letters, in pixels
    /// @param room the width that it may take: a wider formula is made smaller
    /// @return null when it cannot be typeset: the user's own symbols may be anything
    static @Nullable Typeset of(String latex, double size, double room) {
        synchronized (ONE_AT_A_TIME) {
            try {
                TeXFormula formula = READ.get(latex, text -> new TeXFormula(text));
                TeXIcon icon = formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) size);
                return new Typeset(icon, Math.min(1, room / icon.getTrueIconWidth()));
            } catch (JMathTeXException _) {
                return null;
            }
        }
    }

    double height() {
        return icon.getTrueIconHeight() * shrunk;
    }

    void paint(Graphics2D graphics, Color color, double x, double top) {
        synchronized (ONE_AT_A_TIME) {
            var g = (Graphics2D) graphics.create();
            g.translate(x, top);
            g.scale(shrunk, shrunk);
            icon.setForeground(color);
            icon.paintIcon(null, g, 0, 0);
            g.dispose();
        }
    }
}
