package io.github.thalweg.landscape;

/// One way downhill by Newton's steps, within a radius of trust that follows how well they were foreseen.
final class NewtonWalk {
    private static final int MAX_STEPS = 600;

    /// Further than this many of its first radii a way leads out of all that is looked at.
    private static final double REACH = 1000;

    /// The radius of trust has collapsed, as a share of where it began and of the point's own digits.
    private static final double COLLAPSED = 1e-13;

    /// A Newton step below this share of the first radius ends at a level point.
    private static final double LEVEL = 1e-6;

    /// Along a floor without curvature a slope below this share of the one across is what rounding leaves.
    private static final double ROUNDED = 1e-14;

    private final Probe surface;
    private final double first;
    private Point at;
    private Derivatives here;
    private final Point start;
    private double radius;
    private Point before = new Point(0, 0);
    private boolean free;

    NewtonWalk(Probe surface, Point start, double radius) {
        this.surface = surface;
        this.first = radius;
        this.start = start;
        this.at = start;
        this.radius = radius;
        this.here = surface.derivatives(start.x(), start.y());
    }

    Descent down() {
        int steps = 0;
        while (steps < MAX_STEPS && here.gradientNorm() > 0 && !isCollapsed() && isInReach() && !surface.isSpent()) {
            step();
            steps++;
        }
        if (surface.isSpent()) {
            return new Descent(at, here.value(), Descent.End.NOT_REACHED);
        }
        if (isInReach() && (here.gradientNorm() == 0 || newtonStep() <= LEVEL * first || isRounded())) {
            return new Descent(at, here.value(), Descent.End.LEVEL);
        }
        return new Descent(
                at, here.value(), steps < MAX_STEPS && isInReach() ? Descent.End.KINK : Descent.End.NOT_REACHED);
    }

    private boolean isRounded() {
        Curvature bent = here.curvature();
        double across = Math.abs(here.dx() * bent.directionX() + here.dy() * bent.directionY());
        double along = Math.abs(-here.dx() * bent.directionY() + here.dy() * bent.directionX());
        return across <= LEVEL * first * bent.high() && along <= ROUNDED * across;
    }

    private boolean isInReach() {
        return at.distance(start) < REACH * first;
    }

    private boolean isCollapsed() {
        return !(radius > Math.max(COLLAPSED * first, digit()));
    }

    /// The smallest step that the coordinates can make.
    private double digit() {
        return Math.ulp(Math.max(Math.abs(at.x()), Math.abs(at.y()))) / 2;
    }

    /// How far Newton's step would lead from here.
    private double newtonStep() {
        Point off = here.fromBottom();
        double length = Math.hypot(off.x(), off.y());
        return Double.isNaN(length) ? Double.POSITIVE_INFINITY : length;
    }

    /// One step, if it leads down; the radius follows how well it was foreseen.
    private void step() {
        Point step = trusted();
        double length = Math.hypot(step.x(), step.y());
        double stretch = stretch(step, length);
        if (length <= digit()) {
            radius = 0;
        } else if (stretch > 1 && went(new Point(step.x() * stretch, step.y() * stretch))) {
            before = new Point(0, 0);
        } else if (went(step)) {
            radius = length > radius / 2 ? radius * 2 : radius;
            before = free ? step : new Point(0, 0);
        } else {
            radius = Math.min(radius, length) / 4;
        }
    }

    /// Where a minimum is flatter than a quadratic, Newton's steps shrink by one factor: how much longer than the
    /// next one is the sum of all that follow.
    private double stretch(Point step, double length) {
        double previous = Math.hypot(before.x(), before.y());
        double along = step.x() * before.x() + step.y() * before.y();
        double factor = length / previous;
        boolean steady = free && along > 0.99 * length * previous && factor > 0.4 && factor < 0.999;
        return steady ? 1 / (1 - factor) : 1;
    }

    private boolean went(Point step) {
        var next = new Point(at.x() + step.x(), at.y() + step.y());
        Derivatives there = surface.derivatives(next.x(), next.y());
        boolean down = leadsDown(there, step);
        at = down ? next : at;
        here = down ? there : here;
        return down;
    }

    /// Where roundings hide the difference of two losses, the slopes tell.
    private boolean leadsDown(Derivatives there, Point step) {
        if (!Double.isFinite(there.gradientNorm())) {
            return false;
        }
        if (Descent.isSame(there.value(), here.value())) {
            double along = there.dx() * step.x() + there.dy() * step.y();
            return (along <= 0 && Math.hypot(step.x(), step.y()) > 0) || there.gradientNorm() < here.gradientNorm();
        }
        return there.value() < here.value();
    }

    /// Along each direction of the Hessian the slope by the size of the curvature, all curvatures raised alike
    /// until the step is within the radius.
    private Point trusted() {
        Curvature bent = here.curvature();
        double vx = bent.directionX();
        double vy = bent.directionY();
        double steep = -(here.dx() * vx + here.dy() * vy);
        double flat = -(-here.dx() * vy + here.dy() * vx);
        double high = Math.abs(bent.high());
        double low = Math.abs(bent.low());
        double raised = 0;
        double s = divided(steep, high);
        double t = divided(flat, low);
        free = Math.hypot(s, t) <= radius;
        if (!free) {
            double below = 0;
            raised = here.gradientNorm() / radius;
            for (int i = 0; i < 12; i++) {
                double middle = (below + raised) / 2;
                if (Math.hypot(divided(steep, high + middle), divided(flat, low + middle)) <= radius) {
                    raised = middle;
                } else {
                    below = middle;
                }
            }
            s = divided(steep, high + raised);
            t = divided(flat, low + raised);
        }
        return new Point(s * vx - t * vy, s * vy + t * vx);
    }

    private static double divided(double slope, double curvature) {
        return slope == 0 ? 0 : slope / curvature;
    }
}
