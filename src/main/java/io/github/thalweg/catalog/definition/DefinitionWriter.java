package io.github.thalweg.catalog.definition;

import io.github.thalweg.catalog.data.DataWriter;
import io.github.thalweg.catalog.data.GridWriter;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.rule.UpdateRule;
import java.util.Locale;

/// Writer of landscapes, update rules and schedules as TOML. Reading the text back gives an equal definition.
public final class DefinitionWriter {
    private final StringBuilder out = new StringBuilder();
    private final String prefix;

    private DefinitionWriter(String prefix) {
        this.prefix = prefix;
    }

    /// The whole text of a definition's file.
    public static String file(Definition definition) {
        return new DefinitionWriter("").definition(definition);
    }

    /// @param table the table of a scenario that the definition goes into
    public static String embedded(Definition definition, String table) {
        return "\n[" + table + "]\n" + new DefinitionWriter(table + ".").definition(definition);
    }

    public static String embedded(Landscape landscape, String table) {
        return "\n[" + table + "]\n" + new DefinitionWriter(table + ".").landscape(landscape);
    }

    private void line(String key, String value) {
        out.append(TomlText.key(key)).append(" = ").append(value).append('\n');
    }

    private void lineUnlessEmpty(String key, String text) {
        if (!text.isEmpty()) {
            line(key, TomlText.string(text));
        }
    }

    private void table(String name) {
        out.append("\n[").append(prefix).append(name).append("]\n");
    }

    private String definition(Definition definition) {
        line("name", TomlText.string(definition.name()));
        lineUnlessEmpty("group", definition.group());
        lineUnlessEmpty("summary", definition.summary());
        lineUnlessEmpty("reference", definition.reference());
        if (definition instanceof UpdateRule update) {
            updateRule(update);
        }
        String method = definition instanceof UpdateRule rule ? rule.method() : null;
        if (method != null) {
            line("method", TomlText.string(method));
        }
        if (!definition.parameters().isEmpty()) {
            table("parameters");
            definition.parameters().forEach(parameter -> line(parameter.name(), parameter(parameter)));
        }
        if (!definition.state().isEmpty()) {
            table("state");
            for (InitialValue value : definition.state()) {
                line(value.name(), TomlText.numberOrExpression(value.text()));
            }
        }
        if (method == null) {
            table("rule");
            line("text", TomlText.lines(definition.text()));
        }
        return out.toString();
    }

    private void updateRule(UpdateRule rule) {
        if (rule.stability() != null) {
            line("stability", TomlText.string(rule.stability()));
        }
        if (rule.wraps()) {
            line("wraps", "true");
        }
    }

    private static String parameter(Parameter parameter) {
        var text = new StringBuilder("{ ");
        if (!parameter.symbol().equals(parameter.name())) {
            text.append("symbol = ").append(TomlText.string(parameter.symbol())).append(", ");
        }
        text.append("default = ")
                .append(
                        parameter.defaultValue() == null
                                ? TomlText.string(String.valueOf(parameter.defaultText()))
                                : TomlText.setting(parameter.defaultValue()));
        if (parameter.type() != ParameterType.NUMBER) {
            text.append(", type = \"")
                    .append(parameter.type().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        range(parameter, text);
        if (parameter.type() == ParameterType.CHOICE) {
            text.append(", choices = ").append(TomlText.list(parameter.choices(), TomlText::string));
        }
        text.append(meaning(parameter.meaning()));
        return text.append(" }").toString();
    }

    private static String meaning(String sentence) {
        return sentence.isEmpty() ? "" : ", meaning = " + TomlText.string(sentence);
    }

    private static void range(Parameter parameter, StringBuilder text) {
        if (parameter.type() != ParameterType.NUMBER && parameter.type() != ParameterType.INTEGER) {
            return;
        }
        if (Double.isFinite(parameter.min())) {
            text.append(", min = ").append(Numbers.text(parameter.min()));
        }
        if (Double.isFinite(parameter.max())) {
            text.append(", max = ").append(Numbers.text(parameter.max()));
        }
        text.append(", slider = ").append(TomlText.pair(parameter.sliderMin(), parameter.sliderMax()));
        if (parameter.logScale()) {
            text.append(", scale = \"log\"");
        }
    }

    private String landscape(Landscape landscape) {
        boolean one = landscape.oneVariable();
        line("name", TomlText.string(landscape.name()));
        line("formula", TomlText.string(landscape.formula()));
        Examples examples = landscape.examples();
        if (examples != null) {
            out.append(DataWriter.model(examples.model()));
        }
        line("tags", TomlText.list(landscape.tags(), TomlText::string));
        lineUnlessEmpty("summary", landscape.summary());
        lineUnlessEmpty("reference", landscape.reference());
        line("view", TomlText.box(landscape.view(), one));
        line("starts", TomlText.list(landscape.starts(), start -> TomlText.point(start, one)));
        line(
                "minima",
                TomlText.list(
                        landscape.minima(),
                        m -> one
                                ? TomlText.numberOrExpression(m.x())
                                : "[" + TomlText.numberOrExpression(m.x()) + ", " + TomlText.numberOrExpression(m.y())
                                        + "]"));
        line("steps", Integer.toString(landscape.steps()));
        line("color_scale", TomlText.string(word(landscape.colorScale())));
        if (!landscape.parameters().isEmpty()) {
            table("parameters");
            landscape.parameters().forEach(p -> line(p.name(), "{ " + formulaParameter(p) + " }"));
        }
        if (examples != null) {
            out.append(DataWriter.table(examples.data(), prefix + "data"));
        }
        if (landscape.grid() != null) {
            out.append(GridWriter.table(landscape.grid(), prefix + "grid"));
        }
        return out.toString();
    }

    private static String word(ColorScale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }

    public static String formulaParameter(FormulaParameter parameter) {
        return "default = " + Numbers.text(parameter.defaultValue()) + ", min = " + Numbers.text(parameter.min())
                + ", max = " + Numbers.text(parameter.max()) + (parameter.logScale() ? ", scale = \"log\"" : "")
                + meaning(parameter.meaning());
    }
}
