/// Lessons in the window: the list of them, the column to read, the four stages, and what may be changed in each.
///
/// May use the models of the scenario and of what is shown. Start with [LessonModel]; [LessonPane] shows it.
package io.github.thalweg.window.lesson;
