package io.github.thalweg.window.controls;

import io.github.thalweg.figure.style.Fonts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// Stylesheets of a theme: its colours, then what is common to all.
public final class Stylesheets {
    private static boolean fontsLoaded;

    private Stylesheets() {}

    /// Makes the bundled typefaces known to JavaFX.
    private static synchronized void loadFonts() {
        if (!fontsLoaded) {
            fontsLoaded = true;
            for (Fonts font : Fonts.values()) {
                try (InputStream file = font.open()) {
                    Font.loadFont(file, 13);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
        }
    }

    public static List<String> of(ThemeName theme) {
        loadFonts();
        String colours = switch (theme) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
            case HIGH_CONTRAST -> "high-contrast.css";
        };
        return List.of(address(colours), address("window.css"));
    }

    private static String address(String name) {
        URL url = Objects.requireNonNull(Stylesheets.class.getResource(name), name);
        return url.toExternalForm();
    }
}
