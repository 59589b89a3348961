/// TOML tables whose values know their place in the file, and writers of TOML and JSON values.
///
/// Uses `catalog.file` for its exception and tomlj for parsing. An error names the file, line, column, what was
/// expected and what was found.
///
/// Start with [Source], which gives a [Table] of [Item]s. Numbers are written as the shortest text that reads back
/// to the same bits ([Numbers]).
package io.github.thalweg.catalog.toml;
