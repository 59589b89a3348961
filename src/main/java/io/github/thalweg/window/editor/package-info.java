/// The editor of a run's update rule or schedule: text, parameters, initial values, and checks while typing.
///
/// Uses `run.graph` to check and `window.scenario` to apply. Checks run in the background; a text that is wrong
/// leaves the last good one in use.
///
/// Start with [RuleEditorModel] and [EditorPane]; [DraftCheck] finds what is wrong.
package io.github.thalweg.window.editor;
