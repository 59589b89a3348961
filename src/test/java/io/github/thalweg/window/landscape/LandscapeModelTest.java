package io.github.thalweg.window.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.view.Scenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandscapeModelTest {
    private final WindowModel window = SampleWindow.create();
    private final LandscapeModel landscape = window.landscape();

    @BeforeEach
    void aLineByAllRowsByFourAndOneByOne() {
        window.session().open(Scenes.line(Catalog.builtIn()).withSteps(100), null);
    }

    private Scenario scenario() {
        return window.session().scenario();
    }

    @Test
    void epochsAreAsManyAsAllRunsCompleteInTheirUpdates() {
        landscape.count(LengthUnit.EPOCHS);
        assertEquals(4, scenario().epochs(), "21 rows one by one, 100 times");
        assertEquals(84, scenario().steps());
        assertEquals(84, window.playback().lengthProperty().get());
        landscape.setEpochs(10);
        assertEquals(210, scenario().steps());
        landscape.count(LengthUnit.UPDATES);
        assertNull(scenario().epochs());
        assertEquals(210, scenario().steps());
        landscape.count(LengthUnit.UPDATES);
        window.session().undo();
        assertEquals(10, scenario().epochs());
    }

    @Test
    void plotsRunOverWhatIsCounted() {
        assertEquals(Across.UPDATES, window.appearance().acrossProperty().get());
        landscape.count(LengthUnit.EPOCHS);
        assertEquals(Across.EPOCHS, window.appearance().acrossProperty().get());
        window.appearance().acrossProperty().set(Across.EVALUATIONS);
        landscape.setEpochs(7);
        assertEquals(Across.EVALUATIONS, window.appearance().acrossProperty().get(), "stays as chosen");
        landscape.count(LengthUnit.UPDATES);
        assertEquals(Across.UPDATES, window.appearance().acrossProperty().get());
    }
}
