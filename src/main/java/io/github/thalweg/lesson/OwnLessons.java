package io.github.thalweg.lesson;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.OwnFile;
import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.FileMessages;
import io.github.thalweg.catalog.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Lessons that the user writes, in the folder of the user's files.
public final class OwnLessons {
    private static final String FOLDER = "lessons";

    private OwnLessons() {}

    /// The folder of the user's lessons.
    ///
    /// @param home the folder of the user's files
    public static Path folder(Path home) {
        return home.resolve(FOLDER);
    }

    /// Writes a draft as a lesson's file beside the others.
    ///
    /// @param home the folder of the user's files
    /// @return the lesson, with the id that its title makes and no other lesson has
    /// @throws InputException when something is missing or not so, or the file cannot be written
    public static Lesson write(LessonDraft draft, Path home, Catalog catalog) throws InputException {
        Path folder = folder(home);
        Lesson lesson = draft.lesson(freeId(draft.title(), folder), order(home, catalog), catalog);
        var problems = new ArrayList<>(LinkCheck.problems(lesson, catalog, List.of(folder)));
        problems.addAll(LessonCheck.problems(lesson));
        if (!problems.isEmpty()) {
            throw new InputException(String.join("; ", problems));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException(FileMessages.folderMayNotBeMade(folder, e.getMessage()));
        }
        AtomicFile.write(file(home, lesson.id()), LessonWriter.text(lesson));
        return lesson;
    }

    /// The file of a lesson of the user's.
    public static Path file(Path home, String id) {
        return folder(home).resolve(id + ".toml");
    }

    private static String freeId(String title, Path folder) {
        String first = OwnFile.id(title).isEmpty() ? "lesson" : OwnFile.id(title);
        String id = first;
        for (int i = 2; Lessons.ids().contains(id) || Files.exists(folder.resolve(id + ".toml")); i++) {
            id = first + "-" + i;
        }
        return id;
    }

    private static int order(Path home, Catalog catalog) {
        return 1
                + Lessons.own(home, catalog).lessons().stream()
                        .filter(lesson -> lesson.heading().course().equals(LessonDraft.COURSE))
                        .mapToInt(lesson -> lesson.heading().order())
                        .max()
                        .orElse(0);
    }
}
