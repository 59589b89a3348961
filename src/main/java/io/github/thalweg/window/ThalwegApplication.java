package io.github.thalweg.window;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.UserFolder;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.session.LessonProgress;
import io.github.thalweg.session.RecentFiles;
import io.github.thalweg.session.Sessions;
import io.github.thalweg.session.WindowSettings;
import io.github.thalweg.window.playback.Playhead;
import io.github.thalweg.window.scenario.FxBackground;
import io.github.thalweg.window.session.OpeningRace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The JavaFX application. It opens on a race that is computed already and plays once, or on a file when one is
/// named.
public final class ThalwegApplication extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /// What a desktop puts above the window: it is on the screen, too.
    private static final double TITLE_BAR = 40;

    /// Called by JavaFX, by reflection.
    public ThalwegApplication() {}

    @Override
    public void start(Stage stage) {
        var library = new UserLibrary(UserFolder.path(), Catalog.builtIn());
        var background = new FxBackground();
        var window = new WindowModel(
                library,
                OpeningRace.of(library.builtIn()),
                ScenarioComputation::compute,
                background,
                new CatalogStore(library));
        var view =
                new WindowView(window, new DialogPrompts(stage, window.appearance(), getHostServices()::showDocument));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(
                new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - TITLE_BAR)));
        view.attach(stage.getScene());
        stage.titleProperty().bind(window.file().nameProperty().concat(" - Thalweg"));
        stage.getIcons().add(icon());
        stage.setMinWidth(1000);
        stage.setMinHeight(640);
        stage.setOnCloseRequest(event -> {
            if (!view.mayClose()) {
                event.consume();
            }
        });
        var playhead = new Playhead(
                List.of(window.playback()::advance, window.subSteps()::advance, window.surface()::advance));
        stage.setOnShown(_ -> playhead.start());
        window.appearance().projectorProperty().subscribe(on -> stage.setFullScreen(on));
        stage.focusedProperty().subscribe(focused -> reload(window, focused));
        List<String> files = getParameters().getUnnamed();
        open(window, view, files);
        var look = RememberedLook.start(window, background, WindowSettings.ofThisUser(), files.isEmpty());
        stage.setOnHidden(_ -> {
            playhead.stop();
            look.close();
        });
        var ending = new Thread(window.autosave()::release, "ending");
        Runtime.getRuntime().addShutdownHook(ending);
        stage.show();
        window.playback().play();
    }

    private static Image icon() {
        try (InputStream in = Objects.requireNonNull(ThalwegApplication.class.getResourceAsStream("icon-64.png"))) {
            return new Image(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whoever comes back may have written a file into their folder.
    private static void reload(WindowModel window, boolean focused) {
        if (focused) {
            window.library().reload();
        }
    }

    private static void open(WindowModel window, WindowView view, List<String> files) {
        window.recent().start(RecentFiles.ofThisUser());
        window.lessons().progress().start(LessonProgress.ofThisUser());
        if (files.isEmpty()) {
            window.autosave().resume(Sessions.ofThisUser());
        } else {
            view.open(Path.of(files.getFirst()));
            window.autosave().start(Sessions.ofThisUser());
        }
    }
}
