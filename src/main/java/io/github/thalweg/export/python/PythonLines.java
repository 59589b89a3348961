package io.github.thalweg.export.python;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Settings;
import io.github.thalweg.rule.Statement;
import io.github.thalweg.rule.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Lines of a Python function: what a definition's parameters are, and what its text says.
final class PythonLines {
    private final StringBuilder code = new StringBuilder();
    private final double lr0;

    /// @param lr0 base rate of the run, which settings may be shares of
    PythonLines(double lr0) {
        this.lr0 = lr0;
    }

    void line(String indent, String text) {
        code.append(indent).append(text).append("\n");
    }

    /// Whole lines, as they are.
    void add(String body) {
        code.append(body);
    }

    /// All of it, with the empty lines that part functions.
    String text() {
        return code + "\n\n";
    }

    /// @param names how the names of this definition begin
    void parameters(Definition definition, Map<String, Setting> said, double length, String names) {
        Map<String, Setting> all = Settings.resolve(definition, said, lr0, length);
        for (Parameter p : definition.parameters()) {
            Setting setting = all.get(p.name());
            if (!p.name().equals("lr") && setting != null) {
                String comment = PythonNames.comment(p.meaning());
                line("    ", names + PythonNames.of(p.name()) + " = " + value(setting) + comment);
            }
        }
    }

    static String value(Setting setting) {
        return switch (setting) {
            case Setting.Number(double value) -> PythonText.number(value);
            case Setting.Flag(boolean on) -> on ? "True" : "False";
            case Setting.Choice(String choice) -> PythonText.string(choice);
            case Setting.Numbers(List<Double> numbers) ->
                numbers.stream().map(PythonText::number).collect(Collectors.joining(", ", "[", "]"));
            case Setting.Knots(List<Setting.Knot> knots) ->
                knots.stream()
                        .map(knot ->
                                "(" + PythonText.number(knot.update()) + ", " + PythonText.number(knot.rate()) + ")")
                        .collect(Collectors.joining(", ", "[", "]"));
        };
    }

    static String renamed(String prefix, String name, Set<String> given) {
        return given.contains(name) ? name : prefix + PythonNames.of(name);
    }

    static UnaryOperator<String> names(String prefix, Set<String> given) {
        return name -> renamed(prefix, name, given);
    }

    void statements(Text text, PythonText python, UnaryOperator<String> names, String indent) {
        for (Statement statement : text.statements()) {
            statement(statement, python, names, indent);
        }
    }

    void statement(Statement statement, PythonText python, UnaryOperator<String> names, String indent) {
        line(
                indent,
                names.apply(statement.name()) + " = " + python.of(statement.value())
                        + PythonNames.comment(statement.comment()));
    }
}
