package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.export.Format;
import io.github.thalweg.export.picture.Preset;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.window.controls.Stylesheets;
import io.github.thalweg.window.controls.SystemClipboard;
import io.github.thalweg.window.controls.TextSize;
import io.github.thalweg.window.controls.ThemeName;
import io.github.thalweg.window.export.ExportCommands;
import io.github.thalweg.window.export.ExportPane;
import io.github.thalweg.window.lesson.LessonStage;
import io.github.thalweg.window.paint.Tool;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LandscapeShown;
import io.github.thalweg.window.view.Scenes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Makes the pictures in `screenshots/` from the real window, with no display: `mvn test -Dtest=Screenshots`.
/// Not among the tests that run otherwise. `-Dscreenshots.size=1024x700` makes them at another size, in `target/`, and
/// `-Dscreenshots.theme=DARK` all in one theme.
class Screenshots {
    /// The beginning of the names of those to make.
    private static final String ONLY = System.getProperty("screenshots.only", "");

    private static final String SIZE = System.getProperty("screenshots.size", "1440x900");

    private static final String THEME = System.getProperty("screenshots.theme", "");

    @Test
    void makeAll() throws Exception {
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        shot(
                "race-light",
                ThemeName.LIGHT,
                Scenes::race,
                window -> window.playback().seek(183));
        shot(
                "race-dark",
                ThemeName.DARK,
                Scenes::race,
                window -> window.playback().seek(183));
        shot(
                "plateau",
                ThemeName.LIGHT,
                Scenes::plateau,
                window -> window.playback().toEnd());
        shot(
                "schedules",
                ThemeName.LIGHT,
                Scenes::schedules,
                window -> window.playback().toEnd());
        shot("curvature", ThemeName.LIGHT, Scenes::race, window -> {
            window.appearance().overlayProperty(Overlay.FIELD).set(true);
            window.appearance().overlayProperty(Overlay.CURVATURE).set(true);
            window.appearance().thirdPlotProperty().set(PlotKind.SHARPNESS);
            window.inspector().openProperty().set(false);
            window.session().select(0);
            window.playback().seek(24);
        });
        shot(
                "one-variable",
                ThemeName.LIGHT,
                Scenes::parabola,
                window -> window.playback().seek(2));
        shot("surface", ThemeName.LIGHT, Scenes::race, window -> {
            window.playback().seek(183);
            window.surface().shownProperty().set(LandscapeShown.SURFACE);
        });
        shot("surface-beside-map", ThemeName.DARK, Scenes::race, window -> {
            window.playback().seek(183);
            window.surface().shownProperty().set(LandscapeShown.BOTH);
        });
        shot("map-and-data", ThemeName.LIGHT, Scenes::line, window -> {
            window.session().select(1);
            window.playback().seek(30);
            window.surface().shownProperty().set(LandscapeShown.MAP_AND_DATA);
            window.hover().overPoint(new Point(0.3, 5));
        });
        shot("data", ThemeName.DARK, Scenes::kinds, window -> {
            window.session().select(1);
            window.playback().seek(40);
            window.surface().shownProperty().set(LandscapeShown.DATA);
        });
        shot("gradients-of-rows", ThemeName.HIGH_CONTRAST, Scenes::kinds, window -> {
            window.session().select(1);
            window.playback().seek(12);
            window.appearance().overlayProperty(Overlay.ROWS).set(true);
            window.surface().shownProperty().set(LandscapeShown.MAP_AND_DATA);
        });
        shot("projector", ThemeName.DARK, Scenes::race, window -> {
            window.playback().toEnd();
            window.appearance().projectorProperty().set(true);
        });
        shot("larger-text", ThemeName.LIGHT, Scenes::race, window -> {
            window.playback().seek(183);
            window.appearance().textSizeProperty().set(TextSize.LARGE);
        });
        shot("inspector", ThemeName.LIGHT, Scenes::race, window -> {
            window.playback().seek(12);
            window.inspector().toggleAnatomy();
        });
        shot("editor", ThemeName.LIGHT, Scenes::race, window -> {
            window.playback().seek(40);
            window.editor().editRule(0);
            var text = window.editor().openProperty().get().textProperty();
            text.set(text.get().replace("rate*m_hat      ", "rate*sign(m_hat)"));
            window.editor().openProperty().get().raceOriginal();
        });
        shot(
                "ensemble",
                ThemeName.LIGHT,
                Scenes::ensemble,
                window -> window.playback().toEnd());
        dialog("export", ThemeName.LIGHT, window -> {});
        dialog(
                "export-animation",
                ThemeName.LIGHT,
                window -> window.export().formatProperty().set(Format.GIF));
        dialog("export-step", ThemeName.DARK, window -> {
            window.export().figureProperty().set(Figure.STEP);
            window.export().captionProperty().set(true);
            window.export().page().choose(Preset.COLUMNS);
        });
        shot("painting", ThemeName.LIGHT, Scenes::race, window -> {
            window.playback().toEnd();
            window.paint().activeProperty().set(true);
            window.paint().press(new Point(0, 0.1), Tool.PIT);
            window.paint().release();
            window.paint().press(new Point(-0.6, 1.9), Tool.BUMP);
            window.paint().release();
        });
        shot("code", ThemeName.LIGHT, Scenes::schedules, window -> {
            window.playback().toEnd();
            window.code().show();
        });
        shot("basins", ThemeName.LIGHT, Scenes::basins, window -> {
            window.playback().toEnd();
            window.surface().shownProperty().set(LandscapeShown.STUDIES);
        });
        shot("sweep", ThemeName.DARK, Scenes::sweep, window -> {
            window.playback().toEnd();
            window.surface().shownProperty().set(LandscapeShown.STUDIES);
            window.studies().choose(StudyKind.LOSS);
            window.studies().chooseY("momentum");
            window.studies().change(choice -> choice.withX(choice.x().withRange(0.005, 2)));
        });
        shot(
                "range-test",
                ThemeName.LIGHT,
                Scenes::race,
                window -> window.rangeTest().open(1));
        shot("search", ThemeName.LIGHT, Scenes::race, window -> {
            window.search().open(2);
            window.search().settings().numbers().get(1).variedProperty().set(true);
            window.search().settings().budgetProperty().set(10_000);
            window.search().start();
        });
        lesson("lesson-predict", ThemeName.LIGHT, LessonStage.PREDICT);
        lesson("lesson-why", ThemeName.LIGHT, LessonStage.WHY);
        lesson("lesson-try", ThemeName.DARK, LessonStage.TRY);
        shot(
                "high-contrast",
                ThemeName.HIGH_CONTRAST,
                Scenes::race,
                window -> window.playback().toEnd());
    }

