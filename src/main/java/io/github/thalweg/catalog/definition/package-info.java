/// Readers and writers of single definitions: a landscape's, an update rule's or a schedule's TOML file.
///
/// Uses `catalog.toml` for tables with line and column, the parsers of `formula`, and `run.graph` to check a text
/// as a run would use it. What is wrong is an `InputException` with the file, the line and the column.
///
/// Start with [DefinitionReader] and [LandscapeReader]; [DefinitionWriter] is their inverse.
package io.github.thalweg.catalog.definition;
