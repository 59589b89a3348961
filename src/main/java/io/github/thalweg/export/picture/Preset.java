package io.github.thalweg.export.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Page sizes that are often wanted.
public enum Preset {
    SLIDE("16:9", "Slide 16:9", 1920, 1080, Page.Unit.PIXELS, 24),
    SLIDE_4_3("4:3", "Slide 4:3", 1440, 1080, Page.Unit.PIXELS, 24),
    SQUARE("square", "Square", 1080, 1080, Page.Unit.PIXELS, 24),
    COLUMN("column", "Paper, one column", 8.6, 6.5, Page.Unit.CENTIMETRES, 7),
    COLUMNS("two-columns", "Paper, two columns", 17.8, 10, Page.Unit.CENTIMETRES, 7);

    private final String word;
    private final String title;
    private final double width;
    private final double height;
    private final Page.Unit unit;
    private final double type;

    Preset(String word, String title, double width, double height, Page.Unit unit, double type) {
        this.word = word;
        this.title = title;
        this.width = width;
        this.height = height;
        this.unit = unit;
        this.type = type;
    }

    public String title() {
        return title;
    }

    public Page page() {
        return new Page(width, height, unit, Page.USUAL_DPI, type);
    }

    /// Names of the presets on the command line.
    public static List<String> words() {
        return Arrays.stream(values()).map(preset -> preset.word).toList();
    }

    public static Optional<Preset> of(String word) {
        return Arrays.stream(values())
                .filter(preset -> preset.word.equals(word))
                .findFirst();
    }
}
