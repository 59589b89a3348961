package io.github.thalweg.window.editor;

import io.github.thalweg.rule.InitialValue;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.IconButton;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Table of the names that live on from update to update, with their values before the first.
final class StateTable extends VBox {
    private final DraftTables tables;
    private final GridPane grid = new GridPane();
    private List<InitialValue> shown = List.of();

    StateTable(DraftTables tables) {
        this.tables = tables;
        getStyleClass().add("editor-table");
        var add = new Button(Messages.ADD_STATE, new FontIcon(Feather.PLUS));
        add.getStyleClass().add("link");
        Hint.on(add, Messages.ADD_STATE_HELP);
        add.setOnAction(_ -> tables.addState());
        getChildren().addAll(TableHead.of("State", add), grid);
    }

    void show(List<InitialValue> state) {
        if (!state.equals(shown) || grid.getChildren().isEmpty()) {
            shown = state;
            grid.getChildren().clear();
            for (int i = 0; i < state.size(); i++) {
                addRow(i, state.get(i));
            }
            setManaged(true);
        }
    }

    private void addRow(int index, InitialValue value) {
        var name = new CellField(
                Messages.stateName(index + 1),
                value.name(),
                typed -> tables.setState(index, new InitialValue(typed.strip(), value.text())));
        var first = new CellField(
                Messages.stateValue(value.name()),
                value.text(),
                typed -> tables.setState(index, new InitialValue(value.name(), typed.strip())));
        first.setPrefColumnCount(14);
        grid.addRow(
                index,
                name,
                TableHead.caption(Messages.STARTS_AS),
                first,
                new IconButton(Feather.X, Messages.remove(value.name()), () -> tables.removeState(index)));
    }
}
