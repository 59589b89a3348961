package io.github.thalweg.cli;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.cli.option.LessonOptions;
import io.github.thalweg.cli.table.AnswerKey;
import io.github.thalweg.export.handout.Handout;
import io.github.thalweg.export.lesson.LessonPage;
import io.github.thalweg.lesson.Assignment;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonReader;
import io.github.thalweg.lesson.Lessons;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Lessons on the command line: by their files, or by the ids of those that come with the program.
final class LessonFiles {
    private LessonFiles() {}

    /// The lesson that an argument means; none when it is something else.
    ///
    /// @throws InputException when it is a lesson's file that cannot be read
    static Optional<Lesson> of(Path file, Catalog catalog) throws InputException {
        if (!Files.exists(file)) {
            return Lessons.builtIn(file.toString());
        }
        boolean lesson = file.toString().endsWith(".toml")
                && LessonReader.isLesson(new Source(file.toString(), TextFile.read(file)).table());
        return lesson ? Optional.of(LessonReader.read(file, catalog)) : Optional.empty();
    }

    /// Writes the page of a lesson, or its handout.
    ///
    /// @return what is printed: the key of an assignment, or nothing
    /// @throws InputException when the target is neither, or cannot be written
    static String write(Lesson lesson, Path target, LessonOptions options) throws InputException {
        boolean paper = target.toString().endsWith(".pdf");
        if (!paper && !target.toString().endsWith(".html")) {
            throw new InputException(Messages.lessonEnding(target));
        }
        options.check(paper);
        String student = options.student();
        Assignment assignment = student == null ? null : Assignment.of(lesson, student);
        Lesson handed = assignment == null ? lesson : assignment.lesson();
        if (paper) {
            AtomicFile.write(target, out -> Handout.write(handed, options.solutions(), student, out));
        } else {
            byte[] page = LessonPage.text(handed, "", "").getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(target, out -> out.write(page));
        }
        return assignment == null || student == null || !options.key() ? "" : AnswerKey.text(assignment, student);
    }
}
