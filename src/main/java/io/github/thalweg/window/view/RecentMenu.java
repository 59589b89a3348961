package io.github.thalweg.window.view;

import io.github.thalweg.window.model.WindowModel;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The files that were opened or saved last.
final class RecentMenu extends Menu {
    private final FileCommands files;

    RecentMenu(WindowModel window, FileCommands files) {
        super("Open recent");
        this.files = files;
        setId("recent");
        window.recent().filesProperty().subscribe(this::fill);
        setOnShowing(_ -> window.recent().refresh());
    }

    private void fill(List<Path> recent) {
        setDisable(recent.isEmpty());
        getItems().setAll(recent.stream().map(this::item).toList());
    }

    private MenuItem item(Path file) {
        Path folder = file.getParent();
        var item = new MenuItem(file.getFileName() + (folder == null ? "" : "  in " + folder));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> files.openRecent(file));
        return item;
    }
}
