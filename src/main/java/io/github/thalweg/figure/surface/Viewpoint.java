package io.github.thalweg.figure.surface;

import java.util.List;

/// Search for the side from which a surface is seen best.
final class Viewpoint {
    /// From an axis: neither along it nor over a corner.
    private static final double[] ASIDE = {15, 30, 60, 75};

    /// Nodes between those that are looked at.
    private static final int EVERY = 8;
    /// The same where lines are looked at: they lie in narrow valleys.
    private static final int LINE_EVERY = 2;
    /// The weight of showing both axes as well as possible.
    private static final double OBLIQUE = 0.05;
    /// The weight of the usual side.
    private static final double USUAL = 0.04;

    /// The weight of the lines on it.
    private static final double RACE = 0.5;

    /// The share of the lines that is enough.
    private static final double ENOUGH = 0.85;

    /// Elevations in degrees, and what each of them costs: from above a surface looks flat.
    private static final double[] HIGHER = {46, 56, 66};

    private static final double STEEP = 0.004;

    /// So many places of a line are looked at.
    private static final int PLACES = 60;

    private final Mesh mesh;
    private final List<SurfacePath> race;

    /// @param race lines on the surface, for whose sake one looks at it; may be empty
    Viewpoint(Mesh mesh, List<SurfacePath> race) {
        this.mesh = mesh;
        this.race = race;
    }

    /// The camera from which most of the surface is seen, weighted by how low it lies: runs end at the bottom. Where a
    /// ridge hides them from every side, from higher up.
    Camera best() {
        Camera usual = best(Camera.DEFAULT.elevation());
        if (race.isEmpty() || raced(usual) >= ENOUGH) {
            return usual;
        }
        Camera best = usual;
        double most = worth(usual);
        for (double elevation : HIGHER) {
            Camera camera = best(elevation);
            double worth = worth(camera) - STEEP * (elevation - Camera.DEFAULT.elevation());
            if (worth > most) {
                most = worth;
                best = camera;
            }
        }
        return best;
    }

    private Camera best(double elevation) {
        Camera best = Camera.DEFAULT;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 4 * ASIDE.length; i++) {
            double azimuth = 90.0 * Math.floorDiv(i, ASIDE.length) + ASIDE[i % ASIDE.length];
            var camera = new Camera(azimuth, elevation, Camera.DEFAULT.zoom());
            double worth = worth(camera);
            if (worth > most) {
                most = worth;
                best = camera;
            }
        }
        return best;
    }

    private double worth(Camera camera) {
        double azimuth = Math.toRadians(camera.azimuth());
        double usual = Math.cos(azimuth - Math.toRadians(Camera.DEFAULT.azimuth()));
        return seen(camera) + RACE * raced(camera) + OBLIQUE * Math.abs(Math.sin(2 * azimuth)) + USUAL * usual;
    }

    /// The line of sight from a place: what one goes towards the viewer, and rises, from node to node.
    private record Ray(double dx, double dy, double rise) {
        static Ray of(Camera camera, double length) {
            double azimuth = Math.toRadians(camera.azimuth());
            return new Ray(
                    Math.cos(azimuth) * length,
                    Math.sin(azimuth) * length,
                    Math.tan(Math.toRadians(camera.elevation())) * length);
        }
    }

    /// The share of the lines that is seen.
    private double raced(Camera camera) {
        Ray ray = Ray.of(camera, LINE_EVERY * mesh.cell());
        int all = 0;
        int seen = 0;
        for (SurfacePath line : race) {
            for (int place = 0; place < PLACES; place++) {
                int i = (int) ((long) place * (line.size() - 1) / (PLACES - 1));
                double z = line.z(i);
                if (!Double.isNaN(z)) {
                    all++;
                    // The coarse mesh may lie above what the fine one has in a narrow valley.
                    double above = Math.max(z, mesh.height(line.x(i), line.y(i)));
                    seen += isHidden(line.x(i), line.y(i), above, ray) ? 0 : 1;
                }
            }
        }
        return all == 0 ? 0 : (double) seen / all;
    }

    /// The share of the surface that is seen.
    private double seen(Camera camera) {
        Ray ray = Ray.of(camera, EVERY * mesh.cell());
        double all = 1e-9;
        double seen = 0;
        for (int row = EVERY / 2; row < mesh.side(); row += EVERY) {
            for (int column = EVERY / 2; column < mesh.side(); column += EVERY) {
                double z = mesh.heights()[row * mesh.side() + column];
                double weight = Double.isNaN(z) ? 0 : Math.pow(1 - (z / Projection.HEIGHT + 0.5), 2);
                all += weight;
                if (weight > 0 && !isHidden(mesh.x(column), mesh.y(row), z, ray)) {
                    seen += weight;
                }
            }
        }
        return seen / all;
    }

    private boolean isHidden(double x, double y, double z, Ray ray) {
        double atX = x + ray.dx();
        double atY = y + ray.dy();
        double line = z + ray.rise();
        while (Math.abs(atX) <= 1 && Math.abs(atY) <= 1 && line < Projection.HEIGHT / 2) {
            if (mesh.height(atX, atY) > line) {
                return true;
            }
            atX += ray.dx();
            atY += ray.dy();
            line += ray.rise();
        }
        return false;
    }
}
