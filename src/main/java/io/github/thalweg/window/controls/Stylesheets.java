package io.github.thalweg.window.controls;

import io.github.thalweg.figure.style.Fonts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javafx.collections.ObservableList;
import javafx.scene.text.Font;

/// Stylesheets of a theme: its colours, then what is common to all.
public final class Stylesheets {
    private static final Pattern SIZE = Pattern.compile("(-fx-(?:font-size|icon-size|min-height): )([0-9.]+)px");
    private static final Map<TextSize, String> SIZED = new ConcurrentHashMap<>();

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

    /// Those of the window's present look.
    public static List<String> of(AppearanceModel appearance) {
        return of(
                appearance.themeProperty().get(), appearance.textSizeProperty().get());
    }

    /// Puts those of the look on what has stylesheets, now and whenever the look changes.
    public static void follow(AppearanceModel appearance, ObservableList<String> stylesheets) {
        appearance.themeProperty().subscribe(() -> stylesheets.setAll(of(appearance)));
        appearance.textSizeProperty().subscribe(() -> stylesheets.setAll(of(appearance)));
        stylesheets.setAll(of(appearance));
    }

    public static List<String> of(ThemeName theme, TextSize size) {
        loadFonts();
        String colours = switch (theme) {
            case LIGHT -> "light.css";
            case DARK -> "dark.css";
            case HIGH_CONTRAST -> "high-contrast.css";
        };
        String common = address("window.css");
        return List.of(
                address(colours), size == TextSize.USUAL ? common : SIZED.computeIfAbsent(size, Stylesheets::sized));
    }

    /// The stylesheet that is common to all themes, with type, icons and the heights of controls in another size.
    private static String sized(TextSize size) {
        try (InputStream in = Objects.requireNonNull(Stylesheets.class.getResourceAsStream("window.css"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String sized = SIZE.matcher(text)
                    .replaceAll(found -> found.group(1) + Double.parseDouble(found.group(2)) * size.factor() + "px");
            byte[] bytes = sized.getBytes(StandardCharsets.UTF_8);
            return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String address(String name) {
        URL url = Objects.requireNonNull(Stylesheets.class.getResource(name), name);
        return url.toExternalForm();
    }
}
