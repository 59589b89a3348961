/// Lessons on paper: question, picture, text, and a task with empty lines, as pages of a PDF.
///
/// Uses `figure` for the pictures and `export.picture` for the file. Start with [Handout], which decides what stands
/// on the sheet; [Blocks] breaks it into lines and pages.
package io.github.thalweg.export.handout;
