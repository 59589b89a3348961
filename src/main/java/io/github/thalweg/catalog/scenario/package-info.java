/// Readers and writers of scenarios: as a TOML file, inside a picture or document, or as a short code.
///
/// Uses the catalogue, `catalog.definition`, `catalog.toml`, and the types of `run.scenario`. Definitions that are
/// not built in are written into the scenario and are found there before the catalogue's.
///
/// Start with [ScenarioReader] and [ScenarioWriter]; [ScenarioFile] finds the text. Reading runs no code and opens
/// no other file.
package io.github.thalweg.catalog.scenario;
