package io.github.thalweg.study.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.study.Studies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeTest {
    /// Starts at a loss of 2; the place of a rate is what it has beyond 1.
    private static final Search SEARCH = new Tuning(
                    List.of(new SearchRange.Between("lr", 1, 2, false), new SearchRange.Between("l2", 0, 1, false)),
                    SearchMethod.BAYESIAN,
                    1000,
                    1,
                    Objective.FINAL,
                    1)
            .of(Studies.scenario(Catalog.builtIn(), "x^2 + y^2", 10, "momentum"), 0);

    private static Edge edge(double[]... trials) {
        var made = new ArrayList<Trial>();
        for (double[] trial : trials) {
            made.add(new Trial(made.size() + 1, List.of(1 + trial[0], trial[1]), 10, trial[2], 0));
        }
        return new Edge(SEARCH, made);
    }

    @Test
    void itLiesHalfWayBetweenTheNearestOfBothSides() {
        Edge edge = edge(new double[] {0.2, 0.5, 0.1}, new double[] {0.4, 0.5, 1.9}, new double[] {
            0.8, 0.5, Double.POSITIVE_INFINITY
        });
        assertArrayEquals(new double[] {0.6, 0.5}, edge.leastKnown().orElseThrow(), 1e-15);
    }

    @Test
    void itIsLookedForWhereItIsKnownLeast() {
        Edge edge = edge(
                new double[] {0.5, 0.1, 0.1}, new double[] {0.6, 0.1, 5}, new double[] {0.2, 0.9, 0.1}, new double[] {
                    0.8, 0.9, 2
                });
        assertArrayEquals(new double[] {0.5, 0.9}, edge.leastKnown().orElseThrow(), 1e-15);
    }

    @Test
    void thereIsNoneBetweenTrialsOfOneSide() {
        assertTrue(edge(new double[] {0.5, 0.5, 0.1}).leastKnown().isEmpty());
        assertTrue(edge(new double[] {0.5, 0.5, 7}, new double[] {0.1, 0.5, Double.NaN})
                .leastKnown()
                .isEmpty());
    }
}
