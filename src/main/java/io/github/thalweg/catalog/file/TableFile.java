package io.github.thalweg.catalog.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Reader of the text of tables as spreadsheets save them: UTF-8, UTF-16 with its mark, or else Windows-1252, which is
/// then said. Numbers are the same in all of these; only letters beyond ASCII could be others.
public final class TableFile {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TableFile() {}

    /// @param notes is told when the text is in no UTF
    /// @throws InputException when the file is missing, unreadable, a directory, too large or no text
    public static String read(Path file, Consumer<String> notes) throws InputException {
        byte[] bytes = TextFile.bytes(file);
        try {
            return TextFile.decode(file.toString(), bytes);
        } catch (InputException no) {
            Charset other =
                    bytes.length > TextFile.MAX_BYTES ? null : isWide(bytes) ? StandardCharsets.UTF_16 : WESTERN;
            if (other == null || (other.equals(WESTERN) && !isText(bytes))) {
                throw no;
            }
            if (other.equals(WESTERN)) {
                notes.accept(FileMessages.western(file));
            }
            return TextFile.decode(file.toString(), new String(bytes, other).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Whether it begins with the mark of UTF-16.
    static boolean isWide(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & bytes[1] & 0xfe) == 0xfe && bytes[0] != bytes[1];
    }

    /// Whether there is no control character but those of lines and tabs.
    private static boolean isText(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
