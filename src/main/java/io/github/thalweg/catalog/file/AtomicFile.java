package io.github.thalweg.catalog.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Writes files beside their target and moves them into place: an interrupted writing leaves the old file or none.
/// Devices and pipes cannot be replaced and are written through.
public final class AtomicFile {
    private AtomicFile() {}

    /// @throws InputException when the file cannot be written; what was there before is still there
    public static void write(Path target, String text) throws InputException {
        write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// @throws InputException when the file cannot be written; what was there before is still there
    public static void write(Path target, Disk.Content content) throws InputException {
        write(Disk.real(), target, content);
    }

    /// @throws InputException when the file cannot be written; what was there before is still there
    public static void write(Disk disk, Path target, Disk.Content content) throws InputException {
        if (Files.isDirectory(target)) {
            throw new InputException(FileMessages.directoryToWrite(target));
        }
        try {
            if (SpecialFile.is(target)) {
                SpecialFile.write(target, content);
            } else {
                replace(disk, Files.isSymbolicLink(target) ? linked(target) : target.toAbsolutePath(), content);
            }
        } catch (NoSuchFileException _) {
            throw new InputException(FileMessages.noFolder(target));
        } catch (AccessDeniedException _) {
            throw new InputException(FileMessages.mayNotBeWritten(target));
        } catch (IOException e) {
            throw new OutputException(FileMessages.cannotBeWritten(target, e.getMessage()));
        }
    }

    /// Where a link leads, also when nothing is there yet.
    private static Path linked(Path link) throws IOException {
        return Files.exists(link)
                ? link.toRealPath()
                : link.toAbsolutePath()
                        .resolveSibling(Files.readSymbolicLink(link))
                        .normalize();
    }

    private static void replace(Disk disk, Path target, Disk.Content content) throws IOException, InputException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path beside = PartFile.beside(target);
        try {
            disk.prepare(beside, target);
            disk.write(beside, content);
            disk.move(beside, target);
        } finally {
            disk.delete(beside);
        }
    }
}
