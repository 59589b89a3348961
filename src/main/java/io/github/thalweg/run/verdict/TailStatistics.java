package io.github.thalweg.run.verdict;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.trajectory.Trajectory;

/// Statistics of the movement in the last part of a trajectory. Lengths are landscape units.
///
/// @param from     first row of the part: about the last fifth
/// @param path     length of the way
/// @param net      distance between its ends
/// @param reversal mean cosine between steps that follow one another: -1 hops to and fro, 1 goes straight
/// @param lastStep length of the last step
public record TailStatistics(int from, double path, double net, double reversal, double lastStep) {
    private static final int SHORTEST = 10;

    static TailStatistics of(Trajectory run) {
        int last = run.updates();
        return from(run, Math.max(0, last - Math.max(SHORTEST, last / 5)));
    }

    static TailStatistics from(Trajectory run, int from) {
        int last = run.updates();
        double path = 0;
        double cosines = 0;
        int turns = 0;
        for (int k = from + 1; k <= last; k++) {
            path += step(run, k);
            if (k > from + 1 && step(run, k) > 0 && step(run, k - 1) > 0) {
                cosines += cosine(run, k);
                turns++;
            }
        }
        double net = at(run, from).distance(at(run, last));
        return new TailStatistics(from, path, net, turns == 0 ? 0 : cosines / turns, last == 0 ? 0 : step(run, last));
    }

    public static Point at(Trajectory run, int row) {
        return new Point(run.x(row), run.y(row));
    }

    static double step(Trajectory run, int k) {
        return at(run, k).distance(at(run, k - 1));
    }

    private static double cosine(Trajectory run, int k) {
        double ax = run.x(k) - run.x(k - 1);
        double ay = run.y(k) - run.y(k - 1);
        double bx = run.x(k - 1) - run.x(k - 2);
        double by = run.y(k - 1) - run.y(k - 2);
        return (ax * bx + ay * by) / (Math.hypot(ax, ay) * Math.hypot(bx, by));
    }

    /// The steps reverse and lead nowhere.
    boolean hops() {
        return reversal < -0.5 && net < 0.2 * path;
    }
}
