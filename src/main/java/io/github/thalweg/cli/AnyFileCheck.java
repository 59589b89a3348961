package io.github.thalweg.cli;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.FileCheck;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.LessonCheck;
import io.github.thalweg.lesson.LinkCheck;
import io.github.thalweg.lesson.OwnLessons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Check of any of the program's files, or of a lesson of the program by its id; of a lesson all that it says is
/// computed.
final class AnyFileCheck {
    private AnyFileCheck() {}

    /// @param home  the user's own files: a lesson may lead to the lessons there, and to those beside it
    /// @param notes hears what was read as something else than was written
    /// @return what kind of file it is
    /// @throws InputException when it is none of ours, or wrong
    static FileCheck.Checked check(Path file, Catalog catalog, Path home, Consumer<String> notes)
            throws InputException {
        Optional<Lesson> found = LessonFiles.of(file, catalog);
        if (found.isEmpty()) {
            return FileCheck.check(file, catalog, notes);
        }
        Lesson lesson = found.get();
        List<Path> folders = List.of(file.toAbsolutePath().resolveSibling(""), OwnLessons.folder(home));
        var problems = new ArrayList<>(LinkCheck.problems(lesson, catalog, folders));
        problems.addAll(LessonCheck.problems(lesson));
        if (!problems.isEmpty()) {
            throw new InputException(file + ": " + String.join("\n" + file + ": ", problems));
        }
        int values = lesson.values().size();
        return new FileCheck.Checked(Messages.asExpected(values), null);
    }
}
