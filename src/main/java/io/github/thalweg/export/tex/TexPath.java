package io.github.thalweg.export.tex;

import io.github.thalweg.figure.map.Segments;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/// A shape as a path of TikZ.
final class TexPath {
    /// TeX has no lengths above 16,384 points; no figure reaches so far.
    private static final double FAR = 6000;

    private static final Rectangle2D ROOM = new Rectangle2D.Double(-FAR, -FAR, 2 * FAR, 2 * FAR);
    private static final double FLATNESS = 0.05;

    private TexPath() {}

    /// The part of a shape that TeX can measure.
    ///
    /// @param filled an area, else lines
    static Shape near(Shape shape, boolean filled) {
        if (ROOM.contains(shape.getBounds2D())) {
            return shape;
        }
        if (filled) {
            var area = new Area(shape);
            area.intersect(new Area(ROOM));
            return area;
        }
        var path = new Path2D.Double();
        var at = new double[6];
        var from = new double[2];
        var start = new double[2];
        for (PathIterator i = shape.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                System.arraycopy(at, 0, start, 0, 2);
            } else {
                double[] to = kind == PathIterator.SEG_CLOSE ? start : at;
                Line2D seen = Segments.inside(ROOM, from[0], from[1], to[0], to[1]);
                if (seen != null) {
                    var end = path.getCurrentPoint();
                    path.append(seen, end != null && end.equals(seen.getP1()));
                }
                at[0] = to[0];
                at[1] = to[1];
            }
            System.arraycopy(at, 0, from, 0, 2);
        }
        return path;
    }

    /// @param shape on the sheet
    static String of(Shape shape) {
        var path = new StringBuilder();
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO ->
                    path.append(path.isEmpty() ? "" : "\n").append(TexPicture.at(at[0], at[1]));
                case PathIterator.SEG_LINETO -> path.append(" -- ").append(TexPicture.at(at[0], at[1]));
                case PathIterator.SEG_QUADTO -> {
                    double[] c = {
                        x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3
                    };
                    curve(path, c[0], c[1], c[2], c[3], at[2], at[3]);
                }
                case PathIterator.SEG_CUBICTO -> curve(path, at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.append(" -- cycle");
            }
            int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = at[end];
            y = at[end + 1];
        }
        return path.toString();
    }

    private static void curve(StringBuilder path, double x1, double y1, double x2, double y2, double x, double y) {
        path.append(" .. controls ")
                .append(TexPicture.at(x1, y1))
                .append(" and ")
                .append(TexPicture.at(x2, y2))
                .append(" .. ")
                .append(TexPicture.at(x, y));
    }
}
