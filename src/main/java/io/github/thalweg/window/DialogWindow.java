package io.github.thalweg.window;

import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.Stylesheets;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A dialog in a window of its own, there while its model is open. Made once and shown again.
final class DialogWindow {
    private final AppearanceModel appearance;
    private final Supplier<Window> owner;
    private final String title;
    private final Supplier<Parent> contents;
    private final Runnable closed;
    private @Nullable Stage stage;

    /// @param owner    over which it is shown
    /// @param contents made when it is first shown
    /// @param open     whether it is there
    /// @param closed   done when the window was closed
    DialogWindow(
            AppearanceModel appearance,
            Supplier<Window> owner,
            String title,
            Supplier<Parent> contents,
            ObservableBooleanValue open,
            Runnable closed) {
        this.appearance = appearance;
        this.owner = owner;
        this.title = title;
        this.contents = contents;
        this.closed = closed;
        open.subscribe(this::follow);
    }

    private void follow(boolean open) {
        if (open) {
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
        made.setTitle(title);
        made.setOnHidden(_ -> closed.run());
        var scene = new Scene(contents.get());
        Stylesheets.follow(appearance, scene.getStylesheets());
        made.setScene(scene);
        return made;
    }
}
