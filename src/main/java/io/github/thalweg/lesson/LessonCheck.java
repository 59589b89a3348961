package io.github.thalweg.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.measure.Expectation;
import io.github.thalweg.measure.Goal;
import io.github.thalweg.measure.MeasureReader.Expected;
import io.github.thalweg.measure.MeasureWords;
import io.github.thalweg.measure.Measured;
import io.github.thalweg.measure.Measuring;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Check of what a lesson says: every value is computed and compared with what is expected, and the task is not met at
/// the start, but by its solution.
public final class LessonCheck {
    private static final Map<String, Map<String, Measured>> MEASURED = new ConcurrentHashMap<>();

    private final Lesson lesson;
    private final List<String> problems = new ArrayList<>();

    private LessonCheck(Lesson lesson) {
        this.lesson = lesson;
    }

    /// One sentence for each thing that is not so; none when all is well.
    public static List<String> problems(Lesson lesson) {
        var check = new LessonCheck(lesson);
        check.values();
        check.spot();
        check.task();
        return check.problems;
    }

    /// The values of a lesson, by name, as its texts show them. Those of a lesson that comes with the program are
    /// measured once.
    ///
    /// @throws InputException when a value cannot be measured
    public static Map<String, Measured> values(Lesson lesson) throws InputException {
        boolean builtIn = Lessons.builtIn(lesson.id()).equals(Optional.of(lesson));
        Map<String, Measured> known = builtIn ? MEASURED.get(lesson.id()) : null;
        if (known != null) {
            return known;
        }
        var measuring = new Measuring(lesson.scenarios());
        var values = new LinkedHashMap<String, Measured>();
        for (Map.Entry<String, Expected> value : lesson.values().entrySet()) {
            values.put(
                    value.getKey(),
                    measuring.value(value.getKey(), value.getValue().measure()));
        }
        if (builtIn) {
            MEASURED.put(lesson.id(), values);
        }
        return values;
    }

    private void spot() {
        Spot spot = lesson.question().spot();
        if (spot != null) {
            Scenario scenario = lesson.scenario(lesson.first());
            if (!scenario.view().contains(scenario.oneVariable() ? onLine(spot.at(scenario)) : spot.at(scenario))) {
                problems.add(Messages.lost(spot.run()));
            }
        }
    }

    private static Point onLine(Point at) {
        return new Point(at.x(), 0);
    }

    private void values() {
        try {
            Map<String, Measured> measured = values(lesson);
            lesson.values().forEach((name, expected) -> compare(name, expected.expectation(), measured.get(name)));
        } catch (InputException e) {
            problems.add(Messages.inValues(e.getMessage()));
        }
    }

    private void compare(String name, Expectation expectation, @Nullable Measured measured) {
        if (measured == null || !expectation.holds(measured)) {
            String found = measured == null ? "nothing" : exact(measured);
            problems.add(Messages.otherValue(name, expectation.text(), found));
        }
    }

    private static String exact(Measured measured) {
        return measured instanceof Measured.Number(double value) ? Double.toString(value) : measured.text();
    }

    private void task() {
        Task task = lesson.task();
        if (task == null) {
            return;
        }
        try {
            if (isMet(task, lesson.scenario(task.scenario()))) {
                problems.add(Messages.SOLVED);
            }
            Scenario solved = task.solution().scenario();
            if (!isMet(task, solved)) {
                problems.add(Messages.unsolved(task.solution().text(), found(task, solved)));
            }
        } catch (InputException e) {
            problems.add(Messages.inTask(e.getMessage()));
        }
    }

    private static String found(Task task, Scenario scenario) throws InputException {
        var measuring = new Measuring(Map.of(task.scenario(), scenario));
        var parts = new ArrayList<String>();
        for (Goal goal = task.goal(); goal != null; goal = goal.and()) {
            parts.add(Messages.other(
                    MeasureWords.of(goal.measure()),
                    goal.expectation().text(),
                    measuring.value(goal.measure()).text()));
        }
        return String.join("; ", parts);
    }

    /// Whether a scenario meets the goal of a lesson's task.
    ///
    /// @param scenario the task's, perhaps changed
    /// @throws InputException when the goal asks for what is not there
    public static boolean isMet(Task task, Scenario scenario) throws InputException {
        return task.goal().isMet(new Measuring(Map.of(task.scenario(), scenario)));
    }
}
