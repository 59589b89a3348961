package io.github.thalweg.figure.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class ExitTest {
    private static final ViewTransform VIEW = new ViewTransform(Races.VIEW, new Rectangle2D.Double(0, 0, 400, 400));
    private static final RunSpec TOO_FAST = Races.divergence().runs().getFirst();

    private static Trajectory run(String formula, int steps) {
        return Races.computed(Races.scenario(formula, new Point(1.5, 1), steps, TOO_FAST), steps)
                .trajectories()
                .getFirst();
    }

    @Test
    void aRunInSightHasNone() {
        assertNull(Exit.of(run("x^2 + y^2", 20), VIEW, 20));
    }

    @Test
    void aRunOutOfSightTellsWhenAndWhere() {
        Exit exit = Exit.of(run("x^2 + 10*y^2", 40), VIEW, 3);
        assertNotNull(exit);
        assertEquals("left at 1", exit.label());
        assertEquals(400, exit.at().getY(), 1e-6);
        assertTrue(Math.sin(exit.angle()) > 0.9, "downwards");
    }

    @Test
    void aDivergedRunSaysSoAtItsEndOnly() {
        Trajectory run = run("x^2 + 10*y^4", 40);
        Exit end = Exit.of(run, VIEW, run.updates());
        assertNotNull(end);
        assertEquals("diverged at " + run.updates(), end.label());
        assertTrue(VIEW.plot().intersects(end.at().getX() - 1, end.at().getY() - 1, 2, 2));
        Exit before = Exit.of(run, VIEW, 2);
        assertNotNull(before);
        assertEquals("left at 1", before.label());
    }

    @Test
    void aRunThatLeavesTheDomainSaysSo() {
        Trajectory run = run("sqrt(x)*10 + y^2", 40);
        Exit exit = Exit.of(run, VIEW, run.updates());
        assertNotNull(exit);
        assertEquals("left the domain at " + run.updates(), exit.label());
        assertEquals("starts outside the domain", Exit.ending(run("sqrt(x - 9) + y^2", 40)));
    }

    @Test
    void afterItsLastExitNothingOfARunIsDrawn() {
        Trajectory run = run("x^2 + 10*y^2", 40);
        int last = Exit.lastDrawn(run, VIEW);
        assertTrue(last >= 1 && last < run.updates());
        for (int row = last; row <= run.updates(); row++) {
            assertFalse(Races.VIEW.contains(new Point(run.x(row), run.y(row))), "row " + row);
        }
        assertEquals(
                TrajectoryPath.strokes(TrajectoryPath.of(run, VIEW, 0, last)),
                TrajectoryPath.strokes(TrajectoryPath.of(run, VIEW, 0, run.updates())));
    }

    @Test
    void leapsThatLeaveAndReturnAreNotSteady() {
        Trajectory inside = run("x^2 + y^2", 20);
        assertEquals(0, TrajectoryPath.strokes(TrajectoryPath.leaps(inside, VIEW, 0, 20)));
        assertEquals(
                TrajectoryPath.strokes(TrajectoryPath.of(inside, VIEW, 0, 20)),
                TrajectoryPath.strokes(TrajectoryPath.steady(inside, VIEW, 0, 20)));
        var small = new ViewTransform(new Box(0, 1.6, 0.2, 1.4), VIEW.plot());
        Trajectory zigzag = Races.computed(
                        Races.scenario(
                                "x^2 + 10*y^2",
                                new Point(1.5, 1),
                                12,
                                Races.divergence()
                                        .runs()
                                        .get(1)
                                        .withOptimizer(Races.divergence()
                                                .runs()
                                                .get(1)
                                                .optimizer()
                                                .with("lr", new Setting.Number(0.095)))),
                        12)
                .trajectories()
                .getFirst();
        assertTrue(TrajectoryPath.strokes(TrajectoryPath.leaps(zigzag, small, 0, 12)) > 0);
    }
}
