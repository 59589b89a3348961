package io.github.thalweg.lesson;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.FileMessages;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Lessons that come with the program, in the order of their courses, and the user's own. Each is read when it is
public final class Lessons {
    private static final String FOLDER = "/io/github/thalweg/lessons/";
    private static final ConcurrentHashMap<String, Lesson> READ = new ConcurrentHashMap<>();

    private Lessons() {}

    /// The courses that come with the program.
    public static Courses courses() {
        return Holder.COURSES;
    }

    private static final class Holder {
        private static final Courses COURSES = load();

        private static Courses load() {
            try {
                return Courses.read(source("courses"));
            } catch (InputException e) {
                throw new IllegalStateException("the program's own courses cannot be read: " + e.getMessage(), e);
            }
        }
    }

    /// The ids of the lessons that come with the program, course by course.
    public static List<String> ids() {
        return courses().courses().stream()
                .flatMap(course -> course.lessons().stream())
                .toList();
    }

    /// A lesson that comes with the program; none where there is no such.
    public static Optional<Lesson> builtIn(String id) {
        return ids().contains(id) ? Optional.of(READ.computeIfAbsent(id, Lessons::load)) : Optional.empty();
    }

    /// All lessons that come with the program, in order.
    public static List<Lesson> builtIn() {
        return ids().stream().map(id -> builtIn(id).orElseThrow()).toList();
    }

    private static Lesson load(String id) {
        try {
            return LessonReader.read(source(id), id, Catalog.builtIn());
        } catch (InputException e) {
            throw new IllegalStateException("a lesson of the program cannot be read: " + e.getMessage(), e);
        }
    }

    private static Source source(String id) {
        return resource(FOLDER + id + ".toml");
    }

    /// A file of the program.
    static Source resource(String path) {
        try (InputStream in = Objects.requireNonNull(Lessons.class.getResourceAsStream(path), path)) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return new Source(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lessons of a user's folder, with what is wrong with those that cannot be read.
    ///
    /// @param problems one sentence for each file that was left out
    public record Own(List<Lesson> lessons, List<String> problems) {
        public Own {
            lessons = List.copyOf(lessons);
            problems = List.copyOf(problems);
        }
    }

    /// @param home the folder of the user's files
    public static Own own(Path home, Catalog catalog) {
        var lessons = new ArrayList<Lesson>();
        var problems = new ArrayList<String>();
        for (Path file : files(OwnLessons.folder(home), problems)) {
            try {
                lessons.add(LessonReader.read(file, catalog));
            } catch (InputException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return new Own(lessons, problems);
    }

    /// The files of a folder that may be lessons.
    static List<Path> files(Path folder, List<String> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".toml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(FileMessages.folderCannotBeRead(folder, e.getMessage()));
            return List.of();
        }
    }
}
