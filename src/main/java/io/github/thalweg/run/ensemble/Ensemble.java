package io.github.thalweg.run.ensemble;

import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.parallel.ParallelWork;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Column;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.stream.IntStream;

/// One run repeated with the noise of `seed`, `seed + 1`, ...: member `s` of every run sees the same noise, and is the
/// run with that seed to the last bit.
///
/// Members keep the columns of every run, without the rule's own names; of very many long ones only every so many'th
/// row, and the last.
public final class Ensemble {
    /// Rows that all members of a run keep together, about.
    private static final int ROWS = 1 << 18;

    private final List<Trajectory> members;
    private final long seed;
    private final int updates;
    private final int stride;

    private Ensemble(List<Trajectory> members, long seed, int stride) {
        this.members = members;
        this.seed = seed;
        this.updates = members.stream().mapToInt(Trajectory::updates).max().orElse(0);
        this.stride = stride;
    }

    /// Whether a scenario asks for runs to be repeated.
    public static boolean isWanted(Scenario scenario) {
        Noise noise = scenario.noise();
        return noise != null && noise.seeds() != null && noise.seeds() > 1;
    }

    /// The approximate number of values that the repetitions of a run keep.
    public static long numbers(Scenario scenario) {
        Noise noise = scenario.noise();
        return noise == null || noise.seeds() == null || noise.seeds() < 2
                ? 0
                : Column.FIRST_VARIABLE * Math.min((long) noise.seeds() * scenario.steps(), ROWS + noise.seeds());
    }

    /// The ensembles of all runs; none when none are wanted.
    ///
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public static List<Ensemble> all(Scenario scenario) {
        return isWanted(scenario)
                ? IntStream.range(0, scenario.runs().size())
                        .mapToObj(run -> of(scenario, run))
                        .toList()
                : List.of();
    }

    /// Computes the ensemble of one run of a scenario that wants them, on all processors.
    ///
    /// @param index number of the run in the scenario, from 0
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public static Ensemble of(Scenario scenario, int index) {
        Noise noise = scenario.noise();
        if (noise == null || noise.seeds() == null) {
            throw new IllegalArgumentException(Messages.NO_SEEDS);
        }
        int stride = Math.max(
                1, (int) ((long) noise.seeds() * scenario.steps(scenario.runs().get(index)) / ROWS));
        List<Trajectory> members = ParallelWork.map(noise.seeds(), member -> {
            Scenario one = scenario.withNoise(noise.withSeed(noise.seed() + member));
            return Runner.run(one, index).thinned(stride);
        });
        return new Ensemble(members, noise.seed(), stride);
    }

    /// The same with the loss in the place of y.
    public Ensemble lifted() {
        return new Ensemble(members.stream().map(Trajectory::lifted).toList(), seed, stride);
    }

    /// The number of members.
    public int size() {
        return members.size();
    }

    /// The seed of a member.
    ///
    /// @param member from 0
    public long seed(int member) {
        return seed + member;
    }

    /// The trajectory of a member. Only rows that are multiples of [#stride], and its last, can be asked for.
    public Trajectory member(int member) {
        return members.get(member);
    }

    /// All rows are kept when 1, every second when 2, ...
    public int stride() {
        return stride;
    }

    /// The most updates that a member made.
    public int updates() {
        return updates;
    }
}
