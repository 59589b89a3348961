package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.export.Format;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.study.map.StudyMap;
import io.github.thalweg.study.search.Objective;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.window.editor.RuleEditorModel;
import io.github.thalweg.window.schedule.KnotsModel.Handle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random commands to studies, range tests, searches, the editor, knots, noise, exports and the inspector: whatever
/// comes, nothing is thrown, and what is shown belongs to the scenario.
@ExtendWith(Silent.class)
class FeatureMonkeyTest {
    private static final int COMMANDS = 250;
    private static final List<String> NOISE = List.of("0.1", "0", "abs(x)/10", "log(", "", "-1", "1e300");
    private static final List<String> RULE_TEXTS = List.of("theta = theta - lr*g", "theta = theta - lr*", "", "q = g");

    @TempDir
    private Path folder;

    private final WindowModel window = SampleWindow.create();
    private final Scenario first = window.session().scenario();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverComesFeaturesAgreeWithTheScenario(long seed) {
        var random = new Random(seed);
        window.studies().resize((study, _) -> study.y() == null ? study.withSize(5, 1) : study.withSize(4, 3));
        for (int i = 0; i < COMMANDS; i++) {
            act(random);
            check();
        }
        window.studies().activeProperty().set(false);
        window.rangeTest().close();
        window.search().close();
        while (window.session().canUndoProperty().get()) {
            window.session().undo();
        }
        assertTrue(first.equals(window.session().scenario()), "undo leads back to the start");
    }

    private void act(Random random) {
        switch (random.nextInt(9)) {
            case 0 -> study(random);
            case 1 -> rangeTest(random);
            case 2 -> search(random);
            case 3 -> edit(random);
            case 4 -> knots(random);
            case 5 -> noise(random);
            case 6 -> export(random);
            case 7 -> inspect(random);
            default -> race(random);
        }
    }

    private void study(Random random) {
        var studies = window.studies();
        switch (random.nextInt(7)) {
            case 0 -> studies.activeProperty().set(random.nextBoolean());
            case 1 -> studies.choose(any(List.of(StudyKind.values()), random));
            case 2 -> studies.chooseX(any(studies.numbers(), random));
            case 3 -> studies.chooseY(random.nextBoolean() ? "" : any(studies.numbers(), random));
            case 4 -> {
                for (StudyMap map : studies.mapsProperty().get()) {
                    Study of = map.study();
                    studies.take(of, random.nextInt(of.columns() * of.rows()));
                    break;
                }
            }
            case 5 -> studies.fit();
            default -> studies.cancel();
        }
    }

    private void rangeTest(Random random) {
        var test = window.rangeTest();
        switch (random.nextInt(4)) {
            case 0 -> test.openSelected();
            case 1 ->
                test.change(Math.pow(10, -random.nextInt(9)), Math.pow(10, random.nextInt(3)), random.nextInt(60));
            case 2 -> {
                if (test.openProperty().get()) {
                    test.apply(random.nextDouble());
                }
            }
            default -> test.close();
        }
    }

    private void search(Random random) {
        var search = window.search();
        switch (random.nextInt(5)) {
            case 0 -> search.openForAll();
            case 1 -> {
                search.settings().methodProperty().set(any(List.of(SearchMethod.values()), random));
                search.settings().objectiveProperty().set(any(List.of(Objective.values()), random));
                search.settings().budgetProperty().set(random.nextInt(600) - 50);
            }
            case 2 -> {
                search.settings()
                        .budgetProperty()
                        .set(Math.min(search.settings().budgetProperty().get(), 500));
                search.start();
            }
            case 3 -> {
                if (search.applicableProperty().get()) {
                    search.apply();
                }
            }
            default -> search.close();
        }
    }

    private void edit(Random random) {
        RuleEditorModel open = window.editor().openProperty().get();
        int runs = window.runs().countProperty().get();
        if (open == null) {
            window.editor().editRule(random.nextInt(runs));
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> open.textProperty().set(any(RULE_TEXTS, random));
            case 1 -> open.acceptSuggestion();
            case 2 -> open.revert();
            case 3 -> open.rename(random.nextBoolean() ? "Mine" : "");
            case 4 -> open.commit();
            default -> window.editor().close();
        }
    }

    private void knots(Random random) {
        List<Handle> handles = window.knots().handlesProperty().get();
        switch (random.nextInt(4)) {
            case 0 -> window.knots().add(random.nextInt(60), random.nextDouble());
            case 1 -> {
                if (!handles.isEmpty()) {
                    window.knots().moveLive(any(handles, random), random.nextInt(80) - 10, random.nextGaussian());
                }
            }
            case 2 -> {
                if (!handles.isEmpty()) {
                    window.knots().remove(any(handles, random));
                }
            }
            default -> window.knots().commit();
        }
    }

    private void noise(Random random) {
        switch (random.nextInt(6)) {
            case 0 -> window.noise().deviationProperty().set(any(NOISE, random));
            case 1 -> window.noise().setBatchLive(1 + random.nextInt(5));
            case 2 -> window.noise().newSeed();
            case 3 -> window.noise().setSeedsLive(1 + random.nextInt(4));
            case 4 -> window.noise().commit();
            default -> window.noise().revert();
        }
    }

    private void export(Random random) {
        var export = window.export();
        switch (random.nextInt(5)) {
            case 0 -> export.open(random.nextBoolean());
            case 1 -> export.figureProperty().set(any(List.of(Figure.values()), random));
            case 2 -> export.formatProperty().set(any(List.of(Format.PNG, Format.SVG), random));
            case 3 -> export.stepProperty().set(random.nextInt(90) - 10);
            default -> {
                window.data().everyProperty().set(1 + random.nextInt(5));
                if (window.data().readyProperty().get()) {
                    Path file = folder.resolve("rows.csv");
                    window.data().save(file);
                    assertTrue(Files.exists(file), "the rows are on disk");
                }
            }
        }
        assertNotNull(export.spec());
    }

    private void inspect(Random random) {
        window.inspector().openProperty().set(random.nextBoolean());
        window.inspector()
                .compareWith(random.nextInt(window.runs().countProperty().get() + 1) - 1);
        window.inspector().point(random.nextInt(8) - 1);
        window.subSteps().forward();
        window.subSteps().back();
    }

    private void race(Random random) {
        int runs = window.runs().countProperty().get();
        switch (random.nextInt(5)) {
            case 0 -> {
                if (runs < 4) {
                    window.runs().add(any(window.catalog().updateRules(), random));
                }
            }
            case 1 -> {
                if (runs > 1) {
                    window.runs().remove(random.nextInt(runs));
                }
            }
            case 2 -> window.session().undo();
            case 3 -> window.session().select(random.nextInt(runs));
            default -> window.landscape().setSteps(1 + random.nextInt(60));
        }
    }

    private void check() {
        Scenario scenario = window.session().scenario();
        int runs = scenario.runs().size();
        window.studies()
                .mapsProperty()
                .get()
                .forEach(map -> assertTrue(
                        !window.studies().activeProperty().get() || map.study().run() < runs,
                        "a study is of a run there is"));
        assertTrue(
                !window.rangeTest().openProperty().get()
                        || window.rangeTest().runProperty().get() < runs,
                "a range test is of a run there is");
        RuleEditorModel open = window.editor().openProperty().get();
        assertTrue(open == null || open.definition() != null, "the editor has a definition");
        double progress = window.search().progress();
        assertTrue(progress >= 0 && progress <= 1, () -> "progress was " + progress);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
