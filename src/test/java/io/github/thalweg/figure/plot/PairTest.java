package io.github.thalweg.figure.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.Races;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One series of a run over another.
class PairTest {
    private static final int STEPS = 200;
    private static final FigureInput BOWL = bowl();

    private static FigureInput bowl() {
        Scenario scenario = Races.scenario(
                "x^2 + y^2", new Point(3, 4), STEPS, Races.valley(1).runs().getFirst());
        return Races.computed(scenario, STEPS);
    }

    @Test
    void aTextNamesAPair() {
        assertEquals(Optional.of(new Pair("rate", "|theta|")), Pair.of("rate vs |theta|"));
        assertEquals(
                "abs(x - 1) vs update",
                Pair.of("abs(x - 1) vs  update").orElseThrow().text());
        assertEquals(
                new PlotName(PlotKind.SHARPNESS, Pair.USUAL),
                PlotName.of("sharpness").orElseThrow());
        assertEquals("v_x vs x", PlotName.of("v_x vs x").orElseThrow().word());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "loss", "loss vs ", " vs loss", "a vs b vs c", "pair"})
    void otherTextsNameNone(String text) {
        assertEquals(Optional.empty(), PlotName.of(text).filter(name -> name.kind() == PlotKind.PAIR));
    }

    @Test
    void theValuesAreThoseOfTheRun() {
        PairCurve curve = new Pair("loss", "|theta|").curves(BOWL).getFirst();
        assertEquals(25, curve.y()[0]);
        assertEquals(5, curve.x()[0]);
        for (int row = 0; row <= STEPS; row++) {
            assertEquals(curve.x()[row] * curve.x()[row], curve.y()[row], 1e-12 * curve.y()[row]);
        }
        double[] doubled = new Pair("2*loss", "update").curves(BOWL).getFirst().y();
        assertArrayEquals(Arrays.stream(curve.y()).map(y -> 2 * y).toArray(), doubled, 1e-12);
        assertEquals(1, new Pair("rate", "update").curves(BOWL).getFirst().first(), "no rate before an update");
    }

    @Test
    void everyNameInTheListCanBeShown() throws InputException {
        FigureInput race = Races.computed(Races.valley(10), 10);
        List<String> names = Pair.names(race);
        assertTrue(names.containsAll(List.of("|theta|", "rate", "update", "distance", "m_x", "evaluations")));
        for (String name : names) {
            new Pair(name, "update").check(race);
        }
    }

    @Test
    void aNameThatNoRunHasIsRefusedAndOneThatSomeHaveIsNot() throws InputException {
        FigureInput race = Races.computed(Races.valley(10), 10);
        new Pair("v_x", "x").check(race);
        assertTrue(new Pair("v_x", "x").curves(race).size() < race.visible().size());
        InputException refused = assertThrows(InputException.class, () -> new Pair("los", "x").check(race));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("unknown series `los`"), refused::getMessage);
        var plot = new PairPlot(race, new Pair("los", "x"), true, 300, 200, Theme.LIGHT);
        assertEquals("no run has both of these", plot.note());
        assertEquals(-1, plot.step(100, 100));
    }

    @Test
    void axesAreLogarithmicWhereValuesArePositiveAndSpanMuch() {
        assertEquals("ring: start; log", note("loss", "|theta|", true));
        assertEquals("ring: start; linear", note("loss", "|theta|", false));
        assertEquals("ring: start; up log, across linear", note("loss", "update", true));
        assertEquals("ring: start; up log, across linear", note("loss", "step_x", true));
    }

    private static String note(String up, String across, boolean log) {
        return new PairPlot(BOWL, new Pair(up, across), log, 300, 200, Theme.LIGHT).note();
    }

    @Test
    void theNearestRowIsFoundAlsoWhereARunTurnsBack() {
        var plot = new PairPlot(BOWL, new Pair("loss", "update"), true, 300, 200, Theme.LIGHT);
        double left = plot.plot().getX();
        double bottom = plot.plot().getMaxY();
        assertEquals(0, plot.step(left, plot.plot().getY()));
        assertEquals(STEPS, plot.step(plot.plot().getMaxX(), bottom));
        assertEquals(1, plot.values(0).size());
        assertTrue(
                plot.values(0).getFirst().endsWith("25 at 0"),
                () -> plot.values(0).toString());
    }
}
