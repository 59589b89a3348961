/// The dialog of exports: choices, preview, writing in the background, clipboard.
///
/// Uses `export` to write and `figure` to preview. One file is written at a time and can be cancelled; the status
/// line tells what came of it.
///
/// Start with [ExportModel] and [ExportPane]; [ExportWork] writes.
package io.github.thalweg.window.export;
