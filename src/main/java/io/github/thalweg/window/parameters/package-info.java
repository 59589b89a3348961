/// Rows for the parameters of update rules and schedules, made from their descriptions.
///
/// Uses `rule` for descriptions and `window.controls` for fields and sliders. Knows no model: edits go through
/// [ParameterEditing].
///
/// Start with [ParameterRows], then [ParameterRow].
package io.github.thalweg.window.parameters;
