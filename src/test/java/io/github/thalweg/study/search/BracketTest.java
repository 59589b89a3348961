package io.github.thalweg.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.study.search.Bracket.Rung;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Hyperband's brackets as its paper has them, and what halving costs.
class BracketTest {
    private static Bracket hyperband(int halvings) {
        return Bracket.of(HyperbandSearch.count(halvings, 4), halvings, 81);
    }

    /// Algorithm 1 of Li et al., 2018, for R = 81 and η = 3.
    @Test
    void theBracketsAreThoseOfThePaper() {
        assertEquals(4, Bracket.halvings(81, 1));
        assertEquals(rungs(81, 1, 27, 3, 9, 9, 3, 27, 1, 81), hyperband(4).rungs());
        assertEquals(rungs(34, 3, 11, 9, 3, 27, 1, 81), hyperband(3).rungs());
        assertEquals(rungs(15, 9, 5, 27, 1, 81), hyperband(2).rungs());
        assertEquals(rungs(8, 27, 2, 81), hyperband(1).rungs());
        assertEquals(rungs(5, 81), hyperband(0).rungs());
    }

    @Test
    void goingOnCostsOnlyWhatIsAdded() {
        assertEquals(81 + 27 * 2 + 9 * 6 + 3 * 18 + 54, hyperband(4).cost());
        assertEquals(5 * 81, hyperband(0).cost());
    }

    @Test
    void aBracketIsAsLargeAsTheBudgetAllows() {
        for (long budget = 100; budget < 5000; budget += 37) {
            Bracket found = Bracket.within(budget, 1000, 2, 81, 1).orElse(Bracket.of(0, 2, 81));
            assertTrue(found.cost() <= budget);
            assertTrue(Bracket.of(found.rungs().getFirst().count() + 1, 2, 81).cost() > budget || found.cost() == 0);
        }
        // The smallest that ends with a whole run: 9 after 9 updates, 3 after 27, 1 after 81.
        assertEquals(
                9 * 9 + 3 * 18 + 54,
                Bracket.within(189, 1000, 2, 81, 1).orElseThrow().cost());
        assertTrue(Bracket.within(188, 1000, 2, 81, 1).isEmpty());
        assertTrue(Bracket.within(377, 1000, 2, 81, 2).isEmpty());
    }

    private static List<Rung> rungs(int... countsAndUpdates) {
        var rungs = new ArrayList<Rung>();
        for (int i = 0; i < countsAndUpdates.length; i += 2) {
            rungs.add(new Rung(countsAndUpdates[i], countsAndUpdates[i + 1]));
        }
        return rungs;
    }
}
