package io.github.thalweg.export;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.EmbeddedScenario;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.export.picture.Printable;
import io.github.thalweg.export.table.StudyTable;
import io.github.thalweg.figure.study.StudyFigure;
import io.github.thalweg.figure.style.Sheet;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

/// Studies on their way into a file: a figure that carries its scenario, or the numbers of all cells.
public record StudyExport(StudyFigure figure, Sheet sheet) implements Printable {
    /// The endings that files may have.
    public static final List<String> ENDINGS = List.of("png", "svg", "pdf", "csv");

    /// Writes the format that the file's ending names.
    ///
    /// @throws InputException when the ending is none of [#ENDINGS], or the file cannot be written
    public void write(Path target) throws InputException {
        String ending = ending(target);
        if (ending.equals("csv")) {
            AtomicFile.write(target, out -> StudyTable.write(figure.maps(), out));
        } else {
            write(target, ending);
        }
    }

    /// Which of [#ENDINGS] a file has.
    ///
    /// @throws InputException when it has none of them
    public static String ending(Path target) throws InputException {
        String ending = Printable.ending(target);
        if (!ENDINGS.contains(ending)) {
            throw new InputException("-o must end in ." + String.join(", .", ENDINGS) + ", was " + target);
        }
        return ending;
    }

    @Override
    public void paint(Graphics2D g) {
        figure.paint(g, sheet);
    }

    @Override
    public BufferedImage picture() {
        return figure.render(sheet);
    }

    @Override
    public String enclosure() {
        return EmbeddedScenario.of(
                ScenarioWriter.text(figure.maps().getFirst().study().scenario()));
    }
}
