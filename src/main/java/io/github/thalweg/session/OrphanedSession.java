package io.github.thalweg.session;

import java.nio.file.Path;
import java.time.Instant;

/// A session that no window has, with something in it that is in no file.
///
/// @param title its scenario's, else its file's name
/// @param when  it was last written
public record OrphanedSession(Path folder, String title, Instant when) {}
