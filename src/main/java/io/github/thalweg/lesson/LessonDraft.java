package io.github.thalweg.lesson;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.lesson.Lesson.Choice;
import io.github.thalweg.lesson.Lesson.Heading;
import io.github.thalweg.lesson.Lesson.Part;
import io.github.thalweg.lesson.Lesson.Question;
import io.github.thalweg.measure.Expectation;
import io.github.thalweg.measure.Goal;
import io.github.thalweg.measure.MeasureOffer;
import io.github.thalweg.measure.MeasureReader.Expected;
import io.github.thalweg.measure.Measuring;
import io.github.thalweg.measure.RunMeasure;
import io.github.thalweg.measure.Subject;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A lesson that is being written, of a scenario as it is now: all that its author has said so far.
///
/// @param choices answers; those without a text do not count
/// @param spot    an answer on the map in their place; null for none. Numbers that are none are negative or NaN
/// @param text    the explanation; each paragraph is a part
/// @param values  what the text may speak of, by name
/// @param task    null for none
/// @param show    what the lesson opens with
public record LessonDraft(
        Scenario scenario,
        Show show,
        String title,
        String summary,
        String question,
        List<Choice> choices,
        @Nullable Spot spot,
        String text,
        Map<String, RunMeasure> values,
        @Nullable TaskDraft task) {
    /// The course of lessons that the window writes.
    public static final String COURSE = Messages.OWN_COURSE;

    private static final String LANGUAGE = "en";
    private static final int MINUTES = 6;
    private static final String SOURCE = Messages.DRAFT;

    /// A task that is being written.
    ///
    /// @param hint     blank for none
    /// @param solution what may be changed, with a value that meets the goal
    /// @param goal     what is measured; null until it is chosen
    /// @param atLeast  the goal is met by `bound` and more, else by `bound` and less
    public record TaskDraft(
            String text,
            String hint,
            Map<Factor, Double> solution,
            @Nullable RunMeasure goal,
            boolean atLeast,
            double bound) {
        public TaskDraft {
            solution = Collections.unmodifiableMap(new LinkedHashMap<>(solution));
        }

        Expectation expectation() {
            return new Expectation(null, 0, atLeast ? (Double) bound : null, atLeast ? null : (Double) bound);
        }
    }

    public LessonDraft {
        choices = List.copyOf(choices);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// What is still missing, in one sentence; null when the lesson can be written.
    public @Nullable String missing() {
        if (title.isBlank()) {
            return DraftMessages.TITLE;
        }
        if (question.isBlank()) {
            return DraftMessages.QUESTION;
        }
        String answer = spot == null ? missingChoice() : missing(spot);
        if (answer != null) {
            return answer;
        }
        return text.isBlank() ? DraftMessages.EXPLANATION : missing(task);
    }

    private static @Nullable String missing(Spot spot) {
        if (spot.update() != null && spot.update() < 0) {
            return DraftMessages.UPDATE;
        }
        if (!(spot.within() > 0)) {
            return DraftMessages.DISTANCE;
        }
        return spot.because().isBlank() ? DraftMessages.WHY_THERE : null;
    }

    private @Nullable String missingChoice() {
        List<Choice> said = said();
        if (said.size() < 2) {
            return DraftMessages.TWO_ANSWERS;
        }
        long right = said.stream().filter(Choice::right).count();
        if (right != 1) {
            return right == 0 ? DraftMessages.RIGHT_ANSWER : DraftMessages.ONE_RIGHT_ANSWER;
        }
        for (Choice choice : said) {
            if (choice.because().isBlank()) {
                return DraftMessages.why(choice.text().strip(), choice.right());
            }
        }
        return null;
    }

    private static @Nullable String missing(@Nullable TaskDraft task) {
        if (task == null) {
            return null;
        }
        if (task.text().isBlank()) {
            return DraftMessages.TASK;
        }
        if (task.solution().isEmpty()) {
            return DraftMessages.CHANGE;
        }
        if (task.goal() == null) {
            return DraftMessages.GOAL;
        }
        for (Map.Entry<Factor, Double> change : task.solution().entrySet()) {
            if (change.getValue().isNaN()) {
                return DraftMessages.solution(change.getKey().path());
            }
        }
        return Double.isNaN(task.bound()) ? DraftMessages.BOUND : null;
    }

    private List<Choice> said() {
        return choices.stream().filter(choice -> !choice.text().isBlank()).toList();
    }

    /// The lesson as its file will have it.
    ///
    /// @param id    the file's name without its ending
    /// @param order the place in its course
    /// @throws InputException when something is missing, or a text is not marked up as lessons are
    public Lesson lesson(String id, int order, Catalog catalog) throws InputException {
        String missing = missing();
        if (missing != null) {
            throw new InputException(missing);
        }
        var lesson = new Lesson(
                id,
                new Heading(title.strip(), COURSE, order, MINUTES, LANGUAGE, summary.strip(), List.of(), ""),
                List.of(),
                show,
                new Question(question.strip(), spot == null ? said() : List.of(), spot),
                measured(),
                parts(),
                task == null ? null : task(task),
                Map.of(Subject.MAIN, scenario));
        try {
            return LessonReader.read(new Source(SOURCE, LessonWriter.text(lesson)), id, catalog);
        } catch (InputException wrong) {
            throw new InputException(
                    String.valueOf(wrong.getMessage()).replaceFirst("^" + SOURCE + ":\\d+:\\d+: ", ""));
        }
    }

    /// What the text speaks of, with what it is now.
    private Map<String, Expected> measured() throws InputException {
        var measuring = Measuring.of(scenario);
        var measured = new LinkedHashMap<String, Expected>();
        for (Map.Entry<String, RunMeasure> value : values.entrySet()) {
            if (text.contains("{" + value.getKey() + "}")) {
                RunMeasure measure = value.getValue();
                measured.put(
                        value.getKey(), new Expected(measure, MeasureOffer.asItIs(measure, measuring.value(measure))));
            }
        }
        return measured;
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        Arrays.stream(text.strip().split("\\n\\s*\\n", -1)).forEach(part -> parts.add(new Part(part.strip(), null)));
        return parts;
    }

    private Task task(TaskDraft task) throws InputException {
        Scenario solved = scenario;
        var changes = new LinkedHashMap<String, String>();
        for (Map.Entry<Factor, Double> change : task.solution().entrySet()) {
            solved = changed(solved, change.getKey(), change.getValue());
            changes.put(change.getKey().path(), Numbers.text(change.getValue()));
        }
        RunMeasure goal = Objects.requireNonNull(task.goal());
        return new Task(
                task.text().strip(),
                Subject.MAIN,
                List.copyOf(changes.keySet()),
                new Goal(goal, task.expectation(), null),
                task.hint().strip(),
                new Task.Solution(solved, changes));
    }

    private static Scenario changed(Scenario scenario, Factor factor, double value) throws InputException {
        Bounds bounds = factor.bounds(scenario);
        boolean whole = !bounds.whole() || value == Math.rint(value);
        if (!whole || value < bounds.min() || value > bounds.max()) {
            throw new InputException(Messages.outside(factor.path(), bounds, value));
        }
        return factor.with(scenario, value);
    }
}
