package io.github.thalweg.window.editor;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.window.controls.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Texts of the editor of rules and schedules.
final class Messages {
    static final String NO_RATE = "an update rule must have a parameter lr, found none";
    static final String PARAMETER = "parameter";
    static final String INITIAL_VALUE = "initial value";
    static final String MY_SCHEDULE = "My schedule";
    static final String A_RULE = "an update rule";
    static final String A_SCHEDULE = "a schedule";
    static final String RACE = "Race the original";
    static final String SAVE_HELP = "Writes it into your folder, for every race";
    static final String VALID = "valid: the race runs it";
    static final String NO_RUN = "There is no run whose rule could be edited";
    static final String RULE_NAME = "Name of the update rule";
    static final String SCHEDULE_NAME = "Name of the schedule";
    static final String TYPED = "typed in place";
    static final String RULE_TEXT = "Text of the update rule";
    static final String SCHEDULE_TEXT = "Text of the schedule";
    static final String RULE = "Update rule";
    static final String SCHEDULE = "Schedule";
    static final String CLOSE = "Back to the runs (Esc)";
    static final String ADD_PARAMETER = "Add a parameter";
    static final String ADD_PARAMETER_HELP = "A number, switch or choice that a run can set: [parameters] in the file";
    static final String RACE_EDIT = "race the original";
    static final String ADD_STATE = "Add to the state";
    static final String ADD_STATE_HELP =
            "A name that the next update still knows, with its value before the first: [state] in the file";
    static final String STARTS_AS = "starts as";
    /// Parts of the sentences about names that a declaration mends.
    static final String UNKNOWN = "unknown name |is read before it is assigned";

    private Messages() {}

    static String nameOf(String kind) {
        return "the name of a" + (kind.startsWith("i") ? "n " : " ") + kind;
    }

    static String noName(String what, String name) {
        return what + " must be a letter, then letters, digits and _, was \"" + name + "\"";
    }

    static String reserved(String what, String name) {
        return what + " must not be one of the language, was " + name;
    }

    static String twice(String name) {
        return "two names must differ, found " + name + " twice";
    }

    static String wrongDefault(String parameter, @Nullable String reason) {
        return "default of " + parameter + ": " + reason;
    }

    static String reversed(String parameter, double min, double max) {
        return "the lowest value of " + parameter + " must be below the highest, was " + NumberText.of(min) + " and "
                + NumberText.of(max);
    }

    /// Of the default of a parameter, which may be outside only for not being whole.
    static String outside(Parameter p, double value) {
        String whole = value == Math.rint(value) ? "" : " and whole where the type is integer";
        return "the default of " + p.name() + " must be in [" + NumberText.of(p.min()) + ", " + NumberText.of(p.max())
                + "]" + whole + ", was " + NumberText.of(value);
    }

    static String noChoice(String parameter, List<String> choices, String value) {
        return "the default of " + parameter + " must be one of " + String.join(", ", choices) + ", was " + value;
    }

    static String mine(String name) {
        return "My " + name;
    }

    static String noLetter(String kind, String name) {
        return "the name of " + kind + " must have a letter or a digit, was \"" + name + "\"";
    }

    static String taken(String name, String kind) {
        return name + " is the name of " + kind + " that comes with the program; choose another name";
    }

    static String backTo(String original) {
        return "Back to " + original;
    }

    static String racing(String original) {
        return "Adds a run of " + original;
    }

    static String raced(String original) {
        return "Added a run of " + original;
    }

    static String replace(String file) {
        return "Replace " + file + " in your folder?";
    }

    static String declare(String name, boolean state) {
        return "Add " + name + (state ? " to the state" : " as a parameter");
    }

    static String method(String rule) {
        return rule + " is a method that searches along the surface; no text of the rule language can"
                + " say it, so there is none to edit";
    }

    static String typeOf(String parameter) {
        return "type of " + parameter;
    }

    static String edit(boolean rule, String run) {
        return "edit the " + (rule ? "rule" : "schedule") + " of " + run;
    }

    static String inFolder(String id) {
        return id + ".toml is in your folder already; choose another name";
    }

    static String stateName(int number) {
        return "Name of state " + number;
    }

    static String stateValue(String name) {
        return "Value of " + name + " before the first update";
    }

    static String remove(String name) {
        return "Remove " + name;
    }
}
