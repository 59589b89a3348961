package io.github.thalweg.window.runs;

import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.window.controls.SectionTitle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The update rules to choose one from, with a field that narrows them down.
final class RuleList extends VBox {
    private final TextField search = new TextField();
    private final FilteredList<UpdateRule> found;
    private final ListView<UpdateRule> list;
    private final Consumer<UpdateRule> chosen;

    RuleList(String title, List<UpdateRule> rules, Consumer<UpdateRule> chosen) {
        this.chosen = chosen;
        getStyleClass().add("editor");
        found = new FilteredList<>(FXCollections.observableArrayList(rules));
        list = new ListView<>(found);
        list.setCellFactory(_ -> new Cell());
        list.setPrefSize(300, 340);
        list.setAccessibleText("Update rules");
        search.setPromptText("Search update rules");
        search.textProperty().subscribe(this::narrow);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setOnMouseClicked(_ -> choose());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
        getChildren().addAll(new SectionTitle(title), search, list);
    }

    private void narrow(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(r -> (r.name() + " " + r.id() + " " + r.summary())
                .toLowerCase(Locale.ROOT)
                .contains(words));
        list.getSelectionModel().selectFirst();
    }

    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose() {
        UpdateRule rule = list.getSelectionModel().getSelectedItem();
        if (rule != null) {
            chosen.accept(rule);
            getScene().getWindow().hide();
        }
    }

    /// A rule's name over the sentence that says what it does.
    private static final class Cell extends ListCell<UpdateRule> {
        @Override
        protected void updateItem(UpdateRule rule, boolean empty) {
            super.updateItem(rule, empty);
            setText(null);
            setGraphic(empty || rule == null ? null : described(rule));
        }

        private static VBox described(UpdateRule rule) {
            var title = new Label(rule.name());
            title.getStyleClass().add("item-title");
            var sentence = new Label(rule.summary());
            sentence.getStyleClass().add("secondary");
            sentence.setWrapText(true);
            sentence.setMaxWidth(260);
            return new VBox(title, sentence);
        }
    }
}
