package io.github.thalweg.window.export;

import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Stylesheets;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialog of exports: a window of its own over the program's, made once and shown again.
public final class ExportWindow {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 720;

    private final ExportModels models;
    private final ExportCommands commands;
    private final AppearanceModel appearance;
    private final BooleanSupplier anatomy;
    private @Nullable Stage stage;

    /// @param anatomy the window shows the inside of the step
    public ExportWindow(
            ExportModels models, ExportCommands commands, AppearanceModel appearance, BooleanSupplier anatomy) {
        this.models = models;
        this.commands = commands;
        this.appearance = appearance;
        this.anatomy = anatomy;
    }

    /// @param owner over which it is shown
    public void open(Window owner) {
        if (models.session().resultsProperty().get() == null) {
            models.status().fail(Messages.NOT_COMPUTED);
            return;
        }
        models.figure().open(anatomy.getAsBoolean());
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
        var scene = new Scene(new ExportPane(models, commands, made::close), WIDTH, HEIGHT);
        Stylesheets.follow(appearance, scene.getStylesheets());
        made.setScene(scene);
        return made;
    }
}
