package io.github.thalweg.window.editor;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.ParameterType;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.parameters.ParameterCell;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The parameters of the definition that is edited, one row each.
final class ParameterTable extends VBox {
    private static final List<String> HEADS = List.of("name", "symbol", "default", "min", "max", "type");

    private final DraftTables tables;
    private final Consumer<String> complain;
    private final GridPane grid = new GridPane();
    private List<Parameter> shown = List.of();

    ParameterTable(DraftTables tables, Consumer<String> complain) {
        this.tables = tables;
        this.complain = complain;
        getStyleClass().add("editor-table");
        var add = new Button(Messages.ADD_PARAMETER, new FontIcon(Feather.PLUS));
        add.getStyleClass().add("link");
        add.setId("add-parameter");
        Hint.on(add, Messages.ADD_PARAMETER_HELP);
        add.setOnAction(_ -> tables.addParameter());
        getChildren().addAll(TableHead.of("Parameters", add), grid);
    }

    void show(List<Parameter> parameters) {
        if (!parameters.equals(shown)) {
            shown = parameters;
            grid.getChildren().clear();
            for (int i = 0; i < HEADS.size() && !parameters.isEmpty(); i++) {
                grid.add(TableHead.caption(HEADS.get(i)), i, 0);
            }
            for (int i = 0; i < parameters.size(); i++) {
                addRow(i, parameters.get(i));
            }
        }
    }

    private void addRow(int index, Parameter p) {
        int row = index + 1;
        CellField name = cell(index, p, ParameterCell.NAME, 5);
        boolean kept = p.name().equals("lr");
        name.setEditable(!kept);
        grid.addRow(row, name, cell(index, p, ParameterCell.SYMBOL, 3), cell(index, p, ParameterCell.DEFAULT, 4));
        switch (p.type()) {
            case NUMBER, INTEGER -> {
                grid.add(cell(index, p, ParameterCell.MIN, 3), 3, row);
                grid.add(cell(index, p, ParameterCell.MAX, 5), 4, row);
            }
            case CHOICE -> grid.add(cell(index, p, ParameterCell.CHOICES, 8), 3, row, 2, 1);
            case SWITCH, LIST, KNOTS -> {}
        }
        grid.add(type(index, p), 5, row);
        Node remove = new IconButton(Feather.X, "Remove " + p.name(), () -> tables.removeParameter(index));
        remove.setVisible(!kept);
        grid.add(remove, 6, row);
    }

    private CellField cell(int index, Parameter p, ParameterCell cell, int columns) {
        String what = cell.name().toLowerCase(Locale.ROOT) + " of " + p.name();
        var field = new CellField(what, cell.text(p), typed -> enter(index, cell, typed));
        field.setPrefColumnCount(columns);
        return field;
    }

    private void enter(int index, ParameterCell cell, String typed) {
        tables.setParameter(index, cell, typed).ifPresent(complain);
    }

    private ComboBox<ParameterType> type(int index, Parameter p) {
        var box = new ComboBox<ParameterType>();
        box.getItems().setAll(ParameterType.values());
        box.setValue(p.type());
        box.setConverter(new TypeNames());
        box.setAccessibleText(Messages.typeOf(p.name()));
        box.setDisable(p.name().equals("lr"));
        box.setOnAction(_ -> tables.setType(index, box.getValue()));
        return box;
    }

    /// The types as files name them.
    private static final class TypeNames extends javafx.util.StringConverter<ParameterType> {
        @Override
        public String toString(ParameterType type) {
            return type == null ? "" : type.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public ParameterType fromString(String name) {
            return ParameterType.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
