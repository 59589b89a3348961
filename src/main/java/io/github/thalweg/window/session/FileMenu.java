package io.github.thalweg.window.session;

import io.github.thalweg.window.controls.Shortcut;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// Menu for opening, saving and exporting.
public final class FileMenu extends MenuButton {
    /// Behind New and Open.
    private static final int CHOICES = 2;

    /// @param choices of what else to open
    public FileMenu(List<Shortcut> shortcuts, Menu... choices) {
        super("File");
        setId("file-menu");
        setMinWidth(USE_PREF_SIZE);
        shortcuts.forEach(this::add);
        getItems().addAll(CHOICES, List.of(choices));
    }

    private void add(Shortcut shortcut) {
        var item = new MenuItem(shortcut.what());
        KeyCombination key = shortcut.keys().getFirst();
        item.setAccelerator(key);
        item.setOnAction(_ -> shortcut.action().run());
        getItems().add(item);
    }
}
