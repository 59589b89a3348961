package io.github.thalweg.figure.study;

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
import io.github.thalweg.study.search.Tuning;
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
}
