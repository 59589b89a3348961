package io.github.thalweg.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.landscape.ColorScale;
import io.github.thalweg.session.WindowSettings;
import io.github.thalweg.window.controls.TextSize;
import io.github.thalweg.window.controls.ThemeName;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LandscapeShown;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window looks at its next start as it did when it was closed.
class RememberedLookTest {
    @TempDir
    Path folder;

    private WindowSettings settings;

    @BeforeEach
    void settings() {
        settings = WindowSettings.in(folder);
    }

    private RememberedLook look(WindowModel window, boolean resumed) {
        return RememberedLook.start(window, Background.inPlace(), settings, resumed);
    }

    @Test
    void whatIsChangedIsThereAtTheNextStart() {
        WindowModel window = SampleWindow.create();
        RememberedLook look = look(window, true);
        window.appearance().themeProperty().set(ThemeName.DARK);
        window.appearance().enlargeText(2);
        window.surface().shownProperty().set(LandscapeShown.SURFACE);
        window.appearance().colorScaleProperty().set(ColorScale.QUANTILE);
        window.playback().seek(7);
        window.code().pageProperty().set("https://example.org/race.html");
        look.close();

        WindowModel next = SampleWindow.create();
        look(next, true);
        assertEquals("https://example.org/race.html", next.code().pageProperty().get());
        assertEquals(ThemeName.DARK, next.appearance().themeProperty().get());
        assertEquals(TextSize.LARGE, next.appearance().textSizeProperty().get());
        assertEquals(LandscapeShown.SURFACE, next.surface().shownProperty().get());
        assertEquals(ColorScale.QUANTILE, next.appearance().colorScaleProperty().get());
        assertEquals(7, next.playback().step());
    }

    @Test
    void aFileThatIsOpenedBeginsAtItsStartAndOnTheMap() {
        WindowModel window = SampleWindow.create();
        RememberedLook look = look(window, true);
        window.surface().shownProperty().set(LandscapeShown.SURFACE);
        window.playback().seek(7);
        window.appearance().enlargeText(-1);
        window.appearance().colorScaleProperty().set(ColorScale.QUANTILE);
        look.close();

        WindowModel next = SampleWindow.create();
        int usual = next.playback().step();
        ColorScale own = next.appearance().colorScaleProperty().get();
        look(next, false);
        assertEquals(TextSize.SMALLER, next.appearance().textSizeProperty().get());
        assertEquals(LandscapeShown.MAP, next.surface().shownProperty().get());
        assertEquals(own, next.appearance().colorScaleProperty().get(), "levels are those of the landscape");
        assertEquals(usual, next.playback().step());
    }

    @Test
    void settingsThatAreNoneAreIgnored() {
        settings.write(java.util.Map.of("theme", "PURPLE", "text", "9", "update", "-1"));
        WindowModel window = SampleWindow.create();
        look(window, true);
        assertEquals(ThemeName.LIGHT, window.appearance().themeProperty().get());
        assertEquals(TextSize.USUAL, window.appearance().textSizeProperty().get());
    }
}
