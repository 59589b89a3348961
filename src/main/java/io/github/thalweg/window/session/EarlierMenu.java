package io.github.thalweg.window.session;

import io.github.thalweg.session.OrphanedSession;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Menu of earlier sessions that have something in them that is in no file.
public final class EarlierMenu extends Menu {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final AutosaveModel autosave;
    private final Runnable forget;

    /// @param forget forgets all of them, if the user means it
    public EarlierMenu(AutosaveModel autosave, Runnable forget) {
        super(Messages.EARLIER);
        this.autosave = autosave;
        this.forget = forget;
        setId("earlier-sessions");
        autosave.leftOversProperty().subscribe(this::fill);
        setOnShowing(_ -> autosave.refresh());
    }

    private void fill(List<OrphanedSession> sessions) {
        setDisable(sessions.isEmpty());
        getItems().setAll(sessions.stream().map(this::item).toList());
        var last = new MenuItem(Messages.FORGET);
        last.setOnAction(_ -> forget.run());
        getItems().addAll(new SeparatorMenuItem(), last);
    }

    private MenuItem item(OrphanedSession session) {
        var item = new MenuItem(session.title() + ", " + WHEN.format(session.when()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> autosave.changeTo(session));
        return item;
    }
}
