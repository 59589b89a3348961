package io.github.thalweg.session;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.Disk;
import io.github.thalweg.catalog.file.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The file of a session: entries are appended, and now and then it is rewritten as short as it can be.
final class Journal {
    /// A file longer than this, and twice as long as when it was last written anew, is written anew.
    static final int LONG = 1_000_000;

    /// No journal of ours is longer: what is, is not read to its end.
    private static final int MAX = 64_000_000;

    private final Disk disk;
    private final Path file;
    private final SessionReplay track;
    private long length;
    private long shortest;
    /// The end of the file may be half an entry, behind which nothing would be found.
    private boolean torn = true;

    /// Nothing is written before the first [#add].
    Journal(Disk disk, Path file, SessionReplay track) {
        this.disk = disk;
        this.file = file;
        this.track = track;
    }

    /// The state that a file leads to; null when there is none, or nothing of it can be read.
    static @Nullable SessionReplay read(Disk disk, Path file) throws IOException {
        try {
            return SessionReplay.of(EntryBytes.read(disk.read(file, MAX)));
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    SessionReplay track() {
        return track;
    }

    /// Writes what happened, through to the medium. After a failure the next call writes everything.
    ///
    /// @throws InputException when it cannot be written: one sentence
    void add(List<Entry> entries) throws InputException {
        entries.forEach(track::add);
        write(entries);
    }

    private void write(List<Entry> entries) throws InputException {
        byte[] bytes = bytes(entries);
        if (torn || (length + bytes.length > LONG && length + bytes.length > 2 * shortest)) {
            writeAnew();
            return;
        }
        torn = true;
        try {
            disk.append(file, bytes);
        } catch (IOException e) {
            throw new InputException(file + ": cannot be written: " + e.getMessage());
        }
        torn = false;
        length += bytes.length;
    }

    private void writeAnew() throws InputException {
        torn = true;
        byte[] bytes = bytes(track.entries());
        AtomicFile.write(disk, file, out -> out.write(bytes));
        torn = false;
        length = bytes.length;
        shortest = bytes.length;
    }

    private static byte[] bytes(List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        entries.forEach(entry -> bytes.writeBytes(EntryBytes.bytes(entry)));
        return bytes.toByteArray();
    }
}
