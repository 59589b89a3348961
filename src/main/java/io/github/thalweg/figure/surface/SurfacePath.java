package io.github.thalweg.figure.surface;

import io.github.thalweg.figure.map.Segments;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.BitSet;

/// The line of a run laid on the surface, in units of the model. Between two updates it follows the surface below the
/// straight line that the map shows; what lies outside the view or over a hole is left out, as breaks. Once a line has
/// [#MANY] points, only the ends of those updates are laid that come to a cell of the view where none has ended yet.
public final class SurfacePath {
    private static final Rectangle2D VIEW = new Rectangle2D.Double(-1, -1, 2, 2);

    /// Points nearer than this to the one before are left out: no zoom shows them apart.
    private static final double FINEST = 4e-4;

    /// Points that are laid whatever they cover.
    private static final int MANY = 40_000;

    private static final int CELLS_A_SIDE = 256;

    private final Mesh mesh;
    private final int last;
    private final BitSet visited = new BitSet();
    private float[] x = new float[256];
    private float[] y = new float[256];
    private float[] z = new float[256];
    private int[] row = new int[256];
    private int size;

    private SurfacePath(Mesh mesh, int last) {
        this.mesh = mesh;
        this.last = last;
    }

    public static SurfacePath of(Trajectory run, Relief relief) {
        var drape = new SurfacePath(relief.fine(), run.updates());
        double fromX = relief.modelX(run.x(0));
        double fromY = relief.modelY(run.y(0));
        drape.add(fromX, fromY, 0);
        for (int k = 1; k <= run.updates(); k++) {
            double toX = relief.modelX(run.x(k));
            double toY = relief.modelY(run.y(k));
            if (k == run.updates() || !(Math.abs(toX - fromX) < FINEST && Math.abs(toY - fromY) < FINEST)) {
                drape.jump(fromX, fromY, toX, toY, k);
                fromX = toX;
                fromY = toY;
            }
        }
        return drape;
    }

    int size() {
        return size;
    }

    float x(int i) {
        return x[i];
    }

    float y(int i) {
        return y[i];
    }

    /// NaN where the line is broken.
    float z(int i) {
        return z[i];
    }

    /// The update that made this piece of the line.
    int row(int i) {
        return row[i];
    }

    boolean faces(int i, Projection projection) {
        return !Float.isNaN(z[i]) && mesh.faces(projection, x[i], y[i], z[i]);
    }

    private void jump(double fromX, double fromY, double toX, double toY, int k) {
        Line2D seen = Segments.inside(VIEW, fromX, fromY, toX, toY);
        if (seen == null) {
            add(Double.NaN, Double.NaN, k);
            return;
        }
        double dx = seen.getX2() - seen.getX1();
        double dy = seen.getY2() - seen.getY1();
        int pieces = Math.max(1, (int) Math.ceil(Math.hypot(dx, dy) / mesh.cell()));
        boolean many = size > MANY;
        if (!isNew(seen) && many && k < last) {
            return;
        }
        int first = many ? pieces - 1 : 0;
        if (many || seen.getX1() != fromX || seen.getY1() != fromY) {
            add(Double.NaN, Double.NaN, k);
            add(seen.getX1() + dx * first / pieces, seen.getY1() + dy * first / pieces, k);
        }
        for (int i = first + 1; i <= pieces; i++) {
            add(seen.getX1() + dx * i / pieces, seen.getY1() + dy * i / pieces, k);
        }
    }

    /// Whether it ends where none has ended yet.
    private boolean isNew(Line2D line) {
        int at = cell(line.getY2()) * (CELLS_A_SIDE + 1) + cell(line.getX2());
        boolean isNew = !visited.get(at);
        visited.set(at);
        return isNew;
    }

    private static int cell(double at) {
        return (int) Math.clamp((at + 1) / 2 * CELLS_A_SIDE, 0, CELLS_A_SIDE);
    }

    private void add(double atX, double atY, int k) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
            z = Arrays.copyOf(z, 2 * size);
            row = Arrays.copyOf(row, 2 * size);
        }
        x[size] = (float) atX;
        y[size] = (float) atY;
        z[size] = (float) mesh.height(atX, atY);
        row[size] = k;
        size++;
    }
}
