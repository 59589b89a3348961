package io.github.thalweg.figure.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Bundled typefaces, so that figures look the same everywhere: Inter (digits of equal width) and JetBrains Mono.
public enum Fonts {
    REGULAR("Inter-Regular.ttf"),
    MEDIUM("Inter-Medium.ttf"),
    SEMI_BOLD("Inter-SemiBold.ttf"),
    MONO("JetBrainsMono-Regular.ttf"),
    MONO_MEDIUM("JetBrainsMono-Medium.ttf"),
    MONO_SEMI_BOLD("JetBrainsMono-SemiBold.ttf");

    private static final Map<Fonts, Font> LOADED = new EnumMap<>(Fonts.class);
    private static final Set<Fonts> WITHOUT_KERNING = Set.of(MONO, MONO_MEDIUM, MONO_SEMI_BOLD);

    private final String file;

    Fonts(String file) {
        this.file = file;
    }

    /// The font at a size in pixels.
    public Font at(double size) {
        Font font = loaded(this).deriveFont((float) size);
        return WITHOUT_KERNING.contains(this)
                ? font
                : font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    /// The font's file, for toolkits with a loader of their own; the caller closes it.
    public InputStream open() {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file);
    }

    private static synchronized Font loaded(Fonts which) {
        return LOADED.computeIfAbsent(which, Fonts::read);
    }

    private static Font read(Fonts which) {
        try (var in = which.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException("the bundled font " + which.file + " cannot be used", failure);
        }
    }
}
