package io.github.thalweg.window.view;

import io.github.thalweg.session.LeftOver;
import io.github.thalweg.window.model.WindowModel;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Earlier sessions, with something in them that is in no file.
final class EarlierMenu extends Menu {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final WindowModel window;
    private final FileCommands files;

    EarlierMenu(WindowModel window, FileCommands files) {
        super("Earlier sessions");
        this.window = window;
        this.files = files;
        setId("earlier-sessions");
        window.autosave().leftOversProperty().subscribe(this::fill);
        setOnShowing(_ -> window.autosave().refresh());
    }

    private void fill(List<LeftOver> sessions) {
        setDisable(sessions.isEmpty());
        getItems().setAll(sessions.stream().map(this::item).toList());
        var forget = new MenuItem("Forget these sessions");
        forget.setOnAction(_ -> files.forgetSessions());
        getItems().addAll(new SeparatorMenuItem(), forget);
    }

    private MenuItem item(LeftOver session) {
        var item = new MenuItem(session.title() + ", " + WHEN.format(session.when()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> window.autosave().changeTo(session));
        return item;
    }
}
