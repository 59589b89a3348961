/// Tables that subcommands print: CSV of runs, studies and searches, and listings of the catalogue.
///
/// Uses `run`, `study` and `export.table`. Numbers are the shortest text that reads back to the same bits; lines
/// end in LF.
///
/// Start with [RunTable], the CSV of `thalweg run`.
package io.github.thalweg.cli.table;
