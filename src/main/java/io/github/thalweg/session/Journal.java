package io.github.thalweg.session;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.Disk;
import io.github.thalweg.catalog.file.FileMessages;
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
    private final Disk.Claim claim;
    private long length;
    private long shortest;
    /// The end of the file may be half an entry, behind which nothing would be found.
    private boolean torn = true;

    /// Nothing is written before the first [#add].
    Journal(Disk disk, Path file, SessionReplay track, Disk.Claim claim) {
        this.disk = disk;
        this.file = file;
        this.track = track;
        this.claim = claim;
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
    /// @return a sentence when somebody has deleted the file meanwhile, so that it was made again; else null
    /// @throws InputException when it cannot be written: one sentence
    @Nullable
    String add(List<Entry> entries) throws InputException {
        entries.forEach(track::add);
        return write(entries);
    }

    private @Nullable String write(List<Entry> entries) throws InputException {
        byte[] bytes = bytes(entries);
        if (torn || (length + bytes.length > LONG && length + bytes.length > 2 * shortest)) {
            writeAnew();
            return null;
        }
        torn = true;
        try {
            disk.append(file, bytes);
        } catch (NoSuchFileException _) {
            writeAnew();
            return Messages.madeAgain(file);
        } catch (IOException e) {
            throw new InputException(FileMessages.cannotBeWritten(file, e.getMessage()));
        }
        torn = false;
        length += bytes.length;
        return null;
    }

    private void writeAnew() throws InputException {
        torn = true;
        byte[] bytes = bytes(track.entries());
        makeFolder();
        AtomicFile.write(disk, file, out -> out.write(bytes));
        torn = false;
        length = bytes.length;
        shortest = bytes.length;
    }

    /// Its folder may have been deleted with everything in it.
    private void makeFolder() throws InputException {
        try {
            disk.createFolder(file.resolveSibling("").toAbsolutePath());
            claim.renew();
        } catch (IOException e) {
            throw new InputException(FileMessages.folderCannotBeMade(file, e.getMessage()));
        }
    }

    private static byte[] bytes(List<Entry> entries) {
        var bytes = new ByteArrayOutputStream();
        entries.forEach(entry -> bytes.writeBytes(EntryBytes.bytes(entry)));
        return bytes.toByteArray();
    }
}
