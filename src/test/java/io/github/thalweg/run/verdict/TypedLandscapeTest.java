package io.github.thalweg.run.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A verdict does not depend on whether the landscape is one of the catalogue or its formula was typed, and measures
/// with the view that the scenario has.
class TypedLandscapeTest {
    private static final List<String> RULES = List.of(
            "{ use = \"sgd\", lr = 0.01 }",
            "{ use = \"momentum\", lr = 0.001 }",
            "{ use = \"adam\", lr = 0.05 }",
            "{ use = \"newton\" }",
            "{ use = \"normalized\", lr = 0.1 }");

    /// Those that are a formula and nothing else.
    static Stream<Landscape> landscapes() {
        return Catalog.builtIn().landscapes().stream()
                .filter(landscape -> landscape.examples() == null && landscape.grid() == null);
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void getsTheVerdictsOfTheCatalogue(Landscape landscape) throws InputException {
        String typed = landscape.formula();
        for (FormulaParameter parameter : landscape.parameters()) {
            typed = typed.replaceAll("\\b" + parameter.name() + "\\b", "(" + parameter.defaultValue() + ")");
        }
        Point start = landscape.starts().getFirst();
        assertEquals(
                verdicts("use = \"" + landscape.id() + "\"", landscape.view(), start, landscape.steps(), RULES),
                verdicts("formula = \"" + typed + "\"", landscape.view(), start, landscape.steps(), RULES));
    }

    /// A slope of one at every scale: what counts is how much of the view is left.
    @ParameterizedTest
    @CsvSource({
        "2e-12, TOO_SLOW, 1e-15",
        "2e-12, CONVERGED, 0.1",
        "5000, CONVERGED, 0.1",
        "5000, CONVERGING, 0.005",
        "5000, TOO_SLOW, 1e-6"
    })
    void measuresWithTheViewOfTheScenario(double half, Verdict.Kind wanted, double rate) throws InputException {
        var view = new Box(-half, half, -half, half);
        List<String> rules = List.of("{ use = \"sgd\", lr = " + rate + " }");
        assertEquals(
                List.of(wanted.name()),
                verdicts("formula = \"x^2 + y^2\"", view, new Point(half * 0.9, half / 2), 100, rules).stream()
                        .map(text -> text.replaceFirst(".*: ", "").replaceFirst(",.*", ""))
                        .toList());
    }

    private static List<String> verdicts(String landscape, Box view, Point start, int steps, List<String> rules)
            throws InputException {
        String text = "start = [" + start.x() + ", " + start.y() + "]\nsteps = " + steps + "\n[landscape]\nview = ["
                + view.xMin()
                + ", " + view.xMax() + ", " + view.yMin() + ", " + view.yMax() + "]\n" + landscape + "\n"
                + String.join(
                        "",
                        rules.stream()
                                .map(rule -> "[[run]]\noptimizer = " + rule + "\n")
                                .toList());
        Scenario scenario = ScenarioReader.read("typed.thalweg", text, Catalog.builtIn());
        var said = new ArrayList<String>();
        List<Verdict> verdicts = ScenarioComputation.compute(scenario, null).verdicts();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            said.add(scenario.label(i) + ": " + verdict.kind() + ", " + verdict.text());
        }
        return said;
    }
}
