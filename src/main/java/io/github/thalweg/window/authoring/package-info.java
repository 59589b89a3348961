/// Writing of lessons: the dialog that asks for a question, its answers, a text with measured values and a task, and
/// makes a lesson's file of the present scenario.
///
/// May use the models of the scenario and of lessons. Start with [AuthorModel]; [AuthorPane] shows it.
package io.github.thalweg.window.authoring;
