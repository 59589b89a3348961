package io.github.thalweg.rule;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.formula.syntax.Syntax;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Parser of the initial values of `[state]`.
public final class InitialValues {
    private InitialValues() {}

    /// What may stand in one.
    static Set<String> names(Definition definition) {
        var names = new LinkedHashSet<String>();
        definition.parameters().forEach(parameter -> names.add(parameter.name()));
        names.addAll(definition instanceof UpdateRule ? List.of("lr", "lr0", "theta") : List.of("lr0", "N"));
        return names;
    }

    /// @throws FormulaException when the value is not an expression of parameters, `lr`, `lr0`, `N` and `theta`
    public static Syntax parse(Definition definition, InitialValue initial) {
        try {
            return Parser.parse(initial.text(), Vocabulary.ofRule(names(definition), java.util.Map.of()));
        } catch (FormulaException e) {
            throw new FormulaException(
                    Messages.initialValue(initial.name(), e.getMessage()), e.start(), e.length(), e.suggestion());
        }
    }
}