    static void shot(String name, ThemeName theme, Function<Catalog, Scenario> scenario, Consumer<WindowModel> prepare)
            throws Exception {
        if (!name.startsWith(ONLY)) {
            return;
        }
        var picture = new CompletableFuture<Image>();
        Platform.runLater(() -> {
            try {
                picture.complete(picture(theme, scenario.apply(Catalog.builtIn()), prepare));
            } catch (RuntimeException | Error failure) {
                picture.completeExceptionally(failure);
            }
        });
        write(picture.get(), name);
    }

    private static void lesson(String name, ThemeName theme, LessonStage stage) throws Exception {
        shot(name, theme, Scenes::race, window -> {
            window.lessons().open(Lessons.builtIn("too-small-too-large").orElseThrow());
            if (stage != LessonStage.PREDICT) {
                window.lessons().choose(1);
                window.lessons().enter(stage);
            }
            if (stage == LessonStage.WHY) {
                window.playback().seek(40);
            }
        });
    }

    /// The dialog of exports at its usual size.
    private static void dialog(String name, ThemeName theme, Consumer<WindowModel> prepare) throws Exception {
        if (!name.startsWith(ONLY)) {
            return;
        }
        var picture = new CompletableFuture<Image>();
        Platform.runLater(() -> {
            try {
                WindowModel window = window(theme, Scenes.race(Catalog.builtIn()));
                window.playback().seek(183);
                window.export().open(false);
                prepare.accept(window);
                var commands = new ExportCommands(
                        window.exports(), window.file().nameProperty(), new NoPrompts(), new SystemClipboard());
                var scene = new Scene(new ExportPane(window.exports(), commands, () -> {}), 1080, 720);
                scene.getStylesheets().setAll(Stylesheets.of(themed(theme), TextSize.USUAL));
                picture.complete(snapshot(scene, () -> {}));
            } catch (RuntimeException | Error failure) {
                picture.completeExceptionally(failure);
            }
        });
        write(picture.get(), name);
    }

    private static Image picture(ThemeName theme, Scenario scenario, Consumer<WindowModel> prepare) {
        WindowModel window = window(theme, scenario);
        var view = new WindowView(window, new NoPrompts());
        int by = SIZE.indexOf('x');
        var scene = new Scene(view, Integer.parseInt(SIZE.substring(0, by)), Integer.parseInt(SIZE.substring(by + 1)));
        view.attach(scene);
        return snapshot(scene, () -> prepare.accept(window));
    }

    private static WindowModel window(ThemeName theme, Scenario scenario) {
        var window = new WindowModel(
                new UserLibrary(Path.of("no-such-folder"), Catalog.builtIn()),
                scenario,
                ScenarioComputation::compute,
                Background.inPlace(),
                new SampleWindow.MemoryStore());
        window.appearance().themeProperty().set(themed(theme));
        return window;
    }

    private static ThemeName themed(ThemeName usual) {
        return THEME.isEmpty() ? usual : ThemeName.valueOf(THEME);
    }

    private static Image snapshot(Scene scene, Runnable prepare) {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        prepare.run();
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        Image image = scene.snapshot(null);
        stage.hide();
        return image;
    }

    private static void write(Image image, String name) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        Path folder = Path.of(
                SIZE.equals("1440x900") && THEME.isEmpty() ? "screenshots" : "target/screenshots-" + SIZE + THEME);
        Files.createDirectories(folder);
        assertTrue(ImageIO.write(copy, "png", folder.resolve(name + ".png").toFile()));
    }
}
