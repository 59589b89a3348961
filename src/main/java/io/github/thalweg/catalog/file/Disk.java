package io.github.thalweg.catalog.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// File operations that durable storage is built on. They are few, so that a test can make any one of them fail.
public interface Disk {
    /// Writer of a file's content.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException, InputException;
    }

    /// A folder that nobody else has, until it is closed or the program ends in whatever way.
    interface Claim extends AutoCloseable {
        /// Claims it again, should somebody have deleted it: nobody else could tell that it is taken.
        default void renew() throws IOException {
            // Where nobody else deletes anything.
        }

        @Override
        void close() throws IOException;
    }

    /// This computer's files.
    static Disk real() {
        return RealDisk.DISK;
    }

    void createFolder(Path folder) throws IOException;

    /// The names in a folder, in their order; none when it is not there.
    List<String> list(Path folder) throws IOException;

    /// @param most bytes that are read
    /// @throws java.nio.file.NoSuchFileException when there is none
    byte[] read(Path file, int most) throws IOException;

    /// The time at which a file was last written.
    Instant modified(Path file) throws IOException;

    /// Readies a part that is to take the place of a target: nobody sees more of it than of the target, and parts of
    /// the target that were left behind are cleared. It is [#delete]d in the end, whatever comes.
    default void prepare(Path part, Path target) throws IOException {
        // Where nothing is shared with other programs there is nothing to ready.
    }

    /// Writes a new file, or an old one anew, through to the medium.
    void write(Path file, Content content) throws IOException, InputException;

    /// Writes at the end of a file, through to the medium.
    void append(Path file, byte[] bytes) throws IOException;

    /// Gives a file another name, in the place of whatever had it, at once and through to the medium.
    void move(Path from, Path to) throws IOException;

    /// Deletes a file or an empty folder, if it is there.
    void delete(Path file) throws IOException;

    /// Claims a file as one's own; empty when somebody has it already, in this program or another.
    Optional<Claim> claim(Path file) throws IOException;
}
