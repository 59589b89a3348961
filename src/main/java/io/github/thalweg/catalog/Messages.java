package io.github.thalweg.catalog;

import org.jspecify.annotations.Nullable;

/// Sentences about the catalogue and a user's own files in it.
final class Messages {
    private Messages() {}

    static String ownFilesUnreadable(@Nullable String reason) {
        return "the program's own files cannot be read: " + reason;
    }

    static String noLetters(String name) {
        return "a name must have a letter or a digit, was \"" + name + "\"";
    }

    static String builtInId(Object file, String id) {
        return file + ": expected an id that is not built in, found " + id;
    }

    static String chooseAnotherName(Object file, String id) {
        return builtInId(file, id) + "; choose another name";
    }
}
