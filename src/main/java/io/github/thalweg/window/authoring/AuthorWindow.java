package io.github.thalweg.window.authoring;

import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Stylesheets;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialog that writes a lesson: a window of its own.
public final class AuthorWindow {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 660;

    private final AuthorModel model;
    private final AppearanceModel appearance;
    private final Supplier<Window> owner;
    private @Nullable Stage stage;

    /// @param owner over which it is shown
    public AuthorWindow(AuthorModel model, AppearanceModel appearance, Supplier<Window> owner) {
        this.model = model;
        this.appearance = appearance;
        this.owner = owner;
        model.openProperty().subscribe(this::follow);
    }

    private void follow(boolean open) {
        if (open) {
            Stage shown = stage == null ? made() : stage;
            stage = shown;
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
        made.setTitle("New lesson");
        made.setOnHidden(_ -> model.close());
        var pane = new AuthorPane(model);
        var scene = new Scene(pane, WIDTH, HEIGHT);
        Stylesheets.follow(appearance, scene.getStylesheets());
        made.setScene(scene);
        made.setOnShown(_ -> pane.begin());
        return made;
    }
}
