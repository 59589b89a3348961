package io.github.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LessonWriterTest {
    @ParameterizedTest
    @MethodSource("io.github.thalweg.lesson.LessonsTest#lessons")
    void readingTheTextBackGivesTheSameLesson(Lesson lesson) throws InputException {
        String text = LessonWriter.text(lesson);
        assertEquals(lesson, LessonReader.read(new Source("again.toml", text), lesson.id(), Catalog.builtIn()));
    }
}
