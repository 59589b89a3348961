/// Readers and writers of tables of examples: `[data]` of a landscape or scenario, and CSV files.
///
/// Uses `catalog.toml` for values with their places. Start with [DataReader] and [DataWriter].
package io.github.thalweg.catalog.data;
