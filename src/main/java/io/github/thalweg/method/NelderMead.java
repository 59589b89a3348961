package io.github.thalweg.method;

import io.github.thalweg.method.state.Memory;
import io.github.thalweg.method.state.Method;
import io.github.thalweg.method.state.MethodOutput;
import io.github.thalweg.method.state.Move;
import io.github.thalweg.method.state.Objective;
import io.github.thalweg.method.state.Update;
import io.github.thalweg.method.state.Vector;
import java.util.List;

/// The Nelder-Mead method (1965): a triangle that moves downhill by comparing losses, without gradients. Theta is
/// its best corner; the worst is mirrored at the middle of the other two, then taken further, nearer, or the
/// triangle shrinks.
///
/// Of one variable it is two points instead of a triangle.
///
/// The first triangle is that of scipy: theta, and theta with each coordinate longer by the share `lr` (0.05 there), or
/// by 0.005 `lr` where it is 0. `lr` has no part in later updates. The rate is the longest distance from the best
/// corner. Noise tilts the surface anew in each update; losses seen before are not seen again.
record NelderMead() implements Method {
    private static final double REFLECTION = 1;
    private static final double EXPANSION = 2;
    private static final double CONTRACTION = 0.5;
    /// Of the first triangle where a coordinate is 0: 0.00025 with the default share.
    private static final double EDGE_AT_ZERO = 0.005;

    private static final List<MethodOutput> SHOWN = List.of(
            MethodOutput.pair("to_second", Messages.TO_SECOND),
            MethodOutput.pair("to_worst", Messages.TO_WORST),
            MethodOutput.one("move", Messages.MOVE),
            MethodOutput.one("size", Messages.SIZE));
    private static final int TO_SECOND = 0;
    private static final int TO_WORST = 2;
    private static final int MOVE = 4;
    private static final int SIZE = 5;
    private static final int SIMPLEX = 6;
    private static final int STARTED = SIMPLEX + Simplex.SLOTS;

    @Override
    public List<MethodOutput> shown() {
        return SHOWN;
    }

    @Override
    public int slots() {
        return STARTED + 1;
    }

    @Override
    public boolean readsGradient() {
        return false;
    }

    @Override
    public Move update(Update update) {
        Memory memory = update.memory();
        Simplex before = memory.isSet(STARTED) ? Simplex.in(memory, SIMPLEX, update.oneVariable()) : first(update);
        memory.set(TO_SECOND, before.second().at().minus(update.theta()));
        memory.set(TO_WORST, before.worst().at().minus(update.theta()));
        Simplex after = moved(before, update.objective(), memory);
        after.putIn(memory, SIMPLEX);
        memory.set(SIZE, after.size());
        memory.set(STARTED, 1);
        return new Move(after.best().at(), after.size());
    }

    private static Simplex first(Update update) {
        Vector theta = update.theta();
        Corner here = Corner.of(update.objective(), theta);
        Corner right = Corner.of(update.objective(), new Vector(longer(theta.x(), update.lr()), theta.y()));
        if (update.oneVariable()) {
            return Simplex.ofTwo(here, right);
        }
        return Simplex.of(
                here, right, Corner.of(update.objective(), new Vector(theta.x(), longer(theta.y(), update.lr()))));
    }

    private static double longer(double coordinate, double share) {
        return coordinate == 0 ? EDGE_AT_ZERO * share : (1 + share) * coordinate;
    }

    private static Simplex moved(Simplex simplex, Objective objective, Memory memory) {
        Corner mirrored = Corner.of(objective, simplex.along(REFLECTION));
        if (mirrored.loss() < simplex.best().loss()) {
            Corner further = Corner.of(objective, simplex.along(EXPANSION));
            boolean better = further.loss() < mirrored.loss();
            memory.set(MOVE, better ? 2 : 1);
            return simplex.withWorst(better ? further : mirrored);
        }
        if (mirrored.loss() < simplex.second().loss()) {
            memory.set(MOVE, 1);
            return simplex.withWorst(mirrored);
        }
        return contracted(simplex, mirrored, objective, memory);
    }

    private static Simplex contracted(Simplex simplex, Corner mirrored, Objective objective, Memory memory) {
        boolean outside = mirrored.loss() < simplex.worst().loss();
        Corner nearer = Corner.of(objective, simplex.along(outside ? CONTRACTION : -CONTRACTION));
        boolean better = outside
                ? nearer.loss() <= mirrored.loss()
                : nearer.loss() < simplex.worst().loss();
        memory.set(MOVE, !better ? 5 : outside ? 3 : 4);
        return better ? simplex.withWorst(nearer) : simplex.shrunk(objective);
    }
}
