package io.github.thalweg.lesson;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import io.github.thalweg.catalog.scenario.ScenarioPath;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.lesson.Lesson.Choice;
import io.github.thalweg.lesson.Lesson.Heading;
import io.github.thalweg.lesson.Lesson.Part;
import io.github.thalweg.lesson.Lesson.Question;
import io.github.thalweg.measure.MeasureReader;
import io.github.thalweg.measure.MeasureReader.Expected;
import io.github.thalweg.measure.Subject;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reader of a lesson's file. Whatever the file contains, reading it runs nothing and opens no other file.
public final class LessonReader {
    private static final int MAX_MINUTES = 600;

    private final Table table;
    private final Catalog catalog;

    private LessonReader(Table table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
    }

    /// Whether a file's table is that of a lesson.
    public static boolean isLesson(Table table) {
        return table.has("question") && table.has("scenario");
    }

    /// @throws InputException when the file cannot be read or is no lesson
    public static Lesson read(Path file, Catalog catalog) throws InputException {
        return read(new Source(file.toString(), TextFile.read(file)), id(file), catalog);
    }

    /// The id of the lesson in a file: the file's name without its ending.
    static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    /// @param id the name of the file without its ending
    /// @throws InputException when the text is no lesson
    public static Lesson read(Source source, String id, Catalog catalog) throws InputException {
        return new LessonReader(source.table(), catalog).lesson(id);
    }

    private Lesson lesson(String id) throws InputException {
        table.allow(
                "name",
                "course",
                "order",
                "minutes",
                "language",
                "summary",
                "needs",
                "source",
                "hide",
                "show",
                "question",
                "values",
                "part",
                "task",
                "scenario");
        Map<String, Scenario> scenarios = scenarios();
        Map<String, Expected> values = values(scenarios);
        var shows = new ShowReader(scenarios);
        Item task = table.get("task");
        return new Lesson(
                id,
                heading(),
                ShowReader.hidden(table.get("hide")),
                shows.read(table.get("show")),
                question(table.require("question").table("[question]"), first(shows, scenarios)),
                values,
                parts(shows, values),
                task == null ? null : task(task.table("[task]"), scenarios),
                scenarios);
    }

    private Heading heading() throws InputException {
        Item order = table.get("order");
        Item minutes = table.get("minutes");
        var needs = new ArrayList<String>();
        Item needed = table.get("needs");
        for (Item need : needed == null ? List.<Item>of() : needed.list()) {
            needs.add(need.text(TextLength.NAME));
        }
        return new Heading(
                table.require("name").text(TextLength.TITLE),
                table.text("course", "", TextLength.NAME),
                order == null ? 0 : (int) order.whole(1, 1000),
                minutes == null ? 0 : (int) minutes.whole(1, MAX_MINUTES),
                table.text("language", "en", TextLength.NAME),
                table.text("summary", "", TextLength.COMMENT),
                needs,
                table.text("source", "", TextLength.COMMENT));
    }

    private Map<String, Scenario> scenarios() throws InputException {
        var scenarios = new LinkedHashMap<String, Scenario>();
        for (Item item : table.entries("scenario")) {
            scenarios.put(item.name(), ScenarioReader.read(item.table("[scenario." + item.name() + "]"), catalog));
        }
        if (scenarios.isEmpty()) {
            throw table.require("scenario").mustBe(Messages.SCENARIO);
        }
        return scenarios;
    }

    private Scenario first(ShowReader shows, Map<String, Scenario> scenarios) throws InputException {
        String said = shows.read(table.get("show")).scenario();
        return said == null
                ? scenarios.values().iterator().next()
                : scenarios.getOrDefault(said, scenarios.values().iterator().next());
    }

    private static Question question(Table question, Scenario first) throws InputException {
        question.allow("text", "choices", "spot");
        Item spot = question.get("spot");
        if (spot != null && question.has("choices")) {
            throw spot.error(Messages.CHOICES_OR_SPOT);
        }
        String text = LessonText.read(question.require("text"), Map.of());
        return spot == null
                ? new Question(text, choices(question), null)
                : new Question(text, List.of(), spot(spot.table(Messages.SPOT), first));
    }

