package io.github.thalweg.window.view;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// Opening, saving, pictures.
final class FileMenu extends MenuButton {
    FileMenu(List<Shortcut> shortcuts) {
        super("File");
        setId("file-menu");
        setMinWidth(USE_PREF_SIZE);
        shortcuts.forEach(this::add);
    }

    private void add(Shortcut shortcut) {
        var item = new MenuItem(shortcut.what());
        KeyCombination key = shortcut.keys().getFirst();
        item.setAccelerator(key);
        item.setOnAction(_ -> shortcut.action().run());
        getItems().add(item);
    }
}
