package io.github.thalweg.window.view;

import io.github.thalweg.window.model.WindowModel;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialog of exports: a window of its own over the program's, made once and shown again.
final class ExportWindow {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 720;

    private final WindowModel window;
    private final ExportCommands commands;
    private @Nullable Stage stage;

    ExportWindow(WindowModel window, ExportCommands commands) {
        this.window = window;
        this.commands = commands;
    }

    /// @param owner over which it is shown
    void open(Window owner) {
        if (window.session().resultsProperty().get() == null) {
            window.status().fail("there is nothing to draw before the first scenario is computed");
            return;
        }
        window.export().open(window.inspector().anatomyProperty().get());
        Stage shown = stage == null ? made(owner) : stage;
        stage = shown;
        shown.show();
        shown.toFront();
    }

    private Stage made(Window owner) {
        var made = new Stage();
        made.initOwner(owner);
        made.setTitle("Export");
        made.setMinWidth(760);
        made.setMinHeight(480);
        var scene = new Scene(new ExportPane(window, commands, made::close), WIDTH, HEIGHT);
        window.appearance()
                .themeProperty()
                .subscribe(theme -> scene.getStylesheets().setAll(Stylesheets.of(theme)));
        made.setScene(scene);
        return made;
    }
}
