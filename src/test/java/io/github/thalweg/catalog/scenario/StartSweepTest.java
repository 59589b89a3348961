package io.github.thalweg.catalog.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StartSweep;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sweeps over starts.
class StartSweepTest {
    private static final String RACE = """
            steps = 3
            [landscape]
            formula = "x^2 + y^2"
            view = [-2, 2, 0, 4]
            [[run]]
            optimizer = { use = "sgd", lr = 0.1 }
            [sweep]
            """;

    private static Scenario read(String sweep) throws InputException {
        return ScenarioReader.read("test", RACE + sweep, Catalog.builtIn());
    }

    @Test
    void aGridHasTheCentresOfItsCells() throws InputException {
        var variations = new Variations(read("start = { grid = [4, 2] }"));
        assertEquals(List.of("start.x", "start.y"), variations.names());
        assertEquals(8, variations.count());
        assertEquals(List.of("-1.5", "1.0"), variations.values(0));
        assertEquals(List.of("-1.5", "3.0"), variations.values(1));
        assertEquals(List.of("1.5", "3.0"), variations.values(7));
        assertEquals(new Point(-0.5, 1), variations.scenario(2).start());
    }

    @Test
    void ofOneVariableAGridIsARow() throws InputException {
        String race = "start = 1\n" + RACE.replace("x^2 + y^2", "x^2").replace("[-2, 2, 0, 4]", "[-2, 2]");
        for (String grid : List.of("4", "[4]")) {
            Scenario scenario =
                    ScenarioReader.read("test", race + "start = { grid = " + grid + " }", Catalog.builtIn());
            var variations = new Variations(scenario);
            assertEquals(List.of("start.x", "start.y"), variations.names());
            assertEquals(4, variations.count());
            assertEquals(List.of("-1.5", "0.0"), variations.values(0));
            assertEquals(scenario, ScenarioReader.read("test", ScenarioWriter.text(scenario), Catalog.builtIn()));
        }
    }

    @Test
    void randomStartsAreInTheViewAndFollowFromTheSeed() {
        var view = new Box(-2, 2, 0, 4);
        var starts = new StartSweep.Random(400, 1);
        List<Point> points =
                IntStream.range(0, 400).mapToObj(i -> starts.at(i, view)).toList();
        assertEquals(400, points.stream().distinct().count());
        assertTrue(points.stream().allMatch(p -> p.x() >= -2 && p.x() < 2 && p.y() >= 0 && p.y() < 4));
        double mean = points.stream().mapToDouble(Point::x).average().orElseThrow();
        assertEquals(0, mean, 0.2, "about the middle");
        assertEquals(points.get(7), new StartSweep.Random(8, 1).at(7, view), "however many there are");
        assertTrue(!points.get(7).equals(new StartSweep.Random(8, 2).at(7, view)));
    }

    /// mix(mix(1) xor "start") and the numbers after it, computed with Python's integers.
    @Test
    void theFirstRandomStartOfSeed1() {
        Point unit = new StartSweep.Random(1, 1).at(0, new Box(0, 1, 0, 1));
        assertEquals(0.41175419305838246, unit.x());
        assertEquals(0.9993712097195417, unit.y());
    }

    @Test
    void startsAndOtherNumbersAreMultiplied() throws InputException {
        var variations =
                new Variations(read("start = { random = 3, seed = 5 }\n\"run1.lr\" = [0.1, 0.2]\nsteps = [4]"));
        assertEquals(List.of("run1.lr", "start.x", "start.y", "steps"), variations.names());
        assertEquals(6, variations.count());
        assertEquals("0.1", variations.values(2).getFirst());
        assertEquals("0.2", variations.values(3).getFirst());
        assertEquals(variations.values(0).get(1), variations.values(3).get(1));
        assertEquals(4, variations.scenario(3).steps());
    }

    @Test
    void itIsWrittenAndReadBack() throws InputException {
        for (String sweep : List.of("start = { grid = [4, 2] }", "start = { random = 3 }\n\"run1.lr\" = [0.1]")) {
            Scenario scenario = read(sweep);
            String text = ScenarioWriter.text(scenario);
            assertEquals(scenario, ScenarioReader.read("test", text, Catalog.builtIn()), text);
        }
    }
}
