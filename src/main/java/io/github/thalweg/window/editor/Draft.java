package io.github.thalweg.window.editor;

import io.github.thalweg.formula.spelling.Reading;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.rule.About;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.Range;
import io.github.thalweg.rule.RuleSpelling;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.UpdateRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// A rule or a schedule while it is written, right or wrong, with the values that the edited run gives its
/// parameters.
public record Draft(Definition definition, Map<String, Setting> settings) {
    private static final String WORD_PART = "[\\p{L}0-9_₀-₉]";

    public Draft {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    Draft withText(String text) {
        return new Draft(
                changed(definition.id(), definition.name(), definition.parameters(), definition.state(), text),
                settings);
    }

    Draft withName(String id, String name) {
        return new Draft(changed(id, name, definition.parameters(), definition.state(), definition.text()), settings);
    }

    private Draft withParameters(List<Parameter> parameters) {
        return new Draft(
                changed(definition.id(), definition.name(), parameters, definition.state(), definition.text()),
                settings);
    }

    private Draft withState(List<InitialValue> state) {
        return new Draft(
                changed(definition.id(), definition.name(), definition.parameters(), state, definition.text()),
                settings);
    }

    private Definition changed(
            String id, String name, List<Parameter> parameters, List<InitialValue> state, String text) {
        return switch (definition) {
            case UpdateRule rule ->
                new UpdateRule(
                        new About(id, name, rule.group(), rule.summary(), rule.reference()),
                        parameters,
                        state,
                        text,
                        rule.wraps(),
                        rule.method(), // A limit was derived for one text: it says nothing about another.
                        text.equals(rule.text()) && names(parameters).equals(names(rule.parameters()))
                                ? rule.stability()
                                : null);
            case Schedule s ->
                new Schedule(new About(id, name, s.group(), s.summary(), s.reference()), parameters, state, text);
        };
    }

    /// The same with its lines and initial values in another spelling.
    Draft with(RuleSpelling.Lines spelled) {
        return new Draft(definition.with(spelled), settings);
    }

    /// The same with the defaults that are expressions in another spelling; what is none stays as it is.
    ///
    /// @param notes takes sentences on what was read as something else than another way of writing
    Draft withDefaultsRead(Consumer<String> notes) {
        var earlier = new LinkedHashSet<>(DraftCheck.BEFORE_PARAMETERS);
        var read = new ArrayList<Parameter>();
        for (Parameter p : definition.parameters()) {
            read.add(withDefaultRead(p, earlier, notes));
            earlier.add(p.name());
        }
        return read.equals(definition.parameters()) ? this : withParameters(read);
    }

    private static Parameter withDefaultRead(Parameter p, Set<String> earlier, Consumer<String> notes) {
        if (p.defaultText() == null) {
            return p;
        }
        try {
            Reading read = RuleSpelling.readDefault(p.defaultText(), earlier);
            read.notes().forEach(notes);
            return p.withDefault(read.formula());
        } catch (FormulaException _) {
            return p;
        }
    }

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }

    Draft addParameter() {
        return addParameter(free("c"));
    }

    Draft addParameter(String name) {
        var added = new Parameter(
                name,
                name,
                "",
                ParameterType.NUMBER,
                new Setting.Number(1),
                null,
                new Range(0, 1e6, 0, 10, false),
                List.of());
        return change(definition.parameters(), list -> list.add(added), this::withParameters);
    }

    Draft removeParameter(int index) {
        return change(definition.parameters(), list -> list.remove(index), this::withParameters);
    }

    /// Puts another description in a parameter's place. A new default is what the run uses from then on; a new name
    /// goes into the text and into what other parameters and `[state]` make of it.
    Draft setParameter(int index, Parameter now) {
        Parameter before = definition.parameters().get(index);
        Draft named = before.name().equals(now.name()) ? this : renamed(before.name(), now.name());
        Draft set = named.change(named.definition.parameters(), list -> list.set(index, now), named::withParameters);
        boolean sameDefault = before.hasDefaultOf(now) && before.type() == now.type();
        return sameDefault ? set : set.without(now.name());
    }

    Draft addState() {
        return addState(free("s"));
    }

    Draft addState(String name) {
        var added = new InitialValue(name, "0");
        return change(definition.state(), list -> list.add(added), this::withState);
    }

    Draft removeState(int index) {
        return change(definition.state(), list -> list.remove(index), this::withState);
    }

    Draft setState(int index, InitialValue now) {
        String before = definition.state().get(index).name();
        Draft named = before.equals(now.name()) ? this : renamed(before, now.name());
        return named.change(named.definition.state(), list -> list.set(index, now), named::withState);
    }

    private <T> Draft change(List<T> list, Consumer<List<T>> edit, java.util.function.Function<List<T>, Draft> with) {
        var copy = new ArrayList<>(list);
        edit.accept(copy);
        return with.apply(copy);
    }

    private Draft without(String name) {
        var kept = new TreeMap<>(settings);
        kept.remove(name);
        return new Draft(definition, kept);
    }

    /// A name that nothing has yet.
    private String free(String stem) {
        String name = stem;
        for (int n = 2; isUsed(name); n++) {
            name = stem + n;
        }
        return name;
    }

    private boolean isUsed(String name) {
        return definition.parameter(name).isPresent()
                || definition.state().stream().anyMatch(s -> s.name().equals(name))
                || whole(name).matcher(definition.text()).find();
    }

    private Draft renamed(String from, String to) {
        UnaryOperator<String> expression =
                text -> whole(from).matcher(text).replaceAll(java.util.regex.Matcher.quoteReplacement(to));
        var values = new TreeMap<>(settings);
        Setting value = values.remove(from);
        if (value != null) {
            values.put(to, value);
        }
        List<Parameter> parameters = definition.parameters().stream()
                .map(p -> p.defaultText() == null ? p : p.withDefault(expression.apply(p.defaultText())))
                .toList();
        List<InitialValue> state = definition.state().stream()
                .map(s -> new InitialValue(s.name(), expression.apply(s.text())))
                .toList();
        String text = RuleWord.renamed(definition, from, to);
        return new Draft(changed(definition.id(), definition.name(), parameters, state, text), values);
    }

    private static Pattern whole(String name) {
        return Pattern.compile("(?<!" + WORD_PART + ")" + Pattern.quote(name) + "(?!" + WORD_PART + ")");
    }
}
