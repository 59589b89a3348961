package io.github.thalweg.catalog.file;

import org.jspecify.annotations.Nullable;

/// Sentences about files and folders.
public final class FileMessages {
    private FileMessages() {}

    public static String cannotBeRead(Object file, @Nullable String reason) {
        return file + ": expected a readable file, found " + reason;
    }

    public static String folderCannotBeRead(Object folder, @Nullable String reason) {
        return folder + ": expected a readable folder, found " + reason;
    }

    public static String folderCannotBeMade(Object folder, @Nullable String reason) {
        return folder + ": expected a folder that can be made, found " + reason;
    }

    public static String folderMayNotBeMade(@Nullable Object folder, @Nullable String reason) {
        return folder + ": expected a folder that may be made, found " + reason;
    }

    public static String cannotBeWritten(Object file, @Nullable String reason) {
        return file + ": cannot be written: " + reason;
    }

    public static String noFile(Object file) {
        return file + ": expected a file, found none of this name";
    }

    static String directoryToWrite(Object file) {
        return file + ": expected a file to write, found a directory";
    }

    static String noFolder(Object file) {
        return file + ": expected an existing folder to write to, found none";
    }

    static String mayNotBeWritten(Object file) {
        return file + ": expected a folder that may be written to, found no permission";
    }

    static String directory(Object file) {
        return file + ": expected a file, found a directory";
    }

    static String device(Object file) {
        return file + ": expected a file, found a pipe or a device";
    }

    static String mayNotBeRead(Object file) {
        return file + ": expected a file that may be read, found no permission";
    }

    static String tooMuchText(Object file) {
        return file + ": expected at most 4 MB of text, found more";
    }

    static String binary(Object file) {
        return file + ": expected text, found a binary file";
    }

    static String noUtf8(Object file) {
        return file + ": expected UTF-8 text, found a binary file or another encoding";
    }

    static String utf16(Object file) {
        return file + ": expected UTF-8 text, found UTF-16; save it as UTF-8";
    }

    static String western(Object file) {
        return file + ": the text is no UTF-8 and was read as Windows-1252; save it as UTF-8 where letters are wrong";
    }

    static String damagedScenario(Object file) {
        return file + ": expected the scenario that this file was made from, found a damaged one";
    }

    static String replaced(Object file) {
        return file + " was deleted, and another program has it now";
    }
}
