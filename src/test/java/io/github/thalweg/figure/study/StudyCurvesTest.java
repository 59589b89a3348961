package io.github.thalweg.figure.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.scale.TraceAxis;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.Studies;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.RunFactor;
import io.github.thalweg.study.map.Question;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyComputation;
import io.github.thalweg.study.map.StudyMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Studies of one number as curves.
class StudyCurvesTest {
    private static final double HEIGHT = 300;

    private static StudyMap map(Scenario scenario, int run, Question question) {
        var lr = new Axis(new RunFactor(run, "lr"), 1e-3, 1, true);
        return StudyComputation.compute(new Study(scenario, run, lr, null, 120, 1, question), (_, _) -> {});
    }

    /// The lowest part of a curve is what is looked for: neither the axis nor a bar of a usable band lies on it.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLowestPartsOfCurvesAreAboveAxisAndBars(boolean updates) {
        Scenario scenario = Studies.scenario(Catalog.builtIn(), "x^2 + 10*y^2 + 1", 60, "momentum", "sgd", "nesterov");
        Question question = updates ? new Question.UpdatesTo(1.1) : new Question.FinalLoss();
        List<StudyMap> maps = IntStream.range(0, 3)
                .mapToObj(run -> map(scenario, run, question))
                .toList();
        for (List<StudyMap> shown : List.of(maps.subList(1, 2), maps)) {
            TraceAxis axis = new StudyCurves(shown, scenario, Theme.LIGHT).axis(HEIGHT);
            double bars = shown.size() * 0.75 * Theme.LIGHT.metrics().small();
            double lowest = shown.stream()
                    .flatMapToDouble(map -> IntStream.range(0, map.study().size())
                            .mapToDouble(cell -> axis.place(ScaleShading.value(map, cell))))
                    .filter(place -> !Double.isNaN(place))
                    .min()
                    .orElseThrow();
            assertTrue(lowest * HEIGHT > bars + 3, lowest + " of " + axis + " above " + bars);
        }
    }

    /// Between cells without a value it would be a line from a place to itself.
    @Test
    void aLoneCellIsSeen() {
        double[] heights = {Double.NaN, 20, Double.NaN, 30, 31, Double.NaN, 40};
        var path = StudyCurve.path(7, cell -> 10.0 * cell, cell -> heights[cell], cell -> cell != 5, 10);
        assertTrue(path.getBounds2D().getMinX() < 6, "the second cell begins at 5: " + path.getBounds2D());
        assertEquals(60, path.getBounds2D().getMaxX(), "the last one goes on from what is not known yet between");
    }
}
