package io.github.thalweg.catalog.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Disk of this computer. Written bytes are forced to the medium; claims are file locks.
final class RealDisk implements Disk {
    static final RealDisk DISK = new RealDisk();

    private final Set<Path> claimed = ConcurrentHashMap.newKeySet();

    private RealDisk() {}

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    @Override
    public void prepare(Path part, Path target) throws IOException {
        PartFile.clearStale(target);
        PartFile.begun(part);
        PosixFileAttributeView kept = view(target);
        if (kept != null && Files.exists(target)) {
            PosixFileAttributes attributes = kept.readAttributes();
            Set<PosixFilePermission> mode = attributes.permissions();
            Files.createFile(part, PosixFilePermissions.asFileAttribute(mode));
            keepOwner(part, attributes);
            // After the owner, whose change takes some of it away; the umask has, too.
            Files.setPosixFilePermissions(part, mode);
        }
    }

    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }

    /// Only an administrator may give files away, but anyone may give one to another group of theirs.
    private static void keepOwner(Path part, PosixFileAttributes attributes) throws IOException {
        PosixFileAttributeView view = view(part);
        if (view == null) {
            return;
        }
        PosixFileAttributes own = view.readAttributes();
        try {
            if (!own.group().equals(attributes.group())) {
                view.setGroup(attributes.group());
            }
            if (!own.owner().equals(attributes.owner())) {
                view.setOwner(attributes.owner());
            }
        } catch (IOException _) {
            // Whoever may write the file owns it from now on, as an editor would leave it.
            return;
        }
    }

    @Override
    public void write(Path file, Content content) throws IOException, InputException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            lock(channel);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /// Until the channel is closed. Some file systems cannot, and need not: who writes is known by the name, too.
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException _) {
            return;
        }
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(to.toAbsolutePath().getParent());
    }

    /// A new name is on the medium only when its folder is. Some platforms cannot open one, and need not.
    private static void forceFolder(@Nullable Path folder) {
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException _) {
                // The file is in its place all the same.
            }
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        PartFile.finished(file);
    }

    /// On some systems closing any channel of a file gives up all locks that the program has on it: so whoever has one
    /// in this program is known without opening the file.
    @Override
    public Optional<Claim> claim(Path file) throws IOException {
        Path name = file.toAbsolutePath().normalize();
        if (!claimed.add(name)) {
            return Optional.empty();
        }
        FileChannel locked = null;
        try {
            locked = lock(name);
        } finally {
            if (locked == null) {
                claimed.remove(name);
            }
        }
        return Optional.ofNullable(locked).map(channel -> new Held(name, channel));
    }

    /// A file that is this program's until it is closed.
    private final class Held implements Claim {
        private final Path file;
        private FileChannel locked;

        Held(Path file, FileChannel locked) {
            this.file = file;
            this.locked = locked;
        }

        @Override
        public synchronized void renew() throws IOException {
            if (!Files.exists(file)) {
                FileChannel anew = lock(file);
                if (anew == null) {
                    throw new IOException(FileMessages.replaced(file));
                }
                locked.close();
                locked = anew;
            }
        }

        @Override
        public synchronized void close() throws IOException {
            claimed.remove(file);
            locked.close();
        }
    }

    /// @return null when another program has it
    private static @Nullable FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : channel;
    }
}
