package io.github.thalweg.run.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Search for the assignments that have an effect, in this update or through what is carried into a later one.
final class Liveness {
    /// @param reads names whose value decides the assigned one
    record Assignment(String name, Set<String> reads) {}

    private Liveness() {}

    /// @param outputs names that are read when the update is done
    /// @param carried names that live on
    /// @return for each assignment whether it has an effect
    static List<Boolean> of(List<Assignment> assignments, Set<String> outputs, Collection<String> carried) {
        var wanted = new HashSet<>(outputs);
        while (true) {
            var live = new ArrayList<>(Collections.nCopies(assignments.size(), false));
            Set<String> atStart = backward(assignments, wanted, live);
            atStart.retainAll(carried);
            if (!wanted.addAll(atStart)) {
                return live;
            }
        }
    }

    private static Set<String> backward(List<Assignment> assignments, Set<String> wanted, List<Boolean> live) {
        var open = new HashSet<>(wanted);
        for (int i = assignments.size() - 1; i >= 0; i--) {
            if (open.remove(assignments.get(i).name())) {
                live.set(i, true);
                open.addAll(assignments.get(i).reads());
            }
        }
        return open;
    }
}
