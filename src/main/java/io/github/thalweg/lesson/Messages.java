package io.github.thalweg.lesson;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.run.number.Bounds;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sentences about lessons.
final class Messages {
    static final String OWN_COURSE = "My lessons";
    static final String DRAFT = "the lesson";
    static final String SCENARIO = "a table with a scenario, e.g. [scenario.main]";
    static final String SPOT = "the spot";
    static final String GOAL = "the goal";
    static final String MARKS = "marks in pairs";
    static final String PART_OF_WINDOW = "part of the window";

    static final String PATHS = "a list of at least one path, such as [\"run1.lr\"]";
    static final String CHOICES = "`choices` needs at least two answers, just one of them with right = true";
    static final String CHOICES_OR_SPOT = "a question has `choices` or a `spot`, found both";
    static final String WHICH_SCENARIO =
            "the lesson has several scenarios and none is called main: expected `scenario`";
    static final String SOLVED = "the task is met by the scenario as it is: there is nothing left to try";

    static final String BLANK_STUDENT = "--student needs an ID, found nothing";

    private Messages() {}

    static String lost(String run) {
        return "`spot`: the run " + run + " must be in view where it is asked for, but it has left";
    }

    static String outside(String path, Bounds bounds, double value) {
        return "`solution`: " + path + " must be " + (bounds.whole() ? "a whole number " : "") + "in ["
                + Numbers.text(bounds.min()) + ", " + Numbers.text(bounds.max()) + "], was " + Numbers.text(value);
    }

    static String noTask(String lesson) {
        return "the lesson " + lesson + " has no task to be given to a student";
    }

    static String noStart(String lesson, int draws) {
        return "the task of " + lesson + " cannot be given another start: of " + draws
                + " that were drawn none leaves it open and lets its solution meet the goal";
    }

    static String overlay(String found, String meant) {
        return "unknown value \"" + found + "\" for `overlays`; did you mean " + meant + "?";
    }

    static String noPath(String path) {
        return "`change`: nothing of the scenario is called " + path;
    }

    static String notChangeable(String path, List<String> change) {
        boolean unquoted = change.stream().anyMatch(known -> known.startsWith(path + "."));
        return "`solution` changes " + path + ", which `change` does not name: " + String.join(", ", change)
                + (unquoted ? "; a path stands in quotes: { \"" + change.getFirst() + "\" = ... }" : "");
    }

    /// @param found what the goal measures with the solution, and what it must be
    static String unsolved(String solution, String found) {
        return "the task is not met by its solution, " + solution + ": " + found;
    }

    static String other(String what, String expected, String measured) {
        return what + " must be " + expected + ", was " + measured;
    }

    static String otherValue(String name, String expected, String measured) {
        return other("the value `" + name + "`", expected, measured);
    }

    static String noValue(String name) {
        return "the text speaks of {" + name + "}, expected one of the names in [values]";
    }

    static String markup(String what, String found) {
        return "expected " + what + " in the text, found " + found;
    }

    static String noFormula(String formula, String reason) {
        return "the text has the formula $" + formula + "$, which is no expression: " + reason;
    }

    static String noTerm(String id, Set<String> known) {
        return "the text explains the term \"" + id + "\", which the glossary does not have"
                + meant(id, known, "terms");
    }

    private static String meant(String id, Collection<String> known, String kind) {
        String near = Vocabulary.nearest(id, known.stream());
        return (near == null ? "; " : "; did you mean " + near + "? ") + "`thalweg list " + kind + "` names all";
    }

    static String noLessonBefore(String id, Collection<String> known) {
        return "`needs` names the lesson \"" + id + "\", which is not there" + meant(id, known, "lessons");
    }

    static String noLesson(String id, Collection<String> known) {
        return "the text links to the lesson \"" + id + "\", which is not there" + meant(id, known, "lessons");
    }

    static String noLandscape(String id, Collection<String> known) {
        return "the text links to the landscape \"" + id + "\", which is not there" + meant(id, known, "landscapes");
    }

    static String noScenario(String lesson, String name) {
        return "the lesson " + lesson + " has no scenario " + name;
    }

    static String inValues(@Nullable String problem) {
        return "the values: " + problem;
    }

    static String inTask(@Nullable String problem) {
        return "the task: " + problem;
    }

    static String yourStart(String task, String place) {
        return task + "\n\nYour start is " + place + ".";
    }

    static String ofTask(String scenario) {
        return "the scenario of the task, " + scenario;
    }

    static String letters(int max) {
        return "1 to " + max + " letters";
    }
}
