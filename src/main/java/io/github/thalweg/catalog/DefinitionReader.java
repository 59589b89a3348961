package io.github.thalweg.catalog;

import io.github.thalweg.formula.FormulaException;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.ScenarioCheck;
import java.util.ArrayList;
import java.util.List;

/// Reads an update rule's or a schedule's file. Its text is compiled only when [#check] is called.
final class DefinitionReader {
    private DefinitionReader() {}

    static UpdateRule updateRule(Table table, String id) throws InputException {
        table.allow("name", "group", "summary", "reference", "wraps", "parameters", "state", "rule");
        Item wraps = table.get("wraps");
        List<Parameter> parameters = ParameterReader.read(table.entries("parameters"));
        if (parameters.stream().noneMatch(p -> p.name().equals("lr"))) {
            throw table.error("expected a parameter `lr` in [parameters], found none");
        }
        return new UpdateRule(
                id,
                table.require("name").text(),
                table.text("group", ""),
                table.text("summary", ""),
                table.text("reference", ""),
                parameters,
                state(table.entries("state")),
                text(table).text(),
                wraps != null && wraps.flag());
    }

    static Schedule schedule(Table table, String id) throws InputException {
        table.allow("name", "group", "summary", "reference", "parameters", "state", "rule");
        return new Schedule(
                id,
                table.require("name").text(),
                table.text("group", ""),
                table.text("summary", ""),
                table.text("reference", ""),
                ParameterReader.read(table.entries("parameters")),
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
            values.add(new InitialValue(value.key(), value.isText() ? value.text() : Numbers.text(value.number())));
        }
        return values;
    }

    /// @throws InputException when the text is not one of the rule language
    static <T extends Definition> T check(T definition, Table table) throws InputException {
        try {
            ScenarioCheck.check(definition);
            return definition;
        } catch (FormulaException e) {
            throw text(table).error(e, "");
        }
    }
}
