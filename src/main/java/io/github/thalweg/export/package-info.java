/// Exports: a figure with its scenario on its way into a file of some format.
///
/// Uses the writers in the packages below it, one for each family of formats, and `figure` for what is drawn. The
/// same export gives the same bytes.
///
/// Start with [Export] and [Format], which lists the formats; [StudyExport] is the export of a study, range test or
/// search.
package io.github.thalweg.export;
