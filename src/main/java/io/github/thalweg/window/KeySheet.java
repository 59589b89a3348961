package io.github.thalweg.window;

import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.controls.Shortcut;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Sheet that explains what the window shows, and lists all keys, made from the table that binds them.
final class KeySheet extends StackPane {
    private final List<Shortcut> shortcuts;

    KeySheet(List<Shortcut> shortcuts) {
        this.shortcuts = shortcuts;
        getStyleClass().add("sheet-shade");
        setId("keys");
        setVisible(false);
        setAlignment(Pos.CENTER);
        setOnMouseClicked(_ -> setVisible(false));
    }

    void toggle() {
        if (getChildren().isEmpty()) {
            getChildren().add(sheet());
        }
        setVisible(!isVisible());
    }

    private ScrollPane sheet() {
        var grid = new GridPane(24, 8);
        int half = (shortcuts.size() + 1) / 2;
        for (int i = 0; i < shortcuts.size(); i++) {
            var keys = new Label(shortcuts.get(i).keyNames());
            keys.getStyleClass().add("key");
            keys.setMinWidth(USE_PREF_SIZE);
            grid.add(keys, 2 * (i / half), i % half);
            grid.add(new Label(shortcuts.get(i).what()), 2 * (i / half) + 1, i % half);
        }
        var sheet = new VBox(
                new SectionTitle(Messages.WHAT_YOU_SEE),
                new Explanations(),
                new SectionTitle("Keys"),
                grid,
                new SectionTitle("Words"),
                new GlossaryText(),
                new SectionTitle("About"),
                new AboutText());
        sheet.getStyleClass().add("sheet");
        var scroll = new ScrollPane(sheet);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return scroll;
    }
}
