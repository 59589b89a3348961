/// Lessons outside the window: pages with the four stages of a lesson, and a site of all.
///
/// Uses `export.html` for the views that compute. Start with [LessonPage].
package io.github.thalweg.export.lesson;
