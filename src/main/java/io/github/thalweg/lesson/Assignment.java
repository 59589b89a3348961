package io.github.thalweg.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.formula.math.Draws;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.measure.CombinedMeasure;
import io.github.thalweg.measure.Goal;
import io.github.thalweg.measure.Measure;
import io.github.thalweg.measure.RunMeasure;
import io.github.thalweg.measure.SearchMeasure;
import io.github.thalweg.measure.SuggestionMeasure;
import io.github.thalweg.run.scenario.Scenario;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// A lesson's task with a start of a student's own, drawn from the student's ID: the task is still open at this start,
/// and its solution still meets the goal.
public record Assignment(Lesson lesson, Task task, Point start) {
    /// The scenario of the task, beside those that the lesson speaks of.
    private static final String SCENARIO = "assignment";

    /// "student" in ASCII.
    private static final long DOMAIN = 0x73747564656E74L;

    private static final int MAX_DRAWS = 200;
    /// Steps of a start along a side of the view, at least: it is to be typed.
    private static final double STEPS = 100;

    /// @param student any text that is not blank
    /// @throws InputException when the lesson has no task, or the solution needs the start that it has
    public static Assignment of(Lesson lesson, String student) throws InputException {
        Task task = lesson.task();
        if (task == null) {
            throw new InputException(Messages.noTask(lesson.id()));
        }
        if (student.isBlank()) {
            throw new InputException(Messages.BLANK_STUDENT);
        }
        Scenario given = lesson.scenario(task.scenario());
        for (int i = 0; i < MAX_DRAWS; i++) {
            Point start = start(student, i, given);
            Task drawn = task(task, given, start);
            boolean open = !LessonCheck.isMet(drawn, given.withStart(start));
            if (open && LessonCheck.isMet(drawn, drawn.solution().scenario())) {
                return new Assignment(with(lesson, drawn, given.withStart(start)), drawn, start);
            }
        }
        throw new InputException(Messages.noStart(lesson.id(), MAX_DRAWS));
    }

    private static Task task(Task task, Scenario given, Point start) {
        String place = "x = " + number(start.x()) + (given.oneVariable() ? "" : ", y = " + number(start.y()));
        var solution = new Task.Solution(
                task.solution().scenario().withStart(start), task.solution().changes());
        return new Task(
                Messages.yourStart(task.text(), place),
                SCENARIO,
                task.change(),
                elsewhere(task.goal()),
                task.hint(),
                solution);
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static Lesson with(Lesson lesson, Task task, Scenario scenario) {
        var scenarios = new LinkedHashMap<>(lesson.scenarios());
        scenarios.put(SCENARIO, scenario);
        return new Lesson(
                lesson.id(),
                lesson.heading(),
                lesson.hide(),
                lesson.show(),
                lesson.question(),
                lesson.values(),
                lesson.parts(),
                task,
                scenarios);
    }

    private static Goal elsewhere(Goal goal) {
        @Nullable Goal and = goal.and() == null ? null : elsewhere(goal.and());
        return new Goal(elsewhere(goal.measure()), goal.expectation(), and);
    }

    private static Measure elsewhere(Measure measure) {
        return switch (measure) {
            case RunMeasure run -> run.of(run.subject().in(SCENARIO));
            case SuggestionMeasure s ->
                new SuggestionMeasure(s.subject().in(SCENARIO), s.suggestion(), s.lowest(), s.highest());
            case SearchMeasure s -> new SearchMeasure(s.subject().in(SCENARIO), s.method(), s.seeds(), s.seed());
            case CombinedMeasure combined -> combined;
        };
    }

    /// A start in the view, in as many digits as one cares to type.
    private static Point start(String student, int index, Scenario scenario) {
        Box view = scenario.view();
        long seed = 0;
        for (byte letter : student.strip().getBytes(StandardCharsets.UTF_8)) {
            seed = Draws.base(seed, letter);
        }
        long first = Draws.base(seed, DOMAIN) + 2L * index;
        return new Point(
                rounded(view.xMin(), view.xMax(), Draws.uniform(first)),
                scenario.oneVariable() ? 0 : rounded(view.yMin(), view.yMax(), Draws.uniform(first + 1)));
    }

    private static double rounded(double from, double to, double part) {
        double digit = Math.floor(StrictMath.log10((to - from) / STEPS));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen((int) digit);
        double steps = Math.rint((from + part * (to - from)) / unit.doubleValue());
        return unit.multiply(BigDecimal.valueOf((long) steps)).doubleValue();
    }

    /// The scenario as the student has it.
    public Scenario given() {
        return lesson.scenario(SCENARIO);
    }
}
