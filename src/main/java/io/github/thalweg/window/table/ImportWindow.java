package io.github.thalweg.window.table;

import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Stylesheets;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialog of tables: a window of its own, shown while there is a table to make a landscape of.
public final class ImportWindow {
    private final ImportModel model;
    private final BooleanSupplier mayLeave;
    private final AppearanceModel appearance;
    private final Supplier<Window> owner;
    private @Nullable Stage stage;

    /// @param mayLeave asks whether the present scenario may be given up
    /// @param owner    over which it is shown
    public ImportWindow(
            ImportModel model, BooleanSupplier mayLeave, AppearanceModel appearance, Supplier<Window> owner) {
        this.model = model;
        this.mayLeave = mayLeave;
        this.appearance = appearance;
        this.owner = owner;
        model.tableProperty().subscribe(this::follow);
    }

    private void follow(TableReading.@Nullable Table table) {
        if (table != null) {
            Stage shown = stage == null ? made() : stage;
            stage = shown;
            shown.sizeToScene();
            shown.show();
            shown.toFront();
        } else if (stage != null) {
            stage.hide();
        }
    }

    private Stage made() {
        var made = new Stage();
        made.initOwner(owner.get());
        made.initModality(Modality.WINDOW_MODAL);
        made.setTitle("Import a table");
        made.setResizable(false);
        made.setOnHidden(_ -> model.close());
        var scene = new Scene(new ImportPane(model, this::make));
        Stylesheets.follow(appearance, scene.getStylesheets());
        made.setScene(scene);
        return made;
    }

    private void make() {
        if (mayLeave.getAsBoolean()) {
            model.make();
        }
    }
}
