package io.github.thalweg.lesson;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import java.util.ArrayList;
import java.util.List;

/// Courses and lectures: which lessons belong together, and in which order.
///
/// @param lectures lessons prepared for a lecture
public record Courses(List<Course> courses, List<Course> lectures) {
    /// A series of lessons.
    ///
    /// @param summary what one can say afterwards, in one sentence
    /// @param lessons ids, in order
    public record Course(String name, String summary, int minutes, List<String> lessons) {
        public Course {
            lessons = List.copyOf(lessons);
        }
    }

    public Courses {
        courses = List.copyOf(courses);
        lectures = List.copyOf(lectures);
    }

    static Courses read(Source source) throws InputException {
        Table table = source.table();
        table.allow("course", "lecture");
        return new Courses(all(table, "course"), all(table, "lecture"));
    }

    private static List<Course> all(Table table, String kind) throws InputException {
        var courses = new ArrayList<Course>();
        for (Item item : table.require(kind).list()) {
            Table course = item.table("[[" + kind + "]]");
            course.allow("name", "summary", "minutes", "lessons");
            var lessons = new ArrayList<String>();
            for (Item lesson : course.require("lessons").list()) {
                lessons.add(lesson.text());
            }
            courses.add(new Course(
                    course.require("name").text(),
                    course.require("summary").text(),
                    course.has("minutes") ? (int) course.require("minutes").whole(1, 600) : 0,
                    lessons));
        }
        return courses;
    }
}
