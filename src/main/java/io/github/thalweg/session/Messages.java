package io.github.thalweg.session;

import java.nio.file.Path;

/// Sentences about sessions and their files.
final class Messages {
    static final String EARLIER_CHANGE = "an earlier change";

    private Messages() {}

    static String madeAgain(Path file) {
        return file + ": expected the session's file, found it deleted while the program ran; it is made again";
    }

    static String tooManySessions(int max) {
        return "there are " + max + " sessions already";
    }
}
