package io.github.thalweg.method.line;

/// Two step lengths with a good one between them. The places of the two do not change when one is replaced: with equal
/// losses the first is the lower.
final class Bracket {
    /// Trials stay this part of the bracket away from its ends.
    private static final double MARGIN = 0.1;

    private final Trial[] ends;
    private int low;

    Bracket(Trial first, Trial second) {
        ends = new Trial[] {first, second};
        findLow();
    }

    private void findLow() {
        low = ends[0].loss() <= ends[1].loss() ? 0 : 1;
    }

    Trial low() {
        return ends[low];
    }

    Trial high() {
        return ends[1 - low];
    }

    double min() {
        return Math.min(ends[0].t(), ends[1].t());
    }

    double max() {
        return Math.max(ends[0].t(), ends[1].t());
    }

    double width() {
        return Math.abs(ends[1].t() - ends[0].t());
    }

    double cubicMinimum() {
        return Trial.cubicMinimum(ends[0], ends[1], min(), max());
    }

    private double margin() {
        return MARGIN * (max() - min());
    }

    boolean isCloseToAnEnd(double t) {
        return Math.min(max() - t, t - min()) < margin();
    }

    /// The point at the margin of the end that t is near.
    double inside(double t) {
        return Math.abs(t - max()) < Math.abs(t - min()) ? max() - margin() : min() + margin();
    }

    void replaceHigh(Trial trial) {
        ends[1 - low] = trial;
        findLow();
    }

    /// The trial is the new low end; the old one becomes the high end where the minimum lies between the two.
    void replaceLow(Trial trial, boolean lowBecomesHigh) {
        if (lowBecomesHigh) {
            ends[1 - low] = ends[low];
        }
        ends[low] = trial;
    }
}
