/// Sessions on disk: the window's scenario and its history, written as it changes and found again after a crash.
///
/// Uses the catalogue's readers and writers, and `catalog.file.Disk` for every operation on files. A journal is at
/// most one second behind; records that were not written to their end are left out.
///
/// Start with [Sessions], then [Journal] and [SessionReplay]. [RecentFiles] is independent of them.
package io.github.thalweg.session;
