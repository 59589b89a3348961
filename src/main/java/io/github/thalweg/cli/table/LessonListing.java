package io.github.thalweg.cli.table;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lessons;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Lessons as entries of `thalweg list`: those that come with the program, course by course, then the user's.
public final class LessonListing {
    public static final String KIND = "lessons";

    private LessonListing() {}

    public static List<Listing.Entry> entries(Path home, Catalog catalog) {
        return Stream.concat(Lessons.builtIn().stream(), Lessons.own(home, catalog).lessons().stream())
                .map(LessonListing::entry)
                .toList();
    }

    private static Listing.Entry entry(Lesson lesson) {
        String minutes =
                lesson.heading().minutes() == 0 ? "" : " (" + lesson.heading().minutes() + " min)";
        return new Listing.Entry(
                lesson.id(),
                lesson.name(),
                lesson.heading().course(),
                lesson.name()
                        + minutes
                        + (lesson.heading().summary().isEmpty() ? "" : ": ")
                        + lesson.heading().summary(),
                lesson.heading().source(),
                List.of());
    }
}
