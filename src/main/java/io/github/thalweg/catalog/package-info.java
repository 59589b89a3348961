/// The catalogue: all landscapes, update rules and schedules that the program knows, built in or in the user's
/// folder.
///
/// Uses the readers and writers in `catalog.definition`, `catalog.file` and `catalog.toml`, and the types of
/// `landscape` and `rule`. A broken file in the user's folder is left out and reported in one sentence; the others
/// are read.
///
/// Start with [Catalog], then [BuiltIn] and [UserFolder].
package io.github.thalweg.catalog;
