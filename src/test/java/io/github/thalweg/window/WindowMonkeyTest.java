package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.schedule.ScheduleModel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Thousands of random commands, as nobody would think of: whatever comes, the window's models agree with each other.
@ExtendWith(Silent.class)
class WindowMonkeyTest {
    private static final int COMMANDS = 900;
    private static final List<String> FORMULAS = List.of(
            "x^2 + y^2", "x^2 +", "log(-1 - x^2)", "1/0*x", "a*x^2 + b*y^2", "sine(x)", "", "x^2 + 10*y^2 + sin(3*x)");

    private final WindowModel window = SampleWindow.create();
    private final Scenario first = window.session().scenario();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverComesTheModelsAgree(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < COMMANDS; i++) {
            act(random);
            check();
        }
        while (window.session().canUndoProperty().get()) {
            window.session().undo();
            check();
        }
        assertTrue(first.equals(window.session().scenario()), "undo leads back to the start");
        assertEquals(
                first.landscape().landscape().formula(),
                window.formula().textProperty().get());
    }

    private void act(Random random) {
        switch (random.nextInt(18)) {
            case 0 -> addUpTo(8, random);
            case 1 -> anyRun(random, window.runs()::duplicate, 8);
            case 2 -> anyRun(random, window.runs()::remove, 99);
            case 3 -> anyRun(random, window.runs()::toggleHidden, 99);
            case 4 -> anyRun(random, window.runs()::solo, 99);
            case 5 -> anyRun(random, i -> window.runs().move(i, random.nextBoolean() ? 1 : -1), 99);
            case 6 -> window.formula().textProperty().set(FORMULAS.get(random.nextInt(FORMULAS.size())));
            case 7 -> dragStart(random);
            case 8 -> window.landscape().setSteps(1 + random.nextInt(60));
            case 9 -> anyRun(random, i -> turnRate(i, random), 99);
            case 10 -> anyRun(random, i -> changeSchedule(i, random), 99);
            case 11 -> window.gallery().pick(any(window.catalog().landscapes(), random));
            case 12 -> window.session().undo();
            case 13 -> window.session().redo();
            case 14 -> window.playback().seek(random.nextInt(400) - 20);
            case 15 -> play(random);
            case 16 ->
                anyRun(
                        random,
                        i -> new RunModel(window.session(), i).rename(random.nextBoolean() ? "Adam" : "Eve"),
                        99);
            default -> window.file().save(Path.of(random.nextBoolean() ? "race" : "locked/race"));
        }
    }

    private void check() {
        Scenario scenario = window.session().scenario();
        assertEquals(scenario.runs().size(), window.runs().countProperty().get());
        assertEquals(scenario.runs().size(), new HashSet<>(scenario.labels()).size());
        int selected = window.session().selectedRunProperty().get();
        assertTrue(selected >= -1 && selected < scenario.runs().size());
        int step = window.playback().step();
        assertTrue(step >= 0 && step <= window.playback().lengthProperty().get());
        Results results = window.session().resultsProperty().get();
        if (window.session().errorProperty().get() == null) {
            assertTrue(scenario.equals(results.scenario()), "the results are those of the scenario");
        }
        assertEquals(results.scenario().runs().size(), results.trajectories().size());
        assertEquals(results.scenario().runs().size(), results.verdicts().size());
    }

    private void addUpTo(int most, Random random) {
        if (window.runs().countProperty().get() < most) {
            window.runs().add(any(window.catalog().updateRules(), random));
        }
    }

    private void anyRun(Random random, IntConsumer command, int most) {
        int count = window.runs().countProperty().get();
        if (count > 0 && count < most) {
            command.accept(random.nextInt(count));
        }
    }

    private void dragStart(Random random) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            var start = new Point(random.nextGaussian() * 2, random.nextInt(10) == 0 ? 1e200 : random.nextGaussian());
            window.session().editLive("move the start", s -> s.withStart(start));
        }
        if (random.nextBoolean()) {
            window.session().commitLive();
        }
    }

    private void turnRate(int run, Random random) {
        new RunModel(window.session(), run)
                .setRateLive(random.nextInt(5) == 0 ? 1e6 : Math.pow(10, random.nextInt(5) - 4));
    }

    private void changeSchedule(int run, Random random) {
        ScheduleModel schedule = new ScheduleModel(
                new RunModel(window.session(), run), window.runs().constant());
        int count = schedule.segmentsProperty().getValue().size();
        int index = random.nextInt(count);
        switch (random.nextInt(4)) {
            case 0 -> schedule.choose(index, any(window.catalog().schedules(), random));
            case 1 -> schedule.remove(index);
            case 2 -> schedule.add();
            default -> setParameter(schedule, index, random);
        }
    }

    private static void setParameter(ScheduleModel schedule, int index, Random random) {
        var parameters =
                schedule.segmentsProperty().getValue().get(index).schedule().parameters();
        if (!parameters.isEmpty()) {
            schedule.setParameterLive(index, any(parameters, random), new Setting.Number(random.nextInt(3)));
        }
    }

    private void play(Random random) {
        window.playback().loopProperty().set(random.nextBoolean());
        window.playback().toggle();
        window.playback().advance(random.nextDouble() * 10);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
