package io.github.thalweg.window.editor;

import io.github.thalweg.formula.graph.Functions;
import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.formula.parse.Vocabulary;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.InitialValues;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.run.graph.ScenarioCheck;
import io.github.thalweg.window.parameters.ParameterCell;
import io.github.thalweg.window.scenario.Problem;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Check of a definition that is being written: what passes can be run and saved.
final class DraftCheck {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}0-9_₀-₉]*");
    private static final Set<String> RULE_GIVEN = Set.of("theta", "g", "t", "lr0", "loss", "axis");
    private static final Set<String> SCHEDULE_GIVEN = Set.of("lr", "lr0", "k", "N", "loss", "last_loss", "validation");

    /// What a parameter's default may read, besides the parameters before it.
    static final Set<String> BEFORE_PARAMETERS = Set.of("lr0", "N");

    private final Definition definition;
    private final Set<String> taken = new HashSet<>();

    private DraftCheck(Definition definition) {
        this.definition = definition;
    }

    /// @return the first problem; empty when there is none
    static Optional<Problem> problem(Definition definition) {
        return new DraftCheck(definition).problem();
    }

    private Optional<Problem> problem() {
        try {
            names();
            defaults();
            initialValues();
        } catch (IllegalArgumentException | FormulaException wrong) {
            return Optional.of(Problem.elsewhere(String.valueOf(wrong.getMessage())));
        }
        try {
            ScenarioCheck.check(definition);
            return Optional.empty();
        } catch (FormulaException wrong) {
            return Optional.of(Problem.inText(wrong));
        }
    }

    private void names() {
        definition.parameters().forEach(p -> requireName(Messages.PARAMETER, p.name()));
        definition.state().forEach(s -> requireName(Messages.INITIAL_VALUE, s.name()));
        if (definition instanceof UpdateRule && definition.parameter("lr").isEmpty()) {
            throw new IllegalArgumentException(Messages.NO_RATE);
        }
    }

    private void requireName(String kind, String name) {
        Set<String> given = definition instanceof UpdateRule ? RULE_GIVEN : SCHEDULE_GIVEN;
        String what = Messages.nameOf(kind);
        if (!TextLength.NAME.fits(name)) {
            throw new IllegalArgumentException("expected " + TextLength.NAME.expectation(name));
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(Messages.noName(what, name));
        }
        if (given.contains(name) || Functions.isReserved(name)) {
            throw new IllegalArgumentException(Messages.reserved(what, name));
        }
        if (!taken.add(name)) {
            throw new IllegalArgumentException(Messages.twice(name));
        }
    }

    private void defaults() {
        var earlier = new LinkedHashSet<>(BEFORE_PARAMETERS);
        for (Parameter p : definition.parameters()) {
            if (p.defaultText() != null) {
                expression(p, p.defaultText(), earlier);
            }
            requireRange(p);
            if (!TextLength.SYMBOL.fits(p.symbol())) {
                throw new IllegalArgumentException("expected " + TextLength.SYMBOL.expectation(p.symbol()));
            }
            earlier.add(p.name());
        }
    }

    private static void expression(Parameter p, String text, Set<String> earlier) {
        try {
            Parser.parse(text, Vocabulary.ofNumbers(earlier));
        } catch (FormulaException e) {
            throw new IllegalArgumentException(Messages.wrongDefault(p.name(), e.getMessage()), e);
        }
    }

    private static void requireRange(Parameter p) {
        if (!(p.min() < p.max())) {
            throw new IllegalArgumentException(Messages.reversed(p.name(), p.min(), p.max()));
        }
        boolean fits = p.defaultValue() == null || SettingFit.fits(p, p.defaultValue());
        if (!fits && p.defaultValue() instanceof Setting.Number(double value)) {
            throw new IllegalArgumentException(Messages.outside(p, value));
        }
        if (!fits) {
            throw new IllegalArgumentException(Messages.noChoice(p.name(), p.choices(), ParameterCell.DEFAULT.text(p)));
        }
    }

    private void initialValues() {
        for (InitialValue value : definition.state()) {
            InitialValues.parse(definition, value);
        }
    }
}
