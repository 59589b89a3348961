package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.map.TrajectoryPainter;
import io.github.thalweg.figure.style.LongLines;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/// Painter of the runs' lines on the surface, as the map draws them; what the surface hides is a faint dotted line.
final class SurfacePathPainter {
    /// Lines lie so high above the surface, in units of the model.
    private static final double LIFT = 0.004;

    /// Points nearer than this to the one drawn before are not drawn, in pixels.
    private static final double FINEST = 0.5;

    private static final double FINEST_MOVING = 1.5;
    /// The distance along a line between two tests of visibility, in pixels.
    private static final double EVERY = 3;
    /// Parts that are hidden: dots of this opacity, so wide for the line's width, with gaps of so many dots.
    private static final double HIDDEN = 0.6;
    private static final double DOT = 0.65;
    private static final double GAP = 2.6;

    private final Visibility sight;
    private final Projection projection;
    private final Theme theme;
    private final LongLines lines;
    private Path2D path = new Path2D.Double();
    private double x = Double.NaN;
    private double y = Double.NaN;
    private double depth;
    private boolean seen;
    private boolean facing;
    /// The parts that are hidden are drawn, not those that are seen.
    private boolean behind;

    SurfacePathPainter(Visibility sight, Theme theme, LongLines lines) {
        this.sight = sight;
        this.lines = lines;
        this.projection = sight.projection();
        this.theme = theme;
    }

    /// The whole line, faded.
    void paintFuture(Graphics2D graphics, RunStyle style, SurfacePath drape) {
        var g = (Graphics2D) graphics.create();
        g.setComposite(AlphaComposite.SrcOver.derive(TrajectoryPainter.FUTURE));
        g.setColor(style.color(theme));
        lines.draw(
                g,
                path(drape, Integer.MAX_VALUE, FINEST),
                style.stroke(theme.metrics().trajectory()));
        g.dispose();
    }

    /// The line up to an update, on a casing; what the surface hides of it below.
    void paintPast(Graphics2D g, RunStyle style, SurfacePath drape, int head) {
        paintHidden(g, style, drape, head);
        Path2D line = path(drape, head, FINEST);
        boolean thin = lines.isThin(line);
        g.setColor(theme.panel());
        var casing = new BasicStroke((float) theme.metrics().casing(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        LongLines.draw(g, line, casing, thin);
        g.setColor(style.color(theme));
        LongLines.draw(g, line, style.stroke(theme.metrics().trajectory()), thin);
    }

    private void paintHidden(Graphics2D graphics, RunStyle style, SurfacePath drape, int head) {
        var g = (Graphics2D) graphics.create();
        float dot = (float) (theme.metrics().trajectory() * DOT);
        float[] dots = {0, (float) (GAP * dot)};
        g.setComposite(AlphaComposite.SrcOver.derive((float) HIDDEN));
        g.setColor(style.color(theme));
        behind = true;
        lines.draw(
                g,
                path(drape, head, FINEST),
                new BasicStroke(dot, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dots, 0));
        behind = false;
        g.dispose();
    }

    /// The line up to an update as it is drawn while something moves.
    void paintLight(Graphics2D g, RunStyle style, SurfacePath drape, int head) {
        g.setColor(style.color(theme));
        lines.draw(
                g,
                path(drape, head, FINEST_MOVING),
                style.lightStroke(theme.metrics().trajectory()));
    }

    private Path2D path(SurfacePath drape, int to, double finest) {
        path = new Path2D.Double();
        lift();
        for (int i = 0; i < drape.size() && drape.row(i) <= to; i++) {
            boolean last = i + 1 == drape.size() || drape.row(i + 1) > to;
            facing = drape.faces(i, projection);
            add(drape.x(i), drape.y(i), drape.z(i) + LIFT, last ? 0 : finest);
        }
        return path;
    }

    private void lift() {
        x = Double.NaN;
        seen = false;
    }

    private void add(double px, double py, double pz, double finest) {
        if (Double.isNaN(pz)) {
            lift();
            return;
        }
        double nextDepth = projection.depth(px, py, pz);
        double nextX = projection.pixelX(px, py, nextDepth);
        double nextY = projection.pixelY(px, py, pz, nextDepth);
        if (Double.isNaN(x)) {
            begin(nextX, nextY, nextDepth);
        } else if (!(Math.abs(nextX - x) < finest && Math.abs(nextY - y) < finest)) {
            draw(nextX, nextY, nextDepth);
        }
    }

    private void begin(double atX, double atY, double atDepth) {
        x = atX;
        y = atY;
        depth = atDepth;
        seen = sees(atX, atY, atDepth);
        if (seen) {
            path.moveTo(atX, atY);
        }
    }

    /// In pieces so short that what lies between them need not be looked at.
    private void draw(double toX, double toY, double toDepth) {
        double length = Math.hypot(toX - x, toY - y);
        int pieces = (int) Math.clamp(Math.ceil(length / EVERY), 1, 400);
        double fromX = x;
        double fromY = y;
        double fromDepth = depth;
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            step(
                    fromX + t * (toX - fromX),
                    fromY + t * (toY - fromY),
                    fromDepth + t * (toDepth - fromDepth),
                    i == pieces);
        }
    }

    /// Whether a place is part of what is drawn. Nothing is seen through the surface from below.
    private boolean sees(double atX, double atY, double atDepth) {
        return behind != (facing && sight.sees(atX, atY, atDepth));
    }

    private void step(double atX, double atY, double atDepth, boolean end) {
        boolean now = sees(atX, atY, atDepth);
        if (now && !seen) {
            path.moveTo(atX, atY);
        } else if (seen && (end || !now)) {
            path.lineTo(atX, atY);
        }
        seen = now;
        x = atX;
        y = atY;
        depth = atDepth;
    }
}
