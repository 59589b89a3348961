package io.github.thalweg.window.session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The files that were opened or saved last.
public final class RecentMenu extends Menu {
    private final Consumer<Path> open;

    public RecentMenu(RecentModel recent, Consumer<Path> open) {
        super(Messages.RECENT);
        this.open = open;
        setId("recent");
        recent.filesProperty().subscribe(this::fill);
        setOnShowing(_ -> recent.refresh());
    }

    private void fill(List<Path> files) {
        setDisable(files.isEmpty());
        getItems().setAll(files.stream().map(this::item).toList());
    }

    private MenuItem item(Path file) {
        Path folder = file.getParent();
        var item = new MenuItem(file.getFileName() + (folder == null ? "" : "  in " + folder));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open.accept(file));
        return item;
    }
}
