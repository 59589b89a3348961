/// Opening, saving, recent files, scenario codes, and the session that is kept on disk.
///
/// Uses `session` and `catalog` through [ScenarioStore], so that tests need no files. What fails is told in the
/// status line and changes nothing.
///
/// Start with [FileModel] and [AutosaveModel].
package io.github.thalweg.window.session;
