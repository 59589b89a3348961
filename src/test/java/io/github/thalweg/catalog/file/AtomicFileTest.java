package io.github.thalweg.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path pipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "pipes with names need mkfifo");
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        return pipe;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---"})
    void theModeOfWhatIsReplacedStays(String mode) throws IOException, InputException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "files have modes");
        Path target = Files.writeString(folder.resolve("a.csv"), "old");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
        AtomicFile.write(target, "new");
        assertEquals("new", Files.readString(target));
        assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void aPipeIsWrittenThroughAndStays() throws Exception {
        Path pipe = pipe();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        AtomicFile.write(pipe, "through");
        assertEquals("through", read.get());
        assertFalse(Files.isRegularFile(pipe));
    }

    @Test
    void aPipeIsNotReadAsAFile() throws Exception {
        Path pipe = pipe();
        var refused = assertThrows(InputException.class, () -> TextFile.read(pipe));
        assertEquals(pipe + ": expected a file, found a pipe or a device", refused.getMessage());
    }

    @Test
    void aFullDeviceLosesOutput() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a device that is always full");
        assertThrows(OutputException.class, () -> AtomicFile.write(full, "lost"));
        assertFalse(Files.isRegularFile(full));
    }

    @Test
    void aLinkToNothingIsFollowed() throws IOException, InputException {
        Path link = folder.resolve("link");
        try {
            Files.createSymbolicLink(link, Path.of("target"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "links can be made");
        }
        AtomicFile.write(link, "text");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("text", Files.readString(folder.resolve("target")));
    }

    @Test
    void whatAKilledProgramLeftIsClearedByTheNextWriting() throws IOException, InputException {
        Path target = folder.resolve("a.csv");
        Files.writeString(folder.resolve(".a.csv.999999999-0a1b2c3d.part"), "half");
        Files.writeString(folder.resolve(".a.csv.0f0e0d0c-0a1b-4c3d-8e9f-001122334455.part"), "older");
        Files.createDirectory(folder.resolve(".a.csv.999999999-00000000.part"));
        Files.writeString(folder.resolve(".a.csv.999999999-00000000.part/frame"), "frame");
        Files.writeString(folder.resolve(".b.csv.999999999-0a1b2c3d.part"), "of another target");
        Files.writeString(folder.resolve(".a.csv.notes.part"), "the user's own");
        AtomicFile.write(target, "whole");
        assertEquals(List.of(".a.csv.notes.part", ".b.csv.999999999-0a1b2c3d.part", "a.csv"), names());
    }

    @Test
    void aPartThatIsBeingWrittenIsLeftAlone() throws IOException, InputException {
        Path target = folder.resolve("a.csv");
        AtomicFile.write(target, out -> {
            AtomicFile.write(target, "inner");
            out.write("outer".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
        assertEquals("outer", Files.readString(target));
        assertEquals(List.of("a.csv"), names());
    }

    @Test
    void aNameAsLongAsTheFileSystemTakesIsWritten() throws IOException, InputException {
        Path target = folder.resolve("n".repeat(251) + ".csv");
        AtomicFile.write(target, "text");
        assertEquals("text", Files.readString(target));
    }
}