    private static Spot spot(Table spot, Scenario first) throws InputException {
        spot.allow("run", "update", "within", "because");
        Item run = spot.require("run");
        if (!first.labels().contains(run.text())) {
            throw run.unknown("run", first.labels());
        }
        Item update = spot.get("update");
        return new Spot(
                run.text(),
                update == null ? null : (Integer) (int) update.whole(0, Scenario.MAX_STEPS),
                spot.require("within").positive(),
                LessonText.read(spot.require("because"), Map.of()));
    }

    private static List<Choice> choices(Table question) throws InputException {
        var choices = new ArrayList<Choice>();
        for (Item item : question.require("choices").list()) {
            Table choice = item.table("a choice");
            choice.allow("text", "right", "because");
            Item right = choice.get("right");
            choices.add(new Choice(
                    LessonText.read(choice.require("text"), Map.of()),
                    right != null && right.flag(),
                    LessonText.read(choice.require("because"), Map.of())));
        }
        if (choices.size() < 2 || choices.stream().filter(Choice::right).count() != 1) {
            throw question.require("choices").error(Messages.CHOICES);
        }
        return choices;
    }

    private Map<String, Expected> values(Map<String, Scenario> scenarios) throws InputException {
        var values = new LinkedHashMap<String, Expected>();
        for (Item item : table.entries("values")) {
            Table value = item.table("[values] " + item.name());
            requireScenario(value.get("scenario"), scenarios);
            values.put(item.name(), MeasureReader.expected(value));
        }
        return values;
    }

    private static void requireScenario(@Nullable Item name, Map<String, Scenario> scenarios) throws InputException {
        if (name == null
                ? !scenarios.containsKey(Subject.MAIN) && scenarios.size() > 1
                : !scenarios.containsKey(name.text())) {
            throw name == null
                    ? new InputException(Messages.WHICH_SCENARIO)
                    : name.unknown("scenario", scenarios.keySet());
        }
    }

    private List<Part> parts(ShowReader shows, Map<String, Expected> values) throws InputException {
        var parts = new ArrayList<Part>();
        Item list = table.get("part");
        for (Item item : list == null ? List.<Item>of() : list.list()) {
            Table part = item.table("[[part]]");
            part.allow("text", "show");
            Item show = part.get("show");
            parts.add(new Part(LessonText.read(part.require("text"), values), show == null ? null : shows.read(show)));
        }
        return parts;
    }

    private Task task(Table task, Map<String, Scenario> scenarios) throws InputException {
        task.allow("text", "scenario", "change", "goal", "solution", "hint");
        requireScenario(task.get("scenario"), scenarios);
        String name = task.text("scenario", Subject.MAIN);
        Scenario scenario =
                scenarios.getOrDefault(name, scenarios.values().iterator().next());
        var change = new ArrayList<String>();
        for (Item item : task.require("change").list()) {
            if (!ScenarioPath.leadsSomewhere(item.text(), scenario)) {
                throw item.error(Messages.noPath(item.text()));
            }
            change.add(item.text());
        }
        if (change.isEmpty()) {
            throw task.require("change").mustBe(Messages.PATHS);
        }
        task.require("solution");
        List<Item> solution = task.entries("solution");
        for (Item item : solution) {
            if (change.stream().noneMatch(path -> ScenarioPath.covers(path, item.key()))) {
                throw item.error(Messages.notChangeable(item.key(), change));
            }
        }
        return new Task(
                LessonText.read(task.require("text"), Map.of()),
                name,
                change,
                MeasureReader.goal(goal(task, name), name),
                task.has("hint") ? LessonText.read(task.require("hint"), Map.of()) : "",
                new Task.Solution(ScenarioPath.with(scenario, solution, catalog), changes(solution)));
    }

    private static Table goal(Table task, String scenario) throws InputException {
        Table goal = task.require("goal").table(Messages.GOAL);
        Item said = goal.get("scenario");
        if (said != null && !said.text().equals(scenario)) {
            throw said.mustBe(Messages.ofTask(scenario));
        }
        return goal;
    }

    private static Map<String, String> changes(List<Item> solution) {
        var changes = new LinkedHashMap<String, String>();
        solution.forEach(change -> changes.put(change.key(), ChangeText.of(change.value())));
        return changes;
    }
}
