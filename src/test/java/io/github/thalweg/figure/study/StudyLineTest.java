package io.github.thalweg.figure.study;

import static org.junit.jupiter.api.Assertions.*;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.Studies;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.PlaceFactor;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyComputation;
import io.github.thalweg.study.map.StudyMap;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Studies of starts along a line.
class StudyLineTest {
    private static Scenario scenario() throws InputException {
        return ScenarioReader.read("test", """
                steps = 30
                [landscape]
                use = "wavy"
                [[run]]
                optimizer = { use = "sgd", lr = 0.2 }
                """, Catalog.builtIn());
    }

    private static Study study(Question question) throws InputException {
        var along = new Axis(PlaceFactor.START_X, -8, 8, false);
        return new Study(scenario(), 0, along, null, 160, 1, question);
    }

    @Test
    void theFunctionStandsOverItsStartsWhereTheStudyHasNoCurveOfItsOwn() throws InputException {
        var plot = new Rectangle2D.Double(0, 0, 160, 100);
        StudyLine line = StudyLine.of(study(new Question.Basin()), plot);
        assertNotNull(line);
        assertEquals(80, line.view().pixelX(0), 1e-9);
        assertTrue(plot.contains(80, line.view().pixelY(0)), "the lowest minimum is in sight");
        assertNull(StudyLine.of(study(new Question.FinalLoss()), plot));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theRunOfACellIsDrawn(boolean basins) throws InputException {
        StudyMap map =
                StudyComputation.compute(study(basins ? new Question.Basin() : new Question.FinalLoss()), (_, _) -> {});
        var figure = new StudyFigure(List.of(map), Aspect.EQUAL, Theme.LIGHT);
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        figure.paint(g, 400, 300);
        int[] before = image.getRGB(0, 0, 400, 300, null, 0, 400);
        Scenario scenario = scenario();
        Surface surface = Surface.of(scenario.landscape().landscape(), Map.of());
        StudyPanel panel = figure.panels(400, 300).getFirst();
        new GhostPainter(Theme.LIGHT, MapStyle.of(scenario, Theme.LIGHT), 1)
                .paint(g, panel, 140, surface, Runner.run(scenario, 0));
        g.dispose();
        int[] after = image.getRGB(0, 0, 400, 300, null, 0, 400);
        assertFalse(java.util.Arrays.equals(before, after));
    }

    @Test
    void mapsKeepTheirPlacesWhileFurtherResultsArrive() {
        Scenario race = Studies.scenario(Catalog.builtIn(), "x^2*(x - 2)^2 + y^2", 20, "sgd", "momentum", "adam");
        List<StudyMap> maps = IntStream.range(0, 3)
                .mapToObj(run -> StudyComputation.compute(
                        new Study(
                                race,
                                run,
                                new Axis(PlaceFactor.START_X, -3, 3, false),
                                new Axis(PlaceFactor.START_Y, -3, 3, false),
                                24,
                                24,
                                new Question.Basin()),
                        (_, _) -> {}))
                .toList();
        List<StudyPanel> all = new StudyFigure(maps, Aspect.EQUAL, Theme.LIGHT).panels(600, 500);
        for (int there = 1; there < 3; there++) {
            var figure = new StudyFigure(maps.subList(0, there), race, 3, Aspect.EQUAL, Theme.LIGHT);
            assertEquals(
                    all.stream().limit(there).map(StudyPanel::plot).toList(),
                    figure.panels(600, 500).stream().map(StudyPanel::plot).toList());
        }
    }

    @Test
    void theHeadingOfAMapFollowsWhatItsRunIsCalledAndDoesNotSayOtherNumbers() {
        Scenario race = Studies.scenario(Catalog.builtIn(), "x^2*(x - 2)^2 + y^2", 20, "sgd");
        var x = new Axis(PlaceFactor.START_X, -3, 3, false);
        var study = new Study(race, 0, x, new Axis(PlaceFactor.START_Y, -3, 3, false), 8, 8, new Question.Basin());
        List<StudyMap> maps = List.of(StudyComputation.compute(study, (_, _) -> {}));
        Scenario renamed = race.withRun(0, race.runs().getFirst().withLabel("Mine"));
        Scenario turned = renamed.withRun(0, Studies.rate(renamed, 0.5));
        assertEquals(
                "Mine",
                new StudyFigure(maps, renamed, 1, Aspect.EQUAL, Theme.LIGHT)
                        .named(study)
                        .label(0));
        assertEquals(
                "sgd",
                new StudyFigure(maps, turned, 1, Aspect.EQUAL, Theme.LIGHT)
                        .named(study)
                        .label(0));
        assertEquals(
                "sgd",
                new StudyFigure(maps, race.withRuns(List.of()), 1, Aspect.EQUAL, Theme.LIGHT)
                        .named(study)
                        .label(0));
        RunSpec uphill = race.runs().getFirst().withLabel("Up").withMaximize(true);
        assertEquals(
                "sgd",
                new StudyFigure(maps, race.withRun(0, uphill), 1, Aspect.EQUAL, Theme.LIGHT)
                        .named(study)
                        .label(0));
    }
}
