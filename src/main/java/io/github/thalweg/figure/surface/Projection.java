package io.github.thalweg.figure.surface;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// Perspective projection between places of the model and pixels; the only one in the program.
///
/// The model is the box [-1, 1] x [-1, 1] x [-HEIGHT/2, HEIGHT/2] around the origin. The viewer stands at the
/// distance D from it and looks at it: with the viewer's axes r (right), u (up) and f (forward), a place p is at
/// the depth w = D + p·f and in the pixels (cx + k p·r D/w, cy - k p·u D/w).
///
/// @param pixels k: pixels for one unit of the model at the origin
/// @param x      cx, where the origin is; so is y
public record Projection(double cosA, double sinA, double cosE, double sinE, double pixels, double x, double y) {
    /// The height of the surface, where its base is 2 wide.
    static final double HEIGHT = 1.0;

    /// From the viewer to the origin: far enough for a mild perspective.
    static final double DISTANCE = 6.5;

    private static final int DIRECTIONS = 64;

    /// The surface fills the room as well as it can while it turns, and keeps its size.
    static Projection of(Camera camera, Rectangle2D room) {
        double a = Math.toRadians(camera.azimuth());
        double e = Math.toRadians(camera.elevation());
        var one = new Projection(Math.cos(a), Math.sin(a), Math.cos(e), Math.sin(e), 1, 0, 0);
        Rectangle2D swept = one.swept();
        double fit = Math.min(room.getWidth() / swept.getWidth(), room.getHeight() / swept.getHeight());
        double pixels = Math.max(fit, 1e-3) * camera.zoom();
        return new Projection(
                one.cosA,
                one.sinA,
                one.cosE,
                one.sinE,
                pixels,
                room.getCenterX(),
                room.getCenterY() - pixels * swept.getCenterY());
    }

    /// The rectangle that the model takes of the picture from all azimuths together.
    private Rectangle2D swept() {
        double wide = 0;
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < DIRECTIONS; i++) {
            double t = 2 * Math.PI * i / DIRECTIONS;
            double px = Math.sqrt(2) * Math.cos(t);
            double py = Math.sqrt(2) * Math.sin(t);
            for (double z : new double[] {-HEIGHT / 2, HEIGHT / 2}) {
                Point2D p = pixel(px, py, z);
                wide = Math.max(wide, Math.abs(p.getX()));
                top = Math.min(top, p.getY());
                bottom = Math.max(bottom, p.getY());
            }
        }
        return new Rectangle2D.Double(-wide, top, 2 * wide, bottom - top);
    }

    /// The same picture with more pixels.
    Projection times(double factor) {
        return new Projection(cosA, sinA, cosE, sinE, pixels * factor, x * factor, y * factor);
    }

    /// The depth of a place along the viewing direction, in units of the model.
    double depth(double px, double py, double pz) {
        return DISTANCE - cosE * (cosA * px + sinA * py) - sinE * pz;
    }

    /// The cosine between a direction at a place and the line of sight, up to a positive factor: above 0 when it
    /// leads towards the viewer.
    double towardsViewer(double px, double py, double pz, double dx, double dy, double dz) {
        return dx * (DISTANCE * cosE * cosA - px) + dy * (DISTANCE * cosE * sinA - py) + dz * (DISTANCE * sinE - pz);
    }

    Point2D pixel(double px, double py, double pz) {
        double w = depth(px, py, pz);
        return new Point2D.Double(pixelX(px, py, w), pixelY(px, py, pz, w));
    }

    double pixelX(double px, double py, double depth) {
        return x + pixels * DISTANCE * (cosA * py - sinA * px) / depth;
    }

    double pixelY(double px, double py, double pz, double depth) {
        return y - pixels * DISTANCE * (cosE * pz - sinE * (cosA * px + sinA * py)) / depth;
    }

    /// Pixels for one unit of the model at a depth.
    double pixelsAt(double depth) {
        return pixels * DISTANCE / depth;
    }

    /// The place in a pixel at a depth.
    Place place(double pixelX, double pixelY, double depth) {
        double right = (pixelX - x) / pixelsAt(depth);
        double up = (y - pixelY) / pixelsAt(depth);
        double back = DISTANCE - depth;
        return new Place(
                cosE * cosA * back - sinA * right - sinE * cosA * up,
                cosE * sinA * back + cosA * right - sinE * sinA * up,
                sinE * back + cosE * up);
    }

    /// A place of the model.
    record Place(double x, double y, double z) {
        Place towards(Place other, double share) {
            return new Place(x + share * (other.x - x), y + share * (other.y - y), z + share * (other.z - z));
        }
    }
}
