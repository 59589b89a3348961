package io.github.thalweg.export;

import io.github.thalweg.catalog.AtomicFile;
import io.github.thalweg.catalog.Enclosure;
import io.github.thalweg.catalog.InputException;
import io.github.thalweg.catalog.ScenarioWriter;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.MapOverlays;
import io.github.thalweg.figure.MapStyle;
import java.awt.Graphics2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A figure on its way into a file. The same export gives the same bytes, and the file carries its scenario.
///
/// @param width in pixels before scaling, as is the height; points in a PDF
/// @param scale pixels of a picture for each of them; in a vector format, of the heat map inside
public record Export(
        FigureInput input, Figure figure, int width, int height, double scale, MapStyle style, MapOverlays overlays) {
    /// The endings that files may have.
    public static final List<String> FORMATS = List.of("png", "svg", "pdf");

    /// Writes the format that the file's ending names.
    ///
    /// @throws InputException when the ending is none of [#FORMATS], or the file cannot be written
    public void write(Path target) throws InputException {
        switch (ending(target)) {
            case "png" -> AtomicFile.write(target, out -> PngFile.write(this, out));
            case "svg" -> AtomicFile.write(target, out -> SvgFile.write(this, out));
            case "pdf" -> AtomicFile.write(target, out -> PdfFile.write(this, out));
            default -> throw new InputException("-o must end in ." + String.join(", .", FORMATS) + ", was " + target);
        }
    }

    private static String ending(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    void paint(Graphics2D g) {
        Figures.paint(input, figure, width, height, scale, style, overlays, g);
    }

    /// What the file carries, beside the figure.
    String enclosure() {
        return Enclosure.of(ScenarioWriter.text(input.scenario()));
    }
}
