package io.github.thalweg.lesson;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.lesson.LessonText.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Check of where a lesson leads: to the lessons that come before it, and to lessons and landscapes in its texts.
public final class LinkCheck {
    private final Lesson lesson;
    private final Catalog catalog;
    private final List<Path> folders;

    private LinkCheck(Lesson lesson, Catalog catalog, List<Path> folders) {
        this.lesson = lesson;
        this.catalog = catalog;
        this.folders = folders;
    }

    /// One sentence for each lesson and each landscape that is not there; none when all is well.
    ///
    /// @param folders where lessons may be besides those that come with the program
    public static List<String> problems(Lesson lesson, Catalog catalog, List<Path> folders) {
        return new LinkCheck(lesson, catalog, folders).problems();
    }

    private List<String> problems() {
        List<Span.Link> links = links();
        var lessons = new TreeSet<String>(lesson.heading().needs());
        links.stream().filter(link -> link.kind().equals("lesson")).forEach(link -> lessons.add(link.id()));
        Set<String> known = known(lessons);
        var problems = new ArrayList<String>();
        for (String id : lesson.heading().needs()) {
            if (!known.contains(id)) {
                problems.add(Messages.noLessonBefore(id, known));
            }
        }
        for (Span.Link link : links) {
            if (link.kind().equals("lesson") && !known.contains(link.id())) {
                problems.add(Messages.noLesson(link.id(), known));
            } else if (link.kind().equals("landscape")
                    && catalog.landscape(link.id()).isEmpty()) {
                problems.add(Messages.noLandscape(link.id(), catalog.landscapeIds()));
            }
        }
        return problems;
    }

    private List<Span.Link> links() {
        return lesson.texts().stream()
                .flatMap(text -> LessonText.paragraphs(text).stream())
                .flatMap(List::stream)
                .filter(Span.Link.class::isInstance)
                .map(Span.Link.class::cast)
                .distinct()
                .toList();
    }

    /// The ids of all lessons; other files are read only when the program's own lessons are not all that is asked for.
    private Set<String> known(Set<String> asked) {
        var known = new TreeSet<>(Lessons.ids());
        known.add(lesson.id());
        if (!known.containsAll(asked)) {
            folders.forEach(folder -> Lessons.files(folder, new ArrayList<>()).stream()
                    .filter(LinkCheck::isLesson)
                    .forEach(file -> known.add(LessonReader.id(file))));
        }
        return known;
    }

    private static boolean isLesson(Path file) {
        try {
            return LessonReader.isLesson(new Source(file.toString(), TextFile.read(file)).table());
        } catch (InputException _) {
            // What is wrong with another file is said when that file is checked.
            return false;
        }
    }
}
