package io.github.thalweg.run.trajectory;

/// Decision on why a run ended at its last row.
public final class Stop {
    private Stop() {}

    /// @param gradient at the point
    public static StopReason reason(double x, double y, double loss, double[] gradient) {
        double slope = gradient[0] + gradient[1];
        boolean sloped = Double.isFinite(gradient[0]) && Double.isFinite(gradient[1]);
        if (Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(loss) && sloped) {
            return StopReason.FINISHED;
        }
        boolean far = !(Math.max(Math.abs(x), Math.abs(y)) < Thresholds.OVERFLOW);
        boolean undefined = Double.isNaN(loss) || (Double.isFinite(loss) && Double.isNaN(slope));
        return undefined && !far ? StopReason.LEFT_DOMAIN : StopReason.DIVERGED;
    }
}
