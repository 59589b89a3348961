package io.github.thalweg.window.study;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.Format;
import io.github.thalweg.export.StudyExport;
import io.github.thalweg.figure.study.StudyFigure;
import io.github.thalweg.figure.study.StudyPainter;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.window.controls.Prompts;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.StatusModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// Saving of what a study shows, in the window's theme.
public final class StudySaving {
    private static final Sheet SHEET = Sheet.pixels(1440, 810, 2);

    /// Writes a file in the background.
    private interface Writing {
        void to(Path file) throws InputException;
    }

    private final Background background;
    private final StatusModel status;
    private final Prompts prompts;

    public StudySaving(Background background, StatusModel status, Prompts prompts) {
        this.background = background;
        this.status = status;
        this.prompts = prompts;
    }

    /// Saves the figure of a range test or a search.
    ///
    /// @param name   suggested for the file, without its ending
    /// @param figure made in the background
    public void save(String name, Supplier<StudyPainter> figure) {
        prompts.saveFile(name + ".png", "Figures", Format.drawnEndings())
                .ifPresent(file -> save(file, "figure", to -> new StudyExport(figure.get(), SHEET).write(to)));
    }

    /// Saves studies of starts or parameters, as a picture or as CSV.
    ///
    /// @param name suggested for the file, without its ending
    void save(String name, StudyFigure figure) {
        prompts.saveFile(name + ".png", "Studies", StudyExport.endings())
                .ifPresent(file -> save(file, "studies", to -> StudyExport.write(figure, SHEET, to)));
    }

    /// Tells why nothing can be saved.
    void refuse(String sentence) {
        status.fail(sentence);
    }

    private void save(Path file, String what, Writing writing) {
        background.submit(
                () -> write(file, writing),
                failure -> failure.ifPresentOrElse(
                        status::fail, () -> status.say(Messages.saved(what, file.getFileName()))));
    }

    private static Optional<String> write(Path file, Writing writing) {
        try {
            writing.to(file);
            return Optional.empty();
        } catch (InputException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }
}
