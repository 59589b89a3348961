package io.github.thalweg.figure.style;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// How the lines of a figure are drawn that may be very long: a run of many updates to and fro leads over its picture
/// thousands of times. Thick dashes take a second for each million pixels, and none of them could be told apart, so
/// that lines which would cover the figure several times are drawn as thinly as is fast.
public final class LongLines {
    /// So often all lines of a figure together may cover it before they are thin.
    private static final double COVER = 2;

    /// A line of more strokes than this fills the figure rather than leads over it.
    private static final int MAX_STROKES = 20_000;

    private static final int PIECE = 500;

    private final double longest;

    /// @param plot  where the lines are drawn, in pixels
    /// @param width of a line
    /// @param lines how many there are
    public LongLines(Rectangle2D plot, double width, int lines) {
        this.longest = COVER * plot.getWidth() * plot.getHeight() / (width * Math.max(1, lines));
    }

    /// Whether a line is thin.
    public boolean isThin(Path2D line) {
        double length = 0;
        int strokes = 0;
        var from = new double[2];
        var to = new double[6];
        for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
            length +=
                    i.currentSegment(to) == PathIterator.SEG_MOVETO ? 0 : Math.hypot(to[0] - from[0], to[1] - from[1]);
            System.arraycopy(to, 0, from, 0, 2);
            if (++strokes > MAX_STROKES || length > longest) {
                return true;
            }
        }
        return false;
    }

    /// Draws a line with this stroke, or thinly.
    ///
    /// @throws CancellationException when the thread is interrupted: what is drawn is no longer wanted
    public void draw(Graphics2D g, Path2D line, Stroke stroke) {
        draw(g, line, stroke, isThin(line));
    }

    /// Draws a part of a line.
    ///
    /// @param thin whether the whole line is
    /// @throws CancellationException when the thread is interrupted: what is drawn is no longer wanted
    public static void draw(Graphics2D graphics, Path2D line, Stroke stroke, boolean thin) {
        var g = (Graphics2D) graphics.create();
        if (thin) {
            g.setStroke(new BasicStroke());
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            pieces(line).forEach(piece -> drawWhole(g, piece));
        } else {
            g.setStroke(stroke);
            drawWhole(g, line);
        }
        g.dispose();
    }

    private static void drawWhole(Graphics2D g, Path2D line) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the drawing was cancelled");
        }
        g.draw(line);
    }

    /// The time to draw a line grows with the square of the strokes that cross a row of pixels.
    private static List<Path2D> pieces(Path2D line) {
        var pieces = new ArrayList<Path2D>();
        var at = new double[6];
        var from = new double[2];
        Path2D piece = new Path2D.Double();
        int strokes = 0;
        for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
            boolean starts = i.currentSegment(at) == PathIterator.SEG_MOVETO;
            if (strokes++ % PIECE == 0) {
                piece = new Path2D.Double();
                pieces.add(piece);
                piece.moveTo(starts ? at[0] : from[0], starts ? at[1] : from[1]);
            }
            if (starts) {
                piece.moveTo(at[0], at[1]);
            } else {
                piece.lineTo(at[0], at[1]);
            }
            System.arraycopy(at, 0, from, 0, 2);
        }
        return pieces;
    }
}
