/// Options of the subcommands: their parsing, their ranges, and the values they become.
///
/// Uses `run`, `study`, `figure` and `export` for those values. The fields are filled by picocli, by reflection.
///
/// Start with [RenderOptions] for figures, [MapOptions] for studies and [TuneOptions] for searches.
package io.github.thalweg.cli.option;
