package io.github.thalweg.figure.step;

import io.github.thalweg.formula.compile.LruCache;
import java.awt.Color;
import java.awt.Graphics2D;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/// A formula as typeset mathematics. The first one takes most of a second, so never on the window's thread.
final class Typeset {
    /// The typesetter keeps what it knows of its fonts in static tables.
    private static final Object ONE_AT_A_TIME = new Object();

    /// Far more than the slowest rule takes, the first formula included.
    private static final Duration MAX_TIME = Duration.ofSeconds(5);

    /// Longer than any line of a rule that can be read.
    private static final int MAX_LENGTH = 10_000;

    private static final LruCache<String, TeXFormula> READ = new LruCache<>(256);

    private final TeXIcon icon;
    private final double shrunk;

    private Typeset(TeXIcon icon, double shrunk) {
        this.icon = icon;
        this.shrunk = shrunk;
    }

    /// @param size of the letters, in pixels
    /// @param room the width that it may take: a wider formula is made smaller
    /// @return null when it cannot be typeset, or not within [#MAX_TIME]
    static @Nullable Typeset of(String latex, double size, double room) {
        if (latex.length() > MAX_LENGTH) {
            return null;
        }
        Callable<TeXIcon> work = () -> {
            synchronized (ONE_AT_A_TIME) {
                TeXFormula formula = READ.get(latex, text -> new TeXFormula(text));
                return formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) size);
            }
        };
        TeXIcon icon = TypesetterThread.result(work, MAX_TIME);
        return icon == null ? null : new Typeset(icon, Math.min(1, room / icon.getTrueIconWidth()));
    }

    /// A formula in a line of text.
    ///
    /// @return null when it cannot be typeset, or not within [#MAX_TIME]
    static @Nullable Typeset inline(String latex, double size) {
        return of(latex, size, Double.POSITIVE_INFINITY);
    }

    double width() {
        return icon.getTrueIconWidth() * shrunk;
    }

    /// The part of the height that is below the line that letters stand on.
    double depth() {
        return icon.getTrueIconDepth() * shrunk;
    }

    double height() {
        return icon.getTrueIconHeight() * shrunk;
    }

    void paint(Graphics2D graphics, Color color, double x, double top) {
        synchronized (ONE_AT_A_TIME) {
            var g = (Graphics2D) graphics.create();
            g.translate(x, top);
            g.scale(shrunk, shrunk);
            // What the typesetter leaves free around a formula is not in its width, height and depth.
            g.translate(-icon.getInsets().left, -icon.getInsets().top);
            icon.setForeground(color);
            icon.paintIcon(null, g, 0, 0);
            g.dispose();
        }
    }
}
