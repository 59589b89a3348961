package io.github.thalweg.export;

import io.github.thalweg.catalog.file.EmbeddedScenario;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.export.picture.Printable;
import io.github.thalweg.figure.study.StudyPainter;
import io.github.thalweg.figure.style.Sheet;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

/// A range test or a search on its way into a figure that carries its scenario.
public record PainterExport(StudyPainter figure, Sheet sheet) implements Printable {
    /// The endings that files may have.
    public static final List<String> ENDINGS = Printable.ENDINGS;

    /// Whether a file's ending is one of [#ENDINGS].
    public static boolean isFigure(Path target) {
        return ENDINGS.contains(Printable.ending(target));
    }

    /// Writes the format that the file's ending names.
    ///
    /// @throws InputException when the ending is none of [#ENDINGS], or the file cannot be written
    public void write(Path target) throws InputException {
        if (!isFigure(target)) {
            throw new InputException(
                    "the file must end in ." + String.join(", .", ENDINGS) + ", was " + target.getFileName());
        }
        write(target, Printable.ending(target));
    }

    @Override
    public void paint(Graphics2D g) {
        figure.paint(g, sheet);
    }

    @Override
    public BufferedImage picture() {
        return figure.picture(sheet);
    }

    @Override
    public String enclosure() {
        return EmbeddedScenario.of(ScenarioWriter.text(figure.scenario()));
    }
}
