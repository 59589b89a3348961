package io.github.thalweg.window;

import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.landscape.FormulaField;
import io.github.thalweg.window.landscape.GalleryButton;
import io.github.thalweg.window.landscape.ParameterSliders;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.session.EarlierMenu;
import io.github.thalweg.window.session.FileCommands;
import io.github.thalweg.window.session.FileMenu;
import io.github.thalweg.window.session.RecentMenu;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The bar at the top: the landscape, and what concerns the window as a whole.
final class TopBar extends HBox {
    private final FormulaField formula;
    private final GalleryButton gallery;

    TopBar(WindowModel window, Actions actions, FileCommands files) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        gallery = new GalleryButton(
                window.gallery(),
                window.landscape().nameProperty(),
                window.formula()::revert,
                window.appearance(),
                window.background());
        formula = new FormulaField(window.formula());
        setHgrow(formula, Priority.ALWAYS);
        getChildren()
                .addAll(
                        gallery,
                        formula,
                        new ParameterSliders(window.landscape(), window.status()::fail),
                        undo(window.session()),
                        redo(window.session()),
                        new ViewMenu(window.appearance(), window.inspector()),
                        new IconButton(Feather.SUN, "Theme (Shift+T)", window.appearance()::nextTheme),
                        new IconButton(Feather.MAXIMIZE, "Projector mode (F11)", actions::projector),
                        new IconButton(Feather.HELP_CIRCLE, "What you see, and keys (?)", actions::keys),
                        export(actions),
                        new FileMenu(
                                actions.files(),
                                new RecentMenu(window.recent(), files::openRecent),
                                new EarlierMenu(window.autosave(), files::forgetSessions)));
    }

    FormulaField formula() {
        return formula;
    }

    GalleryButton gallery() {
        return gallery;
    }

    private static Button export(Actions actions) {
        var button = new Button("Export");
        button.setId("export");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip("Export a figure or the data (Ctrl+E)"));
        button.setOnAction(_ -> actions.export());
        return button;
    }

    private static IconButton undo(SessionModel session) {
        var button = new IconButton(Feather.CORNER_UP_LEFT, "Undo", session::undo);
        button.disableProperty().bind(session.canUndoProperty().not());
        nameAfter(button, "Undo", session.undoNameProperty());
        return button;
    }

    private static IconButton redo(SessionModel session) {
        var button = new IconButton(Feather.CORNER_UP_RIGHT, "Redo", session::redo);
        button.disableProperty().bind(session.canRedoProperty().not());
        nameAfter(button, "Redo", session.redoNameProperty());
        return button;
    }

    private static void nameAfter(IconButton button, String verb, ObservableValue<@Nullable String> what) {
        what.subscribe(name -> button.name(name == null ? verb : verb + ": " + name));
    }
}
