package io.github.thalweg.window.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.scenario.RunModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the step inspector looks at, and the playhead within a step.
class InspectorModelTest {
    private final WindowModel window = SampleWindow.create();
    private final InspectorModel inspector = window.inspector();
    private final SubStepModel subSteps = window.subSteps();

    @BeforeEach
    void look() {
        inspector.openProperty().set(true);
    }

    private Inspected selected() {
        return inspector.selectedProperty().get();
    }

    private int lines() {
        return selected().inspection().texts().size();
    }

    @Test
    void nothingIsComputedUntilSomebodyLooks() {
        var closed = SampleWindow.create();
        assertNull(closed.inspector().selectedProperty().get());
        closed.inspector().toggleAnatomy();
        assertNotNull(closed.inspector().selectedProperty().get());
    }

    @Test
    void theSelectedRunAndItsChangesAreFollowed() {
        assertEquals("Adam", selected().label());
        window.session().select(3);
        assertEquals("Gradient descent", selected().label());
        assertEquals(2, lines());
        new RunModel(window.session(), 3).setL2(0.5);
        assertEquals(3, lines());
    }

    @Test
    void aSecondRunStandsBesideItUnlessItIsTheSame() {
        inspector.compareWith(2);
        assertEquals("Momentum", inspector.comparedProperty().get().label());
        window.session().select(2);
        assertNull(inspector.comparedProperty().get());
        inspector.compareWith(-1);
        assertNull(inspector.comparedProperty().get());
    }

    @Test
    void aPointedLineIsForgottenWithItsRun() {
        inspector.point(2);
        new RunModel(window.session(), 0).setL2(0.5);
        assertEquals(2, inspector.pointedProperty().get());
        window.session().select(1);
        assertEquals(-1, inspector.pointedProperty().get());
    }

    @Test
    void linesAreSteppedThroughIntoTheNextUpdateAndBack() {
        window.playback().seek(4);
        subSteps.forward();
        assertEquals(5, window.playback().step());
        assertEquals(0, subSteps.lineProperty().get());
        for (int i = 0; i < lines(); i++) {
            subSteps.forward();
        }
        assertEquals(6, window.playback().step());
        assertEquals(0, subSteps.lineProperty().get());
        subSteps.back();
        assertEquals(5, window.playback().step());
        assertEquals(lines() - 1, subSteps.lineProperty().get());
        subSteps.back();
        assertEquals(lines() - 2, subSteps.lineProperty().get());
    }

    @Test
    void atTheEndsOfTheRaceSteppingStops() {
        window.playback().toStart();
        subSteps.back();
        assertEquals(0, window.playback().step());
        assertEquals(SubStepModel.WHOLE, subSteps.lineProperty().get());
        window.playback().toEnd();
        subSteps.forward();
        assertEquals(SubStepModel.WHOLE, subSteps.lineProperty().get());
    }

    @Test
    void movingTheRaceShowsWholeUpdatesAgain() {
        window.playback().seek(9);
        subSteps.back();
        assertEquals(lines() - 2, subSteps.lineProperty().get());
        window.playback().stepForward();
        assertEquals(SubStepModel.WHOLE, subSteps.lineProperty().get());
    }

    @Test
    void aStepPlaysOneLineAfterAnotherAndThenIsWhole() {
        inspector.openProperty().set(false);
        window.playback().seek(9);
        subSteps.play();
        assertTrue(inspector.openProperty().get());
        assertEquals(0, subSteps.lineProperty().get());
        subSteps.advance(SubStepModel.SECONDS / 2);
        assertEquals(0, subSteps.lineProperty().get());
        subSteps.advance(SubStepModel.SECONDS / 2);
        assertEquals(1, subSteps.lineProperty().get());
        window.playback().speedProperty().set(2);
        subSteps.advance(SubStepModel.SECONDS / 2);
        assertEquals(2, subSteps.lineProperty().get());
        for (int i = 0; i < lines(); i++) {
            subSteps.advance(SubStepModel.SECONDS / 2);
        }
        assertEquals(SubStepModel.WHOLE, subSteps.lineProperty().get());
        assertFalse(subSteps.playingProperty().get());
        assertEquals(9, window.playback().step());
    }

    @Test
    void atTheStartTheFirstUpdateIsPlayed() {
        window.playback().toStart();
        subSteps.play();
        assertEquals(1, window.playback().step());
        assertTrue(subSteps.playingProperty().get());
        subSteps.toggle();
        assertFalse(subSteps.playingProperty().get());
        assertEquals(0, subSteps.lineProperty().get());
    }

    @Test
    void aRunOfFewerUpdatesInAnEpochIsSteppedThroughUpdateByUpdate() throws InputException {
        Scenario race = ScenarioReader.read("test", """
                epochs = 5
                landscape = { use = "line-least-squares" }
                [[run]]
                label = "one by one"
                batch = 1
                optimizer = { use = "sgd", lr = 0.05 }
                [[run]]
                label = "all"
                optimizer = { use = "sgd", lr = 0.05 }
                """, Catalog.builtIn());
        window.session().open(race, null);
        window.session().select(1);
        window.playback().seek(60);
        assertEquals(2, selected().update(60));
        subSteps.forward();
        assertEquals(72, window.playback().step(), "the third of five updates, of 24 updates each");
        assertEquals(3, selected().update(72));
        subSteps.back();
        assertEquals(48, window.playback().step());
        assertEquals(lines() - 1, subSteps.lineProperty().get());
        window.playback().toStart();
        subSteps.play();
        assertEquals(24, window.playback().step());
    }
}
