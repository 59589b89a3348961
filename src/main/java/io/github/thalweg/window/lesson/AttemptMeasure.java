package io.github.thalweg.window.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.lesson.Task;
import io.github.thalweg.measure.Goal;
import io.github.thalweg.measure.MeasureWords;
import io.github.thalweg.measure.Measured;
import io.github.thalweg.measure.Measuring;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.lesson.LessonModel.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// Measure of an attempt at a task: each part of the goal, what it should be and what it is.
final class AttemptMeasure {
    private AttemptMeasure() {}

    static Attempt of(Task task, Scenario scenario) {
        try {
            var measuring = new Measuring(Map.of(task.scenario(), scenario));
            List<String> parts = new ArrayList<>();
            boolean met = true;
            for (Goal goal = task.goal(); goal != null; goal = goal.and()) {
                Measured value = measuring.value(goal.measure());
                boolean holds = goal.expectation().holds(value);
                met &= holds;
                parts.add(MeasureWords.ofRun(goal.measure(), scenario.runs().size()) + ": " + value.text() + " ("
                        + (task.isAnswer(goal)
                                ? Messages.reached(holds)
                                : Messages.wanted(goal.expectation().shown()))
                        + ")");
            }
            return new Attempt(String.join("\n", parts), met);
        } catch (InputException | RuntimeException e) {
            return new Attempt(e instanceof CancellationException ? "" : String.valueOf(e.getMessage()), false);
        }
    }
}
