package io.github.thalweg.rule;

import io.github.thalweg.formula.syntax.FormulaException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A definition's text, parsed: its statements, which names live on between updates, and which have a number per
/// coordinate.
///
/// @param names   assigned names in order of first appearance, without the result (`theta` or `lr`)
/// @param carried names whose value of the previous update is read, or that have an initial value
public record Text(
        Definition definition,
        List<Statement> statements,
        List<String> names,
        List<String> carried,
        VectorNames kinds) {
    private static final List<String> RULE_GIVEN = List.of("theta", "g", "t", "lr", "lr0", "loss", "axis");
    private static final List<String> SCHEDULE_GIVEN =
            List.of("lr0", "k", "N", "loss", "last_loss", "validation", "last_validation");
    private static final Map<String, Integer> RULE_FUNCTIONS = Map.ofEntries(
            Map.entry("norm", 1),
            Map.entry("dot", 2),
            Map.entry("sum", 1),
            Map.entry("grad", 1),
            Map.entry("hess_diag", 0),
            Map.entry("newton", 1),
            Map.entry("damped_newton", 2),
            Map.entry("reached", 2),
            Map.entry(RandomCalls.ONE, 0),
            Map.entry(RandomCalls.PAIR, 0));
    private static final Map<String, Integer> SCHEDULE_FUNCTIONS = Map.of("reached", 2, "knots", 1);

    /// @throws FormulaException when the text is not one of the rule language
    public static Text of(Definition definition) {
        boolean rule = definition instanceof UpdateRule;
        String result = rule ? "theta" : "lr";
        Set<String> readable = readable(definition);
        var assignable = new LinkedHashSet<>(Set.of(result));
        definition.state().forEach(initial -> assignable.add(initial.name()));
        List<Statement> statements = statements(definition, readable, assignable);
        RandomCalls.check(statements);
        TextCheck.requireResult(statements, result, definition.text());
        List<String> names = names(statements, definition, result);
        List<String> carried =
                definition.state().stream().map(InitialValue::name).toList();
        TextCheck.requireInitialValues(statements, readable, carried, result);
        var pairs = rule ? pairs(definition) : Set.<String>of();
        return new Text(definition, statements, names, carried, new VectorNames(pairs, statements));
    }

    private static List<Statement> statements(Definition definition, Set<String> readable, Set<String> assignable) {
        try {
            return RuleText.parse(definition.text(), readable, assignable, functions(definition));
        } catch (FormulaException e) {
            FormulaException step = definition instanceof UpdateRule ? PlainStep.instead(e, definition.text()) : null;
            throw step == null ? e : step;
        }
    }

    /// Names that may be read without being assigned.
    static Set<String> readable(Definition definition) {
        var readable = new LinkedHashSet<>(definition instanceof UpdateRule ? RULE_GIVEN : SCHEDULE_GIVEN);
        definition.parameters().forEach(parameter -> readable.add(parameter.name()));
        definition.state().forEach(initial -> readable.add(initial.name()));
        return readable;
    }

    static Map<String, Integer> functions(Definition definition) {
        return switch (definition) {
            case Schedule _ -> SCHEDULE_FUNCTIONS;
            case UpdateRule rule -> {
                var functions = new HashMap<>(RULE_FUNCTIONS);
                if (rule.wraps()) {
                    functions.put("inner", 1);
                }
                yield functions;
            }
        };
    }

    private static List<String> names(List<Statement> statements, Definition definition, String result) {
        var names = new LinkedHashSet<String>();
        statements.forEach(statement -> names.add(statement.name()));
        definition.state().forEach(initial -> names.add(initial.name()));
        names.remove(result);
        return new ArrayList<>(names);
    }

    private static Set<String> pairs(Definition definition) {
        var pairs = new LinkedHashSet<>(Set.of("theta", "g", "axis"));
        for (InitialValue initial : definition.state()) {
            if (initial.text().contains("theta")) {
                pairs.add(initial.name());
            }
        }
        return pairs;
    }

    /// Whether a name has one number per coordinate.
    public boolean isPair(String name) {
        return kinds.isPair(name);
    }

    /// Whether the schedule reads the run's base learning rate, itself or in a default.
    public boolean reads(String name) {
        boolean inText = statements.stream().anyMatch(statement -> TextCheck.reads(statement.value(), name));
        return inText
                || definition.parameters().stream()
                        .anyMatch(
                                p -> p.defaultText() != null && p.defaultText().contains(name));
    }
}
