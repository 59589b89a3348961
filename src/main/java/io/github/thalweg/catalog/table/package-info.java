/// Tables that people bring along: CSV files as other programs write them, and arrays of NumPy; read as landscapes
/// from examples, recorded surfaces and recorded runs.
///
/// Uses `catalog.data` for cells with their places. Start with [TableImport] and [SurfaceImport].
package io.github.thalweg.catalog.table;
