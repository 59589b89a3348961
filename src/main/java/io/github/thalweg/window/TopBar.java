package io.github.thalweg.window;

import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.landscape.FormulaField;
import io.github.thalweg.window.landscape.GalleryButton;
import io.github.thalweg.window.landscape.ParameterPlace;
import io.github.thalweg.window.lesson.ProgressModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.session.EarlierMenu;
import io.github.thalweg.window.session.FileCommands;
import io.github.thalweg.window.session.FileMenu;
import io.github.thalweg.window.session.RecentMenu;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar at the top: the landscape, and what concerns the window as a whole.
final class TopBar extends HBox {
    /// In a narrower window the lessons' button has a picture and no word.
    private static final double ROOMY = 1240;

    /// What the bar's parts may take more than they say, as each has whole pixels.
    private static final double ROUNDING = 12;

    private final FormulaField formula;
    private final GalleryButton gallery;
    private final ParameterPlace parameters;
    private final Runnable makeRoom;
    /// Of the text that room was made for.
    private double fontSize;

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
        parameters = new ParameterPlace(window.landscape(), window.appearance(), window.status()::fail);
        var space = new Region();
        var place = new Label();
        window.lessons().openProperty().subscribe(lesson -> {
            shown(gallery, lesson == null && shows(window, "landscape"));
            shown(formula, lesson == null && shows(window, "formula"));
            place.setVisible(lesson != null);
            place.setManaged(lesson != null);
            space.setManaged(lesson != null || !shows(window, "formula"));
        });
        Button teach = lessons(actions);
        makeRoom = () -> {
            if (getWidth() == 0) {
                return;
            }
            teach.setContentDisplay(getWidth() >= ROOMY ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
            shown(parameters, window.lessons().openProperty().get() == null && shows(window, "parameters"));
            parameters.fit(roomBeside(formula.room(), part -> part.prefWidth(-1)));
            gallery.keep(roomBeside(formula.room() + parameters.minWidth(-1), part -> part.minWidth(-1)));
            formula.setMinWidth(
                    Math.clamp(roomBeside(parameters.minWidth(-1), part -> part.minWidth(-1)), 0, formula.room()));
        };
        window.parts().hiddenProperty().subscribe(hidden -> {
            boolean free = window.lessons().openProperty().get() == null;
            shown(gallery, free && !hidden.contains("landscape"));
            shown(formula, free && !hidden.contains("formula"));
            space.setManaged(!free || hidden.contains("formula"));
            makeRoom.run();
        });
        widthProperty().subscribe(makeRoom);
        window.lessons().openProperty().subscribe(_ -> makeRoom.run());
        window.landscape().parametersProperty().subscribe(makeRoom);
        window.lessons()
                .progress()
                .stagesProperty()
                .subscribe(stages ->
                        place.setText(stages.values().stream()
                                        .filter(stage -> stage == ProgressModel.SOLVED)
                                        .count() + " of " + Lessons.ids().size() + " solved"));
        place.getStyleClass().add("secondary");
        place.setMinWidth(USE_PREF_SIZE);
        setHgrow(space, Priority.ALWAYS);
        setHgrow(formula, Priority.ALWAYS);
        getChildren()
                .addAll(
                        teach,
                        gallery,
                        formula,
                        parameters,
                        place,
                        space,
                        undo(window.session()),
                        redo(window.session()),
                        new ViewMenu(window.appearance(), window.inspector(), window.parts()),
                        new IconButton(Feather.SUN, Messages.THEME_HELP, window.appearance()::nextTheme),
                        new IconButton(Feather.MAXIMIZE, Messages.PROJECTOR_HELP, actions::projector),
                        new IconButton(Feather.HELP_CIRCLE, Messages.KEYS_HELP, actions::keys),
                        export(actions),
                        new FileMenu(
                                actions.files(),
                                new RecentMenu(window.recent(), files::openRecent),
                                new EarlierMenu(window.autosave(), files::forgetSessions),
                                new HideMenu(window.parts(), window.session())));
    }

    /// Larger text has other widths; they are known once styles are applied.
    @Override
    protected void layoutChildren() {
        double size = gallery.getFont().getSize();
        if (size != fontSize) {
            fontSize = size;
            makeRoom.run();
        }
        super.layoutChildren();
    }

    /// What is left in the bar.
    ///
    /// @param taken by the formula, or by the parameters
    /// @param width of every other part
    private double roomBeside(double taken, ToDoubleFunction<Node> width) {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() + getSpacing() - ROUNDING - taken;
        for (Node part : getManagedChildren()) {
            room -= getSpacing() + (part.equals(parameters) || part.equals(formula) ? 0 : width.applyAsDouble(part));
        }
        return room;
    }

    private static boolean shows(WindowModel window, String part) {
        return !window.parts().hiddenProperty().get().contains(part);
    }

    private static void shown(Region part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }

    FormulaField formula() {
        return formula;
    }

    GalleryButton gallery() {
        return gallery;
    }

    private static Button lessons(Actions actions) {
        var button = new Button("Lessons", new FontIcon(Feather.BOOK_OPEN));
        button.setAccessibleText("Lessons");
        button.setId("lessons-button");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, Messages.LESSONS_HELP);
        button.setOnAction(_ -> actions.lessons());
        return button;
    }

    private static Button export(Actions actions) {
        var button = new Button("Export");
        button.setId("export");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, Messages.EXPORT_HELP);
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
