package io.github.thalweg.export.picture;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.figure.style.Sheet;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A figure on a sheet, as the writers of files take it.
public interface Printable {
    /// The endings that every figure may be written with.
    List<String> ENDINGS = List.of("png", "svg", "pdf");

    Sheet sheet();

    /// Paints it on anything that is measured in the sheet's unit.
    void paint(Graphics2D g);

    /// The same as a picture of pixels.
    BufferedImage picture();

    /// What the file carries, beside the figure.
    String enclosure();

    /// Writes it as one of [#ENDINGS].
    ///
    /// @throws InputException when the file cannot be written
    default void write(Path target, String ending) throws InputException {
        switch (ending) {
            case "png" -> AtomicFile.write(target, out -> PngFile.write(this, out));
            case "svg" -> AtomicFile.write(target, out -> SvgFile.write(this, out));
            case "pdf" -> AtomicFile.write(target, out -> PdfFile.write(this, out));
            default -> throw new IllegalArgumentException(ending);
        }
    }

    /// What follows the last dot of a file's name, in small letters.
    static String ending(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
