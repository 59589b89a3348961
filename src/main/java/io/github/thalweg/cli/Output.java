package io.github.thalweg.cli;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Destination of a command's text: a file, or standard output.
final class Output {
    /// Text that is written bit by bit.
    @FunctionalInterface
    interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    private Output() {}

    /// @param target a file, or null for standard output
    static void write(@Nullable Path target, PrintStream out, Text text) throws InputException, IOException {
        if (target == null) {
            write(out, text);
        } else {
            AtomicFile.write(target, stream -> write(stream, text));
        }
    }

    private static void write(OutputStream stream, Text text) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        text.writeTo(writer);
        writer.flush();
    }
}
