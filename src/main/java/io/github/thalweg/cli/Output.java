package io.github.thalweg.cli;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Destination of a command's text: a file, or standard output.
final class Output {
    /// Text that is written bit by bit.
    @FunctionalInterface
    interface Text {
        void writeTo(Writer writer) throws IOException, InputException;
    }

    /// Standard output is closed or full.
    static final class LostException extends IOException {
        private static final long serialVersionUID = 1L;

        LostException() {
            super(Messages.OUTPUT_LOST);
        }
    }

    private Output() {}

    /// @param read  what a command reads
    /// @param write what it is to write; null where it writes to standard output
    /// @throws InputException when that would overwrite what is read
    static void requireOther(Path read, @Nullable Path write) throws InputException {
        try {
            if (write != null && Files.exists(read) && Files.exists(write) && Files.isSameFile(read, write)) {
                throw new InputException(Messages.sameFile(write));
            }
        } catch (IOException e) {
            throw new InputException(Messages.notLookedAt(write, e.getMessage()));
        }
    }

    /// @param target a file, or null for standard output
    static void write(@Nullable Path target, PrintStream out, Text text) throws InputException, IOException {
        if (target == null) {
            write(checked(out), text);
        } else {
            AtomicFile.write(target, stream -> write(stream, text));
        }
    }

    private static void write(OutputStream stream, Text text) throws IOException, InputException {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        text.writeTo(writer);
        writer.flush();
    }

    /// A print stream keeps quiet when its output is lost: then there is no point in computing on.
    private static OutputStream checked(PrintStream printed) {
        return new FilterOutputStream(printed) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                printed.write(bytes, from, count);
                requireWhole(printed);
            }
        };
    }

    /// @throws LostException when something that was written there is lost
    static void requireWhole(PrintStream out) throws LostException {
        if (out.checkError()) {
            throw new LostException();
        }
    }
}
