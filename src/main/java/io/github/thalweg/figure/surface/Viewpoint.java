package io.github.thalweg.figure.surface;

/// Search for the side from which a surface is seen best.
final class Viewpoint {
    /// From an axis: neither along it nor over a corner.
    private static final double[] ASIDE = {15, 30, 60, 75};

    /// Nodes between those that are looked at.
    private static final int EVERY = 8;
    /// The weight of showing both axes as well as possible.
    private static final double OBLIQUE = 0.05;
    /// The weight of the usual side.
    private static final double USUAL = 0.04;

    private Viewpoint() {}

    /// The camera from which most of the surface is seen, weighted by how low it lies: runs end at the bottom.
    static Camera of(Mesh mesh) {
        Camera best = Camera.DEFAULT;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 4 * ASIDE.length; i++) {
            double azimuth = 90.0 * Math.floorDiv(i, ASIDE.length) + ASIDE[i % ASIDE.length];
            var camera = new Camera(azimuth, Camera.DEFAULT.elevation(), Camera.DEFAULT.zoom());
            double worth = worth(mesh, camera);
            if (worth > most) {
                most = worth;
                best = camera;
            }
        }
        return best;
    }

    private static double worth(Mesh mesh, Camera camera) {
        double azimuth = Math.toRadians(camera.azimuth());
        double usual = Math.cos(azimuth - Math.toRadians(Camera.DEFAULT.azimuth()));
        return seen(mesh, camera) + OBLIQUE * Math.abs(Math.sin(2 * azimuth)) + USUAL * usual;
    }

    /// The share of the surface that is seen.
    private static double seen(Mesh mesh, Camera camera) {
        double azimuth = Math.toRadians(camera.azimuth());
        double dx = Math.cos(azimuth) * EVERY * mesh.cell();
        double dy = Math.sin(azimuth) * EVERY * mesh.cell();
        double rise = Math.tan(Math.toRadians(camera.elevation())) * EVERY * mesh.cell();
        double all = 1e-9;
        double seen = 0;
        for (int row = EVERY / 2; row < mesh.side(); row += EVERY) {
            for (int column = EVERY / 2; column < mesh.side(); column += EVERY) {
                double z = mesh.heights()[row * mesh.side() + column];
                double weight = Double.isNaN(z) ? 0 : Math.pow(1 - (z / Projection.HEIGHT + 0.5), 2);
                all += weight;
                if (weight > 0 && !isHidden(mesh, mesh.x(column), mesh.y(row), z, dx, dy, rise)) {
                    seen += weight;
                }
            }
        }
        return seen / all;
    }

    private static boolean isHidden(Mesh mesh, double x, double y, double z, double dx, double dy, double rise) {
        double atX = x + dx;
        double atY = y + dy;
        double line = z + rise;
        while (Math.abs(atX) <= 1 && Math.abs(atY) <= 1 && line < Projection.HEIGHT / 2) {
            if (mesh.height(atX, atY) > line) {
                return true;
            }
            atX += dx;
            atY += dy;
            line += rise;
        }
        return false;
    }
}
