package io.github.thalweg.window.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.Fixture;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.scenario.SessionModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseModelTest {
    private final SessionModel session = Fixture.session();
    private final NoiseModel noise = new NoiseModel(session);

    private void type(String text) {
        noise.deviationProperty().set(text);
    }

    @Test
    void aNumberAPairAndAnExpressionAreInForceAsTheyAreTyped() {
        assertEquals("none", noise.summaryProperty().getValue());
        type("0.50");
        assertEquals(new Noise("0.5", "0.5", 1, 0, null), session.scenario().noise());
        type("0.5, min(1, abs(theta))");
        assertEquals(
                new Noise("0.5", "min(1, abs(theta))", 1, 0, null),
                session.scenario().noise());
        type("0.1*g/t");
        assertEquals("0.1*g/t, seed 0", noise.summaryProperty().getValue());
    }

    @Test
    void aDeviationOfZeroIsNoNoiseAndOnTheWayToOne() {
        type("0");
        assertNull(session.scenario().noise());
        assertEquals("0", noise.deviationProperty().get());
        type("0.");
        type("0.5");
        assertEquals("0.5", session.scenario().noise().deviationX());
        type("0.0");
        assertNull(session.scenario().noise());
        assertEquals("0.0", noise.deviationProperty().get());
    }

    private static SessionModel ofRows(String noise) throws InputException {
        String text = "[landscape]\nuse = \"line-raw\"\n" + noise;
        Scenario scenario = ScenarioReader.read("x", text, Catalog.builtIn());
        return new SessionModel(scenario, ScenarioComputation::compute, Background.inPlace());
    }

    @Test
    void aDeviationOfZeroLeavesTheRowsThatAreDrawn() throws InputException {
        SessionModel rows = ofRows("[noise]\nbatch = 4\nseed = 7\n");
        var drawn = new NoiseModel(rows);
        assertEquals("", drawn.deviationProperty().get());
        assertEquals("batch 4, seed 7", drawn.summaryProperty().getValue());
        drawn.deviationProperty().set("0.5");
        assertEquals(new Noise("0.5", "0.5", 4, 7, null), rows.scenario().noise());
        drawn.deviationProperty().set("0");
        assertEquals(new Noise("0", "0", 4, 7, null), rows.scenario().noise());
        assertEquals("0", drawn.deviationProperty().get());
        drawn.deviationProperty().set("");
        assertEquals(new Noise("0", "0", 4, 7, null), rows.scenario().noise());
    }

    @Test
    void whereThereAreExamplesABatchNeedsNoNoise() throws InputException {
        SessionModel rows = ofRows("");
        var drawn = new NoiseModel(rows);
        assertEquals(24, drawn.rowsProperty().getValue());
        drawn.setBatchLive(7.6);
        assertEquals(new Noise("0", "0", 8, 0, null), rows.scenario().noise());
        drawn.setBatchLive(1000);
        assertEquals(24, rows.scenario().noise().batch());
        noise.setBatchLive(4);
        assertNull(session.scenario().noise());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.5*thet | 4 | 4
            0.5, 2*  | 6 | 1
            -1       | 0 | 2
            1, -2    | 3 | 2
            1, 2, 3  | 5 | 2
            """)
    void whatIsNoDeviationIsSaidWithItsPlaceAndChangesNothing(String text, int start, int length) {
        type("0.5");
        type(text);
        assertEquals("0.5", session.scenario().noise().deviationX());
        assertEquals(start, noise.errorProperty().get().start());
        assertEquals(length, noise.errorProperty().get().length());
        noise.revert();
        assertEquals("0.5", noise.deviationProperty().get());
        assertNull(noise.errorProperty().get());
    }

    @Test
    void otherEditsLeaveTheFieldAloneAndUndoRestoresIt() {
        type("0.5");
        noise.commit();
        type("0.5*");
        session.edit("move the start", s -> s.withStart(new Point(1, 1)));
        assertEquals("0.5*", noise.deviationProperty().get());
        session.undo();
        session.undo();
        assertNull(session.scenario().noise());
        assertEquals("", noise.deviationProperty().get());
        assertNull(noise.errorProperty().get());
        session.redo();
        assertEquals("0.5", noise.deviationProperty().get());
    }

    @Test
    void batchAndSeedsAreKeptForNoiseThatComesBack() {
        noise.setSeedsLive(20);
        assertNull(session.scenario().noise());
        type("0.5");
        noise.setBatchLive(16);
        noise.setSeedsLive(50);
        noise.setSeedLive(7);
        noise.commit();
        type(" ");
        assertNull(session.scenario().noise());
        type("1");
        assertEquals("1, batch 16, seed 7, 50 seeds", noise.summaryProperty().getValue());
        noise.setSeedsLive(1);
        assertEquals("1, batch 16, seed 7", noise.summaryProperty().getValue());
    }

    @Test
    void aNewSeedIsOneThatWasNotUsed() {
        type("0.5");
        noise.setSeedsLive(50);
        noise.newSeed();
        assertEquals(50, session.scenario().noise().seed());
        noise.setSeedsLive(1);
        noise.newSeed();
        assertEquals(51, session.scenario().noise().seed());
        assertFalse(session.canRedoProperty().get());
    }

    @Test
    void repeatedRunsAreTakenOverWhereNothingChanged() {
        var window = SampleWindow.create();
        window.noise().deviationProperty().set("0.1");
        window.noise().setSeedsLive(3);
        Results first = window.session().resultsProperty().get();
        assertEquals(
                window.session().scenario().runs().size(), first.ensembles().size());
        window.runs().toggleHidden(0);
        new RunModel(window.session(), 1).setRateLive(1e-4);
        Results second = window.session().resultsProperty().get();
        assertSame(first.ensembles().getFirst(), second.ensembles().getFirst());
        assertNotSame(first.ensembles().get(1), second.ensembles().get(1));
        assertEquals(
                3,
                new RunModel(window.session(), 1).endingsProperty().getValue().total());
        window.noise().setSeedsLive(1);
        assertEquals(0, window.session().resultsProperty().get().ensembles().size());
        assertNull(new RunModel(window.session(), 1).endingsProperty().getValue());
    }
}
