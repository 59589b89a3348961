package io.github.thalweg.catalog.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reader of text files that somebody else may have made: their size is limited and their bytes must be UTF-8.
public final class TextFile {
    /// The most bytes that a file may have; larger ones are not read. A table of 10,000 rows and 16 columns fits.
    public static final int MAX_BYTES = 4_000_000;

    private TextFile() {}

    /// @throws InputException when the file is missing, unreadable, a directory, too large or no UTF-8 text
    public static String read(Path file) throws InputException {
        return decode(file.toString(), bytes(file));
    }

    /// At most one byte more than a file may have.
    static byte[] bytes(Path file) throws InputException {
        if (Files.isDirectory(file)) {
            throw new InputException(FileMessages.directory(file));
        }
        // Reading a pipe that nobody writes to waits for ever; one that a shell has opened for us has a writer.
        if (Files.exists(file) && !Files.isRegularFile(file) && !SpecialFile.isOpened(file)) {
            throw new InputException(FileMessages.device(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException _) {
            throw new InputException(FileMessages.noFile(file));
        } catch (AccessDeniedException _) {
            throw new InputException(FileMessages.mayNotBeRead(file));
        } catch (IOException e) {
            throw new InputException(FileMessages.cannotBeRead(file, e.getMessage()));
        }
    }

    public static String decode(String name, byte[] bytes) throws InputException {
        if (bytes.length > MAX_BYTES) {
            throw new InputException(FileMessages.tooMuchText(name));
        }
        String text = text(name, bytes);
        if (text.indexOf('\0') >= 0) {
            throw new InputException(FileMessages.binary(name));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String text(String name, byte[] bytes) throws InputException {
        CharBuffer read = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), read, true);
        String text = read.flip().toString();
        if (!result.isError()) {
            return text;
        }
        throw new InputException(
                TableFile.isWide(bytes) ? FileMessages.utf16(name) : FileMessages.noUtf8(place(name, text)));
    }

    /// Behind what could be read.
    private static String place(String name, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return name + ":" + line + ":" + (text.length() - text.lastIndexOf('\n'));
    }
}
