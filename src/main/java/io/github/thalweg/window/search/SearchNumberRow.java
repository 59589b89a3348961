package io.github.thalweg.window.search;

import io.github.thalweg.window.controls.Hint;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Row for a number that a search may vary: a box to vary it, its range, and a box for decades.
final class SearchNumberRow extends HBox {
    SearchNumberRow(SearchNumber number) {
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
        var varied = new CheckBox(number.name());
        varied.setMnemonicParsing(false);
        varied.setMinWidth(USE_PREF_SIZE);
        Hint.on(varied, "Vary " + number.name() + " (" + number.symbol() + ")");
        varied.selectedProperty().bindBidirectional(number.variedProperty());
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        var range = new TextField();
        range.setPrefColumnCount(9);
        range.textProperty().bindBidirectional(number.rangeProperty());
        range.setAccessibleText(Messages.range(number.name()));
        Hint.on(range, Messages.RANGE_HELP);
        range.visibleProperty().bind(number.variedProperty());
        var log = new CheckBox("log");
        log.setMinWidth(USE_PREF_SIZE);
        log.selectedProperty().bindBidirectional(number.logProperty());
        log.setAccessibleText(Messages.evenly(number.name()));
        Hint.on(log, Messages.LOG_HELP);
        log.visibleProperty().bind(number.variedProperty());
        getChildren().addAll(varied, space, range, log);
    }
}
