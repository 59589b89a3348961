package io.github.thalweg.window.runs;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.controls.SectionTitle;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Table of what came of each run, sorted by a click on a heading, copied as it stands.
public final class ResultsPane extends BorderPane {
    private static final int DIGITS = 6;
    private static final double RUN_WIDTH = 130;

    private final ResultsTableModel model;
    private final TableView<ResultRow> table = new TableView<>();
    private final Label best = new Label();

    /// @param complain receives the sentence about a threshold that is none
    public ResultsPane(ResultsTableModel model, ResultsCommands commands, Consumer<String> complain) {
        this.model = model;
        setId("results");
        getStyleClass().add("study-pane");
        table.setAccessibleText(Messages.RESULTS);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(columns());
        table.setPlaceholder(new Label(Messages.NO_RUN));
        best.setId("best-run");
        best.setWrapText(true);
        best.getStyleClass().add("study-buttons");
        best.setMaxWidth(Double.MAX_VALUE);
        setTop(header(commands, complain));
        setCenter(table);
        setBottom(best);
        model.rowsProperty().subscribe(this::show);
        visibleProperty().bind(model.openProperty());
    }

    private HBox header(ResultsCommands commands, Consumer<String> complain) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var rule = new NumberRule(Messages.THRESHOLD, -Double.MAX_VALUE, Double.MAX_VALUE, false);
        var threshold = new NumberField(rule, model::setThreshold, complain).orNothing("1 %", Messages.THRESHOLD_HELP);
        threshold.setId("threshold");
        threshold.setPrefColumnCount(6);
        threshold.show(model.threshold());
        var header = new HBox(
                8,
                new SectionTitle("Results"),
                gap,
                new Label(Messages.UPDATES_UNTIL),
                threshold,
                new IconButton(Feather.COPY, Messages.COPY_TABLE, () -> commands.copy(table.getItems())),
                new IconButton(Feather.SAVE, Messages.SAVE_TABLE, () -> commands.save(table.getItems())),
                new IconButton(Feather.X, Messages.BACK_TO_RACE, model::close));
        header.getStyleClass().add("plot-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private static List<TableColumn<ResultRow, ?>> columns() {
        var run = column("Run", ResultRow::label, String.CASE_INSENSITIVE_ORDER, text -> text);
        // Names that begin alike must be told apart.
        run.setMinWidth(RUN_WIDTH);
        return List.of(
                run,
                number(Messages.FINAL_LOSS, ResultRow::finalLoss),
                number(Messages.LOWEST_LOSS, ResultRow::lowestLoss),
                column(Messages.AT_UPDATE, ResultRow::lowestAt, Comparator.naturalOrder(), String::valueOf),
                number(Messages.DISTANCE, ResultRow::distance),
                column(
                        Messages.TO_THRESHOLD,
                        ResultRow::toThreshold,
                        Comparator.nullsLast(Comparator.naturalOrder()),
                        updates -> updates == null ? "never" : updates.toString()),
                column("Evaluations", ResultRow::evaluations, Comparator.naturalOrder(), Numbers::exact),
                column("Verdict", ResultRow::verdict, Comparator.naturalOrder(), text -> text));
    }

    private static TableColumn<ResultRow, Double> number(String name, Function<ResultRow, Double> value) {
        return column(
                name,
                value,
                Comparator.naturalOrder(),
                number -> Double.isNaN(number) ? "" : NumberText.of(NumberText.rounded(number, DIGITS)));
    }

    private static <T extends @Nullable Object> TableColumn<ResultRow, T> column(
            String name, Function<ResultRow, T> value, Comparator<T> order, Function<T, String> text) {
        var column = new TableColumn<ResultRow, T>(name);
        column.setComparator(order);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || getTableRow() == null || getTableRow().getItem() == null ? null : text.apply(item));
            }
        });
        return column;
    }

    /// Keeps the order that was chosen by a click on a heading.
    private void show(List<ResultRow> rows) {
        table.getItems().setAll(rows);
        table.sort();
        best.setText(model.best());
    }
}
