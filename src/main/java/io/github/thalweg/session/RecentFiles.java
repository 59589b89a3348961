package io.github.thalweg.session;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.Disk;
import io.github.thalweg.catalog.file.InputException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// List of the files that were opened or saved last, by any window: one address a line, the latest first.
public final class RecentFiles {
    /// The most that are remembered.
    public static final int MAX = 10;

    private static final int MAX_BYTES = 100_000;

    private final Disk disk;
    private final Path folder;
    private final Path list;

    RecentFiles(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
        this.list = folder.resolve("recent");
    }

    /// The list of this user: the file `recent` of [StateFolder].
    public static RecentFiles ofThisUser() {
        return in(StateFolder.path());
    }

    /// The list in a folder, which need not be there.
    public static RecentFiles in(Path folder) {
        return new RecentFiles(Disk.real(), folder);
    }

    /// The files, the latest first. Lines that are no address of a file are left out.
    public List<Path> read() {
        try {
            return remembered();
        } catch (IOException _) {
            // A convenience less.
            return List.of();
        }
    }

    /// @throws IOException when there is a list that cannot be read
    private List<Path> remembered() throws IOException {
        try {
            String text = new String(disk.read(list, MAX_BYTES), StandardCharsets.UTF_8);
            return text.lines()
                    .flatMap(line -> file(line).stream())
                    .distinct()
                    .limit(MAX)
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private static Optional<Path> file(String line) {
        try {
            return line.startsWith("file:") ? Optional.of(Path.of(URI.create(line))) : Optional.empty();
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    /// Puts a file at the front of whatever all windows have remembered meanwhile.
    public void add(Path file) {
        Path added = file.toAbsolutePath().normalize();
        change(known -> {
            var files = new ArrayList<>(List.of(added));
            known.stream().filter(other -> !other.equals(added)).forEach(files::add);
            return files.subList(0, Math.min(files.size(), MAX));
        });
    }

    public void remove(Path file) {
        change(known -> known.stream().filter(other -> !other.equals(file)).toList());
    }

    /// A list that cannot be read is not written over.
    private void change(UnaryOperator<List<Path>> change) {
        try {
            disk.createFolder(folder);
            String text = change.apply(remembered()).stream()
                    .map(file -> file.toUri() + "\n")
                    .collect(Collectors.joining());
            AtomicFile.write(disk, list, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | InputException _) {
            // The file itself was opened or saved: that is what counts.
            return;
        }
    }
}
