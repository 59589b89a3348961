package io.github.thalweg.export;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.picture.Printable;
import io.github.thalweg.export.table.StudyTable;
import io.github.thalweg.figure.study.StudyFigure;
import io.github.thalweg.figure.study.StudyPainter;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Export of the figure of a study, a range test or a search. The file carries its scenario.
public record StudyExport(StudyPainter figure, Sheet sheet) implements Printable {
    private static final String TABLE = "csv";

    /// The endings that files may have: those of figures, and that of a table of all numbers.
    public static List<String> endings() {
        return Stream.concat(Format.drawnEndings().stream(), Stream.of(TABLE)).toList();
    }

    /// Whether a file is to be a table, not a figure.
    ///
    /// @throws InputException when its ending is none of [#endings]
    public static boolean isTable(Path target) throws InputException {
        String ending = Format.ending(target);
        if (!endings().contains(ending)) {
            throw new InputException(Messages.studyEnding(endings(), target));
        }
        return ending.equals(TABLE);
    }

    /// Writes studies in the format that the file's ending names: a figure, or the numbers of all cells.
    ///
    /// @throws InputException when the ending is none of [#endings], or the file cannot be written
    public static void write(StudyFigure figure, Sheet sheet, Path target) throws InputException {
        if (isTable(target)) {
            AtomicFile.write(target, out -> StudyTable.write(figure.maps(), out));
        } else {
            new StudyExport(figure, sheet).write(target);
        }
    }

    /// Writes the figure in the format that the file's ending names.
    ///
    /// @throws InputException when the ending is none of [Format#drawnEndings], or the file cannot be written
    public void write(Path target) throws InputException {
        String ending = Format.ending(target);
        Format format = Arrays.stream(Format.values())
                .filter(each -> each.drawn() && each.ending().equals(ending))
                .findFirst()
                .orElseThrow(
                        () -> new InputException(Messages.fileEnding(Format.drawnEndings(), target.getFileName())));
        format.draw(this, target);
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
    public Scenario scenario() {
        return figure.scenario();
    }
}
