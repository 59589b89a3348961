package io.github.thalweg.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables as spreadsheets save them.
class TableFileTest {
    private static final String TABLE = "Größe;Preis [€]\n1,5;2\n";

    @TempDir
    private Path folder;

    private final List<String> notes = new ArrayList<>();

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.csv"), bytes);
    }

    private String read(byte[] bytes) throws IOException, InputException {
        notes.clear();
        return TableFile.read(file(bytes), notes::add);
    }

    @Test
    void textsOfUnicodeAreReadAsTheyAre() throws IOException, InputException {
        assertEquals(TABLE, read(TABLE.getBytes(StandardCharsets.UTF_8)));
        assertEquals(TABLE, read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)));
        assertEquals(TABLE, read(TABLE.getBytes(StandardCharsets.UTF_16)));
        assertEquals(TABLE, read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(List.of(), notes);
    }

    @Test
    void anEncodingThatIsGuessedIsSaid() throws IOException, InputException {
        assertEquals(TABLE, read(TABLE.getBytes(Charset.forName("windows-1252"))));
        assertEquals(
                List.of(
                        folder.resolve("a.csv")
                                + ": the text is no UTF-8 and was read as Windows-1252; save it as UTF-8 where letters are wrong"),
                notes);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = file(new byte[] {'P', 'K', 3, 4, (byte) 0xff, 10});
        var no = assertThrows(InputException.class, () -> TableFile.read(file, notes::add));
        assertEquals(file + ":1:5: expected UTF-8 text, found a binary file or another encoding", no.getMessage());
        Path nothing = folder.resolve("b.csv");
        var none = assertThrows(InputException.class, () -> TableFile.read(nothing, notes::add));
        assertEquals(nothing + ": expected a file, found none of this name", none.getMessage());
        assertEquals(List.of(), notes);
    }
}
