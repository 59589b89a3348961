package io.github.thalweg.landscape;

import org.jspecify.annotations.Nullable;

/// A way along the floor of a kink to the lowest point of it: across the floor the slope jumps from one side's to the
/// other's, along it the loss is smooth. Each step goes along the floor, and then across, back to where the slope
/// jumps. Descents that know nothing of the floor's direction hardly move where it is steep and bent.
final class FloorWalk {
    private static final int MAX_STEPS = 200;
    private static final int MAX_HALVINGS = 64;
    private static final int MAX_TURNS = 4;

    /// Where to look first for the other side, as a share of how far is looked.
    private static final double FIRST = 1e-4;

    /// A jump of the slope below this share of it is none.
    private static final double JUMP = 1e-6;

    /// How far from an end to look whether the floor rises on both sides, as a share of the first step.
    private static final double BESIDE = 1e-2;

    /// A step so short, as a share of the first, is the last.
    private static final double LAST = 1e-13;

    /// A point of the floor with the slopes on its sides.
    ///
    /// @param alongX of the floor's direction, of length 1
    /// @param slope  along it
    private record Floor(Point at, double value, double alongX, double alongY, double slope) {
        Point further(double distance) {
            return new Point(at.x() + distance * alongX, at.y() + distance * alongY);
        }

        /// How far along the floor this is from another point: where the slope has the same sign, it rises.
        double away(Floor other) {
            return (at.x() - other.at.x()) * alongX + (at.y() - other.at.y()) * alongY;
        }
    }

    private final Probe surface;
    private final double radius;

    private FloorWalk(Probe surface, double radius) {
        this.surface = surface;
        this.radius = radius;
    }

    /// The lowest point of a floor.
    ///
    /// @param radius within which the floor is looked for, and of the first step
    /// @return null where there is no floor, or no lowest point of it is reached
    static @Nullable Descent from(Probe surface, Point start, double radius) {
        return new FloorWalk(surface, radius).down(start);
    }

    private @Nullable Descent down(Point start) {
        Floor here = floor(start, radius);
        if (here == null) {
            return null;
        }
        double step = radius;
        double last = LAST * radius;
        for (int i = 0; i < MAX_STEPS && !surface.isSpent(); i++) {
            if (step <= last || here.slope == 0) {
                Floor lower = lowerBeside(here);
                if (lower == null) {
                    return new Descent(here.at, here.value, Descent.End.KINK);
                }
                here = lower;
                step = radius;
            }
            Floor next = floor(here.further(-Math.signum(here.slope) * step), 2 * step);
            if (next == null || !(next.value < here.value)) {
                step /= 4;
                continue;
            }
            double turned = Math.signum(here.alongX * next.alongX + here.alongY * next.alongY);
            double secant = Math.abs(next.slope * step / (here.slope - turned * next.slope));
            step = Math.min(2 * step, Math.max(secant, last));
            here = next;
        }
        return null;
    }

    /// A level floor may fall again, as `x^3` does.
    ///
    /// @return a place not far from here from where the floor leads away; null where it leads back
    private @Nullable Floor lowerBeside(Floor here) {
        for (double distance : new double[] {-BESIDE * radius, BESIDE * radius}) {
            Floor there = floor(here.further(distance), 2 * BESIDE * radius);
            if (there != null && there.slope * there.away(here) < 0) {
                return there;
            }
        }
        return null;
    }

    /// The point of the floor nearest to a point, downhill.
    private @Nullable Floor floor(Point from, double reach) {
        Point at = from;
        Derivatives here = surface.derivatives(at.x(), at.y());
        double acrossX = here.dx() / here.gradientNorm();
        double acrossY = here.dy() / here.gradientNorm();
        for (int turn = 0; turn < MAX_TURNS; turn++) {
            Floor found = along(at, acrossX, acrossY, reach);
            if (found == null) {
                return null;
            }
            if (Math.abs(found.alongX * acrossX + found.alongY * acrossY) < 0.5) {
                return found;
            }
            // The way led to the floor at a small angle.
            at = found.at;
            acrossX = -found.alongY;
            acrossY = found.alongX;
        }
        return null;
    }

    /// @param acrossX of the direction in which the slope is looked at, of length 1
    private @Nullable Floor along(Point from, double acrossX, double acrossY, double reach) {
        Derivatives here = surface.derivatives(from.x(), from.y());
        double sign = -Math.signum(here.dx() * acrossX + here.dy() * acrossY);
        double rightX = sign * acrossX;
        double rightY = sign * acrossY;
        double near = 0;
        double far = FIRST * reach;
        while (isDown(from, rightX, rightY, far)) {
            near = far;
            far *= 4;
            if (far > reach) {
                return null;
            }
        }
        for (int i = 0; i < MAX_HALVINGS; i++) {
            double middle = (near + far) / 2;
            if (isDown(from, rightX, rightY, middle)) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return between(
                new Point(from.x() + near * rightX, from.y() + near * rightY),
                new Point(from.x() + far * rightX, from.y() + far * rightY));
    }

    private boolean isDown(Point from, double rightX, double rightY, double distance) {
        Derivatives there = surface.derivatives(from.x() + distance * rightX, from.y() + distance * rightY);
        return there.dx() * rightX + there.dy() * rightY < 0;
    }

    private @Nullable Floor between(Point before, Point behind) {
        Derivatives left = surface.derivatives(before.x(), before.y());
        Derivatives right = surface.derivatives(behind.x(), behind.y());
        double jumpX = right.dx() - left.dx();
        double jumpY = right.dy() - left.dy();
        double jump = Math.hypot(jumpX, jumpY);
        if (!(jump > JUMP * left.gradientNorm()) || !Double.isFinite(jump)) {
            return null;
        }
        double alongX = -jumpY / jump;
        double alongY = jumpX / jump;
        boolean lower = left.value() < right.value();
        return new Floor(
                lower ? before : behind,
                Math.min(left.value(), right.value()),
                alongX,
                alongY,
                left.dx() * alongX + left.dy() * alongY);
    }
}
