package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.method.MethodKind;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.RuleSpelling;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.StabilityText;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.graph.ScenarioCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reader of the file of an update rule or a schedule. The text is compiled only when [#check] is called.
public final class DefinitionReader {
    private DefinitionReader() {}

    public static UpdateRule updateRule(Table table, String id) throws InputException {
        table.allow(
                "name", "group", "summary", "reference", "stability", "wraps", "method", "parameters", "state", "rule");
        Item method = table.get("method");
        Item stability = table.get("stability");
        Item wraps = table.get("wraps");
        List<Parameter> parameters = ParameterReader.read(table.entries("parameters"), ParameterName.OF_RULE);
        if (parameters.stream().noneMatch(p -> p.name().equals("lr"))) {
            throw table.error(Messages.NO_LR);
        }
        if (method != null) {
            requireNoText(table, method);
        }
        var rule = new UpdateRule(
                new About(
                        id,
                        table.require("name").text(TextLength.NAME),
                        table.text("group", "", TextLength.NAME),
                        table.text("summary", "", TextLength.COMMENT),
                        table.text("reference", "", TextLength.COMMENT)),
                parameters,
                state(table.entries("state")),
                method == null ? text(table).text() : "",
                wraps != null && wraps.flag(),
                method == null ? null : method.text(),
                stability == null ? null : stability.text());
        checkStability(rule, stability);
        return method == null ? rule : checkMethod(rule, method);
    }

    private static void checkStability(UpdateRule rule, @Nullable Item stability) throws InputException {
        if (stability != null) {
            try {
                StabilityText.check(rule);
            } catch (FormulaException e) {
                throw stability.error(e, "");
            }
        }
    }

    /// A method brings its own updates and state.
    private static void requireNoText(Table table, Item method) throws InputException {
        for (String key : List.of("rule", "state", "wraps")) {
            Item other = table.get(key);
            if (other != null) {
                throw other.error(Messages.textAndMethod(key, method.text()));
            }
        }
    }

    private static UpdateRule checkMethod(UpdateRule rule, Item method) throws InputException {
        MethodKind kind = MethodKind.of(method.text()).orElse(null);
        if (kind == null) {
            throw method.unknown("method", MethodKind.ids());
        }
        String problem = kind.problem(rule);
        if (problem != null) {
            throw method.error(problem);
        }
        return rule;
    }

    public static Schedule schedule(Table table, String id) throws InputException {
        table.allow("name", "group", "summary", "reference", "parameters", "state", "rule");
        return new Schedule(
                new About(
                        id,
                        table.require("name").text(TextLength.NAME),
                        table.text("group", "", TextLength.NAME),
                        table.text("summary", "", TextLength.COMMENT),
                        table.text("reference", "", TextLength.COMMENT)),
                ParameterReader.read(table.entries("parameters"), ParameterName.OF_SCHEDULE),
                state(table.entries("state")),
                text(table).text());
    }

    private static Item text(Table table) throws InputException {
        Table rule = table.require("rule").table("[rule]");
        rule.allow("text");
        return rule.require("text");
    }

    private static List<InitialValue> state(List<Item> entries) throws InputException {
        var values = new ArrayList<InitialValue>();
        for (Item value : entries) {
            values.add(new InitialValue(value.name(), value.isText() ? value.text() : Numbers.text(value.number())));
        }
        return values;
    }

    /// The rule with its text in the spelling of the language, however it is written.
    ///
    /// @throws InputException when the text is not one of the rule language
    public static UpdateRule check(UpdateRule rule, Table table) throws InputException {
        return isPlain(rule) ? rule : rule.with(spelled(rule, table));
    }

    /// The schedule with its text in the spelling of the language, however it is written.
    ///
    /// @throws InputException when the text is not one of the rule language
    public static Schedule check(Schedule schedule, Table table) throws InputException {
        return isPlain(schedule) ? schedule : schedule.with(spelled(schedule, table));
    }

    private static boolean isPlain(Definition definition) {
        try {
            ScenarioCheck.check(definition);
            return true;
        } catch (FormulaException _) {
            return false;
        }
    }

    private static RuleSpelling.Lines spelled(Definition definition, Table table) throws InputException {
        RuleSpelling.Lines spelled = RuleSpelling.read(definition);
        try {
            ScenarioCheck.check(definition.with(spelled));
        } catch (FormulaException e) {
            throw table.has("rule")
                    ? text(table).error(spelled.typed(e, definition.text()), "")
                    : table.error(String.valueOf(e.getMessage()));
        }
        for (String note : spelled.notes()) {
            text(table).note(note);
        }
        for (Item initial : table.entries("state")) {
            spelled.stateNotes().getOrDefault(initial.name(), List.of()).forEach(initial::note);
        }
        return spelled;
    }
}
