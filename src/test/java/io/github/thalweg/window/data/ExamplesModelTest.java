package io.github.thalweg.window.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.table.LooseTable;
import io.github.thalweg.catalog.table.TableImport;
import io.github.thalweg.catalog.table.TableModel;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.landscape.Derivatives;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.SampleWindow;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.scenario.LandscapeShown;
import io.github.thalweg.window.view.Scenes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesModelTest {
    private final WindowModel window = SampleWindow.create();
    private final ExamplesModel examples = window.examples();

    private double condition() {
        Scenario now = window.session().scenario();
        Derivatives at = Surface.of(now.landscape().landscape(), now.landscape().parameters())
                .derivatives(0, 0);
        return at.lambdaMax() / at.lambdaMin();
    }

    @Test
    void standardizingMakesABowlOfTheRavineAndUndoTheRavineAgain() {
        window.session().open(Scenes.line(Catalog.builtIn()), null);
        assertTrue(examples.picturedProperty().getValue());
        assertEquals(List.of("u"), examples.inputs());
        assertTrue(condition() > 100);
        examples.standardize(true);
        assertTrue(examples.isStandardized());
        assertEquals(1, condition(), 1e-9);
        assertTrue(window.session().scenario().view().contains(new Point(1.37, 5.6)));
        assertEquals(
                1,
                window.session().scenario().view().width()
                        / window.session().scenario().view().height(),
                0.1);
        window.session().undo();
        assertTrue(condition() > 100);
        assertFalse(examples.isStandardized());
    }

    /// What was chosen for the table is chosen again; what somebody chose stays.
    @Test
    void standardizingChoosesTheRatesOfAnImportedTableAnew() throws InputException {
        var table = LooseTable.read(new Source("cells.csv", "area,price\n40,170\n60,200\n90,280\n150,390\n"));
        var raw = new TableImport(table, TableModel.LINEAR, List.of("area"), "price", false, null);
        var bowl = new TableImport(table, TableModel.LINEAR, List.of("area"), "price", true, null);
        window.session().open(raw.scenario(), null);
        examples.standardize(true);
        assertEquals(bowl.scenario(), window.session().scenario());
        assertEquals(
                "Rates were chosen anew, for the landscape is another one: sgd 1, adam 10",
                window.status().messageProperty().get().text());
        examples.standardize(false);
        assertEquals(raw.scenario(), window.session().scenario());
        Scenario line = Scenes.line(Catalog.builtIn());
        window.session().open(line, null);
        examples.standardize(true);
        assertEquals(line.runs(), window.session().scenario().runs());
    }

    @Test
    void theTabGoesWithTheData() {
        window.session().open(Scenes.line(Catalog.builtIn()), null);
        window.surface().shownProperty().set(LandscapeShown.MAP_AND_DATA);
        assertEquals(
                LandscapeShown.MAP_AND_DATA, window.surface().shownProperty().get());
        window.session().open(Scenes.race(Catalog.builtIn()), null);
        assertFalse(examples.picturedProperty().getValue());
        assertEquals(LandscapeShown.MAP, window.surface().shownProperty().get());
    }

    /// Another formula over the same rows predicts what it compares with the target, whatever the file said.
    @Test
    void aFormulaThatIsTypedHasItsOwnModel() {
        window.session().open(Scenes.line(Catalog.builtIn()), null);
        window.formula().textProperty().set("mean((x*u^2 + y - s)^2/2)");
        assertTrue(examples.picturedProperty().getValue());
        window.formula().textProperty().set("mean(x*u*s + y*u)");
        assertFalse(examples.picturedProperty().getValue());
    }
}
