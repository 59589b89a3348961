/// File access: atomic writing, reading of texts from strangers, and scenarios embedded in pictures and documents.
///
/// Uses no other package of the program. `export` and `session` write through it, too.
///
/// Start with [AtomicFile] for writing and [EmbeddedScenario] for what a picture carries. [Disk] is the seam at
/// which tests make an operation fail.
package io.github.thalweg.catalog.file;
