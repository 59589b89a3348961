package io.github.thalweg.export.mp4;

/// Sentences about videos.
final class Messages {
    static final String TOO_LONG = "expected a film of at most 2 GB, found a longer one";

    private Messages() {}
}
