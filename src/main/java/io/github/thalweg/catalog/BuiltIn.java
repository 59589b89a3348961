package io.github.thalweg.catalog;

import io.github.thalweg.catalog.definition.DefinitionReader;
import io.github.thalweg.catalog.definition.LandscapeReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.TextFile;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.catalog.toml.Table;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Definitions that come with the program: its landscapes, update rules and schedules, read from resources at first
/// use.
public final class BuiltIn {
    static final Catalog CATALOG = load();

    private static final String ROOT = "io/github/thalweg";

    private BuiltIn() {}

    @FunctionalInterface
    public interface Reader<T> {
        T read(Table table, String id) throws InputException;
    }

    /// The code lies in a folder, in a jar or in a runtime image: each can be listed as a file system.
    private static Catalog load() {
        try {
            URI code = BuiltIn.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(code);
            if (Files.isDirectory(place)) {
                return read(place.resolve(ROOT));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return read(jar.getPath(ROOT));
            }
        } catch (IOException | URISyntaxException | InputException e) {
            throw new IllegalStateException("the program's own files cannot be read: " + e.getMessage(), e);
        }
    }

    private static Catalog read(Path root) throws IOException, InputException {
        return new Catalog(
                all(root.resolve("landscapes"), LandscapeReader::read),
                all(root.resolve("optimizers"), DefinitionReader::updateRule),
                all(root.resolve("schedules"), DefinitionReader::schedule));
    }

    private static <T> List<T> all(Path folder, Reader<T> reader) throws IOException, InputException {
        var all = new ArrayList<T>();
        for (Path file : tomlFiles(folder)) {
            all.add(reader.read(new Source(file.toString(), TextFile.read(file)).table(), id(file)));
        }
        return all;
    }

    static List<Path> tomlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".toml"))
                    .sorted(Comparator.comparing(BuiltIn::id))
                    .toList();
        }
    }

    /// A file's name without its ending.
    public static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
