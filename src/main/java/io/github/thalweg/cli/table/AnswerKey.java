package io.github.thalweg.cli.table;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.table.Csv;
import io.github.thalweg.lesson.Assignment;
import io.github.thalweg.measure.Goal;
import io.github.thalweg.measure.Measured;
import io.github.thalweg.measure.Measuring;
import io.github.thalweg.measure.RunMeasure;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import java.util.List;
import java.util.Map;

/// CSV of what a marker should find at a student's start: where each run ends and what the goal asks for, as it is
/// given and with the solution.
public final class AnswerKey {
    private final Assignment assignment;
    private final String student;
    private final StringBuilder table = new StringBuilder();

    private AnswerKey(Assignment assignment, String student) {
        this.assignment = assignment;
        this.student = student;
    }

    /// @throws InputException when the goal cannot be measured
    public static String text(Assignment assignment, String student) throws InputException {
        return new AnswerKey(assignment, student).text();
    }

    private String text() throws InputException {
        table.append(Csv.line(List.of("student", "when", "run", "what", "value", "wanted")));
        row("start", "", "x", Double.toString(assignment.start().x()), "");
        row("start", "", "y", Double.toString(assignment.start().y()), "");
        scenario("given", assignment.given());
        scenario("solved", assignment.task().solution().scenario());
        row("solved", "", "changes", assignment.task().solution().text(), "");
        return table.toString();
    }

    private void scenario(String when, Scenario scenario) throws InputException {
        for (int i = 0; i < scenario.runs().size(); i++) {
            Trajectory run = Runner.run(scenario, i);
            int last = run.updates();
            String label = scenario.label(i);
            row(when, label, "last x", Double.toString(run.x(last)), "");
            row(when, label, "last y", Double.toString(run.y(last)), "");
            row(when, label, "last loss", Double.toString(run.loss(last)), "");
        }
        var measuring = new Measuring(Map.of(assignment.task().scenario(), scenario));
        for (Goal goal = assignment.task().goal(); goal != null; goal = goal.and()) {
            Measured value = measuring.value(goal.measure());
            row(
                    when,
                    run(goal, scenario),
                    what(goal),
                    value instanceof Measured.Number(double number) ? Double.toString(number) : value.text(),
                    goal.expectation().text());
        }
    }

    private static String run(Goal goal, Scenario scenario) {
        if (!(goal.measure() instanceof RunMeasure measure)) {
            return "";
        }
        String run = measure.subject().run();
        return run == null ? scenario.label(0) : run;
    }

    private static String what(Goal goal) {
        return goal.measure() instanceof RunMeasure measure
                ? "goal: " + measure.take().word() + " " + measure.of()
                : "goal";
    }

    private void row(String when, String run, String what, String value, String wanted) {
        table.append(Csv.line(List.of(student, when, run, what, value, wanted)));
    }
}
