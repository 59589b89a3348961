package io.github.thalweg.study.map;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.batch.Outcomes;
import io.github.thalweg.run.trajectory.StopReason;
import io.github.thalweg.run.trajectory.Thresholds;
import io.github.thalweg.run.verdict.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Map of how each cell's run ends.
public final class OutcomeMap implements StudyMap {
    private static final List<CellOutcome> ENDINGS = List.of(CellOutcome.values());
    private static final List<Verdict.Kind> KINDS = List.of(Verdict.Kind.values());

    private final Study study;
    private final StabilityLine limit;
    private final Outcomes ends;
    private final List<Minimum> minima;
    /// The number of a minimum, or -1 minus the ordinal of an ending.
    private final int[] endings;
    /// The ordinals of the verdicts; none where they were not asked for.
    private final byte[] verdicts;

    private OutcomeMap(
            Study study, StabilityLine limit, Outcomes ends, List<Minimum> minima, int[] endings, byte[] verdicts) {
        this.study = study;
        this.limit = limit;
        this.ends = ends;
        this.minima = minima;
        this.endings = endings;
        this.verdicts = verdicts;
    }

    static OutcomeMap of(Study study, StudySurfaces grounds, Outcomes ends, byte[] verdicts) {
        ReachableMinima destinations = grounds.destinations();
        if (!grounds.noisy()) {
            destinations.discover(settled(study, ends));
        }
        Box view = study.scenario().view();
        var endings = new int[study.size()];
        for (int cell = 0; cell < endings.length; cell++) {
            if (ends.isComputed(cell)) {
                endings[cell] = ending(ends, cell, destinations, view, grounds.startLoss(cell));
            }
        }
        return new OutcomeMap(study, grounds.limit(), ends, destinations.minima(), endings, verdicts);
    }

    private static List<Point> settled(Study study, Outcomes ends) {
        var points = new ArrayList<Point>();
        for (int cell = 0; cell < study.size(); cell++) {
            if (ends.isComputed(cell)
                    && ends.stopReason(cell) == StopReason.FINISHED
                    && ends.settled(cell) < ends.updates(cell)) {
                points.add(new Point(ends.x(cell), ends.y(cell)));
            }
        }
        return points;
    }

    private static int ending(Outcomes ends, int cell, ReachableMinima destinations, Box view, double startLoss) {
        return switch (ends.stopReason(cell)) {
            case DIVERGED -> code(CellOutcome.DIVERGED);
            case LEFT_DOMAIN -> code(CellOutcome.LEFT_DOMAIN);
            case FINISHED, EARLY_STOP -> {
                int minimum = destinations.at(ends.x(cell), ends.y(cell));
                double right = ends.x(cell) - (view.xMin() + view.xMax()) / 2;
                double up = ends.y(cell) - (view.yMin() + view.yMax()) / 2;
                boolean far = Math.hypot(right, up) > Thresholds.GONE * view.longerSide();
                boolean grown = Thresholds.isGrown(ends.loss(cell), startLoss);
                yield minimum >= 0 ? minimum : code(far || grown ? CellOutcome.DIVERGED : CellOutcome.NOT_YET);
            }
        };
    }

    /// The code of a verdict in memory.
    static byte code(Verdict.Kind kind) {
        return (byte) KINDS.indexOf(kind);
    }

    private static int code(CellOutcome ending) {
        return -1 - ENDINGS.indexOf(ending);
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public StabilityLine limit() {
        return limit;
    }

    @Override
    public boolean isKnown(int cell) {
        return ends.isComputed(cell);
    }

    /// The numbers at the end of each run that is known.
    public Outcomes ends() {
        return ends;
    }

    /// The minima that runs ended at, and the others that are known: listed ones first, by rising value.
    public List<Minimum> minima() {
        return minima;
    }

    /// The number of the minimum that a cell's run ended at; -1 where it ended at none.
    public int minimum(int cell) {
        return Math.max(endings[cell], -1);
    }

    /// The outcome of a run that ended at no minimum.
    public CellOutcome ending(int cell) {
        if (endings[cell] >= 0) {
            throw new IllegalArgumentException(Messages.endedAtMinimum(cell));
        }
        return ENDINGS.get(-1 - endings[cell]);
    }

    /// Whether the verdicts were asked for.
    public boolean hasVerdicts() {
        return verdicts.length > 0;
    }

    public Verdict.Kind verdict(int cell) {
        return KINDS.get(verdicts[cell]);
    }

    /// The number of known cells that ended at each minimum.
    public int[] counts() {
        var counts = new int[minima.size()];
        Arrays.stream(knownCells()).filter(cell -> endings[cell] >= 0).forEach(cell -> counts[endings[cell]]++);
        return counts;
    }

    /// The number of known cells with this outcome.
    public int count(CellOutcome ending) {
        int code = code(ending);
        return (int) Arrays.stream(knownCells())
                .filter(cell -> endings[cell] == code)
                .count();
    }

    /// The number of known cells with this verdict.
    public int count(Verdict.Kind kind) {
        return (int) Arrays.stream(knownCells())
                .filter(cell -> KINDS.get(verdicts[cell]) == kind)
                .count();
    }

    /// The numbers of the cells that are known.
    public int[] knownCells() {
        return IntStream.range(0, study.size()).filter(ends::isComputed).toArray();
    }
}
