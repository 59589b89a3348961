package io.github.thalweg.window.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Setting.Knot;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.Fixture;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Drawing a learning rate by hand.
class KnotsModelTest {
    private final SessionModel session = Fixture.session();
    private final KnotsModel knots = new KnotsModel(session);

    @BeforeEach
    void warmUpThenKnots() {
        var piecewise = Catalog.builtIn().schedule("piecewise").orElseThrow();
        var given = new Setting.Knots(List.of(new Knot(0, 0.1), new Knot(50, 0.02), new Knot(900, 0.001)));
        var schedule = List.of(
                new Segment(Fixture.CONSTANT, Map.of(), 20), new Segment(piecewise, Map.of("knots", given), null));
        session.edit("prepare", s -> s.withRun(0, s.runs().getFirst().withSchedule(schedule)));
        session.select(0);
    }

    private List<KnotsModel.Handle> handles() {
        return knots.handlesProperty().get();
    }

    private List<Knot> written() {
        var settings = session.scenario().runs().getFirst().schedule().get(1).settings();
        return ((Setting.Knots) settings.get("knots")).values();
    }

    @Test
    void theKnotsThatTheRaceReachesAreInThePlot() {
        assertEquals(List.of(new KnotsModel.Handle(1, 0, 20, 0.1), new KnotsModel.Handle(1, 1, 70, 0.02)), handles());
        session.select(1);
        assertEquals(List.of(), handles());
    }

    @Test
    void aDragIsOneStepBackAndKnotsKeepTheirOrder() {
        List<Knot> before = written();
        knots.moveLive(handles().get(1), 80.4, 0.031234);
        knots.moveLive(handles().get(1), 10, -3);
        knots.commit();
        assertEquals(new Knot(1, 0), written().get(1));
        session.undo();
        assertEquals(before, written());
        knots.moveLive(handles().get(0), 1000, 0.5);
        assertEquals(List.of(new Knot(49, 0.5), new Knot(50, 0.02)), written().subList(0, 2));
    }

    @Test
    void knotsAreAddedAndRemoved() {
        assertTrue(knots.add(40, 0.05));
        assertEquals(new Knot(20, 0.05), written().get(1));
        assertTrue(knots.add(40, 0.06));
        assertEquals(new Knot(20, 0.06), written().get(1));
        knots.addAfter(handles().get(1));
        assertEquals(new Knot(35, 0.04), written().get(2));
        knots.remove(handles().get(2));
        knots.remove(handles().get(1));
        assertEquals(3, written().size());
        assertFalse(knots.add(5, 0.1));
        knots.remove(handles().get(0));
        knots.remove(handles().get(0));
        knots.moveLive(new KnotsModel.Handle(1, 0, 920, 0.001), 30, 0.2);
        knots.remove(handles().getFirst());
        assertEquals(List.of(new Knot(10, 0.2)), written());
    }
}
