package io.github.thalweg.window.parameters;

import io.github.thalweg.rule.Definition;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All parameters of a rule or a schedule, made from its description.
public final class ParameterRows extends VBox {
    private final ParameterEditing editing;
    private final Predicate<Parameter> wanted;
    private final Map<Parameter, ParameterRow> rows = new LinkedHashMap<>();
    private @Nullable Definition definition;

    /// @param wanted which parameters have a row here
    public ParameterRows(ParameterEditing editing, Predicate<Parameter> wanted) {
        this.editing = editing;
        this.wanted = wanted;
        getStyleClass().add("rows");
    }

    public void show(Definition of, Map<String, Setting> settings) {
        if (!of.equals(definition)) {
            rebuild(of);
        }
        rows.forEach((parameter, row) -> {
            Setting said = settings.get(parameter.name());
            row.show().accept(said != null ? said : parameter.defaultValue());
        });
    }

    private void rebuild(Definition of) {
        definition = of;
        rows.clear();
        of.parameters().stream().filter(wanted).forEach(p -> rows.put(p, ParameterRow.of(p, editing)));
        getChildren().setAll(rows.values().stream().map(ParameterRow::node).toList());
    }
}
