package io.github.thalweg.window.controls;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// List to choose from, with a field that narrows it down: Enter takes the best match.
///
/// @param <T> what is chosen
public final class SearchList<T> extends VBox {
    private final List<T> all;
    private final Function<T, SearchText> text;
    private final Function<T, Node> picture;
    private final Consumer<T> chosen;
    private final TextField search = new TextField();
    private final ObservableList<T> found = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>(found);

    /// @param kind what the choices are, in the plural and lower case
    public SearchList(String title, String kind, List<T> all, Function<T, SearchText> text, Consumer<T> chosen) {
        this(title, kind, all, text, _ -> new Group(), chosen);
    }

    /// @param picture what stands beside a choice's name
    public SearchList(
            String title,
            String kind,
            List<T> all,
            Function<T, SearchText> text,
            Function<T, Node> picture,
            Consumer<T> chosen) {
        this.all = all;
        this.text = text;
        this.picture = picture;
        this.chosen = chosen;
        getStyleClass().add("editor");
        list.setCellFactory(_ -> new Cell());
        list.setPrefSize(300, 340);
        list.setAccessibleText(title);
        list.setPlaceholder(new Label(Messages.nothingAmong(kind)));
        search.setPromptText("Search " + kind);
        search.textProperty().subscribe(this::narrow);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setOnMouseClicked(_ -> choose());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
        getChildren().addAll(new SectionTitle(title), search, list);
        WhileShown.follow(this, () -> {
            // At once: what is typed while the list opens is for the field.
            search.requestFocus();
            return Subscription.EMPTY;
        });
    }

    private void narrow(String typed) {
        found.setAll(SearchText.matches(all, typed, text));
        list.scrollTo(0);
        if (typed.isBlank()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().selectFirst();
        }
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
        T choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            chosen.accept(choice);
            getScene().getWindow().hide();
        }
    }

    /// A choice's name over the sentence that says what it does.
    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(T choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(empty || choice == null ? null : described(text.apply(choice), picture.apply(choice)));
        }

        private static VBox described(SearchText choice, Node picture) {
            var title = new Label(choice.name());
            title.getStyleClass().add("item-title");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var head = new HBox(title, picture);
            head.setAlignment(Pos.CENTER_LEFT);
            var sentence = new Label(choice.text());
            sentence.getStyleClass().add("secondary");
            sentence.setWrapText(true);
            sentence.setMaxWidth(260);
            return new VBox(head, sentence);
        }
    }
}
