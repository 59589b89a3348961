/// Readers and writers of tables of examples: `[data]` of a landscape or scenario, CSV files, and recorded surfaces.
///
/// Uses `catalog.toml` for values with their places. Start with [DataReader], [DataWriter] and [GridReader].
package io.github.thalweg.catalog.data;
