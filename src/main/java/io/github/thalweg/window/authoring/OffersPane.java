package io.github.thalweg.window.authoring;

import io.github.thalweg.measure.MeasureOffer;
import io.github.thalweg.measure.Over;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.Chooser;
import io.github.thalweg.window.controls.Complaint;
import io.github.thalweg.window.controls.SectionTitle;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// List of everything that can be measured of a series of a run, with the present values.
final class OffersPane extends VBox {
    private final OffersModel model;
    private final Chooser<String> runs = new Chooser<>("Run", List.of(), name -> name);
    private final ComboBox<String> series = new ComboBox<>();
    private final TextField number = new TextField();
    private final Chooser<Over> over = new Chooser<>(Messages.OVER, List.of(Over.values()), Over::word);
    private final ListView<MeasureOffer> list = new ListView<>();

    /// @param say  puts a measure into the text
    /// @param goal makes a measure the goal of the task
    OffersPane(OffersModel model, Consumer<MeasureOffer> say, Consumer<MeasureOffer> goal) {
        this.model = model;
        getStyleClass().add("author-offers");
        Region overRow = new CaptionedRow("Over", Messages.OVER_HELP, over);
        overRow.visibleProperty().bind(model.manyProperty());
        overRow.managedProperty().bind(model.manyProperty());
        var complaint = new Complaint();
        complaint.textProperty().bind(model.complaintProperty());
        setVgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new SectionTitle(Messages.MEASURED),
                        new CaptionedRow("Run", Messages.RUN_HELP, runs),
                        new CaptionedRow("Series", Messages.SERIES_HELP, series),
                        new CaptionedRow("Number", Messages.NUMBER_HELP, number),
                        overRow,
                        complaint,
                        list,
                        buttons(say, goal));
        bind();
        list(say);
    }

    private void bind() {
        runs.setId("offer-run");
        runs.setOnShowing(_ -> runs.getItems().setAll(model.runs()));
        runs.valueProperty().bindBidirectional(model.runProperty());
        series.setId("offer-series");
        series.setEditable(true);
        series.setAccessibleText(Messages.SERIES);
        series.setMaxWidth(Double.MAX_VALUE);
        series.setVisibleRowCount(12);
        model.seriesProperty().subscribe(names -> {
            String typed = model.ofProperty().get();
            series.getItems().setAll(names);
            series.getEditor().setText(typed);
        });
        series.getEditor().textProperty().bindBidirectional(model.ofProperty());
        number.setId("offer-number");
        number.setAccessibleText(Messages.NUMBER);
        number.textProperty().bindBidirectional(model.numberProperty());
        over.setId("offer-over");
        over.valueProperty().bindBidirectional(model.overProperty());
        model.offersProperty().subscribe(this::show);
    }

    private void show(List<MeasureOffer> offers) {
        int selected = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(offers);
        list.getSelectionModel().select(Math.min(selected, offers.size() - 1));
    }

    private void list(Consumer<MeasureOffer> say) {
        list.setId("offers");
        list.setAccessibleText(Messages.MEASURES);
        list.setCellFactory(_ -> new Row());
        list.setPrefHeight(300);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(say);
                event.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen(say);
            }
        });
    }

    private HBox buttons(Consumer<MeasureOffer> say, Consumer<MeasureOffer> goal) {
        var text = new Button(Messages.PUT);
        text.setId("offer-text");
        text.setOnAction(_ -> chosen(say));
        var aim = new Button(Messages.AIM);
        aim.setId("offer-goal");
        aim.setOnAction(_ -> chosen(goal));
        return new HBox(8, text, aim);
    }

    private void chosen(Consumer<MeasureOffer> by) {
        MeasureOffer offer = list.getSelectionModel().getSelectedItem();
        if (offer != null) {
            by.accept(offer);
        }
    }

    /// A measure on the left, its value on the right.
    private static final class Row extends ListCell<MeasureOffer> {
        private final Label what = new Label();
        private final Label value = new Label();
        private final HBox row;

        Row() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            value.getStyleClass().add("offer-value");
            value.setMinWidth(USE_PREF_SIZE);
            row = new HBox(8, what, gap, value);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable MeasureOffer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                what.setText(offer.what());
                value.setText(offer.now().text());
                setAccessibleText(offer.what() + ": " + offer.now().text());
                setGraphic(row);
            }
        }
    }
}
