package io.github.thalweg.export;

import io.github.thalweg.catalog.Enclosure;
import io.github.thalweg.catalog.InputException;
import io.github.thalweg.catalog.ScenarioWriter;
import io.github.thalweg.figure.Drawing;
import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.Figures;
import java.awt.Graphics2D;
import java.nio.file.Path;

/// A figure on its way into a file. The same export gives the same bytes, and the file carries its scenario.
public record Export(FigureInput input, Drawing drawing) {
    /// Writes the format that the file's ending names.
    ///
    /// @throws InputException when the ending names none, or the file cannot be written
    public void write(Path target) throws InputException {
        Format.of(target).writer().write(this, target);
    }

    void paint(Graphics2D g) {
        Figures.paint(input, drawing, g);
    }

    /// What the file carries, beside the figure.
    String enclosure() {
        return Enclosure.of(ScenarioWriter.text(input.scenario()));
    }
}
