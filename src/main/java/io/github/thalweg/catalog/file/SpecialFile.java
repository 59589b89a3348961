package io.github.thalweg.catalog.file;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// Files that are not kept on a disk: devices, pipes, and the streams that this program was started with.
final class SpecialFile {
    private static final List<String> OUTPUT = List.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");
    private static final List<String> ERRORS = List.of("/dev/stderr", "/dev/fd/2", "/proc/self/fd/2");
    private static final List<String> OPENED = List.of("/dev/stdin", "/dev/fd/", "/proc/self/fd/");

    private SpecialFile() {}

    /// Whether a file is one of them, or a link to one.
    static boolean is(Path file) {
        String name = name(file);
        return OUTPUT.contains(name)
                || ERRORS.contains(name)
                || isOpened(file)
                || (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file));
    }

    /// Whether whoever started this program has opened it already, as a shell does for `<(...)`.
    static boolean isOpened(Path file) {
        return OPENED.stream().anyMatch(name(file)::startsWith);
    }

    private static String name(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    static void write(Path file, Disk.Content content) throws IOException, InputException {
        try (OutputStream stream = open(file)) {
            var out = new BufferedOutputStream(stream);
            content.writeTo(out);
            out.flush();
        }
    }

    /// Opening standard output by its name would begin at the start of a file that others write to, too.
    private static OutputStream open(Path file) throws IOException {
        String name = name(file);
        if (OUTPUT.contains(name) || ERRORS.contains(name)) {
            return unclosed(OUTPUT.contains(name) ? FileDescriptor.out : FileDescriptor.err);
        }
        return Files.newOutputStream(file, isOpened(file) ? StandardOpenOption.APPEND : StandardOpenOption.WRITE);
    }

    private static OutputStream unclosed(FileDescriptor descriptor) {
        return new FileOutputStream(descriptor) {
            @Override
            public void close() {
                // Messages may still follow.
            }
        };
    }
}
