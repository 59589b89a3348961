/// Lessons: a question, runs to watch, an explanation with measured values, and a task with a goal. One file each, with
/// its scenarios.
///
/// May use `measure`, `catalog` and what they use. Start with [Lesson]; [LessonReader] reads it, [LessonCheck] computes
/// whether what it says is so, [Lessons] lists those that come with the program.
package io.github.thalweg.lesson;
