package io.github.thalweg.figure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.PlaceFactor;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyComputation;
import io.github.thalweg.study.map.StudyMap;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Studies over places of the landscape have the units of its map.
class StudyAspectTest {
    private static final Theme THEME = Theme.LIGHT;

    private static Scenario scenario(int runs) throws InputException {
        return ScenarioReader.read(
                "test",
                "steps = 12\n[landscape]\nuse = \"himmelblau\"\n"
                        + "[[run]]\noptimizer = { use = \"sgd\", lr = 0.01 }\n".repeat(runs),
                Catalog.builtIn());
    }

    private static Study study(Scenario scenario, int run, Box box, Question question) {
        var x = new Axis(PlaceFactor.START_X, box.xMin(), box.xMax(), false);
        var y = new Axis(PlaceFactor.START_Y, box.yMin(), box.yMax(), false);
        return new Study(scenario, run, x, y, 1, 1, question);
    }

    private static StudyFigure figure(int runs, int width, int height, Box box, Question question, Aspect aspect)
            throws InputException {
        Scenario scenario = scenario(runs);
        List<StudyMap> maps = IntStream.range(0, runs)
                .mapToObj(run -> StudyFigure.sized(
                        study(scenario, run, box, question), runs, width, height, 0.25, aspect, THEME))
                .map(study -> StudyComputation.compute(study, (_, _) -> {}))
                .toList();
        return new StudyFigure(maps, aspect, THEME);
    }

    /// Pixels of a unit of x for each of a unit of y.
    private static double stretch(StudyPanel panel) {
        Study study = panel.map().study();
        Axis y = study.y();
        double right = panel.plot().getWidth() / (study.x().to() - study.x().from());
        double up = y == null ? Double.NaN : panel.plot().getHeight() / (y.to() - y.from());
        return right / up;
    }

    @ParameterizedTest
    @CsvSource({"1, 1200, 700", "1, 366, 276", "3, 1200, 500", "3, 366, 900", "4, 1600, 900"})
    void unitsAreEqualAndTheViewIsInSight(int runs, int width, int height) throws InputException {
        var box = new Box(-6, 6, -5, 5);
        for (Question question : List.of(new Question.Basin(), new Question.FinalLoss(), new Question.Judgement())) {
            for (StudyPanel panel :
                    figure(runs, width, height, box, question, Aspect.EQUAL).panels(width, height)) {
                assertEquals(1, stretch(panel), 1e-9);
                Study study = panel.map().study();
                Box shown = StudyAspect.plane(study);
                assertTrue(shown != null && shown.xMin() <= -6 && shown.yMax() >= 5, study::toString);
                double cells = study.columns() / (double) study.rows();
                assertEquals(1, cells / (panel.plot().getWidth() / panel.plot().getHeight()), 0.03);
            }
        }
    }

    /// Several maps on a small sheet are strips: the view is not a speck in them.
    @ParameterizedTest
    @CsvSource({"366, 276", "960, 540", "1200, 700"})
    void theViewIsAtLeastHalfOfItsMap(int width, int height) throws InputException {
        var box = new Box(-6, 6, -6, 6);
        for (StudyPanel panel : figure(4, width, height, box, new Question.Basin(), Aspect.EQUAL)
                .panels(width, height)) {
            Box shown = StudyAspect.plane(panel.map().study());
            assertTrue(shown != null && shown.width() <= 24.01 && shown.height() <= 24.01, String.valueOf(shown));
            assertTrue(panel.plot().getHeight() > height / 7.0, panel::toString);
            assertEquals(1, stretch(panel), 1e-9);
        }
    }

    /// More of the landscape is shown: next to nothing of the room stays empty.
    @Test
    void theMapFillsItsRoom() throws InputException {
        var box = new Box(-5, 5, -5, 5);
        StudyPanel panel = figure(1, 1200, 700, box, new Question.Basin(), Aspect.EQUAL)
                .panels(1200, 700)
                .getFirst();
        assertTrue(panel.plot().getWidth() > 1100, panel::toString);
        assertTrue(panel.plot().getHeight() > 540, panel::toString);
    }

    @Test
    void longViewsAndThoseThatAreToFillAreStretched() throws InputException {
        var square = new Box(-5, 5, -5, 5);
        StudyPanel filled = figure(1, 1200, 700, square, new Question.Basin(), Aspect.FILL)
                .panels(1200, 700)
                .getFirst();
        assertEquals(square, StudyAspect.plane(filled.map().study()));
        assertTrue(stretch(filled) > 1.5);
        var flat = new Box(-50, 50, -5, 5);
        StudyPanel stretched = figure(1, 1200, 700, flat, new Question.Basin(), Aspect.EQUAL)
                .panels(1200, 700)
                .getFirst();
        assertEquals(flat, StudyAspect.plane(stretched.map().study()));
        assertTrue(stretched.plot().getHeight() > 540, stretched::toString);
    }

    /// A map that is in a file of another shape than the window's keeps its angles.
    @Test
    void aMapOfAnotherShapeKeepsItsAngles() throws InputException {
        var figure = figure(1, 1200, 700, new Box(-5, 5, -5, 5), new Question.Basin(), Aspect.EQUAL);
        for (StudyPanel panel : figure.panels(900, 900)) {
            assertEquals(1, stretch(panel), 1e-9);
            Rectangle2D plot = panel.plot();
            assertTrue(plot.getMaxX() <= 900 && plot.getMaxY() <= 900, plot::toString);
        }
    }

    @Test
    void logarithmicAxesHaveNoUnits() throws InputException {
        var x = new Axis(PlaceFactor.START_X, 1, 10, true);
        var y = new Axis(PlaceFactor.START_Y, 1, 10, false);
        var study = new Study(scenario(1), 0, x, y, 1, 1, new Question.Basin());
        Study sized = StudyFigure.sized(study, 1, 1200, 700, 1, Aspect.EQUAL, THEME);
        assertEquals(List.of(x, y), List.of(sized.x(), sized.y()));
    }

    /// In the column of a paper, whose height is free, maps of several runs are neither strips nor specks.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void mapsInAColumnHaveTheShapeOfTheirView(int runs) throws InputException {
        var box = new Box(-6, 6, -6, 6);
        Study first = study(scenario(runs), 0, box, new Question.Basin());
        Sheet computed = free(sheet -> StudyFigure.room(first, runs, sheet, Aspect.EQUAL, THEME));
        StudyFigure figure =
                figure(runs, 418, (int) Math.round(computed.height()), box, new Question.Basin(), Aspect.EQUAL);
        Sheet shown =
                free(sheet -> figure.size(new Sheet(sheet.width(), sheet.height(), sheet.unit(), 0.25, sheet.text())));
        for (StudyPanel panel : figure.panels(418, shown.height())) {
            double ratio = panel.plot().getHeight() / panel.plot().getWidth();
            assertTrue(ratio > 0.8 && ratio < 1.25, panel::toString);
            assertTrue(panel.plot().getWidth() > 75, panel::toString);
        }
    }

    /// The lowest sheet of a column that has all that is asked for.
    private static Sheet free(ToDoubleFunction<Sheet> room) {
        Sheet sheet = Sheet.pixels(418, 316, 1);
        while (room.applyAsDouble(sheet) < 0.99) {
            sheet = sheet.withHeight(sheet.height() * 1.03);
            assertTrue(sheet.height() < 2.5 * 418, "no sheet has room");
        }
        return sheet;
    }
}
