package io.github.thalweg.figure.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.figure.WrittenTexts;
import io.github.thalweg.figure.WrittenTexts.Written;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.Studies;
import io.github.thalweg.study.search.Objective;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.study.search.SearchRange;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.study.search.Trial;
import io.github.thalweg.study.search.Tuning;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of searches at the sizes of a slide, a narrow window and a column of a paper.
class SearchFigureTest {
    private static final SearchRange RATE = new SearchRange.Between("lr", 1e-4, 10, true);
    private static final SearchRange MOMENTUM = new SearchRange.Between("momentum", 0, 0.99, false);

    private static List<Written> written(int width, int height, SearchRange... over) {
        Scenario scenario = Studies.scenario(Catalog.builtIn(), "(x^2 + 10*y^2)/2", 60, "momentum", "momentum");
        var tuning = new Tuning(List.of(over), SearchMethod.BAYESIAN, 900, 1, Objective.FINAL, 1);
        List<SearchResult> results = IntStream.range(0, 2)
                .mapToObj(run -> tuning.of(scenario, run).search(trial -> {}))
                .toList();
        var figure = SearchFigure.of(results, 1, Theme.LIGHT);
        return WrittenTexts.of(g -> figure.paint(g, width, height));
    }

    @ParameterizedTest
    @CsvSource({"960, 540", "417, 465", "366, 276", "418, 860"})
    void everyWordIsWholeAndOnTheSheet(int width, int height) {
        for (List<Written> texts : List.of(written(width, height, RATE), written(width, height, RATE, MOMENTUM))) {
            for (Written text : texts) {
                assertFalse(text.text().endsWith("…"), text.text());
                assertTrue(text.place().getMinX() >= 0 && text.place().getMaxX() <= width, text::toString);
                assertTrue(text.place().getMinY() >= 0 && text.place().getMaxY() <= height, text::toString);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"960, 540", "417, 465", "366, 276", "418, 860"})
    void noWordLiesOnAnother(int width, int height) {
        for (List<Written> texts : List.of(written(width, height, RATE), written(width, height, RATE, MOMENTUM))) {
            for (int i = 0; i < texts.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(
                            texts.get(i).place().intersects(texts.get(j).place()),
                            texts.get(i) + " on " + texts.get(j));
                }
            }
        }
    }

    /// In a column of free height nothing of a search is left out.
    @Test
    void inAColumnTheImprovementAndTheBestStandBelowTheTrials() {
        for (List<Written> texts : List.of(written(418, 860, RATE), written(418, 860, RATE, MOMENTUM))) {
            String all = texts.stream().map(Written::text).collect(Collectors.joining(" "));
            assertTrue(all.contains("expected improvement"), all);
            Written best = texts.stream()
                    .filter(text -> text.text().equals(Messages.BEST))
                    .findFirst()
                    .orElseThrow();
            assertTrue(best.place().getMinX() < 40 && best.place().getMinY() > 300, best::toString);
        }
    }

    /// Powers of ten on a bar over some decades, and none that no loss could have.
    @Test
    void theColoursOfABeliefHaveABarWithNumbers() {
        List<String> texts =
                written(960, 540, RATE, MOMENTUM).stream().map(Written::text).toList();
        assertTrue(String.join(" ", texts).contains("believed final loss"), texts::toString);
        assertTrue(
                texts.stream().filter(text -> text.matches("10⁻?[¹²³⁴⁵⁶⁷⁸⁹]+")).count() > 4, texts::toString);
        assertTrue(texts.stream().noneMatch(text -> text.matches("10[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]+")), texts::toString);
        assertFalse(String.join(" ", texts).contains("dark is low"), texts::toString);
    }

    @ParameterizedTest
    @CsvSource({"960, 540", "366, 276"})
    void theLegendNamesEachRunAndWhatWasFoundAsLegendsOfRacesDo(int width, int height) {
        List<String> texts =
                written(width, height, RATE).stream().map(Written::text).toList();
        assertTrue(texts.containsAll(List.of("momentum", "momentum 2")), texts::toString);
        assertEquals(2, texts.stream().filter(text -> text.contains(" at lr ")).count());
    }

    /// Two methods for each of two runs are four searches that a reader can tell apart.
    @Test
    void methodsOfSeveralRunsAreNamedAndHaveDashes() {
        Scenario scenario = Studies.scenario(Catalog.builtIn(), "(x^2 + 10*y^2)/2", 60, "momentum", "adam");
        List<SearchResult> results = Stream.of(SearchMethod.GRID, SearchMethod.RANDOM)
                .map(method -> new Tuning(List.of(RATE), method, 300, 1, Objective.FINAL, 1))
                .flatMap(tuning -> IntStream.range(0, 2)
                        .mapToObj(run -> tuning.of(scenario, run).search(trial -> {})))
                .toList();
        var figure = SearchFigure.of(results, 3, Theme.LIGHT);
        List<String> texts = WrittenTexts.of(g -> figure.paint(g, 960, 540)).stream()
                .map(Written::text)
                .toList();
        assertTrue(
                texts.containsAll(List.of("momentum, Grid", "adam, Grid", "momentum, Random", "adam, Random")),
                texts::toString);
        var keys = new SearchKeys(results, 400, Theme.LIGHT);
        assertEquals(keys.color(0), keys.color(2));
        assertNotEquals(keys.stroke(0), keys.stroke(2));
        assertEquals(keys.stroke(0), keys.stroke(1));
    }

    /// The heading of one map takes more lines than that of the other.
    @ParameterizedTest
    @CsvSource({"836, 500", "700, 400"})
    void mapsBesideEachOtherAreOfOneHeight(int width, int height) {
        List<Written> texts = written(width, height, RATE, MOMENTUM);
        for (String number : List.of("0.6", "0.8")) {
            List<Double> places = texts.stream()
                    .filter(text -> text.text().equals(number))
                    .map(text -> text.place().getMinY())
                    .toList();
            assertEquals(2, places.size(), number + " in " + texts);
            assertEquals(places.getFirst(), places.getLast(), 1e-6, number);
        }
    }

    /// Of a run that was looked at early the loss may be a number still, far above all that the axis shows.
    @Test
    void aTrialThatExplodesIsACross() {
        Scenario scenario = Studies.scenario(Catalog.builtIn(), "(x^2 + 10*y^2)/2", 60, "momentum");
        var tuning = new Tuning(List.of(RATE), SearchMethod.HALVING, 900, 1, Objective.FINAL, 1);
        var figure = SearchFigure.of(List.of(tuning.of(scenario, 0).search(trial -> {})), 0, Theme.LIGHT);
        assertTrue(figure.result().trials().stream()
                .anyMatch(trial -> Double.isFinite(trial.loss()) && trial.loss() > 1e6));
        int[] cross = dot(figure, Double.POSITIVE_INFINITY);
        assertArrayEquals(cross, dot(figure, 1e6));
        assertFalse(Arrays.equals(cross, dot(figure, 1)));
    }

    private static int[] dot(SearchFigure figure, double loss) {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        new TrialDots(figure).paint(g, new Trial(1, List.of(0.1), 3, loss, 3), 20, 20);
        g.dispose();
        return image.getRGB(0, 0, 40, 40, null, 0, 40);
    }
}
