package io.github.thalweg.window.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.study.StudyFigure;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.study.factor.RunFactor;
import io.github.thalweg.study.map.OutcomeMap;
import io.github.thalweg.study.map.Sample;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.study.map.StudyMap;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Studies in the window: what is computed, what is taken over, and what a click changes.
class StudiesModelTest {
    private final SessionModel session =
            new SessionModel(Sample.scenario("""
            steps = 60
            [landscape]
            use = "himmelblau"
            [[run]]
            optimizer = { use = "momentum", lr = 0.005 }
            [[run]]
            optimizer = { use = "adam", lr = 0.1 }
            start = [1, 1]
            """), ScenarioComputation::compute, Background.inPlace());
    private final StudiesModel studies = new StudiesModel(session, Background.inPlace());

    @BeforeEach
    void show() {
        studies.activeProperty().set(true);
        studies.resize((study, _) -> study.withSize(12, study.y() == null ? 1 : 10));
    }

    private StudyMap map(int number) {
        return studies.mapsProperty().get().get(number);
    }

    @Test
    void everyShownRunHasItsBasins() {
        assertEquals(2, studies.mapsProperty().get().size());
        assertFalse(studies.computingProperty().get());
        session.edit(
                "hide",
                scenario -> scenario.withRun(0, scenario.runs().getFirst().withHidden(true)));
        assertEquals(1, studies.mapsProperty().get().size());
        assertEquals(1, map(0).study().run());
    }

    @Test
    void whatDoesNotMatterComputesNothing() {
        StudyMap before = map(0);
        session.edit("move the start", scenario -> scenario.withStart(new Point(2, 2)));
        session.edit("rename", scenario -> scenario.withTitle("Other"));
        assertSame(before, map(0));
        session.edit("more", scenario -> scenario.withSteps(61));
        assertNotSame(before, map(0));
    }

    @Test
    void nothingIsComputedUnseen() {
        StudyMap before = map(0);
        studies.activeProperty().set(false);
        session.edit("more", scenario -> scenario.withSteps(61));
        assertSame(before, map(0));
        studies.activeProperty().set(true);
        assertEquals(61, map(0).study().scenario().steps());
    }

    @Test
    void aClickMovesTheStartAndIsUndone() {
        Scenario before = session.scenario();
        Study study = map(0).study();
        studies.take(study, 17);
        assertEquals(new Point(study.xAt(17), study.yAt(17)), session.scenario().start());
        studies.take(map(1).study(), 30);
        assertEquals(
                new Point(study.xAt(30), study.yAt(30)),
                session.scenario().runs().get(1).start());
        assertEquals(1, session.selectedRunProperty().get());
        session.undo();
        session.undo();
        assertEquals(before, session.scenario());
    }

    @Test
    void aClickInASweepSetsItsNumbers() {
        studies.choose(StudyKind.LOSS);
        studies.chooseY("momentum");
        assertEquals(1, studies.mapsProperty().get().size(), "adam has no momentum");
        Study study = map(0).study();
        studies.take(study, 40);
        assertEquals(study.xAt(40), new RunFactor(0, "lr").value(session.scenario()));
        assertEquals(study.yAt(40), new RunFactor(0, "momentum").value(session.scenario()));
        Trajectory run = Runner.run(session.scenario(), 0);
        assertEquals(((OutcomeMap) map(0)).ends().loss(40), run.loss(run.updates()));
    }

    @Test
    void zoomingMovesTheViewOrTheRangesWithinTheirBounds() {
        studies.show(map(0).study(), new double[] {0.25, 0.75}, new double[] {0.25, 0.75});
        studies.commit();
        assertEquals(6, session.scenario().view().width(), 1e-12);
        assertEquals(session.scenario().view().xMin(), map(1).study().x().from());
        studies.choose(StudyKind.LOSS);
        studies.chooseY("momentum");
        studies.show(map(0).study(), new double[] {0, 0.5}, new double[] {-1, 1});
        assertEquals(0, studies.choice().y().from());
        assertEquals(0.01, studies.choice().x().to(), 1e-12);
        studies.fit();
        assertEquals(10, studies.choice().x().to());
    }

    /// A map shows more than the view, so that its units are equal: zooming does not add that to the view.
    @Test
    void zoomingKeepsTheSidesOfTheView() {
        studies.resize((study, maps) -> StudyFigure.sized(study, maps, 1200, 400, 0.05, Aspect.EQUAL, Theme.LIGHT));
        Study wide = map(0).study();
        assertTrue(wide.x().to() - wide.x().from() > 12.5, wide::toString);
        for (int i = 0; i < 2; i++) {
            studies.show(map(0).study(), new double[] {0.25, 0.75}, new double[] {0.25, 0.75});
        }
        assertEquals(3, session.scenario().view().width(), 1e-9);
        assertEquals(3, session.scenario().view().height(), 1e-9);
        studies.show(map(0).study(), new double[] {0.1, 1.1}, new double[] {0, 1});
        double moved = (map(0).study().x().to() - map(0).study().x().from()) / 10;
        assertEquals(
                0, (session.scenario().view().xMin() + session.scenario().view().xMax()) / 2 - moved, 0.2);
    }

    @Test
    void pointingShowsTheRunOfTheCell() {
        Study study = map(1).study();
        studies.ghost().point(study, 5);
        GhostModel.Ghost ghost = studies.ghost().ghostProperty().get();
        assertNotNull(ghost);
        int last = ghost.run().updates();
        assertEquals(((OutcomeMap) map(1)).ends().loss(5), ghost.run().loss(last));
        studies.ghost().leave();
        assertNull(studies.ghost().ghostProperty().get());
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        studies.choose(StudyKind.ENSEMBLE);
        String problem = studies.problemProperty().get();
        assertEquals("a probability over seeds needs noise, found none in the scenario", problem);
        studies.choose(StudyKind.BASINS);
        assertNull(studies.problemProperty().get());
        assertTrue(studies.numbers().containsAll(List.of("lr", "momentum", "beta1", "steps", "start.x")));
    }
}
