package io.github.thalweg.export.lesson;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.html.HtmlFile;
import io.github.thalweg.lesson.Courses.Course;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.lesson.Lessons;
import io.github.thalweg.run.parallel.ParallelWork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// All lessons as a folder of pages with a list: from a memory stick, in a course system, on any web server. Each page
/// needs no other.
public final class LessonSite {
    private static final String INDEX = "index.html";

    /// Progress of the writing.
    @FunctionalInterface
    public interface Progress {
        /// @param share in [0, 1]
        void done(double share);
    }

    private LessonSite() {}

    /// Writes the pages and their list.
    ///
    /// @param folder made where it is not there
    /// @throws InputException when something cannot be written
    public static int write(Path folder, Progress progress) throws InputException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new InputException(Messages.noFolder(folder, e.getMessage()));
        }
        List<String> ids = Lessons.ids();
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors());
        for (int from = 0; from < ids.size(); from += atOnce) {
            int first = from;
            List<String> pages = ParallelWork.map(Math.min(atOnce, ids.size() - from), i -> page(ids, first + i));
            for (int i = 0; i < pages.size(); i++) {
                write(folder.resolve(ids.get(from + i) + ".html"), pages.get(i));
            }
            progress.done((from + pages.size()) / (double) ids.size());
        }
        write(folder.resolve(INDEX), index());
        return ids.size();
    }

    private static String page(List<String> ids, int place) {
        Lesson lesson = Lessons.builtIn(ids.get(place)).orElseThrow();
        String next = place + 1 < ids.size() ? ids.get(place + 1) + ".html" : "";
        try {
            return LessonPage.text(lesson, INDEX, next);
        } catch (InputException e) {
            throw new IllegalStateException("a lesson of the program cannot be shown: " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String text) throws InputException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    private static String index() {
        var list = new StringBuilder();
        for (Course course : Lessons.courses().courses()) {
            list.append("<h2>")
                    .append(HtmlFile.escaped(course.name()))
                    .append("</h2>\n<p>")
                    .append(HtmlFile.escaped(course.summary()))
                    .append("</p>\n<ol>\n");
            course.lessons().forEach(id -> list.append(row(Lessons.builtIn(id).orElseThrow())));
            list.append("</ol>\n");
        }
        String script = LessonPage.resource("index.js");
        String style = LessonPage.resource("index.css");
        String body = LessonPage.resource("index.html");
        return HtmlFile.page(Messages.TITLE, style, script, body, Map.of("list", list.toString()));
    }

    private static String row(Lesson lesson) {
        return "<li data-lesson=\"" + HtmlFile.escaped(lesson.id()) + "\"><a href=\"" + lesson.id() + ".html\">"
                + HtmlFile.escaped(lesson.name()) + "</a> <small>"
                + lesson.heading().minutes() + " min</small><br>"
                + HtmlFile.escaped(lesson.heading().summary()) + "</li>\n";
    }
}
